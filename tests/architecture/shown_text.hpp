#pragma once

#include <string>
#include <vector>

/// The texts that a source shows to a person.
namespace architecture {

/// Neighbouring literals as one text, escapes resolved.
struct Text {
    int line = 0;
    std::string french;  ///< Of a label, what stands before its id.
    bool is_label = false;
    bool is_named = false;    ///< The argument of one of the tr functions.
    bool is_checked = false;  ///< Said when the program is wrong.
};

/// In order. Raw strings are not understood.
std::vector<Text> texts_of(const std::string& source);
/// Words, and not only the name of something in the program: a space, an accent, a sign of
/// typography, a capital at the head, or an id behind them.
bool is_shown(const Text& text);

}  // namespace architecture
