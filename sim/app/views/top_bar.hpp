#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

inline constexpr float top_bar_height = 64;  ///< Design pixels.

/// Case, clock and ways to let time pass, deadlines, help, theme and the way out.
void draw_top_bar(const View& view, Drafts& drafts, Intents& intents);

/// The scales of balance on a blue square, and two lines beside it when there is room.
float draw_brand(const char* title, std::string_view subtitle, float room);

/// The theme after this one.
Theme next_theme(Theme theme);

/// Round icons on the dark bar, from the right to the left.
class BarIcons {
public:
    explicit BarIcons(float right);
    bool next(const std::string& label, const char* icon, bool on = false);
    /// Where the last one begins.
    float left() const { return x_; }

private:
    float x_;
};
/// Theme, help and text size: on every screen that has the room.
void draw_common_icons(BarIcons& icons, const View& view, Drafts& drafts, Intents& intents);
int larger_text(int percent);
int smaller_text(int percent);

}  // namespace sim::app::views
