#include <gtest/gtest.h>

#include "tests/sim/attempt/tiny_case.hpp"

namespace sim::attempt {
namespace {

using Events = std::vector<Event>;
using test::on_march;
const auto tiny = test::tiny_case();

Events after(const std::vector<Command>& before, const Command& command) {
    auto play = test::played(tiny, before);
    const auto first = attempt::play(tiny, play, command);
    return test::events_of(play, first);
}

TEST(Waiting, FiresWhatComesDueInOrder) {
    EXPECT_EQ(
        after({}, WaitUntil{on_march(13, 9)}),
        (Events{ClockMoved{on_march(10, 18)}, DeadlineMissed{"ack"}, ClockMoved{on_march(11, 10)},
                WorldMoved{"worse", true}, ClockMoved{on_march(12, 18)}, DeadlineMissed{"inform"},
                ClockMoved{on_march(13, 9)}}));
}

TEST(Waiting, StopsAtTheFirstRealHappening) {
    EXPECT_EQ(after({test::opening_the_claim()}, WaitNext{}),
              (Events{ClockMoved{on_march(11, 10)}, WorldMoved{"worse", true}}));
}

TEST(Waiting, PassesOverWhatDidNotHappen) {
    EXPECT_EQ(after({test::opening_the_claim(), test::protecting()}, WaitNext{}),
              (Events{ClockMoved{on_march(11, 10)}, WorldMoved{"worse", false},
                      ClockMoved{on_march(12, 18)}, DeadlineMissed{"inform"}}));
}

TEST(Waiting, RefusesToGoBack) {
    EXPECT_EQ(after({}, WaitUntil{on_march(10, 9, 15)}),
              (Events{ActionRefused{"wait", "Ce moment est déjà passé."}}));
}

TEST(Waiting, GoesNoFurtherThanTheEndOfTheCase) {
    const auto play = test::played(tiny, {WaitUntil{on_march(30, 9)}});
    EXPECT_EQ(play.attempt.now, tiny.closes);
    EXPECT_TRUE(play.attempt.closed);
    EXPECT_EQ(play.transcript.entries.back().event, Event{CaseClosed{}});
}

TEST(World, ReactsToAnActWithTheseFieldsAfterItsDelay) {
    auto play = test::played(tiny, {test::appointing(true)});
    const Pending report{Instant::minutes(play.attempt.now.in_minutes() + 2 * 24 * 60), 0};
    EXPECT_EQ(play.attempt.pending, (std::vector<Pending>{{on_march(11, 10), 1}, report}));
    attempt::play(tiny, play, WaitUntil{on_march(13, 9)});
    EXPECT_EQ(play.attempt.documents, (std::vector<std::string>{"conditions", "report"}));
    EXPECT_EQ(play.attempt.inbox.back(), (Arrival{"report-mail", report.at, false}));
}

TEST(World, DoesNotReactToAnActWithOtherFields) {
    const auto play = test::played(tiny, {test::appointing(false)});
    EXPECT_EQ(play.attempt.pending, (std::vector<Pending>{{on_march(11, 10), 1}}));
}

TEST(World, ReactsOnceToTheFirstSuchAct) {
    const auto play = test::played(tiny, {test::appointing(true), test::appointing(true)});
    EXPECT_EQ(play.attempt.pending.size(), 2u);
}

TEST(World, ReactsToTheEndOfATalkAndToALetter) {
    auto play = test::played(tiny, {OpenItem{"call"}, Say{"leave"}, test::writing_to("syndic")});
    attempt::play(tiny, play, WaitUntil{on_march(11, 12)});
    EXPECT_EQ(play.attempt.fired, (std::vector<bool>{false, true, true, true}));
    EXPECT_EQ(play.attempt.numbers[test::calm], 5);
}

TEST(World, PunishesAnOmissionOnly) {
    auto careless = test::played(tiny, {WaitUntil{on_march(11, 12)}});
    EXPECT_EQ(careless.attempt.numbers[test::calm], 0);
    auto careful = test::played(tiny, {test::protecting(), WaitUntil{on_march(11, 12)}});
    EXPECT_EQ(careful.attempt.numbers[test::calm], 30);
    EXPECT_EQ(careful.attempt.inbox.size(), 1u);
}

TEST(World, MovesWhileThePersonWorks) {
    auto early = test::tiny_case();
    early.events[1].trigger.at = on_march(10, 9, 16);
    auto play = test::played(early, {test::opening_the_claim()});
    EXPECT_EQ(test::events_of(play, 2), (Events{WorldMoved{"worse", true}}));
}

TEST(World, MovesFromTheVeryMinuteAnActionEnds) {
    const Command reading = OpenDocument{"conditions"};
    EXPECT_EQ(after({WaitUntil{on_march(11, 9, 58)}}, reading),
              (Events{DocumentOpened{"conditions"}}));
    EXPECT_EQ(after({WaitUntil{on_march(11, 9, 59)}}, reading),
              (Events{DocumentOpened{"conditions"}, WorldMoved{"worse", true}}));
}

TEST(Deadlines, AreMetByAnActOrALetterOrMissed) {
    using enum DeadlineState;
    const auto state = [](const std::vector<Command>& commands) {
        return test::played(tiny, commands).attempt.deadlines;
    };
    EXPECT_EQ(state({}), (std::vector<DeadlineState>{running, running}));
    EXPECT_EQ(state({test::opening_the_claim()}), (std::vector<DeadlineState>{met, running}));
    EXPECT_EQ(state({test::writing_to("tenant")}), (std::vector<DeadlineState>{running, met}));
    EXPECT_EQ(state({test::writing_to("syndic")}), (std::vector<DeadlineState>{running, running}));
    EXPECT_EQ(state({WaitUntil{on_march(13, 9)}, test::opening_the_claim()}),
              (std::vector<DeadlineState>{missed, missed}));
}

TEST(Closing, SealsTheCase) {
    EXPECT_EQ(after({}, CloseCase{}), (Events{CaseClosed{}}));
    for (const auto& command : {Command{TakeNote{"Trop tard"}}, Command{WaitNext{}},
                                Command{CloseCase{}}, Command{OpenItem{"call"}}})
        EXPECT_EQ(
            after({CloseCase{}}, command),
            (Events{ActionRefused{"any", "Le dossier est clos\u00A0: il ne se modifie plus."}}));
    const auto closed = test::played(tiny, {CloseCase{}});
    EXPECT_FALSE(choices(tiny, closed.attempt).may_wait);
    EXPECT_TRUE(choices(tiny, closed.attempt).acts.empty());
}

/// What a journal keeps must read back as it was: JSON has no broken byte.
TEST(Typed, IsRecordedAsTextThatReadsBack) {
    const std::string raw = "a\xFF\x1b[A\x07 é\tb\xC3";
    const std::string kept = "a[A é b";
    EXPECT_EQ(after({}, TakeNote{raw}), (Events{NoteTaken{kept}}));
    EXPECT_EQ(after({}, TakeNote{"\xFF\x07"}),
              (Events{ActionRefused{"note", "Une note compte de 1 caractère à 64 Ko."}}));
    const auto sent = after({}, SendMessage{"tenant", "letter", "", raw, raw, {}});
    ASSERT_FALSE(sent.empty());
    EXPECT_EQ(sent.front(), Event(MessageSent{"tenant", "letter", "", kept, kept, {}}));
    const auto refused = after({}, Decide{"set_reserve", {{"amount", raw}, {"item", "indemnite"}}});
    ASSERT_EQ(refused.size(), 1u);
    const auto* why = std::get_if<ActionRefused>(&refused.front());
    ASSERT_NE(why, nullptr);
    EXPECT_NE(why->reason.find("«\u00A0" + kept + "\u00A0»"), std::string::npos) << why->reason;
}

TEST(Typed, IsRefusedInWordsBeyondItsLength) {
    const std::string megabyte(1 << 20, 'x');
    for (const auto& command :
         {Command{TakeNote{megabyte}}, Command{Decide{"set_reserve", {{"amount", megabyte}}}},
          Command{SendMessage{"tenant", "letter", "", "Objet", megabyte, {}}},
          Command{SendMessage{"tenant", "letter", "", megabyte, "Bonjour", {}}}}) {
        const auto refused = after({}, command);
        ASSERT_EQ(refused.size(), 1u);
        const auto* why = std::get_if<ActionRefused>(&refused.front());
        ASSERT_NE(why, nullptr);
        EXPECT_NE(why->reason.find("64 Ko"), std::string::npos);
        EXPECT_LT(why->reason.size(), 200u) << "the journal keeps the reason, not the text";
    }
}

}  // namespace
}  // namespace sim::attempt
