#include "tests/assessment/certification/day.hpp"

namespace assessment::certification {
namespace {

TEST(Marking, IsBlindUntilBothSheetsAreHandedIn) {
    Day day;
    day.marks(anna, 2, 3);
    day.does(office, Allot{day.copy, boris.person});
    EXPECT_EQ(visible_sheets(day.session, day.the_copy(), boris.person, Role::juror).size(), 1u);
    EXPECT_EQ(visible_sheets(day.session, day.the_copy(), anna.person, Role::juror).size(), 1u);
    day.fills(boris, 2, 3);
    EXPECT_EQ(visible_sheets(day.session, day.the_copy(), boris.person, Role::juror).size(), 2u);
}

TEST(Marking, IsSeenWholeByAModeratorAndNotAtAllByTheOffice) {
    Day day;
    day.marks(anna, 2, 3);
    day.does(office, Allot{day.copy, boris.person});
    const auto& copy = day.the_copy();
    EXPECT_EQ(visible_sheets(day.session, copy, watcher.person, Role::moderator).size(), 2u);
    EXPECT_EQ(visible_sheets(day.session, copy, office.person, Role::administrator).size(), 0u);
    EXPECT_EQ(visible_sheets(day.session, copy, chloe.person, Role::juror).size(), 0u);
}

TEST(Marking, IsRefusedToAModerator) {
    Day day;
    EXPECT_EQ(day.gives(watcher, "listening", 1),
              "Le rôle d’un modérateur ne permet pas de noter une copie.");
}

TEST(AProposal, IsNeverAMark) {
    Day day;
    const Proposal proposal{3, {4, 9}, "La personne a été saluée."};
    EXPECT_EQ(day.does(office, ProposeLevel{day.copy, "opening", proposal}), "");
    day.does(office, Allot{day.copy, anna.person});
    day.gives(anna, "listening", 1);
    EXPECT_EQ(day.does(anna, HandIn{day.copy}),
              "Il manque 1 critère\u00A0: «\u00A0opening\u00A0».");
    EXPECT_EQ(result(day.the_copy(), day.grid), std::nullopt);
    EXPECT_EQ(day.does(office, ProposeLevel{day.copy, "listening", proposal}),
              "Le programme ne propose rien sur «\u00A0listening\u00A0».");
}

TEST(Divergence, IsShownByCriterionOnceBothAreDone) {
    Day day;
    day.marks(anna, 2, 3);
    day.does(office, Allot{day.copy, boris.person});
    EXPECT_EQ(divergences(day.the_copy(), day.grid), std::vector<Divergence>{});
    day.fills(boris, 0, 2);
    EXPECT_EQ(divergences(day.the_copy(), day.grid),
              (std::vector{Divergence{"listening", 2, 0, false}}));
    EXPECT_EQ(result(day.the_copy(), day.grid), std::nullopt);
}

TEST(Divergence, IsSettledByAnAlignmentBetweenTheTwoLevels) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 0, 3);
    EXPECT_EQ(day.does(boris, Align{day.copy, "opening", 2, "Relu."}),
              "Les correcteurs ne divergent pas sur «\u00A0opening\u00A0».");
    EXPECT_EQ(day.does(boris, Align{day.copy, "listening", 1, ""}), "Un accord dit son motif.");
    EXPECT_EQ(day.does(boris, Align{day.copy, "listening", 1, "Récit coupé une fois."}), "");
    EXPECT_EQ(result(day.the_copy(), day.grid), (BlockResult{70 * point_units, {}, true}));
}

TEST(Divergence, IsSettledByAThirdMarker) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 0, 3);
    EXPECT_EQ(day.does(watcher, Allot{day.copy, chloe.person}), "");
    day.fills(chloe, 0, 0);
    EXPECT_EQ(result(day.the_copy(), day.grid), (BlockResult{0, {}, false}));
}

TEST(AFault, SeenByOneOnlyIsADivergence) {
    Day day;
    day.does(office, Allot{day.copy, anna.person});
    day.gives(anna, "contempt", 1);
    day.fills(anna, 2, 3);
    day.marks(boris, 2, 3);
    EXPECT_EQ(divergences(day.the_copy(), day.grid),
              (std::vector{Divergence{"contempt", 1, 0, false}}));
}

TEST(Conflict, BlocksAnAllotmentAndSetsTheSheetAside) {
    Day day;
    day.does(office, Allot{day.copy, anna.person});
    EXPECT_EQ(day.does(anna, DeclareConflict{anna.person, day.copy.candidate, Tie::tutor}), "");
    EXPECT_TRUE(day.the_copy().sheets.front().set_aside);
    EXPECT_EQ(day.does(office, Allot{day.copy, anna.person}),
              "Ce juré a un lien avec le candidat " + day.copy.candidate + ".");
    EXPECT_EQ(day.does(anna, DeclareConflict{boris.person, day.copy.candidate, Tie::family}),
              "Un juré ne déclare que ses propres liens.");
}

TEST(Draw, TakesTheCaseThatTheBlockUsedLeast) {
    Day day;
    day.does(office, Enrol{101, Route::vae, {}, {}});
    const std::vector<Drawable> pool{{"fuite", "aa"}, {"vol", "bb"}};
    const CopyName second{day.session.candidates.back().number, "BC01"};
    EXPECT_EQ(day.does(office, DrawCase{day.copy, pool, 7}), "");
    EXPECT_EQ(day.does(office, DrawCase{second, pool, 7}), "");
    EXPECT_NE(day.session.copies[0].case_id, day.session.copies[1].case_id);
    EXPECT_EQ(day.does(office, DrawCase{second, {}, 7}).substr(0, 8), "Le sujet");
}

TEST(Numbers, AreOfAnonymityAndEachGivenOnce) {
    Day day;
    for (PersonId person = 101; person < 140; ++person)
        EXPECT_EQ(day.does(office, Enrol{person, Route::apprenticeship, {}, {}}), "");
    std::set<std::string> numbers;
    for (const auto& candidate : day.session.candidates) numbers.insert(candidate.number);
    EXPECT_EQ(numbers.size(), 40u);
    EXPECT_FALSE(may_see_names(day.session, Role::juror));
    EXPECT_TRUE(may_see_names(day.session, Role::administrator));
}

}  // namespace
}  // namespace assessment::certification
