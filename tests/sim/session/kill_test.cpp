#include <algorithm>

#include <gtest/gtest.h>

#include "sim/base/digest.hpp"
#include "sim/session/runner.hpp"
#include "tests/sim/store/kill.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::session {
namespace {

using attempt::Event;

/// The flagship case, read once: children inherit it, so that a kill falls on decisions and not on
/// the reading of YAML.
struct Opened {
    store::AttemptHead head;
    app::CaseOpened message;
};

Opened open_flagship(const std::string& path) {
    auto store = store::Store::open(path).value();
    const auto person = store.add_person("Camille Noël").value();
    const auto pins = pins_of(sim::test::source_folder(), "fuite-rue-des-lilas").value();
    auto begun =
        begin(store, person, "fuite-rue-des-lilas", pins, 5, "training", wall_clock()).value();
    return {begun.head,
            {begun.head.id,
             app::Mode::training,
             std::move(begun.variant.scenario),
             std::move(begun.variant.key),
             {}}};
}

/// What a person does next, for ever: a decision, or a note.
app::Intent intent(std::size_t n) {
    if (n % 3 == 2) return app::NoteSubmitted{"Note " + std::to_string(n)};
    const std::string item = n % 3 == 0 ? "indemnite" : "frais";
    return app::DecisionSubmitted{"set_reserve", {{"amount", std::to_string(n)}, {"item", item}}};
}

std::size_t shown(const app::Model& model) {
    return model.session ? model.session->play.transcript.entries.size() : 0;
}

/// The child: acknowledges what its model shows as taken.
int play(const std::string& path, const Opened& opened, const store::Acknowledge& acknowledge) {
    auto store = store::Store::open(path);
    if (!store || !store->begin(opened.head)) return 2;
    Runner runner{std::move(*store), sim::test::source_folder()};
    app::Model model;
    settle(model, runner, opened.message);
    for (std::size_t n = 0;; ++n) {
        if (!model.problem.empty()) return 3;
        acknowledge(static_cast<std::int64_t>(shown(model)));
        settle(model, runner, app::Message{intent(n)});
    }
}

/// The same person on a disk that never fails: every journal that a kill may leave is a beginning
/// of this one that ends where an append ended.
class Unharmed {
public:
    explicit Unharmed(const app::CaseOpened& opened) { feed(opened); }

    const std::vector<Event>& first(std::size_t count) {
        while (events_.size() < count) feed(app::Message{intent(next_++)});
        return events_;
    }
    bool ends_an_append(std::size_t count) {
        first(count + 1);
        return count == 0 || std::count(ends_.begin(), ends_.end(), count) > 0;
    }
    /// Where the append after `count` entries ends.
    std::size_t next_end(std::size_t count) {
        first(count + 1);
        return *std::upper_bound(ends_.begin(), ends_.end(), count);
    }

private:
    void feed(const app::Message& message) {
        auto asked = app::update(std::move(model_), message);
        for (const auto& effect : asked.effects)
            if (const auto* append = std::get_if<app::AppendEvents>(&effect)) {
                events_.insert(events_.end(), append->events.begin(), append->events.end());
                ends_.push_back(events_.size());
                asked.model = app::update(std::move(asked.model),
                                          app::EventsAppended{append->attempt_id, append->events})
                                  .model;
            }
        model_ = std::move(asked.model);
    }

    app::Model model_;
    std::vector<Event> events_;
    std::vector<std::size_t> ends_;
    std::size_t next_ = 0;
};

/// What is on the disk is what was acknowledged, or that and the append that was under way.
void expect_nothing_lost(store::Store& store, const Opened& opened, const store::Killed& killed,
                         Unharmed& unharmed, std::vector<Event>& events) {
    const auto on_disk = read_back(store, opened.head.id, opened.message.scenario);
    ASSERT_TRUE(on_disk) << to_text(on_disk.error());
    events = *on_disk;
    const auto known = static_cast<std::size_t>(killed.acknowledged);
    EXPECT_TRUE(events.size() == known || events.size() == unharmed.next_end(known))
        << events.size() << " on the disk, " << known << " acknowledged";
    EXPECT_TRUE(unharmed.ends_an_append(events.size()));
    const auto& all = unharmed.first(events.size());
    EXPECT_TRUE(std::equal(events.begin(), events.end(), all.begin()));
}

/// The attempt goes on from what was read back, with one decision more.
void expect_it_goes_on(store::Store store, const Opened& opened, std::vector<Event> events) {
    const auto before = events.size();
    Runner runner{std::move(store), sim::test::source_folder()};
    app::Model model;
    auto message = opened.message;
    message.recorded = std::move(events);
    settle(model, runner, std::move(message));
    settle(model, runner, app::Message{app::NoteSubmitted{"Reprise."}});
    EXPECT_EQ(model.problem, "");
    EXPECT_GT(shown(model), before);
    const auto again = read_back(runner.store(), opened.head.id, opened.message.scenario);
    ASSERT_TRUE(again) << to_text(again.error());
    EXPECT_EQ(again->size(), shown(model));
}

TEST(Kill, OfASessionLosesNoDecisionShownAsTakenAtFiveHundredInstants) {
    const ScratchDatabase database;
    auto opened = open_flagship(database.path());
    Unharmed unharmed{opened.message};
    Draw draw{20'260'310};
    std::int64_t acknowledged = 0;
    for (int round = 0; round < 500; ++round) {
        opened.head.id = opened.message.attempt_id = new_uuid();
        const store::KillInstant when{std::chrono::microseconds{draw.below(8'000)},
                                      round % 10 == 0};
        const auto killed = store::kill_while(
            [&](const store::Acknowledge& said) { return play(database.path(), opened, said); },
            when);
        EXPECT_TRUE(killed.by_us);
        acknowledged += killed.acknowledged;
        auto store = store::Store::open(database.path());
        ASSERT_TRUE(store) << to_text(store.error());
        if (killed.acknowledged == 0 && !store->attempt(opened.head.id)) continue;  // not begun
        std::vector<Event> events;
        expect_nothing_lost(*store, opened, killed, unharmed, events);
        if (round % 50 == 1) {
            const auto resumed = resume(*store, opened.head.id);
            ASSERT_TRUE(resumed) << to_text(resumed.error());
            EXPECT_EQ(resumed->events, events);
        }
        if (round % 5 == 1) expect_it_goes_on(std::move(*store), opened, std::move(events));
    }
    EXPECT_GT(acknowledged, 500);
}

}  // namespace
}  // namespace sim::session
