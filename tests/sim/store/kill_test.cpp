#include <gtest/gtest.h>

#include "sim/base/digest.hpp"
#include "sim/store/store.hpp"
#include "tests/sim/store/kill.hpp"
#include "tests/sim/store/scene.hpp"

namespace sim::store {
namespace {

/// Opens, begins, and appends one entry after another.
int record(const std::string& path, const AttemptId& id, const Acknowledge& acknowledge) {
    auto store = Store::open(path);
    if (!store) return 2;
    const auto people = store->people().value();
    const PersonId person =
        people.empty() ? store->add_person("Camille Noël").value() : people.front().id;
    if (!store->begin(head_of(id, person))) return 3;
    for (std::int64_t seq = 0;; ++seq) {
        const auto receipt = store->append(id, seq, {entry(seq)});
        if (!receipt) return 4;
        acknowledge(receipt->next_seq);
    }
}

Killed kill_a_recording(const std::string& path, const AttemptId& id, KillInstant when) {
    return kill_while([&](const Acknowledge& acknowledge) { return record(path, id, acknowledge); },
                      when);
}

void expect_nothing_lost(Store& store, const AttemptId& id, const Killed& killed) {
    EXPECT_TRUE(killed.by_us) << id;
    const auto rows = store.read(id);
    if (killed.acknowledged == 0 && !store.attempt(id)) return;  // killed before it had begun
    ASSERT_TRUE(rows) << id << ": " << said(rows);
    const auto count = static_cast<std::int64_t>(rows->size());
    // One more when the kill fell between the commit and the receipt.
    EXPECT_TRUE(count == killed.acknowledged || count == killed.acknowledged + 1) << id;
    for (const auto& row : *rows) EXPECT_EQ(row.entry, entry(row.seq));
    EXPECT_TRUE(store.append(id, count, {entry(count)})) << id;
}

TEST(Kill, LosesNothingAcknowledgedAtFiveHundredInstants) {
    const TempFolder folder;
    const std::string path = folder / "a.db";
    Draw draw{20'260'310};
    std::int64_t acknowledged = 0;
    for (int round = 0; round < 500; ++round) {
        const AttemptId id = "round-" + std::to_string(round);
        const std::chrono::microseconds delay{draw.below(5'000)};
        const auto killed = kill_a_recording(path, id, {delay, round % 10 == 0});
        auto store = Store::open(path);
        ASSERT_TRUE(store) << said(store);
        expect_nothing_lost(*store, id, killed);
        acknowledged += killed.acknowledged;
    }
    EXPECT_GT(acknowledged, 500);
    EXPECT_EQ(Store::open(path)->integrity().value(), "ok");
}

TEST(Kill, DuringTheFirstOpeningLeavesADatabaseThatOpens) {
    Draw draw{7};
    for (int round = 0; round < 40; ++round) {
        const TempFolder folder;
        const std::string path = folder / "new/a.db";
        const std::chrono::microseconds delay{draw.below(10'000)};
        const auto killed = kill_a_recording(path, "a", {delay, true});
        auto store = Store::open(path);
        ASSERT_TRUE(store) << said(store);
        expect_nothing_lost(*store, "a", killed);
    }
}

}  // namespace
}  // namespace sim::store
