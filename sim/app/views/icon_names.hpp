#pragma once

#include <string_view>

/// Icons by the name that acts and views give them.
namespace sim::app::views {

/// Its glyph, or nullptr for a name that the window does not have.
const char* find_icon(std::string_view name);
/// Its glyph, or a plain sheet: a missing icon hides nothing.
const char* icon_by_name(std::string_view name);

}  // namespace sim::app::views
