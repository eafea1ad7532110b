#pragma once

#include <string>
#include <vector>

#include "sim/app/shell/scenes.hpp"

namespace sim::app::shell {

/// What opens over or beside the desk: a live conversation, a negotiation, documents being searched
/// or cited, forms, dialogs; and what follows a case.
Checked<std::vector<Scene>> desk_scenes(const std::string& root);

}  // namespace sim::app::shell
