#pragma once

#include <string>
#include <string_view>

#include "sim/content/yaml_tree.hpp"

namespace sim::content {

/// The same file as everybody would write it: two spaces a level, lists under their key, one empty
/// line at most, no spaces at the end of lines, line feeds, no byte order mark, and the parts of
/// scenario.yaml in the order of the guide. Comments stay with what they stand above; quotes,
/// texts and lines are the author’s. Reads the same (`same_values`), and formatting it again
/// changes nothing. The problems of a file that does not read.
Checked<std::string> format_yaml(std::string_view text, const std::string& name);

/// The same keys, values and lists; the keys of the outermost map in any order.
bool same_values(const Tree& a, const Tree& b);

}  // namespace sim::content
