#pragma once

#include <string>
#include <string_view>

#include <imgui.h>

#include "sim/app/views/theme.hpp"

/// Drawing into the current window, for controls and for panels with a layout of their own. Text
/// goes through here only, so that tests see it.
namespace sim::app::views {

/// A rectangle in screen pixels.
struct Box {
    ImVec2 min;
    ImVec2 max;
    float width() const { return max.x - min.x; }
    float height() const { return max.y - min.y; }
    ImVec2 centre() const { return {(min.x + max.x) / 2, (min.y + max.y) / 2}; }
};
inline Box box_at(ImVec2 at, ImVec2 size) {
    return {at, {at.x + size.x, at.y + size.y}};
}

ImVec2 text_size(Font role, std::string_view text);
ImVec2 wrapped_size(Font role, std::string_view text, float width);
void text_at(ImVec2 at, Font role, Colour colour, std::string_view text);
/// Cut with "…" when wider than `width`.
void text_ellipsis(ImVec2 at, Font role, Colour colour, std::string_view text, float width);
void text_right(ImVec2 right_top, Font role, Colour colour, std::string_view text);
void text_centred(const Box& box, Font role, Colour colour, std::string_view text);
enum class Align { left, centre };
/// Returns its height. What is centred has its middle at `at`.
float text_wrapped(ImVec2 at, Font role, Colour colour, std::string_view text, float width,
                   Align align = Align::left);

/// At most so many lines, the last one ending with "…" when there is more.
void text_lines(ImVec2 at, Font role, Colour colour, std::string_view text, float width, int most);

void fill(const Box& box, Colour colour, float rounding = 0);
void outline(const Box& box, Colour colour, float rounding = 0, float thickness = 1);
void hline(float x0, float x1, float y, Colour colour);
/// The soft shadow of a card.
void shadow(const Box& box, float rounding);
/// White sheet with shadow and hairline.
void card(const Box& box, float rounding = 10);
/// A coloured pill of text at a place; returns its width. 24 px high.
float chip_at(ImVec2 at, const char* icon, std::string_view text, Tone tone, float height = 24);
float chip_width(const char* icon, std::string_view text);
/// A disc with an icon or initials in its middle.
void disc(ImVec2 centre, float radius, Colour ground, Colour ink, std::string_view text, Font role);

/// "Texte###id" is "Texte".
std::string_view visible_part(std::string_view label);
/// A width of 0 is what is left of the line.
float width_or_rest(float width);
bool focus_visible();
/// Around the last item, when the keyboard is on it: two rings, the outer one for a dark ground.
void focus_ring(const Box& box, float rounding);
/// A colour half way to the ground, for what is disabled.
Colour dimmed(Colour colour);

/// The item that a control of ours is made of.
struct Hit {
    Box box;
    bool activated = false;
    bool hovered = false;
    bool held = false;
};
enum class Act { on_release, on_press };
/// Invisible button at the cursor: id, hover, keyboard and focus ring of a control.
Hit hit(const std::string& label, ImVec2 size, float rounding, Act act = Act::on_release);

/// Space between controls.
void gap(float design_pixels);

}  // namespace sim::app::views
