#pragma once

#include <string>
#include <string_view>

/// What eases reading and hearing, as the person set it; of the process, like the fonts.
namespace sim::app::views {

/// More room between letters and between the lines of what is read. Letters: at the next
/// `load_fonts`.
void set_wide_spacing(bool wide);
bool wide_spacing();

/// Letters drawn for readers with dyslexia, from the next `load_fonts` on.
void set_easy_font(bool easy);
bool easy_font();

/// Nothing blinks nor fades.
void set_reduced_motion(bool reduced);
bool reduced_motion();

/// Noted by each control: what has the keyboard is what is said aloud.
void note_focus(std::string_view label);
/// The words of the control that has the keyboard in this frame; empty when none has.
std::string focused_words();
void forget_focus();

}  // namespace sim::app::views
