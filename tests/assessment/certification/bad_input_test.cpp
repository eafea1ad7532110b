// What goes wrong on the day has its defined outcome; nothing already marked is lost. (A grid that
// does not add up: tests/assessment/content. A laptop that dies: tests/sim/session.)
#include <algorithm>

#include "assessment/certification/clock.hpp"
#include "tests/assessment/certification/day.hpp"

namespace assessment::certification {
namespace {

TEST(CarriedBlock, CountsAsLongAsTheGridSays) {
    Day day;
    const auto enrols = [&](std::map<std::string, sim::Date> on) {
        return day.does(office, Enrol{200, Route::vae, {}, {"BC01"}, std::move(on)});
    };
    for (auto& rule : day.grid.rules)
        if (rule.id == "carry_over_months") rule.value = 12;
    EXPECT_EQ(enrols({}),
              "La date d’acquisition du bloc BC01 manque\u00A0: un bloc reste acquis 12 mois.");
    EXPECT_EQ(enrols({{"BC01", sim::Date::of(2025, 11, 19)}}),
              "Le bloc BC01 n’est plus acquis depuis le 19 novembre 2026.");
    EXPECT_EQ(enrols({{"BC01", sim::Date::of(2025, 11, 20)}}), "");
}

TEST(AJurorWhoLeaves, KeepsWhatWasHandedInAndFreesTheRest) {
    Day day;
    day.does(office, Enrol{101, Route::vae, {}, {}});
    const CopyName second{day.session.candidates.back().number, "BC01"};
    day.marks(boris, 2, 3);
    day.does(office, Allot{second, boris.person});
    day.does(boris, GiveLevel{second, "p", "listening", 1, "note prise"});
    EXPECT_EQ(day.does(office, LeaveJury{boris.person, "malaise"}), "");
    EXPECT_FALSE(day.the_copy().sheets.front().set_aside);
    const auto& freed = *find_copy(day.session, second.candidate, second.block);
    EXPECT_TRUE(freed.sheets.front().set_aside);
    EXPECT_EQ(freed.sheets.front().marks.at("listening").note, "note prise");
    EXPECT_EQ(day.does(office, Allot{second, chloe.person}), "");
    EXPECT_EQ(day.does(office, Allot{second, boris.person}),
              "Cette personne n’est pas, ou n’est plus, du jury.");
}

TEST(APresidentWhoLeaves, IsReplacedByAMemberWhoIsThere) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.does(anna, OpenDeliberation{{anna.person, boris.person, chloe.person}});
    day.does(office, SeatJuror{boris.person, false, true, true});
    day.does(office, LeaveJury{anna.person, "urgence"});
    EXPECT_EQ(day.does(office, SeatJuror{chloe.person, true, false, true}), "");
    EXPECT_EQ(day.does(chloe, DecideBlock{day.copy, Outcome::acquired, ""}), "");
    EXPECT_EQ(day.does(office, SeatJuror{30, false, true, true}),
              "La délibération est ouverte\u00A0: le jury ne s’agrandit plus.");
}

/// Two had opened it; one leaves, and no third was there.
TEST(AJurorWhoLeaves, InDeliberationIsReplacedAndTheDeliberationReopens) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    ASSERT_EQ(day.opens_deliberation(), "");
    EXPECT_EQ(day.does(anna, OpenDeliberation{{anna.person, boris.person}}),
              "La délibération est déjà ouverte.");
    EXPECT_EQ(day.does(office, LeaveJury{boris.person, "malade"}), "");
    EXPECT_EQ(day.does(anna, DecideBlock{day.copy, Outcome::acquired, ""}),
              "Le jury ne peut plus décider\u00A0: il faut 2 membres présents, il y en a 1.");
    EXPECT_EQ(day.does(office, SeatJuror{13, false, false, true}), "");
    EXPECT_EQ(day.does(chloe, OpenDeliberation{{anna.person, 13}}),
              "Le président ouvre la délibération.");
    EXPECT_EQ(day.does(anna, OpenDeliberation{{anna.person, 13}}), "");
    EXPECT_TRUE(find_member(day.session, 13)->present);
    EXPECT_EQ(day.does(office, SeatJuror{14, false, false, true}),
              "La délibération est ouverte\u00A0: le jury ne s’agrandit plus.");
    EXPECT_EQ(day.does(anna, DecideBlock{day.copy, Outcome::acquired, ""}), "");
    EXPECT_EQ(day.does(anna, Sign{}), "");
    EXPECT_EQ(day.does({13, Role::juror}, Sign{}), "");
    EXPECT_EQ(day.session.phase, Phase::sealed);
}

TEST(APresidentWhoLeaves, AloneIsReplacedByANewcomer) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.opens_deliberation();
    day.does(office, LeaveJury{anna.person, "urgence"});
    EXPECT_EQ(day.does(office, SeatJuror{13, true, true, false}), "");
    EXPECT_EQ(day.does({13, Role::juror}, OpenDeliberation{{13, boris.person}}), "");
    EXPECT_EQ(day.does({13, Role::juror}, DecideBlock{day.copy, Outcome::acquired, ""}), "");
}

TEST(ASlot, BeforeTheDayOfTheSessionIsRefused) {
    Day day;
    const auto yesterday = sim::Instant::at(sim::Date::of(2026, 11, 19), 9, 0);
    EXPECT_EQ(day.does(office, PlanSlot{day.copy, yesterday, 60, "salle 2"}),
              "Le créneau est du 19 novembre 2026, et la session commence le 20 novembre 2026.");
}

TEST(ACandidateWhoStops, IsNotAssessedAndKeepsTheBlocksAlreadyMarked) {
    Day day;
    EXPECT_EQ(day.does(office, ReportAbsence{day.copy.candidate, Absence::stopped, "malaise"}), "");
    day.opens_deliberation();
    EXPECT_EQ(
        day.does(anna, DecideBlock{day.copy, Outcome::refused, ""}),
        "La copie «\u00A0" + day.copy.candidate + " / BC01\u00A0» n’est pas notée jusqu’au bout.");
    EXPECT_EQ(day.does(anna, DecideBlock{day.copy, Outcome::not_assessed, ""}), "");
}

/// Else who never came, and was not reported in time, would keep the session from being signed.
TEST(ACandidateWhoNeverCame, IsStillReportedInDeliberation) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.does(office, Enrol{101, Route::vae, {}, {}});
    const auto missing = day.session.candidates.back().number;
    day.opens_deliberation();
    EXPECT_EQ(day.does(office, ReportAbsence{day.copy.candidate, Absence::absent, ""}),
              "La délibération est ouverte, et toutes les copies du candidat " +
                  day.copy.candidate + " sont notées\u00A0: son absence n’y changerait rien.");
    EXPECT_EQ(day.does(office, ReportAbsence{missing, Absence::absent, ""}), "");
    EXPECT_EQ(day.does(anna, DecideBlock{{missing, "BC01"}, Outcome::not_assessed, ""}), "");
    EXPECT_EQ(day.does(anna, DecideBlock{day.copy, Outcome::acquired, ""}), "");
    EXPECT_EQ(day.does(anna, Sign{}), "");
}

TEST(ACandidateWhoStops, AfterBeingMarkedIsDecidedOnTheMarks) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.does(office, ReportAbsence{day.copy.candidate, Absence::stopped, ""});
    day.opens_deliberation();
    EXPECT_EQ(day.does(anna, DecideBlock{day.copy, Outcome::not_assessed, ""}),
              "La copie «\u00A0" + day.copy.candidate +
                  " / BC01\u00A0» est notée\u00A0: elle se "
                  "décide.");
    EXPECT_EQ(day.does(anna, DecideBlock{day.copy, Outcome::acquired, ""}), "");
}

TEST(ACopyNotMarked, OfSomeoneWhoCameCannotBeDecided) {
    Day day;
    day.marks(anna, 2, 3);
    day.opens_deliberation();
    EXPECT_EQ(
        day.does(anna, DecideBlock{day.copy, Outcome::not_assessed, ""}),
        "La copie «\u00A0" + day.copy.candidate + " / BC01\u00A0» n’est pas notée jusqu’au bout.");
}

TEST(TwoPeopleOnOneCopy, EachHaveTheirSheetAndAThirdIsRefused) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 1, 3);
    EXPECT_EQ(day.does(office, Allot{day.copy, chloe.person}),
              "La copie «\u00A0" + day.copy.candidate +
                  " / BC01\u00A0» a déjà ses correcteurs, qui ne divergent pas.");
    EXPECT_EQ(day.gives(chloe, "listening", 1), "La copie «\u00A0" + day.copy.candidate +
                                                    " / BC01\u00A0» ne vous est pas attribuée.");
}

TEST(OneSheetOnTwoDevices, BelongsToTheFirstUntilItsLeaseEnds) {
    Day day;
    day.does(office, Allot{day.copy, anna.person});
    EXPECT_EQ(day.does(anna, GiveLevel{day.copy, "salle", "listening", 1, ""}), "");
    EXPECT_EQ(day.does(anna, GiveLevel{day.copy, "maison", "listening", 2, ""}),
              "Votre fiche est ouverte sur le poste «\u00A0salle\u00A0» jusqu’à 09:10.");
    day.passes(10);
    EXPECT_EQ(day.does(anna, GiveLevel{day.copy, "maison", "opening", 2, ""}), "");
    EXPECT_EQ(day.the_copy().sheets.front().marks.size(), 2u);
}

TEST(AHandedInSheet, ChangesNoMore) {
    Day day;
    day.marks(anna, 2, 3);
    EXPECT_EQ(
        day.gives(anna, "listening", 0),
        "Votre fiche de la copie «\u00A0" + day.copy.candidate + " / BC01\u00A0» est rendue.");
}

TEST(AClockThatGoesBack, IsWrittenDownAndKeepsTheOrder) {
    Day day;
    day.does(office, Allot{day.copy, anna.person});
    const auto before = day.session.last;
    day.now = sim::Instant::at(sim::Date::of(2026, 11, 20), 7, 30);
    EXPECT_EQ(day.gives(anna, "listening", 2), "");
    EXPECT_EQ(day.the_copy().sheets.front().marks.at("listening"), (Mark{2, "", before}));
    EXPECT_EQ(day.session.clock_doubts, 1);
    EXPECT_EQ(day.session.last, before);
    EXPECT_EQ(clock_doubt(day.session, day.now)->what,
              "L’horloge dit le 20 novembre 2026 à 07:30 et retarde sur la session, dont le "
              "dernier acte est daté du 20 novembre 2026, 09:00\u00A0: l’acte garde cette heure, "
              "et le procès-verbal le dira.");
}

TEST(AClockThatLeapsFarAhead, IsWrittenDownAndStampsNothing) {
    Day day;
    day.does(office, Allot{day.copy, anna.person});
    const auto before = day.session.last;
    const auto right = day.now;
    day.now = sim::Instant::at(sim::Date::of(2031, 11, 20), 9, 5);
    EXPECT_EQ(day.gives(anna, "listening", 2), "");
    EXPECT_EQ(day.the_copy().sheets.front().marks.at("listening"), (Mark{2, "", before}));
    const auto said = day.now;
    const auto doubted = std::ranges::any_of(day.journal, [&](const Recorded& one) {
        return one == Recorded{anna.person, before, ClockDoubted{said}};
    });
    EXPECT_TRUE(doubted);
    day.now = right;
    day.passes(5);
    EXPECT_EQ(day.gives(anna, "opening", 1), "");
    EXPECT_EQ(day.the_copy().sheets.front().marks.at("opening"), (Mark{1, "", day.now}));
    EXPECT_EQ(day.session.clock_doubts, 1);
}

/// Else a wrong clock would take a sheet from the device that holds it.
TEST(AClockThatLeapsFarAhead, EndsNoLease) {
    Day day;
    day.does(office, Allot{day.copy, anna.person});
    day.does(anna, GiveLevel{day.copy, "salle", "listening", 2, ""});
    day.now = sim::Instant::at(sim::Date::of(2031, 11, 20), 9, 5);
    EXPECT_EQ(day.does(anna, GiveLevel{day.copy, "maison", "opening", 2, ""}),
              "Votre fiche est ouverte sur le poste «\u00A0salle\u00A0» jusqu’à 09:10.");
}

/// Any leap of more than a week: three weeks as well as five years.
TEST(AClockThatLeapsAhead, LosesNoMarkAndWaitsToBeConfirmed) {
    Day day;
    day.does(office, Allot{day.copy, anna.person});
    const auto before = day.session.last;
    day.now = sim::Instant::at(sim::Date::of(2026, 12, 11), 9, 0);
    EXPECT_EQ(day.gives(anna, "listening", 2), "");
    EXPECT_EQ(day.the_copy().sheets.front().marks.at("listening"), (Mark{2, "", before}));
    const std::string doubt =
        "L’horloge dit le 11 décembre 2026 à 09:00\u202F; le dernier acte de la session est daté "
        "du 20 novembre 2026, 09:00.";
    EXPECT_EQ(clock_leap(day.session, day.now)->what, doubt);
    EXPECT_EQ(day.opens_deliberation(), doubt);
    EXPECT_EQ(day.does(trainer, ConfirmClock{}),
              "Le rôle d’un formateur ne permet pas de confirmer l’horloge.");
    EXPECT_EQ(day.does(anna, ConfirmClock{}), "");
    EXPECT_EQ(day.journal.back(), (Recorded{anna.person, day.now, ClockConfirmed{day.now}}));
    EXPECT_EQ(day.gives(anna, "opening", 1), "");
    EXPECT_EQ(day.the_copy().sheets.front().marks.at("opening"), (Mark{1, "", day.now}));
    EXPECT_EQ(day.does(anna, ConfirmClock{}),
              "L’horloge ne bondit pas\u00A0: rien n’est à confirmer.");
    EXPECT_NE(day.opens_deliberation(), doubt);
}

TEST(AClockOfTheSameWeek, IsTakenAndTheSilenceIsWrittenDown) {
    Day day;
    day.now = sim::Instant::at(sim::Date::of(2026, 11, 27), 9, 0);
    EXPECT_FALSE(clock_leap(day.session, day.now));
    EXPECT_EQ(clock_doubt(day.session, day.now)->what,
              "L’horloge dit le 27 novembre 2026 à 09:00, plus d’un jour après le dernier acte "
              "(20 novembre 2026, 09:00)\u00A0: l’acte est daté de cette heure, et le "
              "procès-verbal dira l’écart.");
    const auto before = day.journal.size();
    EXPECT_EQ(day.does(office, Allot{day.copy, anna.person}), "");
    EXPECT_EQ(day.journal[before], (Recorded{office.person, day.now, ClockDoubted{day.now}}));
    EXPECT_EQ(day.session.clock_doubts, 1);
    EXPECT_EQ(day.session.last, day.now);
    EXPECT_FALSE(clock_doubt(day.session, day.now));
    EXPECT_EQ(day.gives(anna, "listening", 2), "");
    EXPECT_EQ(day.session.clock_doubts, 1);
}

TEST(AClock, IsNotDoubtedForANightNorWhileTheSessionIsPrepared) {
    Day day;
    day.passes(24 * 60);
    EXPECT_FALSE(clock_skipped_a_day(day.session, day.now));
    day.passes(1);
    EXPECT_TRUE(clock_skipped_a_day(day.session, day.now));
    day.session.date = sim::Date::of(2026, 11, 25);
    day.now = sim::Instant::at(sim::Date::of(2026, 11, 24), 9, 0);
    EXPECT_FALSE(clock_skipped_a_day(day.session, day.now));
    EXPECT_EQ(day.does(office, Enrol{101, Route::vae, {}, {}}), "");
    EXPECT_EQ(day.session.clock_doubts, 0);
}

TEST(AClockFarFromTheDayOfTheSession, IsDoubtedWhenItIsCreated) {
    const auto now = sim::Instant::at(sim::Date::of(2026, 11, 20), 9, 0);
    const auto created = [&](sim::Date date, bool sure) {
        CreateSession asked{"S2", "Lyon", date, {"BC01"}};
        asked.clock_is_right = sure;
        return decide({}, small_grid(), office, now, asked);
    };
    for (const auto date : {sim::Date::of(2026, 11, 19), sim::Date::of(2027, 11, 20)}) {
        const auto doubted = created(date, false);
        ASSERT_FALSE(doubted) << to_iso(date);
        EXPECT_EQ(doubted.error().what,
                  "L’horloge dit le 20 novembre 2026 à 09:00, et la session "
                  "est du " +
                      to_french(date) + ".");
        const auto sure = created(date, true);
        ASSERT_TRUE(sure) << to_iso(date);
        EXPECT_EQ(sure->back(), (Recorded{office.person, now, ClockConfirmed{now}}));
    }
    for (const auto date : {sim::Date::of(2026, 11, 20), sim::Date::of(2027, 5, 20)})
        EXPECT_EQ(created(date, false).value().size(), 1u) << to_iso(date);
}

TEST(AClockBeforeTheDayOfTheSession, IsWrittenDown) {
    Day day;
    day.does(office, Enrol{101, Route::vae, {}, {}});
    EXPECT_EQ(day.session.clock_doubts, 0);
    Day early;
    early.now = sim::Instant::at(sim::Date::of(2026, 11, 20), 9, 0);
    early.session.date = sim::Date::of(2026, 11, 21);
    early.does(office, Allot{early.copy, anna.person});
    EXPECT_EQ(early.gives(anna, "listening", 2), "");
    EXPECT_EQ(early.session.clock_doubts, 1);
}

TEST(ASheet, SaysWhatItMisses) {
    Day day;
    day.does(office, Allot{day.copy, anna.person});
    EXPECT_EQ(day.does(anna, HandIn{day.copy}),
              "Il manque 2 critères, dont «\u00A0listening\u00A0».");
    day.gives(anna, "listening", 1);
    EXPECT_EQ(day.does(anna, HandIn{day.copy}),
              "Il manque 1 critère\u00A0: «\u00A0opening\u00A0».");
}

TEST(ALevel, ThatTheGridDoesNotHaveIsRefused) {
    Day day;
    day.does(office, Allot{day.copy, anna.person});
    EXPECT_EQ(day.gives(anna, "listening", 3),
              "Le niveau va de 0 à 2 pour «\u00A0listening\u00A0».");
    EXPECT_EQ(day.gives(anna, "talking", 1),
              "«\u00A0talking\u00A0» n’est ni un critère ni une faute de la grille.");
}

TEST(ASession, NeedsABlockOfTheGridAndIsCreatedOnce) {
    Day day;
    EXPECT_EQ(day.does(office, CreateSession{"S2", "Lyon", {}, {"BC01"}}),
              "La session existe déjà.");
    day.session = {};
    EXPECT_EQ(day.does(office, CreateSession{"S2", "Lyon", {}, {"BC09"}}),
              "Le bloc «\u00A0BC09\u00A0» n’est pas dans la grille.");
    EXPECT_EQ(day.does(office, Enrol{}), "La session n’existe pas encore.");
}

TEST(APerson, IsNotBothOfTheJuryAndACandidate) {
    Day day;
    EXPECT_EQ(day.does(office, Enrol{anna.person, Route::vae, {}, {}}),
              "Cette personne est du jury\u00A0: elle ne peut pas être candidate.");
    EXPECT_EQ(day.does(office, SeatJuror{100, false, false, false}),
              "Cette personne est candidate\u00A0: elle ne peut pas être du jury.");
}

}  // namespace
}  // namespace assessment::certification
