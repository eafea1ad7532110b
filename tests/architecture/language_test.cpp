// The interface is whole in both languages: every text of sim/app that a person reads is named for
// translation, has one, and the catalogue has no other.
#include <algorithm>
#include <array>
#include <cctype>
#include <map>

#include <gtest/gtest.h>

#include "sim/app/core/language.hpp"
#include "tests/architecture/source.hpp"

namespace architecture {
namespace {

constexpr const char* catalogue_path = "assets/i18n/en.po";

/// Shown and French in both editions, or not shown at all. No text: the whole file.
struct Kept {
    std::string_view path;
    std::string_view text;
    std::string_view why;
};
constexpr std::array kept{
    Kept{"sim/app/core/catalogue.cpp", "", "said when there is no translation"},
    Kept{"sim/app/core/sketch.cpp", "", "the boxes of the official form"},
    Kept{"sim/app/core/building.cpp", "", "what the documents say of a building"},
    Kept{"sim/app/core/building_drawing.cpp", "", "what the documents say of a building"},
    Kept{"sim/app/core/building_knowledge.cpp", "", "words looked for in documents"},
    Kept{"sim/app/core/judgement.cpp", "", "sentences of marks"},
    Kept{"sim/app/core/present_debrief.cpp", "Jugement\u00A0: ", "a sentence of marks"},
    Kept{"sim/app/core/present_deal.cpp", "Je vous propose ", "said at the table"},
    Kept{"sim/app/core/present_deal.cpp", "Je vous demande ", "said at the table"},
    Kept{"sim/app/core/present_deal.cpp", " J’y ajoute\u00A0: ", "said at the table"},
    Kept{"sim/app/core/present_deal.cpp", " En contrepartie\u00A0: ", "said at the table"},
    Kept{"sim/app/core/present_deal.cpp", "J’accepte ", "said at the table"},
    Kept{"sim/app/core/present_deal.cpp", "Restons-en là.", "said at the table"},
    Kept{"sim/app/views/settings.cpp", "Français", "each language names itself"},
    Kept{"sim/app/views/settings.cpp", "English", "each language names itself"},
    Kept{"sim/app/views/inspection.cpp", "", "said on the terminal"},
    Kept{"sim/app/views/focus_inspection.cpp", "", "said on the terminal"},
    Kept{"sim/app/views/palette.cpp", "", "names that tests print"},
    Kept{"sim/app/views/keyboard.cpp", "", "names that settings keep"},
    Kept{"sim/app/views/fonts.cpp", "", "families of fonts"},
};

/// Neighbouring literals as one text, escapes resolved.
struct Text {
    int line = 0;
    std::string french;  ///< Of a label, what stands before its id.
    bool is_label = false;
    bool is_named = false;  ///< The argument of one of the tr functions.
};

std::string in_utf8(unsigned code) {
    std::string text;
    if (code < 0x80) return {static_cast<char>(code)};
    if (code < 0x800) text += static_cast<char>(0xC0 | (code >> 6));
    if (code >= 0x800) {
        text += static_cast<char>(0xE0 | (code >> 12));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    }
    return text + static_cast<char>(0x80 | (code & 0x3F));
}

std::string resolved(std::string_view written) {
    std::string text;
    for (std::size_t at = 0; at < written.size(); ++at) {
        if (written[at] != '\\' || at + 1 >= written.size()) {
            text += written[at];
        } else if (written[++at] == 'u') {
            text += in_utf8(static_cast<unsigned>(
                std::stoul(std::string{written.substr(at + 1, 4)}, nullptr, 16)));
            at += 4;
        } else {
            text += written[at] == 'n' ? '\n' : written[at];
        }
    }
    return text;
}

bool ends_with_tr(std::string_view code) {
    const auto end = code.find_last_not_of(" \n");
    code = code.substr(0, end == std::string_view::npos ? 0 : end + 1);
    for (const std::string_view call : {"tr(", "tr_label(", "tr_with(", "tr_later("})
        if (code.ends_with(call)) {
            const auto before = code.substr(0, code.size() - call.size());
            return before.empty() || (std::isalnum(before.back()) == 0 && before.back() != '_');
        }
    return false;
}

/// sim/app has no raw string.
std::vector<Text> texts_of(const std::string& source) {
    const auto code = code_only(source);
    std::vector<Text> texts;
    std::size_t at = code.find('"');
    while (at != std::string::npos) {
        const auto line_begin = code.rfind('\n', at) + 1;
        if (code.compare(line_begin, 8, "#include") == 0) {
            at = code.find('"', code.find('\n', at));
            continue;
        }
        Text text;
        text.line = static_cast<int>(std::count(
                        code.begin(), code.begin() + static_cast<std::ptrdiff_t>(at), '\n')) +
                    1;
        text.is_named = ends_with_tr(std::string_view{code}.substr(0, at));
        for (auto next = at; next == at && at != std::string::npos;) {
            const auto close = code.find('"', at + 1);
            text.french += resolved(source.substr(at + 1, close - at - 1));
            next = code.find_first_not_of(" \n", close + 1);
            at = code.find('"', close + 1);
        }
        text.is_label = text.french.find("##") != std::string::npos;
        text.french = text.french.substr(0, text.french.find("##"));
        texts.push_back(std::move(text));
    }
    return texts;
}

bool is_letter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '\xC3' || c == '\xC5';
}

/// Words, and not only the name of something in the program: a space, an accent, a sign of
/// typography, a capital at the head, or an id behind them.
bool is_shown(const Text& text) {
    const auto& words = text.french;
    bool has_word = false;
    bool has_sign = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        has_word = has_word || (i > 0 && is_letter(words[i - 1]) && is_letter(words[i]));
        has_sign =
            has_sign || words[i] == ' ' || (static_cast<unsigned char>(words[i]) & 0x80) != 0;
    }
    const bool is_capital = words.size() > 2 &&
                            std::isupper(static_cast<unsigned char>(words[0])) != 0 &&
                            std::islower(static_cast<unsigned char>(words[1])) != 0 &&
                            std::islower(static_cast<unsigned char>(words[2])) != 0;
    return has_word && (has_sign || is_capital || text.is_label);
}

/// "Ctrl+Plus": what settings keep, beside the words that say it.
bool is_key_name(std::string_view path, std::string_view text) {
    return path == "sim/app/core/keys.cpp" && std::all_of(text.begin(), text.end(), [](char c) {
               return c == '+' || std::isalnum(static_cast<unsigned char>(c)) != 0;
           });
}

bool is_excused(std::string_view path, std::string_view text) {
    if (is_key_name(path, text)) return true;
    for (const auto& each : kept)
        if (path == each.path && (each.text.empty() || text == each.text)) return true;
    return false;
}

std::vector<SourceFile> interface_sources() {
    auto files = files_in("sim/app/core", {".hpp", ".cpp"});
    for (auto& file : files_in("sim/app/views", {".hpp", ".cpp"})) files.push_back(std::move(file));
    return files;
}

Faults unnamed_texts(const SourceFile& file) {
    Faults faults;
    for (const auto& text : texts_of(file.text))
        if (!text.is_named && is_shown(text) && !is_excused(file.path, text.french))
            faults.push_back(
                {file.path, text.line, "shown, and not for translation: " + text.french});
    return faults;
}

/// What is between braces, in order of its number.
std::map<std::string, int> blanks_of(std::string_view format) {
    std::map<std::string, int> blanks;
    int next = 0;
    for (std::size_t at = 0; at + 1 < format.size(); ++at) {
        if (format[at] != '{') continue;
        if (format[at + 1] == '}') ++blanks[std::to_string(next++)];
        if (at + 2 < format.size() &&
            std::isdigit(static_cast<unsigned char>(format[at + 1])) != 0 && format[at + 2] == '}')
            ++blanks[std::string{format[at + 1]}];
    }
    return blanks;
}

std::string edges_of(std::string_view text) {
    if (text.empty()) return "";
    const auto edge = [](char c) { return c == ' ' || c == '\n' ? c : '.'; };
    return {edge(text.front()), edge(text.back())};
}

/// "" when the pair is sound.
std::string fault_of(std::string_view french, std::string_view english) {
    if (blanks_of(french) != blanks_of(english)) return "other blanks";
    if (edges_of(french) != edges_of(english)) return "other edges";
    if (english.find("#") != std::string_view::npos) return "an id in a text";
    for (const std::string_view sign : {"«", "»", "\u202F", " :", " ;", " !", " ?", "\u00A0:", "'"})
        if (english.find(sign) != std::string_view::npos) return "French typography";
    return "";
}

sim::app::Catalogue english() {
    auto read = sim::app::Catalogue::read(read_file(catalogue_path));
    return read ? *read : sim::app::Catalogue{};
}

TEST(Translation, EveryTextOfTheInterfaceIsNamedForIt) {
    Faults faults;
    for (const auto& file : interface_sources())
        for (const auto& fault : unnamed_texts(file)) faults.push_back(fault);
    EXPECT_EQ(to_text(faults), "");
}

TEST(Translation, TheCatalogueHasEveryTextOfTheSourcesAndNoOther) {
    const auto catalogue = english();
    auto unused = catalogue.texts();
    Faults faults;
    for (const auto& file : interface_sources())
        for (const auto& text : texts_of(file.text)) {
            if (!text.is_named) continue;
            unused.erase(text.french);
            if (catalogue.find(text.french) == nullptr)
                faults.push_back({file.path, text.line, "not translated: " + text.french});
        }
    for (const auto& [french, translated] : unused)
        faults.push_back({catalogue_path, 0, "in no source any more: " + french});
    EXPECT_EQ(to_text(faults), "");
}

TEST(Translation, NoneIsLeftForLater) {
    Faults faults;
    int number = 0;
    for (const auto& line : lines_of(read_file(catalogue_path))) {
        ++number;
        if (line.starts_with("#, ") || line.starts_with("#~"))
            faults.push_back({catalogue_path, number, line});
    }
    EXPECT_EQ(to_text(faults), "");
}

TEST(Translation, EachSaysTheSameInItsOwnTypography) {
    const auto catalogue = english();
    Faults faults;
    for (const auto& [french, translated] : catalogue.texts())
        if (const auto fault = fault_of(french, translated); !fault.empty())
            faults.push_back({catalogue_path, 0, fault + ": " + translated});
    EXPECT_EQ(to_text(faults), "");
}

TEST(Translation, AnUnsoundPairIsToldFromASoundOne) {
    EXPECT_EQ(fault_of("{} sur {}", "{} of {}"), "");
    EXPECT_EQ(fault_of("{} sur {}", "{1}, of which {0}"), "");
    EXPECT_EQ(fault_of("{} sur {}", "{} of them"), "other blanks");
    EXPECT_EQ(fault_of(" sur ", "of"), "other edges");
    EXPECT_EQ(fault_of("Vu\u00A0: {}", "Seen : {}"), "French typography");
    EXPECT_EQ(fault_of("L’essai", "The user's attempt"), "French typography");
    EXPECT_EQ(fault_of("Fermer", "Close###close"), "an id in a text");
}

TEST(Translation, AShownTextIsToldFromTheNameOfSomething) {
    const auto faults = [](const std::string& literal) {
        return unnamed_texts({"sim/app/views/a.cpp", "f(" + literal + ");\n"}).size();
    };
    for (const std::string text : {"\"Fermer\"", "\"d\\u00E9j\\u00E0\"", "\"deux mots\"",
                                   "\"oui###yes\"", "\"deux \"\n\"mots\"", "str(\"Fermer\")"})
        EXPECT_EQ(faults(text), 1u) << text;
    for (const std::string text :
         {"\"home_tabs\"", "\"###yes\"", "\"2026-03-10 09:00\"", "\" · \"", "tr(\"Fermer\")",
          "tr_label(\n\"Fermer###\"\n\"a\")", "tr_later(\"Oui\")", "tr_with(\"{} mots\", 2)"})
        EXPECT_EQ(faults(text), 0u) << text;
}

}  // namespace
}  // namespace architecture
