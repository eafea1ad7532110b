#pragma once

#include <map>

#include "case_files.hpp"
#include "sim/content/case_check.hpp"
#include "sim/content/reading.hpp"

/// `fixtures/codes/C044.yaml` says where the examples of a code stand: the table of codes holds
/// them, so that what `constat explain` shows is what is tested.
///
///     base: law            # the files to spoil: case (by default), law or grid
///     file: scenario.yaml
///     find: "level: 1"     # what the example replaces; by default the good example
///     stretch: {text: x, times: 70000}   # what « … » stands for
///     without: [file]      # files that go away; `with` adds some
///     dictionary: false    # nobody to ask for spelling; `law: false`: nor for the law
///     drags: [C060]        # the codes of faults that this one causes
///     message: [words that the message must have]
namespace sim::content {

using Bases = std::map<std::string, std::map<std::string, std::string>>;

struct CodeFixture {
    std::string base = "case";
    bool dictionary = true;
    bool law = true;
    std::vector<std::string> message;
    std::set<std::string> drags;
    std::map<std::string, std::string> bad;
    std::map<std::string, std::string> good;
};

inline std::string text_at(At map, std::string_view key, std::string fallback) {
    const At at = value_of(map, key);
    return at.found() ? std::string{at.text()} : fallback;
}

/// The lines of an example after its first stand under it.
inline std::string put(std::string text, const std::string& find, std::string_view example,
                       const std::string& stretched) {
    const auto at = text.find(find);
    if (find.empty() || at == std::string::npos) return {};
    std::string written{example};
    if (const auto dots = written.find("…"); !stretched.empty() && dots != written.npos)
        written.replace(dots, std::string_view{"…"}.size(), stretched);
    return text.replace(at, find.size(), written);
}

inline CodeFixture code_fixture(const Diagnostic& row, const Bases& bases) {
    const auto name = to_text(row.code) + ".yaml";
    const auto tree = read_tree(bytes_of(fixtures() / "codes" / name), name);
    check(tree.has_value(), "the fixture of a code is there and reads");
    const At root = At::root(*tree);
    CodeFixture fixture;
    fixture.base = text_at(root, "base", "case");
    fixture.dictionary = text_at(root, "dictionary", "true") == "true";
    fixture.law = text_at(root, "law", "true") == "true";
    for (const At word : items_of(value_of(root, "message")))
        fixture.message.emplace_back(word.text());
    for (const At code : items_of(value_of(root, "drags"))) fixture.drags.emplace(code.text());
    fixture.bad = fixture.good = bases.at(fixture.base);
    for (const At file : items_of(value_of(root, "without")))
        fixture.bad.erase(std::string{file.text()});
    for (const At file : items_of(value_of(root, "with")))
        fixture.bad[std::string{file.text()}] = "Texte.\n";
    const auto file = text_at(root, "file", "");
    if (file.empty()) return fixture;
    std::string stretched;
    const At stretch = value_of(root, "stretch");
    const auto times = std::stoul(text_at(stretch, "times", "0"));
    for (std::size_t i = 0; i < times; ++i) stretched += value_of(stretch, "text").text();
    const auto find = text_at(root, "find", std::string{row.good});
    fixture.bad[file] = put(fixture.good[file], find, row.bad, stretched);
    fixture.good[file] = put(fixture.good[file], find, row.good, "");
    check(!fixture.good[file].empty(), ("the fixture finds its place: " + name).c_str());
    return fixture;
}

/// The codes of some problems, each once, in order.
inline std::set<std::string> codes_of(const Problems& problems) {
    std::set<std::string> codes;
    for (const auto& problem : problems) codes.emplace(code_of(problem));
    return codes;
}

}  // namespace sim::content
