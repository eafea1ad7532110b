// French sets a no-break space before : ; ! ? » and after «: an ordinary one lets the sign fall
// alone at the head of a line.
#include <array>

#include <gtest/gtest.h>

#include "tests/architecture/source.hpp"

namespace architecture {
namespace {

/// A literal that shows what is wrong, or that only looks like a sentence, is named here.
struct Kept {
    std::string_view path;
    std::string_view why;
};
constexpr std::array kept{
    Kept{"sim/content/diagnostics_of_care.cpp", "failing examples and English pages"},
    Kept{"sim/content/diagnostics_of_form.cpp", "failing examples of YAML"},
    Kept{"sim/store/", "SQL"},
};

bool is_kept(std::string_view file) {
    for (const auto& each : kept)
        if (file.starts_with(each.path)) return true;
    return false;
}

bool has_loose_sign(std::string_view text) {
    if (text.find("« ") != std::string_view::npos || text.find(" »") != std::string_view::npos)
        return true;
    for (auto at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
        const auto sign = text.substr(at + 1, 1);
        if (sign.empty() || sign.find_first_of(":;!?") == std::string_view::npos) continue;
        const auto next = text.substr(at + 2, 1);
        if (next.empty() || next == " ") return true;
    }
    return false;
}

/// Before ; ! ? the space is narrow (U+202F): the wide one (U+00A0) is for : and guillemets. A sign
/// that is quoted alone is no sign of a sentence.
bool has_wide_sign(std::string_view text) {
    for (const std::string_view space : {"\\u00A0", "\u00A0"})
        for (auto at = text.find(space); at != std::string_view::npos;
             at = text.find(space, at + 1)) {
            const auto sign = text.substr(at + space.size(), 1);
            if (sign.empty() || sign.find_first_of(";!?") == std::string_view::npos) continue;
            const auto next = text.substr(at + space.size() + 1, 1);
            if (next.empty() || next == " ") return true;
        }
    return false;
}

Faults typography_faults(const SourceFile& file) {
    Faults faults;
    if (is_kept(file.path)) return faults;
    for (const auto& literal : string_literals(file.text))
        if (has_loose_sign(literal.text))
            faults.push_back({file.path, literal.line, "a breaking space beside a sign"});
        else if (has_wide_sign(literal.text))
            faults.push_back({file.path, literal.line, "a wide space before ; ! or ?"});
    return faults;
}

TEST(Typography, NoSignOfASentenceCanFallAlone) {
    Faults faults;
    for (const auto& file : program_sources())
        for (const auto& fault : typography_faults(file)) faults.push_back(fault);
    EXPECT_EQ(to_text(faults), "");
}

TEST(Typography, ALooseSignIsNamed) {
    for (const std::string text : {"Bien !", "le montant : 3", "« oui", "oui »", " ; ",
                                   "Bien\\u00A0!", "un\\u00A0; deux", "un\u00A0; deux"})
        EXPECT_EQ(typography_faults({"sim/a.cpp", "f(\"" + text + "\");\n"}).size(), 1u) << text;
    for (const std::string text :
         {"Bien\\u202F!", "le signe «\\u00A0!\\u00A0»", "a ::b", "page.html", "{ \"a\":1 }"})
        EXPECT_EQ(typography_faults({"sim/a.cpp", "f(\"" + text + "\");\n"}), Faults{}) << text;
}

}  // namespace
}  // namespace architecture
