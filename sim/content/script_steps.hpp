#pragma once

#include "sim/content/case_parts.hpp"
#include "sim/content/script_reader.hpp"

namespace sim::content {

/// A step as written, and the commands it stands for (`say: [a, b]` is two).
struct Written {
    std::string label;
    bool if_offered = false;
    At at;
    std::vector<ScriptStep> steps;
};

Written read_step(CaseReading& in, At at);
Shape steps_shape();

}  // namespace sim::content
