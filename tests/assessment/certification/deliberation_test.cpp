#include "assessment/certification/precision.hpp"
#include "tests/assessment/certification/day.hpp"

namespace assessment::certification {
namespace {

Day marked(int listening, int opening) {
    Day day;
    day.marks(anna, listening, opening);
    day.marks(boris, listening, opening);
    return day;
}

std::string decides(Day& day, Outcome outcome, const std::string& reason = {}) {
    return day.does(anna, DecideBlock{day.copy, outcome, reason});
}

TEST(Deliberation, IsOpenedByThePresidentWithItsQuorum) {
    auto day = marked(2, 3);
    EXPECT_EQ(day.does(boris, OpenDeliberation{{anna.person, boris.person}}),
              "Le président ouvre la délibération.");
    EXPECT_EQ(day.does(anna, OpenDeliberation{{anna.person}}),
              "Le jury ne peut pas délibérer\u00A0: il faut 2 membres présents, il y en a 1.");
    EXPECT_EQ(day.opens_deliberation(), "");
    EXPECT_EQ(day.opens_deliberation(), "La délibération est déjà ouverte.");
}

TEST(Deliberation, NeedsAnExternalMember) {
    auto day = marked(2, 3);
    day.does(office, SeatJuror{boris.person, false, true, false});
    EXPECT_EQ(day.opens_deliberation(),
              "Le jury ne peut pas délibérer\u00A0: il faut 1 membre extérieur au centre, il y "
              "en a 0.");
}

TEST(Deliberation, FollowsTheMarksOrSaysWhyNot) {
    auto day = marked(1, 0);
    day.opens_deliberation();
    EXPECT_EQ(decides(day, Outcome::acquired), "Les notes disent «\u00A0non acquis\u00A0».");
    EXPECT_EQ(decides(day, Outcome::acquired, "Incident de salle, consigné."), "");
    EXPECT_EQ(day.the_copy().decision,
              (BlockDecision{Outcome::acquired, "Incident de salle, consigné."}));
    EXPECT_EQ(decides(day, Outcome::refused, "inutile"), "");
    EXPECT_EQ(day.the_copy().decision, (BlockDecision{Outcome::refused, ""}));
}

TEST(Deliberation, WaitsForASecondLook) {
    auto day = marked(1, 1);
    day.does(watcher, AskSecondLook{day.copy, "à moins d’une erreur type du seuil"});
    day.does(watcher, Allot{day.copy, chloe.person});
    day.opens_deliberation();
    EXPECT_EQ(decides(day, Outcome::refused), "La relecture de la copie «\u00A0" +
                                                  day.copy.candidate +
                                                  " / BC01\u00A0» n’est pas rendue.");
    day.fills(chloe, 1, 2);
    EXPECT_EQ(decides(day, Outcome::acquired), "");
}

TEST(Deliberation, DoesWithoutASecondLookWhenItSaysWhy) {
    auto day = marked(1, 1);
    day.does(watcher, AskSecondLook{day.copy, "près du seuil"});
    day.opens_deliberation();
    EXPECT_EQ(decides(day, Outcome::refused, "Aucun troisième juré."), "");
    EXPECT_EQ(day.the_copy().decision, (BlockDecision{Outcome::refused, "Aucun troisième juré."}));
}

/// Scores 100, 87, 43, 30 and 0 of 100, with a standard error of 13: one is near the line of 50.
TEST(Deliberation, SendsWhatIsNearTheLineToASecondLook) {
    Day day;
    for (int person = 101; person < 105; ++person)
        day.does(office, Enrol{person, Route::apprenticeship, {}, {}});
    const std::vector<std::pair<int, int>> levels{{2, 3}, {2, 2}, {1, 1}, {1, 0}, {0, 0}};
    for (std::size_t i = 0; i < levels.size(); ++i) {
        day.copy.candidate = day.session.candidates[i].number;
        day.marks(anna, levels[i].first, levels[i].second);
        day.marks(boris, levels[i].first, levels[i].second);
    }
    const auto due = due_for_second_look(day.session, day.grid);
    ASSERT_EQ(due, (std::vector<CopyName>{{day.session.candidates[2].number, "BC01"}}));
    EXPECT_EQ(day.opens_deliberation(), "");
    EXPECT_EQ(find_copy(day.session, due.front().candidate, "BC01")->second_look,
              near_the_line_reason);
    EXPECT_EQ(due_for_second_look(day.session, day.grid), std::vector<CopyName>{});
}

/// The same five, the one near the line being handed in after the opening.
TEST(Deliberation, SendsToASecondLookWhatItBringsNearTheLine) {
    Day day;
    for (int person = 101; person < 105; ++person)
        day.does(office, Enrol{person, Route::apprenticeship, {}, {}});
    const std::vector<std::pair<int, int>> levels{{2, 3}, {2, 2}, {1, 0}, {0, 0}, {1, 1}};
    for (std::size_t i = 0; i < levels.size(); ++i) {
        day.copy.candidate = day.session.candidates[i].number;
        day.marks(anna, levels[i].first, levels[i].second);
        if (i == 4) {
            EXPECT_EQ(day.opens_deliberation(), "");
        }
        day.marks(boris, levels[i].first, levels[i].second);
    }
    EXPECT_EQ(day.the_copy().second_look, near_the_line_reason);
    EXPECT_EQ(decides(day, Outcome::refused), "La relecture de la copie «\u00A0" +
                                                  day.copy.candidate +
                                                  " / BC01\u00A0» n’est pas rendue.");
    EXPECT_EQ(decides(day, Outcome::refused, "Relue en séance."), "");
}

TEST(Deliberation, LeavesOutAMemberWithATie) {
    auto day = marked(2, 3);
    day.does(boris, DeclareConflict{boris.person, day.copy.candidate, Tie::employer});
    day.marks(chloe, 2, 3);
    day.opens_deliberation();
    EXPECT_EQ(decides(day, Outcome::acquired),
              "Sans les membres liés au candidat, le jury ne peut pas décider\u00A0: il faut 2 "
              "membres présents, il y en a 1.");
}

TEST(Signature, OfTheLastMemberPresentSealsForEver) {
    auto day = marked(2, 3);
    day.opens_deliberation();
    EXPECT_EQ(day.does(anna, Sign{}).substr(0, 8), "La copie");
    decides(day, Outcome::acquired);
    EXPECT_EQ(day.does(chloe, Sign{}), "Seuls les membres présents à la délibération signent.");
    EXPECT_EQ(day.does(anna, Sign{}), "");
    EXPECT_EQ(day.session.phase, Phase::deliberating);
    EXPECT_EQ(day.does(boris, Sign{}), "");
    EXPECT_EQ(day.session.phase, Phase::sealed);
    EXPECT_EQ(decides(day, Outcome::refused, "trop tard"),
              "La session est signée\u00A0: plus rien n’y change.");
}

TEST(Signature, IsGivenAgainWhenADecisionChanges) {
    auto day = marked(2, 3);
    day.opens_deliberation();
    decides(day, Outcome::acquired);
    day.does(anna, Sign{});
    decides(day, Outcome::refused, "Fraude établie.");
    EXPECT_FALSE(find_member(day.session, anna.person)->signed_);
}

TEST(CarryOver, OfABlockLeavesNoCopyAndCountsForTheTitle) {
    Day day;
    day.does(office, Enrol{101, Route::vae, {}, {"BC01"}});
    const auto& candidate = day.session.candidates.back();
    EXPECT_EQ(find_copy(day.session, candidate.number, "BC01"), nullptr);
    EXPECT_TRUE(has_title(day.session, day.grid, candidate));
    EXPECT_FALSE(has_title(day.session, day.grid, day.session.candidates.front()));
}

/// Each block is certified on its own: nobody has to present all those of the session.
TEST(Enrolment, MayBeForSomeBlocksOnly) {
    Day day;
    day.grid.blocks.push_back({"BC04", "Négocier", sim::Rate::percent(50), "mise en situation"});
    day.session.blocks = {"BC01", "BC04"};
    const auto enrols = [&](std::vector<std::string> carried, std::vector<std::string> blocks) {
        return day.does(office, Enrol{101, Route::vae, {}, std::move(carried), {}, blocks});
    };
    EXPECT_EQ(enrols({}, {"BC02"}), "Le bloc «\u00A0BC02\u00A0» n’est pas de cette session.");
    EXPECT_EQ(enrols({"BC04"}, {"BC04"}),
              "Le bloc BC04 est déjà acquis\u00A0: il ne se présente pas.");
    EXPECT_EQ(enrols({}, {"BC04"}), "");
    const auto number = day.session.candidates.back().number;
    EXPECT_EQ(find_copy(day.session, number, "BC01"), nullptr);
    EXPECT_NE(find_copy(day.session, number, "BC04"), nullptr);
    EXPECT_FALSE(has_title(day.session, day.grid, day.session.candidates.back()));
}

TEST(ASession, FoldsToTheSameStateFromItsJournal) {
    auto day = marked(2, 3);
    day.opens_deliberation();
    decides(day, Outcome::acquired);
    Session again;
    for (const auto& event : day.journal) again = evolve(again, event);
    EXPECT_EQ(again, day.session);
    EXPECT_EQ(digest(again), digest(day.session));
    again.copies.front().sheets.front().marks["listening"].level = 0;
    EXPECT_NE(digest(again), digest(day.session));
}

}  // namespace
}  // namespace assessment::certification
