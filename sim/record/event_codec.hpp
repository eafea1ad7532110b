#pragma once

#include <string>
#include <string_view>

#include "sim/attempt/attempt.hpp"
#include "sim/base/result.hpp"

/// One event, one line of canonical JSON: keys sorted, strings and integers and booleans only.
///   {"t":"choice_said","v":1,"choice":"…","scene":"…"}
/// `t` is the kind, `v` the version of that kind. This is a file format (docs/event-log.md): do not
/// rename a kind or a key, do not change a meaning; add a version and decode the old one for ever.
namespace sim::record {

std::string encode(const attempt::Event& event);

/// A Problem when the line is not an event of a known kind and version; never a guess.
Result<attempt::Event> decode(std::string_view line);

}  // namespace sim::record
