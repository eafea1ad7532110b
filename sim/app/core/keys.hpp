#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// The commands that have a key, once: what they are called, their usual key, and what a person put
/// in its place. A chord is written "Ctrl+Shift+K"; the keys of a French keyboard are read as such.
namespace sim::app {

struct KeyCommand {
    const char* id;
    const char* label;
    const char* chord;  ///< The usual one.
};
std::span<const KeyCommand> key_commands();

/// Chord by command, where it is not the usual one; empty: none.
using KeyMap = std::map<std::string, std::string>;

std::string chord_of(const KeyMap& keys, std::string_view command);
/// "Ctrl+Maj+plus"; empty for none.
std::string chord_in_french(std::string_view chord);

/// Why the chord cannot be given to the command, in French; nothing when it can.
std::optional<std::string> refusal_of_chord(const KeyMap& keys, std::string_view command,
                                            std::string_view chord);

/// As a setting: "palette=Ctrl+J;theme=". What is unknown or refused is left out on the way back.
std::string to_text(const KeyMap& keys);
KeyMap keys_from_text(std::string_view text);

}  // namespace sim::app
