// What rises from the rooms below the window is translated too, where it is shown: every sentence
// of theirs is in the catalogue of the rooms, whole or as the part of a pattern.
#include <algorithm>
#include <array>
#include <cctype>

#include <gtest/gtest.h>

#include "sim/app/core/finished.hpp"
#include "sim/app/core/language.hpp"
#include "sim/claims/acts.hpp"
#include "tests/architecture/shown_text.hpp"
#include "tests/architecture/source.hpp"

namespace architecture {
namespace {

constexpr const char* window_catalogue = "assets/i18n/en.po";
constexpr const char* rooms_catalogue = "assets/i18n/en.rooms.po";

/// Folders, or files, whose sentences reach the window. Not there: the law and its rules, what a
/// case or its author's lint says, and papers (docs/architecture.md).
constexpr std::array below{"sim/attempt",
                           "sim/base",
                           "sim/claims/act_branches.hpp",
                           "sim/claims/acts.cpp",
                           "sim/claims/settlement_sheet.cpp",
                           "sim/deal",
                           "sim/law/branch.cpp",
                           "sim/record",
                           "sim/scenario/coverage.cpp",
                           "sim/session",
                           "sim/store",
                           "sim/talk",
                           "assessment/certification"};

/// In those rooms, and shown to nobody. No text: the whole file.
struct Unshown {
    std::string_view path;
    std::string_view text;
    std::string_view why;
};
constexpr std::array unshown{
    Unshown{"sim/base/calendar.cpp", "", "names of holidays, for who reads the source"},
    Unshown{"sim/base/fold.cpp", "", "letters without their accents"},
    Unshown{"sim/base/nearest_word.cpp", " autres\u202F; ", "said of content files"},
    Unshown{"sim/base/money_text.cpp", " millionths", "printed by tests"},
    Unshown{"sim/session/case_card.cpp", "competency: ", "a word of content files"},
    Unshown{"sim/session/coverage.cpp", "", "words of the cache"},
    Unshown{"sim/session/kept.cpp", "", "a word of the cache"},
    Unshown{"sim/session/kept_cards.cpp", "", "words of the cache"},
    Unshown{"sim/session/open_case.cpp", "", "words of the cache"},
    Unshown{"sim/session/runner.cpp", "Constat", "the name of the program"},
    Unshown{"sim/store/accounts.cpp", "Argon2id", "a name"},
    Unshown{"sim/store/accounts.cpp", "personne n’a ce mot de passe", "a password of nobody"},
    Unshown{"sim/store/database.cpp", "SQLite format 30", "how a file begins"},
    Unshown{"sim/store/database.cpp", "WAL impossible", "what SQLite would say, in brackets"},
};

/// "SELECT …", "; PRAGMA …"
bool is_sql(std::string_view text) {
    const auto word = text.substr(std::min(text.find_first_not_of("; "), text.size()));
    const auto size = static_cast<std::size_t>(
        std::ranges::find_if(
            word, [](char c) { return std::isupper(static_cast<unsigned char>(c)) == 0; }) -
        word.begin());
    return size >= 5;
}

bool is_unshown(std::string_view path, const Text& text) {
    if (text.is_checked || is_sql(text.french)) return true;
    return std::ranges::any_of(unshown, [&](const Unshown& one) {
        return path == one.path && (one.text.empty() || text.french == one.text);
    });
}

/// Without the spaces around it.
std::string_view bare(std::string_view text) {
    const auto first = text.find_first_not_of(" \n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

std::map<std::string, std::string, std::less<>> entries(const char* path) {
    const auto read = sim::app::Catalogue::read(read_file(path));
    return read ? read->texts() : std::map<std::string, std::string, std::less<>>{};
}

sim::app::Catalogue both() {
    const auto read =
        sim::app::Catalogue::read(read_file(window_catalogue), read_file(rooms_catalogue));
    return read ? *read : sim::app::Catalogue{};
}

std::string all_french() {
    std::string all;
    for (const auto* path : {window_catalogue, rooms_catalogue})
        for (const auto& [french, english] : entries(path)) all += french + "\n";
    return all;
}

/// SQL, as it is; such a file has no sentence.
bool has_raw_string(const SourceFile& file) {
    return file.text.find(" R\"") != std::string::npos;
}

Faults untranslated(const SourceFile& file, const std::string& known) {
    Faults faults;
    if (has_raw_string(file)) return faults;
    for (const auto& text : texts_of(file.text)) {
        if (!is_shown(text) || is_unshown(file.path, text)) continue;
        if (known.find(bare(text.french)) == std::string::npos)
            faults.push_back({file.path, text.line, "not translated: " + text.french});
    }
    return faults;
}

TEST(RoomsTranslation, EverySentenceOfTheRoomsBelowIsTranslated) {
    const auto known = all_french();
    Faults faults;
    for (const auto* room : below)
        for (const auto& file : files_in(room, {".hpp", ".cpp"}))
            for (const auto& fault : untranslated(file, known)) faults.push_back(fault);
    EXPECT_EQ(to_text(faults), "");
}

TEST(RoomsTranslation, EveryActEveryFieldAndEveryChoiceOfAFormIsTranslated) {
    const auto catalogue = both();
    std::string missing;
    const auto look = [&](std::string_view label) {
        const bool is_name = std::ranges::none_of(
            label, [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0; });
        if (!is_name && catalogue.find(label) == nullptr) missing += std::string{label} + "\n";
    };
    for (const auto& act : sim::claims::acts()) {
        look(act.label);
        for (const auto& field : act.fields) {
            look(field.label);
            for (const auto& option : field.options) look(option.label);
        }
    }
    EXPECT_EQ(missing, "");
}

TEST(RoomsTranslation, EveryEntryIsSaidByARoom) {
    std::vector<std::string> said;
    for (const auto* folder :
         {"sim/attempt", "sim/base", "sim/claims", "sim/record", "sim/scenario", "sim/session",
          "sim/store", "sim/talk", "sim/paper", "assessment/certification"})
        for (const auto& file : files_in(folder, {".hpp", ".cpp"}))
            for (const auto& text :
                 has_raw_string(file) ? std::vector<Text>{} : texts_of(file.text))
                if (bare(text.french).size() > 1) said.emplace_back(bare(text.french));
    Faults faults;
    for (const auto& [french, english] : entries(rooms_catalogue))
        for (const auto& part : sim::app::around_blanks(french)) {
            if (std::ranges::none_of(
                    part, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }))
                continue;
            const auto has = [&](const std::string& one) {
                return one.find(bare(part)) != std::string::npos ||
                       part.find(one) != std::string::npos;
            };
            if (std::ranges::none_of(said, has))
                faults.push_back({rooms_catalogue, 0, "in no room: " + french});
        }
    EXPECT_EQ(to_text(faults), "");
}

TEST(RoomsTranslation, EachPatternKnowsItsOwnSentence) {
    const auto catalogue = both();
    std::string lost;
    for (const auto& [french, english] : entries(rooms_catalogue)) {
        const std::vector<std::string> words{"B-1", "C-2", "D-3", "E-4"};
        if (catalogue.find_finished(sim::app::filled(french, words)) !=
            sim::app::filled(english, words))
            lost += french + "\n";
    }
    EXPECT_EQ(lost, "");
}

TEST(RoomsTranslation, ASentenceThatNoEntryHasIsTold) {
    const auto faults = [](const std::string& code) {
        return untranslated({"sim/store/a.cpp", code}, "Le bloc {} est plein.\nFermer\n").size();
    };
    EXPECT_EQ(faults("f(\"Le bloc \" + name + \" est plein.\");\n"), 0u);
    EXPECT_EQ(faults("f(\"Le bloc \" + name + \" est vide.\");\n"), 1u);
    EXPECT_EQ(faults("f(\"SELECT name FROM people\");\n"), 0u);
    EXPECT_EQ(faults("check(a, \"a block has a name\");\n"), 0u);
    EXPECT_EQ(faults("uncheck(a, \"Le bloc déborde.\");\n"), 1u);
}

}  // namespace
}  // namespace architecture
