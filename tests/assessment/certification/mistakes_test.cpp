// What was entered by mistake is taken back: written down, never rubbed out.
#include <algorithm>

#include "tests/assessment/certification/day.hpp"

namespace assessment::certification {
namespace {

constexpr const char* why = "Le candidat était dans l’autre salle.";

TEST(AnAbsenceByMistake, IsTakenBackWithItsReasonAndStaysInTheJournal) {
    Day day;
    const auto& number = day.copy.candidate;
    EXPECT_EQ(day.does(office, WithdrawAbsence{number, why}),
              "Aucune absence du candidat " + number + " n’est signalée.");
    day.does(anna, ReportAbsence{number, Absence::absent, ""});
    EXPECT_EQ(day.does(watcher, WithdrawAbsence{number, ""}),
              "Une absence se retire avec son motif.");
    EXPECT_EQ(day.does(watcher, WithdrawAbsence{number, why}), "");
    EXPECT_FALSE(day.session.candidates.front().absence);
    EXPECT_EQ(day.session.taken_back, (std::vector<TakenBack>{{number, 100, false, {}, why}}));
    EXPECT_EQ(std::ranges::count_if(day.journal,
                                    [](const Recorded& one) {
                                        return std::holds_alternative<CandidateAbsent>(one.event);
                                    }),
              1);
    EXPECT_EQ(day.does(office, ReportAbsence{number, Absence::justified, ""}), "");
}

TEST(AnAbsenceByMistake, LeavesTheExamThatWasSatItsSlotAndItsSheets) {
    Day day;
    day.does(office, DrawCase{day.copy, {{"fuite", "ab", 30}}, 1});
    day.does(office, PlanSlot{day.copy, day.now, 60, "salle 2"});
    day.does(office, AttachAttempt{day.copy, "u-1"});
    day.marks(anna, 2, 3);
    const auto before = day.session;
    day.does(office, ReportAbsence{day.copy.candidate, Absence::absent, ""});
    day.does(office, WithdrawAbsence{day.copy.candidate, why});
    EXPECT_EQ(day.session.copies, before.copies);
    EXPECT_EQ(day.session.slots, before.slots);
    day.marks(boris, 2, 3);
    EXPECT_EQ(day.opens_deliberation(), "");
    EXPECT_EQ(day.does(anna, DecideBlock{day.copy, Outcome::acquired, ""}), "");
}

/// One block was marked, the other not: only what the absence left out is open again.
TEST(AnAbsenceByMistake, IsTakenBackInDeliberationAndOpensWhatItLeftOut) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.does(office, Enrol{101, Route::vae, {}, {}});
    const CopyName missed{day.session.candidates.back().number, "BC01"};
    day.does(office, ReportAbsence{missed.candidate, Absence::absent, ""});
    day.opens_deliberation();
    day.does(anna, DecideBlock{day.copy, Outcome::acquired, ""});
    day.does(anna, DecideBlock{missed, Outcome::not_assessed, ""});
    EXPECT_EQ(day.does(anna, Sign{}), "");
    EXPECT_EQ(day.does(office, WithdrawAbsence{missed.candidate, why}), "");
    EXPECT_FALSE(find_copy(day.session, missed.candidate, missed.block)->decision);
    EXPECT_TRUE(day.the_copy().decision);
    EXPECT_FALSE(find_member(day.session, anna.person)->signed_);
    EXPECT_NE(day.does(anna, DecideBlock{missed, Outcome::not_assessed, ""}), "");
    day.copy = missed;
    day.marks(anna, 1, 3);
    day.marks(boris, 1, 3);
    EXPECT_EQ(day.does(anna, DecideBlock{missed, Outcome::acquired, "Relue."}), "");
    for (const auto& member : {anna, boris}) EXPECT_EQ(day.does(member, Sign{}), "");
    EXPECT_EQ(day.session.phase, Phase::sealed);
    EXPECT_EQ(day.does(office, WithdrawAbsence{missed.candidate, why}),
              "La session est signée\u00A0: plus rien n’y change.");
}

TEST(AnEnrolmentByMistake, FreesItsSubjectItsSlotAndItsNumberServesNobodyElse) {
    Day day;
    const auto first = day.copy;
    day.does(office, DrawCase{first, {{"fuite", "ab", 30}, {"vol", "cd", 30}}, 1});
    const auto drawn = day.the_copy().case_id;
    day.does(office, PlanSlot{first, day.now, 60, "salle 2"});
    day.does(office, Allot{first, anna.person});
    day.does(watcher, DeclareConflict{boris.person, first.candidate, Tie::tutor});
    EXPECT_EQ(day.does(office, WithdrawEnrolment{first.candidate, {}, ""}),
              "Une inscription s’annule avec son motif.");
    EXPECT_EQ(day.does(office, WithdrawEnrolment{first.candidate, {}, "Homonyme."}), "");
    EXPECT_TRUE(day.session.candidates.empty() && day.session.copies.empty());
    EXPECT_TRUE(day.session.slots.empty() && day.session.conflicts.empty());
    EXPECT_EQ(day.does(office, ReportAbsence{first.candidate, Absence::absent, ""}),
              "Le candidat " + first.candidate + " n’est pas de cette session.");
    for (PersonId person = 100; person < 110; ++person) {
        EXPECT_EQ(day.does(office, Enrol{person, Route::vae, {}, {}}), "");
        EXPECT_NE(day.session.candidates.back().number, first.candidate);
    }
    const CopyName again{day.session.candidates.front().number, "BC01"};
    EXPECT_EQ(day.does(office, PlanSlot{again, day.now, 60, "salle 2"}), "");
    day.does(office, DrawCase{again, {{drawn, "ab", 30}}, 1});
    EXPECT_EQ(find_copy(day.session, again.candidate, "BC01")->case_id, drawn);
}

TEST(AnEnrolmentByMistake, StandsOnceTheTrialBegan) {
    const auto refusal = [](Day& day) {
        return day.does(office, WithdrawEnrolment{day.copy.candidate, {}, "Homonyme."});
    };
    Day sat;
    sat.does(office, AttachAttempt{sat.copy, "u-1"});
    Day marked;
    marked.does(office, Allot{marked.copy, anna.person});
    marked.gives(anna, "listening", 1);
    for (auto* day : {&sat, &marked})
        EXPECT_EQ(refusal(*day), "L’épreuve de la copie «\u00A0" + day->copy.candidate +
                                     " / BC01\u00A0» a commencé\u00A0: son inscription ne s’annule "
                                     "plus.");
    Day day;
    EXPECT_EQ(day.does(office, WithdrawEnrolment{"C-000", {}, "Homonyme."}),
              "Le candidat C-000 n’est pas de cette session.");
    EXPECT_EQ(day.does(office, WithdrawEnrolment{day.copy.candidate, {"BC04"}, "Homonyme."}),
              "Le candidat " + day.copy.candidate + " ne présente pas le bloc BC04.");
}

/// Two blocks: the one that was entered by mistake goes, the one that was sat stays.
TEST(AnEnrolmentByMistake, MayBeOfOneBlockOnly) {
    Day day;
    day.session.blocks.push_back("BC04");
    day.does(office, Enrol{101, Route::vae, {}, {}});
    const auto number = day.session.candidates.back().number;
    day.does(office, AttachAttempt{{number, "BC01"}, "u-1"});
    EXPECT_NE(day.does(office, WithdrawEnrolment{number, {}, "Mauvais bloc."}), "");
    EXPECT_EQ(day.does(office, WithdrawEnrolment{number, {"BC04"}, "Mauvais bloc."}), "");
    EXPECT_EQ(find_copy(day.session, number, "BC04"), nullptr);
    EXPECT_EQ(find_copy(day.session, number, "BC01")->attempt, "u-1");
    EXPECT_NE(find_candidate(day.session, number), nullptr);
    EXPECT_EQ(day.session.taken_back.back().blocks, std::vector<std::string>{"BC04"});
}

TEST(AMistake, IsTakenBackByTheRolesOfTheTable) {
    for (const auto role : roles) {
        Day day;
        day.does(office, ReportAbsence{day.copy.candidate, Absence::absent, ""});
        const Actor actor{role == Role::juror ? anna.person : 77, role};
        EXPECT_EQ(day.does(actor, WithdrawAbsence{day.copy.candidate, why}).empty(),
                  may(role, Action::withdraw_absence));
        EXPECT_EQ(day.does(actor, WithdrawEnrolment{day.copy.candidate, {}, why}).empty(),
                  may(role, Action::withdraw_enrolment));
    }
}

TEST(AMistake, FoldsToTheSameStateFromItsJournal) {
    Day day;
    day.does(office, ReportAbsence{day.copy.candidate, Absence::absent, ""});
    day.does(office, WithdrawAbsence{day.copy.candidate, why});
    const auto absent = digest(day.session);
    day.does(office, WithdrawEnrolment{day.copy.candidate, {}, why});
    Session again;
    for (const auto& event : day.journal) again = evolve(again, event);
    EXPECT_EQ(again, day.session);
    EXPECT_EQ(digest(again), digest(day.session));
    EXPECT_NE(digest(again), absent);
}

}  // namespace
}  // namespace assessment::certification
