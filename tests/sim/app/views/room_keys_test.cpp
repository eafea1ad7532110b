// A juror's hands on the grid that is shipped: what each criterion and each behaviour costs in
// keys.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <utility>

#include "assessment/content/grid_reader.hpp"
#include "sim/app/core/present_room.hpp"
#include "sim/app/core/room_update.hpp"
#include "sim/app/views/inspection.hpp"
#include "tests/assessment/certification/day.hpp"
#include "tests/sim/app/views/room_view.hpp"
#include "tests/sim/app/views/window.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::app::views {
namespace {

using namespace assessment::certification;

Grid shipped_grid() {
    std::map<std::string, std::string> files;
    const std::string folder = test::source_folder() + "/assessment/grid";
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file{entry.path(), std::ios::binary};
        files[entry.path().filename().string()] = {std::istreambuf_iterator<char>{file}, {}};
    }
    auto grid = assessment::content::read_grid(files);
    EXPECT_TRUE(grid);
    return grid.value_or(Grid{});
}

/// Anna in front of one copy of a block; what she asks is done by the core and shown again.
struct AtTheCopy {
    AtTheCopy(const std::string& block, bool recorded) {
        day.grid = shipped_grid();
        day.session = {};
        day.does(office, CreateSession{"S1", "Lyon", sim::Date::of(2026, 11, 20), {block}});
        day.does(office, SeatJuror{anna.person, true, true, true});
        day.does(office, Enrol{100, Route::vae, {}, {}});
        day.copy = {day.session.candidates.front().number, block};
        EXPECT_EQ(day.does(office, Allot{day.copy, anna.person}), "");
        if (recorded) day.session.copies.front().attempt = "an attempt that was handed in";
        model.screen = Screen::room;
        model.room.actor = RoomActor{anna.person, anna.role, "Anna Roy", "anna"};
        model.room.device = "poste";
        model.room.grid = day.grid;
        model.room.copy = day.copy;
        show();
        window.ui.frames(2);
    }
    void show() {
        model.room.session = day.session;
        model.room.sessions = {day.session};
        window.view = present(model);
    }
    /// One key, and all that it asked: "" or why it is refused.
    std::string press(ImGuiKeyChord chord) {
        ++keys;
        window.ui.key(chord);
        std::string refused;
        for (const auto& intent : std::exchange(window.asked, {}))
            for (const auto& effect : update(model, Message{intent}).effects)
                if (const auto* room = std::get_if<RoomEffect>(&effect))
                    if (const auto* act = std::get_if<ActInJury>(room))
                        refused += day.does(anna, act->command);
        show();
        window.ui.frames(1);
        return refused;
    }
    const Sheet& sheet() const { return *find_sheet(day.the_copy(), anna.person); }
    /// The block whole, each criterion at another level than the one before: keys of the costliest.
    int marks_whole() {
        int costliest = 0;
        int level = 0;
        for (const auto* criterion : criteria_of(day.grid, day.copy.block)) {
            const int before = keys;
            const int wanted = level++ % (criterion->top() + 1);
            if (window.drafts.room.subject != criterion->id) press(ImGuiKey_PageDown);
            EXPECT_EQ(press(ImGuiKey_0 + wanted), "") << criterion->id;
            EXPECT_TRUE(sheet().marks.contains(criterion->id)) << criterion->id;
            if (!sheet().marks.contains(criterion->id)) return 99;
            EXPECT_EQ(sheet().marks.at(criterion->id).level, wanted) << criterion->id;
            costliest = std::max(costliest, keys - before);
        }
        return costliest;
    }

    Day day;
    Model model;
    Window window{room_marking(), {1366, 768}};
    int keys = 0;
};

TEST(TwoKeystrokes, MarkEveryKindOfCriterionOfTheShippedGridLive) {
    std::set<MarkedBy> kinds;
    std::set<std::size_t> scales;
    for (const std::string block : {"BC01", "BC02", "BC03", "BC04"}) {
        AtTheCopy at{block, false};
        ASSERT_TRUE(at.window.view.room.copy.live);
        EXPECT_LE(at.marks_whole(), 2) << block;
        for (const auto* criterion : criteria_of(at.day.grid, block)) {
            kinds.insert(criterion->marked_by);
            scales.insert(criterion->levels.size());
        }
        EXPECT_TRUE(at.window.view.room.copy.hand_in.may)
            << at.window.view.room.copy.hand_in.why_not;
    }
    EXPECT_EQ(kinds, (std::set{MarkedBy::rules, MarkedBy::both, MarkedBy::jury}));
    EXPECT_EQ(scales, (std::set<std::size_t>{3, 4}));
}

TEST(TwoKeystrokes, MarkEveryCriterionOfARecordedAttempt) {
    for (const std::string block : {"BC01", "BC02", "BC03", "BC04"}) {
        AtTheCopy at{block, true};
        ASSERT_FALSE(at.window.view.room.copy.live);
        EXPECT_LE(at.marks_whole(), 2) << block;
    }
}

/// A fault is one page further, and one digit.
TEST(TwoKeystrokes, FindAnEliminatingFault) {
    AtTheCopy at{"BC04", false};
    at.marks_whole();
    for (const auto& fault : at.day.grid.eliminating_faults) {
        const int before = at.keys;
        if (at.window.drafts.room.subject != fault.id) at.press(ImGuiKey_PageDown);
        EXPECT_EQ(at.press(ImGuiKey_1), "");
        EXPECT_LE(at.keys - before, 2) << fault.id;
        ASSERT_TRUE(at.sheet().marks.contains(fault.id)) << fault.id;
    }
}

/// BC01 has more behaviours than there are letters.
TEST(OneKey, TicksEveryBehaviourOfTheShippedGrid) {
    for (const std::string block : {"BC01", "BC04"}) {
        AtTheCopy at{block, false};
        std::set<std::string> keys;
        for (const auto& row : std::vector{at.window.view.room.copy.behaviours}) {
            ASSERT_FALSE(row.key.empty()) << row.id;
            EXPECT_TRUE(keys.insert(row.key).second) << row.id;
            const char key = row.key.front();
            EXPECT_EQ(at.press(key <= '9' ? ImGuiKey_0 + (key - '0') : ImGuiKey_A + (key - 'A')),
                      "")
                << row.id;
            ASSERT_FALSE(at.sheet().observations.empty()) << row.id;
            EXPECT_EQ(at.sheet().observations.back().behaviour, row.id);
        }
        EXPECT_TRUE(at.sheet().marks.empty());
    }
}

TEST(Marking, ANoteWrittenBeforeItsLevelWaitsForIt) {
    AtTheCopy at{"BC04", false};
    const auto criteria = criteria_of(at.day.grid, "BC04");
    at.window.ui.type("###subject_note", "À relire.");
    at.window.ui.click("###subject_" + criteria[1]->id);
    at.window.ui.click("###subject_" + criteria[0]->id);
    at.window.ui.frames(2);
    at.press(ImGuiKey_2);
    ASSERT_TRUE(at.sheet().marks.contains(criteria[0]->id));
    EXPECT_EQ(at.sheet().marks.at(criteria[0]->id).note, "À relire.");
}

/// Three times the size on a small laptop: one page, where everything is reached and read.
TEST(Marking, InTheLargestLettersEverythingScrollsAndNothingIsCut) {
    AtTheCopy at{"BC04", false};
    Window window{at.window.view, {1366, 768}, 3};
    for (int pane = 0; pane < 3; ++pane) {
        window.drafts.room.pane = pane;
        window.ui.frames(4);
        EXPECT_TRUE(window.ui.exists("###hand_in"));
        for (const auto& fault : text_faults())
            ADD_FAILURE() << "pane " << pane << ": " << fault.what << ": " << fault.text;
    }
    window.ui.click("###level_2");
    EXPECT_EQ(window.asked.size(), 1u);
    window.ui.click("###bookmark");
    EXPECT_EQ(window.asked.size(), 2u);
}

View replayed(bool may_mark) {
    auto view = room_marking();
    auto& copy = view.room.copy;
    copy.live = false;
    copy.mark = {may_mark, may_mark ? "" : "Le rôle d’un modérateur ne permet pas de noter."};
    for (int i = 1; i <= 30; ++i)
        copy.replay.push_back({std::to_string(i), "mardi 10 mars, 09:" + std::to_string(i + 10),
                               "Fait numéro " + std::to_string(i),
                               i == 2 ? "Tenir bon, Trouver la source" : ""});
    return view;
}

TEST(TheReplay, GoesForwardsAndBackwardsWithItsEvidenceAndChangesNothing) {
    for (const bool may_mark : {true, false}) {
        Window window{replayed(may_mark), {1366, 768}};
        window.ui.frames(2);
        EXPECT_TRUE(window.ui.sees("Pas 1 sur 30"));
        EXPECT_TRUE(window.ui.find("###replay_back").disabled());
        window.ui.click("###replay_on");
        window.ui.frames(2);
        EXPECT_TRUE(window.ui.sees("Pas 2 sur 30"));
        EXPECT_TRUE(window.ui.sees("Preuve proposée\u00A0: Tenir bon, Trouver la source"));
        for (int i = 0; i < 40; ++i) window.ui.key(ImGuiKey_F7);
        window.ui.frames(3);
        EXPECT_TRUE(window.ui.sees("Pas 30 sur 30"));
        EXPECT_TRUE(window.ui.sees("Fait numéro 30"));
        EXPECT_TRUE(window.ui.find("###replay_on").disabled());
        window.ui.key(ImGuiKey_F6);
        window.ui.frames(2);
        EXPECT_TRUE(window.ui.sees("Pas 29 sur 30"));
        window.ui.click("###replay_back");
        window.ui.frames(2);
        EXPECT_TRUE(window.ui.sees("Pas 28 sur 30"));
        EXPECT_TRUE(window.asked.empty()) << "the replay asked something of the session";
    }
}

}  // namespace
}  // namespace sim::app::views
