#include "sim/content/case_pack.hpp"

#include <charconv>
#include <optional>

namespace sim::content {
namespace {

constexpr std::string_view header = "constat case 1\n";

Failures damaged(std::string what) {
    return Failures{
        Problems{Problem{{},
                         "Le dossier de cas conservé est abîmé : " + std::move(what),
                         "Restaurez la sauvegarde, ou rouvrez le cas depuis son dossier."}}};
}

struct PackHeading {
    std::string_view name;
    std::size_t length = 0;
};

/// "name length": the length is after the last space, so that a name may hold spaces.
std::optional<PackHeading> read_heading(std::string_view line) {
    const auto space = line.rfind(' ');
    if (space == std::string_view::npos || space == 0) return {};
    PackHeading heading{line.substr(0, space), 0};
    const auto digits = line.substr(space + 1);
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), heading.length);
    if (error != std::errc{} || end != digits.data() + digits.size()) return {};
    return heading;
}

}  // namespace

std::string pack(const Files& files) {
    std::string packed{header};
    for (const auto& [name, bytes] : files.files) {
        packed += name;
        packed += ' ';
        packed += std::to_string(bytes.size());
        packed += '\n';
        packed += bytes;
    }
    return packed;
}

Checked<Files> unpack(std::string_view packed) {
    if (!packed.starts_with(header)) return damaged("en-tête inconnu.");
    packed.remove_prefix(header.size());
    Files files;
    while (!packed.empty()) {
        const auto end = packed.find('\n');
        if (end == std::string_view::npos) return damaged("fin inattendue.");
        const auto heading = read_heading(packed.substr(0, end));
        packed.remove_prefix(end + 1);
        if (!heading) return damaged("nom de fichier illisible.");
        const std::string name{heading->name};
        if (heading->length > packed.size()) return damaged("« " + name + " » est tronqué.");
        if (!files.files.empty() && files.files.rbegin()->first >= name)
            return damaged("« " + name + " » n’est pas à sa place.");
        files.files.emplace(name, packed.substr(0, heading->length));
        packed.remove_prefix(heading->length);
    }
    return files;
}

}  // namespace sim::content
