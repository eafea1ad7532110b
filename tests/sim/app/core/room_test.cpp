#include "sim/app/core/present_room.hpp"

#include <algorithm>

#include "assessment/certification/precision.hpp"
#include "tests/assessment/certification/day.hpp"
#include "tests/sim/attempt/tiny_case.hpp"

namespace sim::app {
namespace {

using namespace certification;

struct InTheRoom : testing::Test {
    /// The room as this person finds it, with the copy open.
    Model seen_by(Actor actor) {
        Model model;
        model.screen = Screen::room;
        model.room.actor = RoomActor{actor.person, actor.role, "Anna Roy", "anna"};
        model.room.names = {{10, "Anna Roy"}, {11, "Boris Lam"}, {100, "Camille Noël"}};
        model.room.device = "poste";
        model.room.session = day.session;
        model.room.sessions = {day.session};
        model.room.grid = day.grid;
        model.room.copy = day.copy;
        return model;
    }
    CopyView copy_of(Actor actor) { return present(seen_by(actor)).room.copy; }
    Day day;
};

const SubjectRow& subject(const CopyView& view, const std::string& id) {
    return *std::find_if(view.subjects.begin(), view.subjects.end(),
                         [&](const SubjectRow& row) { return row.id == id; });
}

/// What the room asks of the disk, when it asks for one thing.
std::optional<RoomEffect> only_effect(const Model& model, const RoomIntent& intent) {
    const auto made = update(model, Message{Intent{intent}});
    if (made.effects.size() != 1) return std::nullopt;
    const auto* effect = std::get_if<RoomEffect>(&made.effects.front());
    return effect == nullptr ? std::nullopt : std::optional{*effect};
}

TEST_F(InTheRoom, ADigitIsOneCommandOfTheCore) {
    EXPECT_EQ(only_effect(seen_by(anna), LevelChosen{"listening", 2, "net"}),
              (RoomEffect{ActInJury{"S1",
                                    {10, Role::juror, "Anna Roy", "anna"},
                                    GiveLevel{day.copy, "poste", "listening", 2, "net"},
                                    ""}}));
}

TEST_F(InTheRoom, ABookmarkIsAnObservationWithoutWords) {
    EXPECT_EQ(only_effect(seen_by(anna), MomentNoted{"", 75}),
              (RoomEffect{ActInJury{"S1",
                                    {10, Role::juror, "Anna Roy", "anna"},
                                    Observe{day.copy, "poste", "", 0, "", 75},
                                    ""}}));
}

TEST_F(InTheRoom, ASignatureWithoutAPasswordAsksNothingOfTheCore) {
    EXPECT_EQ(only_effect(seen_by(anna), SignatureGiven{""}), std::nullopt);
    EXPECT_EQ(only_effect(seen_by(anna), SignatureGiven{"mot de passe long"}),
              (RoomEffect{ActInJury{
                  "S1", {10, Role::juror, "Anna Roy", "anna"}, Sign{}, "mot de passe long"}}));
}

TEST_F(InTheRoom, AnApprenticeIsTurnedAwayAtTheDoor) {
    const auto made =
        update({}, Message{RoomMessage{RoomEntered{{7, Role::apprentice, "Léo", "leo"}}}});
    EXPECT_FALSE(made.model.room.actor);
    EXPECT_EQ(made.model.problem, "Ce compte n’a pas sa place dans la salle du jury.");
}

TEST_F(InTheRoom, OneSeesNoOtherSheetBeforeBothAreHandedIn) {
    day.marks(anna, 2, 3);
    day.does(office, Allot{day.copy, boris.person});
    day.gives(boris, "listening", 0);
    EXPECT_FALSE(copy_of(boris).compared);
    EXPECT_TRUE(subject(copy_of(boris), "listening").marks.empty());
    EXPECT_EQ(subject(copy_of(boris), "listening").level, 0);
    EXPECT_EQ(subject(copy_of(anna), "listening").level, 2);
    EXPECT_TRUE(subject(copy_of(anna), "listening").marks.empty());
    EXPECT_EQ(copy_of(anna).points, "");
}

TEST_F(InTheRoom, AGapIsShownByCriterionOnceBothAreDone) {
    day.marks(anna, 2, 3);
    day.marks(boris, 0, 3);
    const auto view = copy_of(boris);
    EXPECT_TRUE(view.compared && view.may_align);
    const auto& row = subject(view, "listening");
    EXPECT_TRUE(row.gap && !row.settled);
    EXPECT_EQ(row.low, 0);
    EXPECT_EQ(row.high, 2);
    EXPECT_EQ(row.marks.front().who, "Anna Roy");
    EXPECT_FALSE(subject(view, "opening").gap);
}

TEST_F(InTheRoom, AModeratorSeesEverySheetAndIsOfferedNoMark) {
    day.marks(anna, 2, 3);
    day.does(office, Allot{day.copy, boris.person});
    const auto view = copy_of(watcher);
    EXPECT_TRUE(view.compared);
    EXPECT_EQ(subject(view, "listening").marks.size(), 2u);
    EXPECT_FALSE(view.mark.may);
    EXPECT_EQ(view.mark.why_not.substr(0, view.mark.why_not.find('.')),
              "Le rôle d’un modérateur ne permet pas de noter une copie");
    EXPECT_FALSE(view.may_align);
}

TEST_F(InTheRoom, ASheetWithACriterionMissingSaysWhy) {
    day.does(office, Allot{day.copy, anna.person});
    day.gives(anna, "listening", 1);
    const auto view = copy_of(anna);
    EXPECT_FALSE(view.hand_in.may);
    EXPECT_NE(view.hand_in.why_not.find("Il manque 1 critère"), std::string::npos);
    EXPECT_EQ(view.marked, 1);
    EXPECT_EQ(view.criteria, 2);
}

TEST_F(InTheRoom, PointsStandWithTheirErrorForWhoMayReadThem) {
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    const auto view = copy_of(anna);
    EXPECT_EQ(view.points, "100,0 (±\u00A0non estimable)");
    ASSERT_EQ(view.points_notes.size(), 2u);
    EXPECT_EQ(view.points_notes.front(), error_explained);
    EXPECT_TRUE(view.points_notes.back().starts_with("Attention\u00A0: moins de 50 copies"));
    const auto session = present(seen_by(chloe)).room.session;
    EXPECT_EQ(session.copies.front().points, "");
    EXPECT_TRUE(session.points_notes.empty());
    day.opens_deliberation();
    const auto open = present(seen_by(chloe)).room.session;
    EXPECT_EQ(open.copies.front().points, "100,0 (±\u00A0non estimable)");
    EXPECT_EQ(open.points_notes[1], "BC01\u00A0: fiabilité non estimable (1\u00A0copie).");
}

TEST_F(InTheRoom, ANameStaysHiddenFromAJurorUntilTheDeliberation) {
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    const auto name = [&](Actor actor) {
        return present(seen_by(actor)).room.session.copies.front().name;
    };
    EXPECT_EQ(name(anna), "");
    EXPECT_EQ(name(office), "Camille Noël");
    day.opens_deliberation();
    EXPECT_EQ(name(anna), "Camille Noël");
}

TEST_F(InTheRoom, ADecisionAgainstTheMarksAsksForItsReason) {
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.opens_deliberation();
    const auto row = present(seen_by(anna)).room.session.copies.front();
    EXPECT_EQ(row.proposal, "Les notes disent «\u00A0acquis\u00A0»");
    EXPECT_TRUE(row.acquire.may && !row.acquire_overrides);
    EXPECT_TRUE(row.refuse.may && row.refuse_overrides);
    EXPECT_FALSE(present(seen_by(boris)).room.session.presides);
}

TEST_F(InTheRoom, ASeededReferenceIsToldInDeliberationAndNotBefore) {
    day.does(watcher, AddReference{"BC01", true, {{"listening", 1}, {"opening", 2}}});
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    const auto row = [&] { return present(seen_by(anna)).room.session.copies.back(); };
    EXPECT_FALSE(row().reference);
    EXPECT_EQ(row().name, "");
    EXPECT_EQ(day.opens_deliberation(), "");
    EXPECT_TRUE(row().reference);
    EXPECT_EQ(row().name, "copie de référence");
    EXPECT_FALSE(row().acquire.may || row().refuse.may);
}

TEST_F(InTheRoom, ASubjectIsCalledByTheTitleOfItsCase) {
    day.does(office, DrawCase{day.copy, {{"fuite", "ab"}}, 1});
    auto model = seen_by(anna);
    EXPECT_EQ(present(model).room.session.copies.front().subject, "Mise en situation · fuite");
    CaseSummary summary;
    summary.id = "fuite";
    summary.title = "Fuite rue des Lilas";
    model.library = {summary};
    const auto session = present(model).room.session;
    EXPECT_EQ(session.copies.front().subject, "Mise en situation · Fuite rue des Lilas");
    EXPECT_TRUE(
        session.office.copies.front().subject.starts_with("Fuite rue des Lilas, variante "));
}

TEST_F(InTheRoom, TheCompositionIsCheckedWhileItIsTicked) {
    auto model = seen_by(anna);
    model.room.present = {10, 11};
    EXPECT_TRUE(present(model).room.session.deliberate.may);
    model = update(model, Message{Intent{RoomIntent{PresenceToggled{"11"}}}}).model;
    EXPECT_TRUE(present(model).room.session.deliberate.why_not.starts_with(
        "Le jury ne peut pas délibérer\u00A0: il faut 2 membres présents, il y en a 1."));
}

TEST(TheCueSheet, TellsWhoIAmAndWhatIOnlySayWhenAsked) {
    const auto cue = cue_sheet(test::tiny_case());
    EXPECT_EQ(cue.name, "Mme tenant");
    EXPECT_EQ(cue.opening.front(), "De l’eau partout !");
    ASSERT_EQ(cue.reveals.size(), 1u);
    EXPECT_EQ(cue.reveals.front().fact, "L’eau est coupée.");
    EXPECT_EQ(cue.reveals.front().asked, "Réplique ask-water.");
    EXPECT_EQ(cue.reactions, (std::vector<std::string>{"Calme monte\u00A0: accueil.",
                                                       "Calme baisse\u00A0: reproche."}));
}

TEST(TheStopwatch, CountsMinutesAndSeconds) {
    EXPECT_EQ(stopwatch(0), "00:00");
    EXPECT_EQ(stopwatch(192), "03:12");
}

}  // namespace
}  // namespace sim::app
