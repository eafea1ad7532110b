#include <gtest/gtest.h>

#include "sim/record/event_codec.hpp"
#include "tests/sim/attempt/bargaining_case.hpp"

namespace sim::attempt {
namespace {

using Events = std::vector<Event>;
using test::bargaining_case;
using test::moving;

const auto talks = bargaining_case();

Events after(const std::vector<Command>& before, const Command& command) {
    auto play = test::played(talks, before);
    const auto first = attempt::play(talks, play, command);
    return test::events_of(play, first);
}

ActionRefused refused(std::string reason) {
    return {"bargain", std::move(reason)};
}

TEST(Bargaining, AnOfferIsRecordedWithItsAnswer) {
    // The mood is at 30: 24 % of 2 000 is 480, to the nearest 50.
    EXPECT_EQ(after({}, moving(deal::Offer{Money::euros(7000), {"waiver"}})),
              (Events{OfferMade{"amount", Money::euros(7000), {"waiver"}},
                      OtherAnswered{"amount", "comes_closer", Money::euros(9500), 3}}));
}

TEST(Bargaining, AnArgumentMovesTheStoryAndTheTable) {
    const auto play = test::played(talks, {moving(deal::Argue{"wear"})});
    EXPECT_EQ(play.attempt.numbers[test::calm], 40);
    EXPECT_EQ(play.attempt.deals[0].argued, (std::vector<std::string>{"wear"}));
    EXPECT_EQ(play.attempt.deals[0].demand, Money::euros(9850));
}

TEST(Bargaining, AQuestionTeaches) {
    EXPECT_EQ(after({}, moving(deal::Ask{"hurry"})), (Events{InterestAsked{"amount", "hurry"}}));
    const auto play = test::played(talks, {moving(deal::Ask{"hurry"})});
    EXPECT_EQ(play.attempt.numbers[test::water_off], 1);
}

TEST(Bargaining, EveryMoveTakesItsMinutes) {
    const auto play = test::played(talks, {moving(deal::Ask{"hurry"}), moving(deal::Argue{"wear"}),
                                           moving(deal::Offer{Money::euros(7000), {}})});
    EXPECT_EQ(play.attempt.now, test::on_march(10, 9, 19));
}

TEST(Bargaining, TheEndOfTheTalksMovesTheWorld) {
    EXPECT_EQ(after({}, moving(deal::Accept{})),
              (Events{DemandAccepted{"amount", Money::euros(10'000)}, WorldMoved{"signed", true}}));
    EXPECT_EQ(after({}, moving(deal::Offer{Money::euros(10'000), {}})),
              (Events{OfferMade{"amount", Money::euros(10'000), {}},
                      OtherAnswered{"amount", "accepts", Money::euros(10'000), 3},
                      WorldMoved{"signed", true}}));
    EXPECT_EQ(after({}, moving(deal::BreakOff{})), (Events{TalksBrokenOff{"amount"}}));
}

TEST(Bargaining, RefusesWhatCannotBe) {
    const Command offer = moving(deal::Offer{Money::euros(7000), {}});
    EXPECT_EQ(after({}, Bargain{"nothing", deal::Accept{}}),
              Events{refused("Cette négociation n’est pas au dossier.")});
    EXPECT_EQ(after({OpenItem{"call"}}, offer),
              Events{refused("Terminez d’abord la conversation en cours.")});
    EXPECT_EQ(after({moving(deal::BreakOff{})}, offer),
              Events{refused("Cette négociation est terminée.")});
    EXPECT_EQ(after({moving(deal::Argue{"wear"})}, moving(deal::Argue{"wear"})),
              Events{refused("Vous avez déjà employé cet argument.")});
    EXPECT_EQ(after({}, moving(deal::Argue{"late"})),
              Events{refused("Cet argument ne s’emploie pas maintenant.")});
    EXPECT_EQ(after({}, moving(deal::Offer{Money::euros(-1), {}})),
              Events{refused("Une offre n’est pas négative.")});
    EXPECT_EQ(after({}, moving(deal::Offer{Money::euros(1), {"moon"}})),
              Events{refused("Cette condition n’est pas sur la table.")});
    EXPECT_EQ(after({}, moving(deal::Offer{Money::euros(1), {"waiver", "waiver"}})),
              Events{refused("Une condition figure deux fois dans l’offre.")});
}

TEST(Bargaining, IsOfferedWhileTheTableIsOpen) {
    const Command offer = moving(deal::Offer{Money::euros(7000), {}});
    const auto open = test::played(talks, {});
    EXPECT_EQ(choices(talks, open.attempt).deals, (std::vector<std::string>{"amount"}));
    EXPECT_TRUE(is_offered(talks, open.attempt, offer));
    const auto over = test::played(talks, {moving(deal::Accept{})});
    EXPECT_TRUE(choices(talks, over.attempt).deals.empty());
    EXPECT_FALSE(is_offered(talks, over.attempt, offer));
}

TEST(Bargaining, IsReplayedFromItsJournal) {
    const auto played = test::played(
        talks, {moving(deal::Ask{"hurry"}), moving(deal::Argue{"wear"}),
                moving(deal::Argue{"fraud"}), moving(deal::Offer{Money::euros(7000), {"waiver"}}),
                moving(deal::Offer{Money::euros(7000), {}}), moving(deal::Accept{})});
    std::vector<Event> read;
    for (const auto& event : test::events_of(played)) {
        const auto back = record::decode(record::encode(event));
        ASSERT_TRUE(back) << to_text(back.error());
        read.push_back(*back);
    }
    const auto again = replay(talks, read);
    EXPECT_EQ(again.transcript, played.transcript);
    EXPECT_TRUE(again.attempt == played.attempt);
    EXPECT_EQ(digest(again.attempt), digest(played.attempt));
}

TEST(Bargaining, ShowsInTheDigest) {
    const auto before = test::played(talks, {});
    auto moved = before.attempt;
    moved.deals[0].patience -= 1;
    EXPECT_NE(digest(moved), digest(before.attempt));
}

TEST(Bargaining, ReadsInFrench) {
    EXPECT_EQ(to_french(talks, OfferMade{"amount", Money::euros(7000), {"waiver"}}),
              "Offre\u00A0: 7\u202F000\u00A0€, Fin de toute demande");
    EXPECT_EQ(to_french(talks, OtherAnswered{"amount", "comes_closer", Money::euros(900), 3}),
              "Mme tenant se rapproche\u00A0: 900\u00A0€");
    EXPECT_EQ(to_french(talks, ArgumentUsed{"amount", "wear"}),
              "Argument\u00A0: «\u00A0La vétusté.\u00A0»");
}

}  // namespace
}  // namespace sim::attempt
