// Who may include whom. The diagram of docs/architecture.md is this table: a room includes itself,
// the rooms of its row, and nothing else of ours. Rows only name lower levels; same level, never.
#include <algorithm>

#include <gtest/gtest.h>

#include "tests/architecture/source.hpp"

namespace architecture {
namespace {

struct Room {
    std::string name;
    int level = 0;
    std::vector<std::string> may_include;
};

const std::vector<Room>& house() {
    static const std::vector<Room> rooms{
        {"sim/base", 0, {}},
        {"sim/law", 1, {"sim/base"}},
        {"sim/spelling", 1, {"sim/base"}},
        {"sim/claims", 2, {"sim/base", "sim/law"}},
        {"sim/talk", 2, {"sim/base"}},
        {"sim/deal", 2, {"sim/base"}},
        {"sim/paper", 2, {"sim/base"}},
        {"sim/scenario", 3, {"sim/base", "sim/law", "sim/claims", "sim/talk", "sim/deal"}},
        {"sim/attempt",
         4,
         {"sim/base", "sim/law", "sim/claims", "sim/talk", "sim/deal", "sim/scenario"}},
        {"sim/content",
         5,
         {"sim/base", "sim/law", "sim/claims", "sim/talk", "sim/deal", "sim/scenario",
          "sim/attempt"}},
        {"assessment/scoring",
         5,
         {"sim/base", "sim/law", "sim/claims", "sim/talk", "sim/deal", "sim/scenario",
          "sim/attempt"}},
        {"sim/record",
         6,
         {"sim/base", "sim/law", "sim/claims", "sim/talk", "sim/deal", "sim/scenario",
          "sim/attempt"}},
        {"assessment/statistics", 1, {"sim/base"}},
        {"sim/app/raster", 1, {"sim/base"}},
        {"assessment/certification", 6, {"sim/base", "assessment/statistics"}},
        {"sim/app/core",
         7,
         {"sim/base", "sim/law", "sim/claims", "sim/talk", "sim/deal", "sim/scenario",
          "sim/attempt", "assessment/scoring", "assessment/statistics",
          "assessment/certification"}},
        {"assessment/prover",
         7,
         {"sim/base", "sim/law", "sim/claims", "sim/talk", "sim/deal", "sim/scenario",
          "sim/attempt", "assessment/scoring", "assessment/certification"}},
        {"assessment/content",
         7,
         {"sim/base", "sim/claims", "sim/scenario", "sim/content", "assessment/scoring",
          "assessment/certification"}},
        {"sim/app/views", 8, {"sim/base", "sim/app/core"}},
        {"sim/store", 8, {"sim/base", "sim/attempt", "sim/record"}},
        {"assessment/reports",
         8,
         {"sim/base", "sim/paper", "sim/scenario", "sim/attempt", "assessment/scoring",
          "assessment/statistics", "assessment/certification"}},
        {"sim/session",
         9,
         {"sim/base", "assessment/reports", "sim/law", "sim/claims", "sim/talk", "sim/deal",
          "sim/scenario", "sim/attempt", "sim/content", "sim/record", "sim/paper", "sim/store",
          "sim/app/core", "assessment/scoring", "assessment/content", "assessment/certification",
          "assessment/statistics"}},
        {"sim/cli",
         10,
         {"sim/base",
          "sim/law",
          "sim/claims",
          "sim/talk",
          "sim/deal",
          "sim/scenario",
          "sim/attempt",
          "sim/content",
          "sim/record",
          "sim/paper",
          "sim/store",
          "sim/app/core",
          "sim/session",
          "sim/spelling",
          "assessment/scoring",
          "assessment/content",
          "assessment/certification",
          "assessment/statistics",
          "assessment/prover",
          "assessment/reports"}},
        {"sim/app/shell",
         10,
         {"sim/base",
          "sim/law",
          "sim/claims",
          "sim/talk",
          "sim/deal",
          "sim/scenario",
          "sim/attempt",
          "sim/content",
          "sim/record",
          "sim/paper",
          "sim/store",
          "sim/app/core",
          "sim/app/raster",
          "sim/app/views",
          "sim/session",
          "sim/spelling",
          "assessment/scoring",
          "assessment/content",
          "assessment/certification",
          "assessment/statistics",
          "assessment/prover",
          "assessment/reports"}},
        {"sim/app", 11, {"sim/base", "sim/cli", "sim/app/shell"}},
    };
    return rooms;
}

std::vector<std::string> room_names() {
    std::vector<std::string> names;
    for (const auto& room : house()) names.push_back(room.name);
    return names;
}

const Room* find_room(const std::string& name) {
    const auto found = std::find_if(house().begin(), house().end(),
                                    [&](const Room& room) { return room.name == name; });
    return found == house().end() ? nullptr : &*found;
}

bool is_ours(const Include& include) {
    return include.name.starts_with("sim/") || include.name.starts_with("assessment/") ||
           include.name.starts_with("tests/");
}

Faults include_faults(const SourceFile& file) {
    const Room* room = find_room(room_of(file.path, room_names()));
    if (room == nullptr) return {{file.path, 1, "this folder is no room of the table"}};
    Faults faults;
    for (const auto& include : includes_of(file.text)) {
        if (!include.angled && !is_ours(include) && include.name.find('/') == std::string::npos &&
            !include.name.starts_with("im"))
            faults.push_back({file.path, include.line,
                              "\"" + include.name + "\" is not written from the repository root"});
        if (!is_ours(include)) continue;
        const auto target = room_of(include.name, room_names());
        const auto& allowed = room->may_include;
        if (target == room->name || std::count(allowed.begin(), allowed.end(), target) > 0)
            continue;
        faults.push_back(
            {file.path, include.line,
             room->name + " may not include " + include.name +
                 " (tests/architecture/include_rules_test.cpp, docs/architecture.md)"});
    }
    return faults;
}

/// The marks may depend on what was recorded, never on what was not.
Faults attempt_faults(const SourceFile& file) {
    Faults faults;
    if (room_of(file.path, {"assessment/scoring", "assessment/certification"}).empty())
        return faults;
    for (const auto& identifier : identifiers_of(file.text))
        if (identifier.name == "Attempt")
            faults.push_back(
                {file.path, identifier.line, "assessment reads Transcript, never Attempt"});
    return faults;
}

TEST(IncludeRules, EveryRoomIncludesOnlyWhatItsRowNames) {
    Faults faults;
    for (const auto& file : program_sources())
        for (const auto& fault : include_faults(file)) faults.push_back(fault);
    EXPECT_EQ(to_text(faults), "");
}

TEST(IncludeRules, RowsNameLowerLevelsOnly) {
    std::string wrong;
    for (const auto& room : house()) {
        for (const auto& name : room.may_include) {
            const Room* lower = find_room(name);
            if (lower == nullptr || lower->level >= room.level)
                wrong += room.name + " -> " + name + "\n";
        }
    }
    EXPECT_EQ(wrong, "");
}

TEST(IncludeRules, MarksReadTheTranscriptOnly) {
    Faults faults;
    for (const auto& file : program_sources())
        for (const auto& fault : attempt_faults(file)) faults.push_back(fault);
    EXPECT_EQ(to_text(faults), "");
}

TEST(IncludeRules, AnUpwardIncludeIsNamedWithFileAndLine) {
    EXPECT_EQ(to_text(include_faults(
                  {"sim/base/money.cpp", "#include <map>\n#include \"sim/law/book.hpp\"\n"})),
              "sim/base/money.cpp:2: sim/base may not include sim/law/book.hpp "
              "(tests/architecture/include_rules_test.cpp, docs/architecture.md)\n");
}

TEST(IncludeRules, ASidewaysIncludeIsRefused) {
    EXPECT_EQ(include_faults({"sim/claims/a.hpp", "#include \"sim/talk/story.hpp\"\n"}).size(), 1u);
}

TEST(IncludeRules, AnUnknownRoomIsRefused) {
    EXPECT_EQ(to_text(include_faults({"sim/utils/a.hpp", ""})),
              "sim/utils/a.hpp:1: this folder is no room of the table\n");
}

TEST(IncludeRules, AnIncludeThatIsNotFromTheRootIsRefused) {
    EXPECT_EQ(include_faults({"sim/base/money.cpp", "#include \"money.hpp\"\n"}).size(), 1u);
}

TEST(IncludeRules, AnAttemptInTheMarksIsRefused) {
    EXPECT_EQ(attempt_faults({"assessment/scoring/a.cpp", "using sim::attempt::Attempt;"}).size(),
              1u);
    EXPECT_EQ(attempt_faults({"assessment/scoring/a.cpp", "sim::attempt::Transcript t;"}),
              Faults{});
}

}  // namespace
}  // namespace architecture
