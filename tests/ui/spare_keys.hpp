#pragma once

#include <string>

namespace ui {

/// Gives the letters of a text that the keyboard of the screen lacks a key each, for as long as the
/// screen lasts. xdotool lends one key to all of them in turn: a busy program reads the key when it
/// already means the next letter. False when keys ran out.
bool give_keys(const std::string& text);

}  // namespace ui
