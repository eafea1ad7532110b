#include "sim/content/migration.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "sim/content/reading.hpp"

namespace sim::content {
namespace {

/// A key that has another name since `version`: the lists on its path are gone through.
struct Renaming {
    int version;
    std::array<std::string_view, 2> path;
    std::string_view from;
    std::string_view to;
};

/// 2: `letter` named a model of letter in one place and who receives a letter in another.
constexpr std::array renamings{
    Renaming{2, {"events", "after"}, "letter", "letter_to"},
    Renaming{2, {"deadlines", "met_by"}, "letter", "letter_to"},
};

struct Rewrite {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string text;
};

/// Where a scalar stands in its file; quotes stay.
Rewrite rewrite_of(At at, std::string_view text) {
    const std::size_t quote = at.node().quoted ? 1 : 0;
    return {at.node().offset + quote, at.text().size(), std::string{text}};
}

void rename(At at, std::span<const std::string_view> path, const Renaming& renaming,
            std::vector<Rewrite>& rewrites) {
    for (const At item : items_of(at)) rename(item, path, renaming, rewrites);
    for (const auto& [key, value] : pairs_of(at)) {
        if (path.empty() && key.text() == renaming.from)
            rewrites.push_back(rewrite_of(key, renaming.to));
        else if (!path.empty() && key.text() == path.front())
            rename(value, path.subspan(1), renaming, rewrites);
    }
}

/// 0 when the file does not say, or not a number.
int version_in(At language) {
    int version = 0;
    if (!language.found() || language.kind() != Kind::scalar) return version;
    const auto text = language.text();
    std::from_chars(text.data(), text.data() + text.size(), version);
    return version;
}

}  // namespace

Checked<std::string> migrate_yaml(std::string_view text, const std::string& name) {
    const auto tree = read_tree(text, name);
    if (!tree) return Failures{tree.error()};
    const At root = At::root(*tree);
    const At language = value_of(root, "language");
    const int version = version_in(language);
    if (version < 1 || version >= language_version) return std::string{text};
    std::vector<Rewrite> rewrites{rewrite_of(language, std::to_string(language_version))};
    for (const auto& renaming : renamings)
        if (version < renaming.version) rename(root, renaming.path, renaming, rewrites);
    std::ranges::sort(rewrites, std::greater{}, &Rewrite::offset);
    std::string migrated{tree->text()};
    for (const auto& edit : rewrites) migrated.replace(edit.offset, edit.length, edit.text);
    return migrated;
}

Files migrated(Files files) {
    for (auto& [name, bytes] : files.files) {
        if (name != "scenario.yaml") continue;
        if (auto text = migrate_yaml(bytes, name)) bytes = *std::move(text);
    }
    return files;
}

}  // namespace sim::content
