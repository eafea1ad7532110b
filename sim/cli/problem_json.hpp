#pragma once

#include <nlohmann/json.hpp>

#include "sim/base/result.hpp"
#include "sim/content/diagnostic_table.hpp"

namespace sim::cli {

/// A fault as every verb prints it with --json.
inline nlohmann::json problem_json(const Problem& problem) {
    return {{"file", problem.where.file},
            {"line", problem.where.line},
            {"column", problem.where.column},
            {"code", content::code_of(problem)},
            {"severity", content::is_warning(problem) ? "warning" : "error"},
            {"what", content::sentence_of(problem)},
            {"remedy", problem.remedy}};
}

}  // namespace sim::cli
