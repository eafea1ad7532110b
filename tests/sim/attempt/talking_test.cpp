#include <gtest/gtest.h>

#include "tests/sim/attempt/tiny_case.hpp"

namespace sim::attempt {
namespace {

using Ids = std::vector<std::string>;
using Events = std::vector<Event>;
const auto tiny = test::tiny_case();

Ids offered(const Play& play) {
    Ids ids;
    for (const auto* line : choices(tiny, play.attempt).lines) ids.push_back(line->id);
    return ids;
}

/// What the last command of `commands` made happen.
Events last_of(std::vector<Command> commands) {
    const auto last = commands.back();
    commands.pop_back();
    auto play = test::played(tiny, commands);
    const auto first = attempt::play(tiny, play, last);
    return test::events_of(play, first);
}

std::string refusal(const Events& events) {
    const auto* refused =
        events.size() == 1 ? std::get_if<ActionRefused>(&events.front()) : nullptr;
    return refused != nullptr ? refused->action + ": " + refused->reason : "not refused";
}

TEST(Talking, TakingTheCallStartsItsScene) {
    EXPECT_EQ(last_of({OpenItem{"call"}}), (Events{ItemOpened{"call"}, SceneStarted{"welcome"}}));
}

TEST(Talking, OffersOnlyWhatItsTestsAllow) {
    const auto worried = test::played(tiny, {OpenItem{"call"}});
    EXPECT_EQ(offered(worried), (Ids{"greet", "scold", "promise", "leave"}));
    const auto calmed = test::played(tiny, {OpenItem{"call"}, Say{"greet"}});
    EXPECT_EQ(offered(calmed), (Ids{"scold", "ask-water", "promise", "leave"}));
}

TEST(Talking, SaysTheLinesWhoseTestsHold) {
    const auto worried = test::played(tiny, {OpenItem{"call"}});
    EXPECT_EQ(lines_said(tiny, worried.attempt).size(), 1u);
    const auto calmed = test::played(tiny, {OpenItem{"call"}, Say{"greet"}});
    EXPECT_EQ(lines_said(tiny, calmed.attempt).size(), 2u);
}

TEST(Talking, MovesSaturateAtBothEnds) {
    const auto up = test::played(tiny, {OpenItem{"call"}, Say{"greet"}});
    EXPECT_EQ(up.attempt.numbers, (talk::Numbers{100, 0, 0}));
    const auto down =
        test::played(tiny, {OpenItem{"call"}, Say{"scold"}, Say{"promise"}, Say{"promise"}});
    EXPECT_EQ(down.attempt.numbers, (talk::Numbers{0, 1, 0}));
}

TEST(Talking, RefusesAndRecordsALineThatIsNotOffered) {
    EXPECT_EQ(refusal(last_of({OpenItem{"call"}, Say{"ask-water"}})),
              "say: Cette réplique n’est plus possible à ce moment.");
    EXPECT_EQ(refusal(last_of({OpenItem{"call"}, Say{"greet"}, Say{"greet"}})),
              "say: Cette réplique n’est plus possible à ce moment.");
    EXPECT_EQ(refusal(last_of({Say{"greet"}})), "say: Aucune conversation n’est en cours.");
}

TEST(Talking, EndsWithTheChoiceThatLeaves) {
    EXPECT_EQ(last_of({OpenItem{"call"}, Say{"leave"}}),
              (Events{ChoiceSaid{"welcome", "leave"}, SceneEnded{"welcome", false}}));
}

TEST(Talking, EndsWhereNothingIsLeftToSay) {
    EXPECT_EQ(last_of({OpenItem{"call"}, Say{"greet"}, Say{"ask-water"}, Say{"farewell"}}),
              (Events{ChoiceSaid{"welcome", "farewell"}, SceneEnded{"welcome", false}}));
}

TEST(Talking, ResumesWhereItWasHungUp) {
    const std::vector<Command> hung_up{OpenItem{"call"}, Say{"greet"}, Say{"ask-water"}, HangUp{}};
    auto play = test::played(tiny, hung_up);
    EXPECT_EQ(play.attempt.active_scene, talk::none);
    EXPECT_EQ(choices(tiny, play.attempt).scenes, (Ids{"welcome", "callback"}));
    attempt::play(tiny, play, StartScene{"welcome"});
    EXPECT_EQ(offered(play), (Ids{"back", "farewell"}));
}

TEST(Talking, IsNotHadTwice) {
    EXPECT_EQ(refusal(last_of({OpenItem{"call"}, Say{"leave"}, StartScene{"welcome"}})),
              "start_scene: Cet échange n’est pas possible maintenant.");
}

TEST(Talking, KeepsOneConversationAtATime) {
    EXPECT_EQ(refusal(last_of({OpenItem{"call"}, StartScene{"callback"}})),
              "start_scene: Cet échange n’est pas possible maintenant.");
    EXPECT_EQ(refusal(last_of({OpenItem{"call"}, WaitNext{}})),
              "wait: Terminez d’abord la conversation en cours.");
}

TEST(Deciding, RecordsTheCanonicalFields) {
    EXPECT_EQ(
        last_of({test::reserving("1 200,5 €")}),
        (Events{DecisionTaken{"set_reserve", {{"amount", "1200.50 EUR"}, {"item", "indemnite"}}}}));
    EXPECT_EQ(
        last_of({test::protecting("recherche_fuite,couper_eau")}),
        (Events{DecisionTaken{"take_measures", {{"measures", "couper_eau,recherche_fuite"}}}}));
}

TEST(Deciding, RefusesWhatCannotBe) {
    EXPECT_EQ(refusal(last_of({Decide{"chase", {{"party", "tenant"}, {"about", "devis"}}}})),
              "decide: Cette décision n’existe pas dans ce dossier.");
    auto unknown = test::appointing(true);
    unknown.fields["expert"] = "nobody";
    EXPECT_EQ(refusal(last_of({unknown})), "decide: Cette personne n’est pas au dossier.");
    auto policy = test::opening_the_claim();
    policy.fields["policy"] = "boat";
    EXPECT_EQ(refusal(last_of({policy})), "decide: Ce contrat n’est pas au dossier.");
    EXPECT_EQ(refusal(last_of({test::reserving("beaucoup")})).substr(0, 7), "decide:");
}

TEST(Deciding, NeverJudgesWhatIsPossible) {
    EXPECT_EQ(
        last_of({test::reserving("0 EUR")}),
        (Events{DecisionTaken{"set_reserve", {{"amount", "0.00 EUR"}, {"item", "indemnite"}}}}));
}

TEST(Writing, RefusesWhomTheFileDoesNotKnow) {
    EXPECT_EQ(refusal(last_of({test::writing_to("nobody")})),
              "send: Ce destinataire n’est pas au dossier.");
    EXPECT_EQ(refusal(last_of({test::writing_to("us")})),
              "send: Ce destinataire n’est pas au dossier.");
    EXPECT_EQ(refusal(last_of({test::writing_to("tenant", "")})), "send: Le message est vide.");
    auto attached = test::writing_to("tenant");
    attached.attachments = {"report"};
    EXPECT_EQ(refusal(last_of({attached})), "send: Une pièce jointe n’est pas au dossier.");
}

TEST(Reading, RefusesWhatHasNotArrived) {
    EXPECT_EQ(refusal(last_of({OpenItem{"report-mail"}})),
              "open_item: Ce courrier n’est pas arrivé.");
    EXPECT_EQ(refusal(last_of({OpenDocument{"report"}})),
              "open_document: Cette pièce n’est pas au dossier.");
    EXPECT_EQ(last_of({OpenDocument{"conditions"}}), (Events{DocumentOpened{"conditions"}}));
}

TEST(Hints, StopAtTheirLastLevel) {
    auto with_hint = tiny;
    with_hint.hints = {{"tranche", {"Cherchez.", "Tranche 1."}}};
    const auto play =
        test::played(with_hint, {AskHint{"tranche"}, AskHint{"tranche"}, AskHint{"tranche"}});
    EXPECT_EQ(test::events_of(play, 1),
              (Events{HintGiven{"tranche", 1}, HintGiven{"tranche", 2},
                      ActionRefused{"hint", "Il n’y a pas d’autre indice."}}));
}

}  // namespace
}  // namespace sim::attempt
