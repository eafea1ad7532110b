#pragma once

#include <string>

#include "sim/base/result.hpp"
#include "sim/store/schema.hpp"
#include "sim/store/sqlite.hpp"

namespace sim::store {

/// A connection to a database of `schema_version`, set as durable as SQLite can be. Looks before it
/// writes: a file that is refused is left as it was found.
Result<Connection> open_database(const std::string& path, const Migrations& steps);

/// A complete copy of `from` in the new file `path`, which appears whole or not at all.
Result<void> copy_database(Connection& from, const std::string& path);

}  // namespace sim::store
