#include "tests/assessment/certification/day.hpp"

namespace assessment::certification {
namespace {

/// In the wrong order, with a wrong name or number: what is refused says how to mend it.
TEST(ARefusal, SaysWhatToDo) {
    const CopyName nobody{"C-000", "BC01"};
    Day fresh;
    Day open;
    open.marks(anna, 2, 3);
    open.marks(boris, 2, 3);
    open.opens_deliberation();
    Day decided = open;
    decided.does(anna, DecideBlock{decided.copy, Outcome::acquired, ""});
    Day sealed = decided;
    sealed.does(anna, Sign{});
    sealed.does(boris, Sign{});
    ASSERT_EQ(sealed.session.phase, Phase::sealed);
    Day half = fresh;
    half.does(office, Allot{half.copy, anna.person});
    struct Row {
        const Day& day;
        Actor actor;
        Command command;
    };
    const std::vector<Row> rows{
        {fresh, office, CreateSession{"", "", fresh.session.date, {"BC01"}}},
        {fresh, office, Enrol{anna.person, Route::vae, {}, {}}},
        {fresh, office, Enrol{100, Route::vae, {}, {}}},
        {fresh, office, SeatJuror{100, false, false, false}},
        {fresh, office, SeatJuror{boris.person, true, false, false}},
        {fresh, office, LeaveJury{99, "?"}},
        {fresh, office, Allot{nobody, anna.person}},
        {fresh, office, Allot{fresh.copy, 99}},
        {half, office, Allot{half.copy, anna.person}},
        {fresh, office, ReportAbsence{"C-000", Absence::stopped, ""}},
        {fresh, office, WithdrawAbsence{fresh.copy.candidate, "?"}},
        {fresh, office, PlanSlot{fresh.copy, fresh.now, 0, "a"}},
        {fresh, anna, GiveLevel{fresh.copy, "p", "listening", 1, ""}},
        {half, anna, GiveLevel{half.copy, "p", "listening", 9, ""}},
        {half, anna, GiveLevel{half.copy, "p", "listenning", 1, ""}},
        {half, anna, Observe{half.copy, "p", "nothing", 1, "", 0}},
        {half, anna, HandIn{half.copy}},
        {half, anna, Align{half.copy, "listening", 1, ""}},
        {half, anna, Align{half.copy, "listening", 1, "motif"}},
        {half, watcher, AskSecondLook{half.copy, ""}},
        {half, watcher, GiveLevel{half.copy, "p", "listening", 1, ""}},
        {fresh, boris, OpenDeliberation{{anna.person, boris.person}}},
        {fresh, anna, OpenDeliberation{{boris.person}}},
        {fresh, anna, OpenDeliberation{{anna.person}}},
        {fresh, anna, DecideBlock{fresh.copy, Outcome::acquired, ""}},
        {fresh, anna, Sign{}},
        {open, office, Enrol{300, Route::vae, {}, {}}},
        {open, office, SeatJuror{13, false, false, true}},
        {open, boris, DecideBlock{open.copy, Outcome::acquired, ""}},
        {open, anna, DecideBlock{nobody, Outcome::acquired, ""}},
        {open, anna, DecideBlock{open.copy, Outcome::refused, ""}},
        {open, anna, DecideBlock{open.copy, Outcome::not_assessed, ""}},
        {open, anna, Sign{}},
        {open, anna, OpenDeliberation{{anna.person, boris.person}}},
        {decided, chloe, Sign{}},
        {decided, office, Allot{decided.copy, chloe.person}},
        {sealed, anna, GiveLevel{sealed.copy, "p", "listening", 0, ""}},
        {sealed, anna, DecideBlock{sealed.copy, Outcome::refused, "?"}},
        {sealed, anna, Sign{}},
        {sealed, office, ReportAbsence{sealed.copy.candidate, Absence::absent, ""}},
        {sealed, office, LeaveJury{boris.person, "?"}}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows[i];
        const auto made =
            decide(row.day.session, row.day.grid, row.actor, row.day.now, row.command);
        ASSERT_FALSE(made) << "row " << i << " is not refused";
        EXPECT_TRUE(made.error().what.ends_with(".")) << made.error().what;
        EXPECT_FALSE(made.error().remedy.empty()) << "row " << i << ": " << made.error().what;
    }
}

}  // namespace
}  // namespace assessment::certification
