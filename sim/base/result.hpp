#pragma once

#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace sim {

/// Where a fault stands. `line` and `column` count from 1; 0 means the whole file.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
    friend bool operator==(const Place&, const Place&) = default;
};

/// A fault of the world or of the content, for a person: where, what, and how to mend it (French).
struct Problem {
    Place where;
    std::string what;
    std::string remedy;
    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

/// `file:line:column: what. remedy`, without the parts that are empty.
std::string to_text(const Problem& problem);
std::string to_text(const Problems& problems);

/// Only the names shared with std::expected are used, so that it can replace this alias one day.
template <class T>
using Result = tl::expected<T, Problem>;
template <class T>
using Checked = tl::expected<T, Problems>;

using Failure = tl::unexpected<Problem>;
using Failures = tl::unexpected<Problems>;

/// We are wrong, not the world: prints the sentence and aborts in every build.
void check(bool condition, const char* sentence);

template <class... Lambdas>
struct overloaded : Lambdas... {
    using Lambdas::operator()...;
};
template <class... Lambdas>
overloaded(Lambdas...) -> overloaded<Lambdas...>;

}  // namespace sim
