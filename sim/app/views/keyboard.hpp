#pragma once

#include <map>
#include <string>
#include <string_view>

/// Keys by what they do: the table is `core/keys.hpp`. The keys in use are the process's, like the
/// palette.
namespace sim::app::views {

void use_keys(const std::map<std::string, std::string>& keys);

/// The command's key was pressed in this frame.
bool command_pressed(std::string_view command);

/// "Ctrl+Maj+plus": what a person is shown; empty when the command has no key.
std::string shown_key(std::string_view command);
/// "Aide (F1)", and what follows "##" of the label.
std::string with_key(std::string_view label, std::string_view command);

/// The chord that is being pressed, as it is kept; empty while none is.
std::string pressed_chord();

}  // namespace sim::app::views
