#include "sim/law/book.hpp"

#include <algorithm>

namespace sim::law {
namespace {

Failure absent(std::string_view key, std::string what, std::string remedy) {
    return Failure{Problem{{std::string{key}, 0, 0}, std::move(what), std::move(remedy)}};
}

}  // namespace

Result<const Entry*> entry_in_force(const Book& book, std::string_view key, Date day) {
    const auto found = book.find(key);
    if (found == book.end())
        return absent(key, "Ce paramètre de droit n’existe pas.",
                      "Ajoutez son fichier sous sim/law/parameters.");
    const auto& entries = found->second.entries;
    const auto after = std::ranges::upper_bound(entries, day, {}, &Entry::from);
    if (after == entries.begin())
        return absent(key, "Ce paramètre n’a pas encore de valeur le " + to_french(day) + ".",
                      "La première valeur connue est du " + to_french(entries.front().from) +
                          "\u00A0: vérifiez la date.");
    const auto& entry = *std::prev(after);
    if (entry.repealed)
        return absent(key, "Ce paramètre n’est plus en vigueur le " + to_french(day) + ".",
                      entry.note.empty() ? "Vérifiez la date." : entry.note);
    return &entry;
}

Result<bool> is_in_force(const Book& book, std::string_view key, Date day) {
    if (book.find(key) == book.end()) return Failure{entry_in_force(book, key, day).error()};
    return entry_in_force(book, key, day).has_value();
}

}  // namespace sim::law
