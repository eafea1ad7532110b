#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

/// Judges a drawn frame as a strict reader would, without looking at it. The probe must be
/// recording (probe.hpp).
namespace sim::app::views {

/// A text of the screen and what is wrong with it, in French.
struct LookFault {
    std::string text;
    std::string what;
    friend bool operator==(const LookFault&, const LookFault&) = default;
};

/// Of the last frame: texts cut by their window or by the edge of the screen, several lines where
/// one has its place, texts one over another, texts paler than 4.5:1 (icons: 3:1) against what is
/// under them, letters that the font lacks. A text that ends with "…" was shortened on purpose,
/// what is disabled may be pale, and what scrolls may be cut along its way.
std::vector<LookFault> text_faults();

/// Gives the keyboard to each control in sight that is not among `judged`, and adds it there; the
/// change must show around it, at 3:1. `draw_frame` draws the same screen, from NewFrame to Render.
std::vector<LookFault> focus_faults(const std::function<void()>& draw_frame,
                                    std::set<unsigned>& judged);

/// Both, of the screen as it is, then of all that scrolls from the top, forty pages at most.
std::vector<LookFault> screen_faults(const std::function<void()>& draw_frame);

}  // namespace sim::app::views
