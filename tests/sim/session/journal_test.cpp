#include "sim/session/journal.hpp"

#include <gtest/gtest.h>

#include "sim/session/runner.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::session {
namespace {

constexpr const char* flagship = "fuite-rue-des-lilas";

/// The flagship case opened by one person, on a database of its own.
class Played : public testing::Test {
protected:
    Played() : runner_{open(), sim::test::source_folder()}, model_{runner_.first_model()} {
        send(app::PersonAdded{"Camille"});
        send(app::CaseStarted{flagship, "5", false});
    }
    store::Store open() {
        auto store = store::Store::open(database_.path());
        check(store.has_value(), "a new database opens");
        return std::move(*store);
    }
    void send(app::Intent intent) { settle(model_, runner_, app::Message{std::move(intent)}); }
    const app::Session& session() const { return *model_.session; }

    ScratchDatabase database_;
    Runner runner_;
    app::Model model_;
};

TEST_F(Played, BeginsAgainBeforeADecisionAndKeepsBoth) {
    send(app::ItemClicked{session().scenario.inbox.front()});
    send(app::NoteSubmitted{"Rappeler demain."});
    const auto first = session().attempt_id;
    const auto entries = session().play.transcript.entries;
    send(app::BranchAsked{std::to_string(entries.back().seq)});
    EXPECT_NE(session().attempt_id, first);
    EXPECT_EQ(session().play.transcript.entries.size(), entries.size() - 1);
    send(app::NoteSubmitted{"Rappeler tout de suite."});
    const auto other = resume(runner_.store(), session().attempt_id);
    ASSERT_TRUE(other.has_value()) << to_text(other.error());
    EXPECT_EQ(other->events.size(), entries.size());
    const auto old = resume(runner_.store(), first);
    ASSERT_TRUE(old.has_value()) << to_text(old.error());
    EXPECT_EQ(old->events.size(), entries.size());
}

TEST_F(Played, ReadsTheAttemptItWasRewoundFromBesideIt) {
    const auto first = session().attempt_id;
    send(app::NoteSubmitted{"Rappeler demain."});
    send(app::DecisionSubmitted{"set_reserve", {{"amount", "12"}, {"item", "indemnite"}}});
    send(app::BranchAsked{"2"});
    send(app::DecisionSubmitted{"set_reserve", {{"amount", "900"}, {"item", "indemnite"}}});
    send(app::CaseHandedIn{});
    const auto now = app::present(model_).debrief.branches;
    ASSERT_EQ(now.others.size(), 1u) << "it is listed although it was left unfinished";
    EXPECT_EQ(now.others.front().id, first);
    send(app::OtherPlayAsked{first});
    const auto beside = app::present(model_).debrief.branches;
    EXPECT_EQ(beside.chosen, first) << model_.problem;
    ASSERT_FALSE(beside.steps.empty());
    EXPECT_NE(beside.steps.front().mine.what.find("900"), std::string::npos)
        << beside.steps.front().mine.what;
    EXPECT_NE(beside.steps.front().other.what.find("12"), std::string::npos)
        << beside.steps.front().other.what;
}

TEST_F(Played, ReadsNoAttemptOfAnotherVariantBesideIt) {
    const auto first = session().attempt_id;
    send(app::BackToStart{});
    send(app::CaseStarted{flagship, "6", false});
    const auto beside = events_beside(runner_.store(), session().attempt_id, first);
    ASSERT_FALSE(beside.has_value());
    EXPECT_NE(to_text(beside.error()).find("même état du cas"), std::string::npos);
    EXPECT_TRUE(events_beside(runner_.store(), first, first).has_value());
}

TEST_F(Played, ShowsTheExpertOnTheSameVariant) {
    send(app::WatchAsked{});
    ASSERT_TRUE(session().is_watching());
    send(app::WatchNext{10'000});
    EXPECT_TRUE(session().play.attempt.closed);
    EXPECT_EQ(session().card.automatic.percent(), 100);
    send(app::WatchLeft{});
    EXPECT_EQ(session().play.transcript.entries.size(), 1u);
}

TEST_F(Played, ResumesAfterTheLastActionShown) {
    send(app::ItemClicked{session().scenario.inbox.front()});
    send(app::NoteSubmitted{"Rappeler demain."});
    auto other = store::Store::open(database_.path());
    ASSERT_TRUE(other.has_value());
    const auto resumed = resume(*other, session().attempt_id);
    ASSERT_TRUE(resumed.has_value()) << to_text(resumed.error());
    const auto play = attempt::replay(resumed->variant.scenario, resumed->events);
    EXPECT_EQ(play.attempt, session().play.attempt);
    EXPECT_EQ(play.transcript, session().play.transcript);
    EXPECT_EQ(resumed->variant.scenario, session().scenario);
}

TEST_F(Played, OpensFromTheBytesThatWereKept) {
    const auto head = runner_.store().attempt(session().attempt_id);
    ASSERT_TRUE(head.has_value());
    const auto kept = runner_.store().content(head->case_hash);
    const auto pins = pins_of(sim::test::source_folder(), flagship);
    ASSERT_TRUE(kept.has_value() && pins.has_value());
    EXPECT_EQ(*kept, pins->case_bytes);
}

TEST_F(Played, NamesTheEntryWhoseStateDiverges) {
    const auto first = static_cast<std::int64_t>(session().play.transcript.entries.size());
    const auto added = append(runner_.store(), session().attempt_id, first,
                              {attempt::NoteTaken{"Écrit par une autre main."}}, {42});
    ASSERT_TRUE(added.has_value());
    const auto resumed = resume(runner_.store(), session().attempt_id);
    ASSERT_FALSE(resumed.has_value());
    EXPECT_NE(to_text(resumed.error()).find("diverge à l’entrée " + std::to_string(first)),
              std::string::npos)
        << to_text(resumed.error());
}

TEST_F(Played, HandingInSealsTheJournal) {
    send(app::CaseHandedIn{});
    EXPECT_EQ(model_.screen, app::Screen::debrief);
    const auto head = runner_.store().attempt(session().attempt_id);
    ASSERT_TRUE(head.has_value());
    EXPECT_EQ(head->state, "closed");
}

TEST_F(Played, AnUnknownCaseIsRefusedWithWords) {
    send(app::BackToStart{});
    send(app::CaseStarted{"nulle-part", "1", false});
    EXPECT_FALSE(model_.session.has_value());
    EXPECT_NE(model_.problem.find("n’existe pas"), std::string::npos) << model_.problem;
}

}  // namespace
}  // namespace sim::session
