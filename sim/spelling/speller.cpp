#include "sim/spelling/speller.hpp"

#include <array>
#include <filesystem>

#include <hunspell/hunspell.hxx>

namespace sim::spelling {
namespace {

constexpr std::array usual_folders{"/usr/share/hunspell", "/usr/share/myspell/dicts",
                                   "/Library/Spelling"};
constexpr std::array names{"fr", "fr_FR", "fr-classique", "fr-toutesvariantes"};

/// The path without its ending; empty when there is none.
std::string found_in(const std::filesystem::path& folder) {
    std::error_code ignored;
    for (const auto* name : names) {
        const auto path = folder / name;
        if (std::filesystem::exists(path.string() + ".aff", ignored) &&
            std::filesystem::exists(path.string() + ".dic", ignored))
            return path.string();
    }
    return {};
}

std::string found_anywhere(const std::string& folder) {
    if (!folder.empty()) return found_in(folder);
    for (const auto* usual : usual_folders)
        if (auto path = found_in(usual); !path.empty()) return path;
    return {};
}

}  // namespace

Speller::Speller(std::unique_ptr<Hunspell> dictionary) : dictionary_{std::move(dictionary)} {}
Speller::~Speller() = default;
Speller::Speller(Speller&&) noexcept = default;
Speller& Speller::operator=(Speller&&) noexcept = default;

Result<Speller> Speller::french(const std::string& folder) {
    const auto path = found_anywhere(folder);
    if (path.empty())
        return Failure{Problem{{folder.empty() ? usual_folders.front() : folder, 0, 0},
                               "Il n’y a pas de dictionnaire français.",
                               "Installez le paquet hunspell-fr."}};
    return Speller{std::make_unique<Hunspell>((path + ".aff").c_str(), (path + ".dic").c_str())};
}

bool Speller::is_there(const std::string& folder) {
    return !found_anywhere(folder).empty();
}

bool Speller::knows(const std::string& word) const {
    return dictionary_->spell(word);
}

}  // namespace sim::spelling
