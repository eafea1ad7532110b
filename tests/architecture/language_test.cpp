// The interface is whole in both languages: every text of sim/app that a person reads is named for
// translation, has one, and the catalogue has no other.
#include <algorithm>
#include <array>
#include <cctype>
#include <map>

#include <gtest/gtest.h>

#include "sim/app/core/language.hpp"
#include "tests/architecture/shown_text.hpp"
#include "tests/architecture/source.hpp"

namespace architecture {
namespace {

constexpr const char* catalogue_path = "assets/i18n/en.po";
constexpr const char* rooms_path = "assets/i18n/en.rooms.po";  ///< See rooms_language_test.cpp.
using Texts = std::map<std::string, std::string, std::less<>>;

/// Shown and French in both editions, or not shown at all. No text: the whole file.
struct Kept {
    std::string_view path;
    std::string_view text;
    std::string_view why;
};
constexpr std::array kept{
    Kept{"sim/app/core/catalogue.cpp", "", "said when there is no translation"},
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

/// Where a French colon is read, not shown.
constexpr std::array<std::string_view, 2> own_colon{"sim/app/core/language.cpp",
                                                    "sim/app/core/calculator.cpp"};

TEST(Translation, NoLabelIsGluedToItsValueByAFrenchColon) {
    Faults faults;
    for (const auto& file : interface_sources())
        for (const auto& text : texts_of(file.text))
            if (!text.is_named && text.french.starts_with("\u00A0:") &&
                std::ranges::find(own_colon, file.path) == own_colon.end())
                faults.push_back({file.path, text.line, "a French colon: use colon()"});
    EXPECT_EQ(to_text(faults), "");
    EXPECT_TRUE(texts_of(R"(label + "\u00A0: " + value)").front().french.starts_with("\u00A0:"));
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
    for (const auto* path : {catalogue_path, rooms_path})
        for (const auto& line : lines_of(read_file(path))) {
            ++number;
            if (line.starts_with("#, ") || line.starts_with("#~"))
                faults.push_back({path, number, line});
        }
    EXPECT_EQ(to_text(faults), "");
}

TEST(Translation, EachSaysTheSameInItsOwnTypography) {
    Faults faults;
    for (const auto* path : {catalogue_path, rooms_path}) {
        const auto read = sim::app::Catalogue::read(read_file(path));
        if (!read) faults.push_back({path, 0, to_text(read.error())});
        for (const auto& [french, translated] : read ? read->texts() : Texts{})
            if (const auto fault = fault_of(french, translated); !fault.empty())
                faults.push_back({path, 0, fault + ": " + translated});
    }
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
