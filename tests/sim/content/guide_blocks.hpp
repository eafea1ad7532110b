#pragma once

#include <string>
#include <vector>

#include "case_files.hpp"
#include "sim/content/reading.hpp"

/// The YAML blocks of the guides: each says in its first line which file it belongs to.
namespace sim::content {

struct GuideBlock {
    std::string file;
    std::string text;
};

inline std::vector<GuideBlock> blocks_of(const std::string& guide) {
    constexpr std::string_view fence = "```yaml\n# ";
    std::vector<GuideBlock> blocks;
    for (auto at = guide.find(fence); at != guide.npos; at = guide.find(fence, at + 1)) {
        const auto name = at + fence.size();
        const auto line = guide.find('\n', name);
        const auto end = guide.find("```\n", line);
        blocks.push_back({guide.substr(name, line - name), guide.substr(line + 1, end - line - 1)});
    }
    return blocks;
}

/// A value written again, in block style: what reads the same.
inline std::string yaml_of(At at, std::size_t indent);

inline std::string quoted(std::string_view text) {
    std::string done = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') done += '\\';
        done += c == '\n' ? std::string{"\\n"} : std::string{c};
    }
    return done + "\"";
}

/// On the line of its key when it is a scalar, below it otherwise.
inline std::string placed(At at, std::size_t indent) {
    if (items_of(at).empty() && pairs_of(at).empty()) return " " + yaml_of(at, indent);
    return "\n" + yaml_of(at, indent);
}

inline std::string yaml_of(At at, std::size_t indent) {
    if (at.kind() == Kind::none) return "~\n";
    if (at.kind() == Kind::scalar)
        return (at.node().quoted ? quoted(at.text()) : std::string{at.text()}) + "\n";
    const std::string margin(indent, ' ');
    std::string text;
    for (const auto& [key, value] : pairs_of(at))
        text += margin + std::string{key.text()} + ":" + placed(value, indent + 2);
    for (const At item : items_of(at)) {
        auto inner = yaml_of(item, indent + 2);
        text += margin + "- " + inner.substr(std::min(inner.find_first_not_of(' '), inner.size()));
    }
    if (text.empty()) return at.kind() == Kind::list ? "[]\n" : "{}\n";
    return text;
}

/// `more` put into `base`: maps by key, lists one after the other, the rest replaced.
inline std::string merged(At base, At more, std::size_t indent) {
    const std::string margin(indent, ' ');
    if (base.kind() == Kind::list && more.kind() == Kind::list)
        return yaml_of(base, indent) + yaml_of(more, indent);
    if (base.kind() != Kind::map || more.kind() != Kind::map) return yaml_of(more, indent);
    std::string text;
    const auto add = [&](At key, const std::string& value, bool below) {
        text += margin + std::string{key.text()} + ":" + (below ? "\n" : " ") + value;
    };
    const auto is_below = [](At at) { return !items_of(at).empty() || !pairs_of(at).empty(); };
    for (const auto& [key, value] : pairs_of(base)) {
        const At other = value_of(more, key.text());
        add(key, other.found() ? merged(value, other, indent + 2) : yaml_of(value, indent + 2),
            is_below(other.found() ? other : value));
    }
    for (const auto& [key, value] : pairs_of(more))
        if (!value_of(base, key.text()).found())
            add(key, yaml_of(value, indent + 2), is_below(value));
    return text;
}

}  // namespace sim::content
