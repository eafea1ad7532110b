#pragma once

#include <string>
#include <string_view>

#include "sim/app/core/view.hpp"
#include "sim/app/views/drafts.hpp"
#include "sim/app/views/widgets.hpp"

/// What panels share: regions that scroll, rows that are clicked, and sizes of the whole screen.
namespace sim::app::views {

Tone tone_of(app::Tone tone);
/// Of a result; neutral when it is negative: there is none.
Tone tone_of_percent(int percent);

/// A child window over a box: what is in it scrolls, and Tab goes through it like through the rest.
class Region {
public:
    /// `padding` is in design pixels.
    Region(const std::string& id, const Box& box, float padding = 0, Colour ground = 0,
           bool scrolls = true);
    ~Region();
    Region(const Region&) = delete;
    Region& operator=(const Region&) = delete;
};

/// What is left of the current window, from the cursor on.
Box rest_of_window();
Box inset(const Box& box, float design_pixels);
/// The middle of a wide room: longer lines are hard to follow.
Box column_in(const Box& room);
/// A sheet of its own in the middle of the room, a little above: never larger than the room.
Box sheet_in(const Box& room, float widest, float height);
float sheet_width(const Box& room, float widest);

/// Padding of a region, and the box widened by it, so that the focus ring of a control at its edge
/// shows.
inline constexpr float ring_room = 3;
Box with_ring_room(const Box& box);

/// Design pixels that the window has: panels choose their arrangement by them.
float logical_width();
float logical_height();
/// There is height for the title of the case above the tabs; else the top bar has it.
bool has_title();
/// The inbox is a tab of the centre.
bool narrow();
/// The decisions are a tab too.
bool very_narrow();

/// The next control takes the keyboard when this area was asked for.
void take_focus(Area& asked, Area own);

/// A line of buttons that breaks when the next is too wide.
class Flow {
public:
    void next(float width);

private:
    bool first_ = true;
};

/// A whole row or card to click: its box and whether it was activated. Draw over it.
Hit clickable(const std::string& label, float height, bool selected = false, float width = 0);

/// A long label on a button of its own height, with a key on its left and, where there is room, a
/// word of what it is on its right; acts on press.
bool option_button(const std::string& label, std::string_view key, float width = 0,
                   std::string_view about = {});
float option_height(std::string_view text, float width, std::string_view about = {});

}  // namespace sim::app::views
