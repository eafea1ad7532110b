#pragma once

#include <string>
#include <string_view>

#include "assessment/certification/events.hpp"

/// One event of a session of certification, one line of canonical JSON: keys sorted; strings,
/// integers, booleans and lists of them only.
///   {"at":29919450,"by":10,"candidate":"C-123","block":"BC01","t":"level_given","v":1,…}
/// This is a file format (docs/event-log.md): do not rename a kind or a key, do not change a
/// meaning; add a version and decode the old one for ever.
namespace assessment::reports {

std::string encode(const certification::Recorded& recorded);

/// A Problem when the line is not an event of a known kind and version; never a guess.
sim::Result<certification::Recorded> decode(std::string_view line);

}  // namespace assessment::reports
