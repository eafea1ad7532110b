#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <thread>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sim/base/result.hpp"

/// A child that records and is killed while it does: what it said before is what nobody may lose.
namespace sim::store {

/// How the child says that it holds a receipt; it writes into a pipe, so that a kill takes nothing
/// back.
using Acknowledge = std::function<void(std::int64_t)>;
/// Runs in the child, records for ever, and answers an exit code when it cannot.
using Recording = std::function<int(const Acknowledge&)>;

struct Killed {
    std::int64_t acknowledged = 0;  ///< The last receipt; 0 when there was none.
    bool by_us = false;
};

/// When to kill: `after` the first receipt, or after the birth of the child.
struct KillInstant {
    std::chrono::microseconds after{};
    bool from_birth = false;
};

inline Killed kill_while(const Recording& recording, KillInstant when) {
    int ends[2];
    check(pipe(ends) == 0, "a pipe");
    const pid_t child = fork();
    check(child >= 0, "a child");
    if (child == 0) {
        close(ends[0]);
        _exit(recording([&](std::int64_t receipt) {
            if (write(ends[1], &receipt, sizeof receipt) < 0) _exit(9);
        }));
    }
    close(ends[1]);
    Killed killed;
    std::int64_t receipt = 0;
    if (!when.from_birth && read(ends[0], &receipt, sizeof receipt) > 0)
        killed.acknowledged = receipt;
    std::this_thread::sleep_for(when.after);
    kill(child, SIGKILL);
    while (read(ends[0], &receipt, sizeof receipt) > 0) killed.acknowledged = receipt;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    killed.by_us = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    return killed;
}

}  // namespace sim::store
