#pragma once

#include <string>
#include <vector>

namespace sim::store {

/// Written in the file's header: "CONS".
constexpr int application_id = 0x434F'4E53;
constexpr int schema_version = 4;

/// The tables of `schema_version`, for an empty database.
const char* schema();

/// Brings version `from` to `from + 1`.
struct Migration {
    int from = 0;
    std::string sql;
};
using Migrations = std::vector<Migration>;

/// Every step from the first version ever shipped to `schema_version`.
const Migrations& migrations();

}  // namespace sim::store
