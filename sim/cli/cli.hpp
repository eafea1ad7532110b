#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "sim/session/civil_clock.hpp"

/// The command line. `main` hands it every verb but the window's.
namespace sim::cli {

/// Exit codes, documented in `--help`: scripts rely on them.
enum Exit : int {
    done = 0,
    content_faults = 1,  ///< The content or the script has faults, all printed.
    wrong_usage = 2,
    unreadable = 3,     ///< A file or the database cannot be read or written.
    play_diverged = 4,  ///< A script step was refused, or a replay differs.
};

/// What a verb has of the world: where it reads and writes, and what time it is.
struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::function<Instant()> clock = session::civil_now;
};

/// True when one of the words is `--help` or `-h`: nothing else is done then.
bool asks_for_help(const std::vector<std::string>& words);

/// Runs a verb: play, check, score, replay, export, help.
int run(const std::vector<std::string>& words, Streams streams);

}  // namespace sim::cli
