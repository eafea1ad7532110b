#pragma once

#include <string>
#include <string_view>

#include "sim/claims/given.hpp"
#include "sim/content/yaml_tree.hpp"

namespace sim::content {

/// The facts of a matter as stated in a YAML or JSON text; `name` is for the messages.
Checked<claims::Given> read_given(std::string_view text, std::string name);

/// The same below one node of a tree.
claims::Given given_at(const Tree& tree, NodeId node);

}  // namespace sim::content
