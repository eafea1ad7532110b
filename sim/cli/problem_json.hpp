#pragma once

#include <nlohmann/json.hpp>

#include "sim/base/result.hpp"

namespace sim::cli {

/// A fault as every verb prints it with --json.
inline nlohmann::json problem_json(const Problem& problem) {
    return {{"file", problem.where.file},
            {"line", problem.where.line},
            {"column", problem.where.column},
            {"what", problem.what},
            {"remedy", problem.remedy}};
}

}  // namespace sim::cli
