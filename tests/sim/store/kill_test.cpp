#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sim/base/digest.hpp"
#include "sim/store/store.hpp"
#include "tests/sim/store/scene.hpp"

namespace sim::store {
namespace {

/// The child: opens, begins, appends one entry after another, and says each receipt in the pipe
/// once it holds it. It only ends by being killed.
[[noreturn]] void record_until_killed(const std::string& path, const AttemptId& id, int pipe) {
    auto store = Store::open(path);
    if (!store) _exit(2);
    const auto people = store->people().value();
    const PersonId person =
        people.empty() ? store->add_person("Camille Noël").value() : people.front().id;
    if (!store->begin(head_of(id, person))) _exit(3);
    for (std::int64_t seq = 0;; ++seq) {
        const auto receipt = store->append(id, seq, {entry(seq)});
        if (!receipt) _exit(4);
        if (write(pipe, &receipt->next_seq, sizeof receipt->next_seq) < 0) _exit(5);
    }
}

struct Killed {
    std::int64_t acknowledged = 0;
    bool by_us = false;
};

/// Kills a recording child after `delay`, counted from its first receipt or from its birth.
Killed kill_a_recording(const std::string& path, const AttemptId& id,
                        std::chrono::microseconds delay, bool from_birth) {
    int ends[2];
    check(pipe(ends) == 0, "a pipe");
    const pid_t child = fork();
    check(child >= 0, "a child");
    if (child == 0) {
        close(ends[0]);
        record_until_killed(path, id, ends[1]);
    }
    close(ends[1]);
    Killed killed;
    std::int64_t seq = 0;
    if (!from_birth && read(ends[0], &seq, sizeof seq) > 0) killed.acknowledged = seq;
    std::this_thread::sleep_for(delay);
    kill(child, SIGKILL);
    while (read(ends[0], &seq, sizeof seq) > 0) killed.acknowledged = seq;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    killed.by_us = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    return killed;
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
        const auto killed = kill_a_recording(path, id, delay, round % 10 == 0);
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
        const auto killed = kill_a_recording(path, "a", delay, true);
        auto store = Store::open(path);
        ASSERT_TRUE(store) << said(store);
        expect_nothing_lost(*store, "a", killed);
    }
}

}  // namespace
}  // namespace sim::store
