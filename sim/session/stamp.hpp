#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sim::session {

/// What the disk says of every file under some folders without opening one: its name, size, place
/// and both dates. The system moves the second date at each writing, and no program can set it
/// back. Nothing when a file cannot be looked at, or was written so lately that another writing
/// could bear the same date.
std::optional<std::uint64_t> stamp_of(const std::vector<std::string>& folders);

}  // namespace sim::session
