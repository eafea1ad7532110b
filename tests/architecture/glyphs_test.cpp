// Every character that we ship has a glyph: it lies in a range that the theme loads, and the
// screen's font draws it. œ, €, ’, – and the narrow no-break space are the ones that go missing.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <set>
#include <utility>

#include <fontconfig/fontconfig.h>
#include <gtest/gtest.h>

#include "sim/base/glyphs.hpp"
#include "sim/base/readable_text.hpp"
#include "tests/architecture/source.hpp"

namespace architecture {
namespace {

using sim::has_glyph;

/// Adds \u2019 in a literal as the character it stands for, and returns what is left of the
/// literal; other escapes are ASCII as they are.
std::string resolve_universal_names(const std::string& literal, std::set<char32_t>& found) {
    static const char* const hexadecimal = "0123456789abcdefABCDEF";
    std::string rest;
    for (std::size_t at = 0; at < literal.size(); ++at) {
        rest += literal[at];
        if (literal[at] != '\\' || at + 1 == literal.size()) continue;
        ++at;  // The escaped character is ASCII and never opens another escape.
        const std::size_t digits = literal[at] == 'u' ? 4 : literal[at] == 'U' ? 8 : 0;
        const std::string name = literal.substr(at + 1, digits);
        if (digits == 0 || name.size() < digits ||
            name.find_first_not_of(hexadecimal) != std::string::npos)
            continue;
        found.insert(static_cast<char32_t>(std::stoul(name, nullptr, 16)));
        at += digits;
    }
    return rest;
}

std::set<char32_t> characters_of(std::string_view text) {
    std::set<char32_t> characters;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, bytes] = sim::character_at(text, static_cast<int>(at));
        if (code >= 0x20) characters.insert(code);
        at += static_cast<std::size_t>(bytes);
    }
    return characters;
}

std::set<char32_t> characters_of_literals(std::string_view source) {
    std::set<char32_t> characters;
    for (const auto& literal : string_literals(source))
        characters.merge(characters_of(resolve_universal_names(literal.text, characters)));
    return characters;
}

/// Icons come from a font of their own.
bool is_icon(char32_t code) {
    return code >= 0xE000 && code <= 0xF8FF;
}

std::string name_of(char32_t code) {
    static const char* const digits = "0123456789ABCDEF";
    std::string name = "U+";
    for (int shift = 16; shift >= 0; shift -= 4) name += digits[(code >> shift) & 0xF];
    return name;
}

Faults range_faults(const std::string& path, const std::set<char32_t>& characters) {
    Faults faults;
    for (const char32_t code : characters)
        if (!is_icon(code) && !has_glyph(code))
            faults.push_back({path, 1, name_of(code) + " is in no range of sim/base/glyphs.hpp"});
    return faults;
}

/// What a person can be shown: content, and the literals of the program.
std::vector<std::pair<std::string, std::set<char32_t>>> shipped_text() {
    std::vector<std::pair<std::string, std::set<char32_t>>> shipped;
    for (const auto* folder : {"scenarios", "assessment", "assets", "sim/law/parameters"})
        for (const auto& file : files_in(folder, {".yaml", ".md", ".txt", ".json"}))
            shipped.emplace_back(file.path, characters_of(file.text));
    for (const auto& file : program_sources())
        shipped.emplace_back(file.path, characters_of_literals(file.text));
    return shipped;
}

std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)> font(const char* family) {
    std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)> wanted{FcPatternCreate(),
                                                                   &FcPatternDestroy};
    FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(family));
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    return {FcFontMatch(nullptr, wanted.get(), &result), &FcPatternDestroy};
}

TEST(Glyphs, EveryShippedCharacterIsInARangeThatTheThemeLoads) {
    Faults faults;
    for (const auto& [path, characters] : shipped_text())
        for (const auto& fault : range_faults(path, characters)) faults.push_back(fault);
    EXPECT_EQ(to_text(faults), "");
}

TEST(Glyphs, TheScreensFontDrawsEveryShippedCharacter) {
    const auto inter = font("Inter");
    FcChar8* family = nullptr;
    FcCharSet* drawn = nullptr;
    ASSERT_EQ(FcPatternGetString(inter.get(), FC_FAMILY, 0, &family), FcResultMatch);
    ASSERT_EQ(FcPatternGetCharSet(inter.get(), FC_CHARSET, 0, &drawn), FcResultMatch);
    ASSERT_EQ(std::string{reinterpret_cast<const char*>(family)}.substr(0, 5), "Inter");
    Faults faults;
    for (const auto& [path, characters] : shipped_text())
        for (const char32_t code : characters)
            if (!is_icon(code) && FcCharSetHasChar(drawn, code) == FcFalse)
                faults.push_back({path, 1, name_of(code) + " has no glyph in Inter"});
    EXPECT_EQ(to_text(faults), "");
}

TEST(Glyphs, WhatFrenchNeedsIsLoaded) {
    EXPECT_EQ(to_text(range_faults("", characters_of("œŒæÇéÉ«»’–—…€≤≥½²→\u00A0\u202F"))), "");
}

TEST(Glyphs, AMissingCharacterIsNamed) {
    EXPECT_EQ(to_text(range_faults("a.yaml", characters_of("漢"))),
              "a.yaml:1: U+06F22 is in no range of sim/base/glyphs.hpp\n");
    EXPECT_EQ(characters_of("\xC3"), (std::set<char32_t>{0xFFFD}));
}

TEST(Glyphs, LiteralsAreReadWithTheirUniversalNames) {
    EXPECT_EQ(characters_of_literals("f(\"a\\u202F€\"); // 漢"),
              (std::set<char32_t>{U'\\', U'a', 0x202F, 0x20AC}));
}

}  // namespace
}  // namespace architecture
