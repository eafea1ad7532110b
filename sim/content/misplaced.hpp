#pragma once

#include "sim/base/result.hpp"
#include "sim/content/shape.hpp"
#include "sim/content/yaml_tree.hpp"

namespace sim::content {

/// Fields that a wrong indent put under another than theirs, each told once. Asked when a file is
/// at fault: whatever else is wrong then mostly follows from these.
Problems misplaced_fields(const Tree& tree, const Shape& shape);

}  // namespace sim::content
