#include "sim/app/views/draw.hpp"

#include <algorithm>
#include <cmath>

#include <imgui_internal.h>

#include "sim/app/views/comfort.hpp"
#include "sim/app/views/measures.hpp"
#include "sim/app/views/probe.hpp"
#include "sim/app/views/wrapping.hpp"

namespace sim::app::views {
namespace {

ImDrawList& list() {
    return *ImGui::GetWindowDrawList();
}
const char* end_of(std::string_view text) {
    return text.data() + text.size();
}

/// ImGui keeps every corner of what is drawn, also of what the window cuts away.
bool is_in_sight(ImVec2 min, ImVec2 max) {
    const ImVec2 from = list().GetClipRectMin();
    const ImVec2 to = list().GetClipRectMax();
    return min.x < to.x && max.x > from.x && min.y < to.y && max.y > from.y;
}

/// Below this, measuring is quicker than looking for what was measured.
constexpr std::size_t short_text = 12;

template <class Measuring>
ImVec2 remembered(const ImFont& face, std::string_view text, float width,
                  const Measuring& measuring) {
    if (text.size() < short_text) return measuring();
    Measure& measure = measure_of(face, text, width);
    if (!measure.known) measure = {measuring(), true};
    return measure.size;
}

/// ImGui does not dim own drawing inside BeginDisabled.
Colour shown(Colour colour) {
    return ImGui::GetStyle().Alpha < 1.0f ? dimmed(colour) : colour;
}

}  // namespace

Colour dimmed(Colour colour) {
    const auto alpha = static_cast<float>(colour >> 24) * ImGui::GetStyle().Alpha;
    return (colour & 0x00FFFFFFu) | (static_cast<Colour>(alpha) << 24);
}

ImVec2 text_size(Font role, std::string_view text) {
    if (text.empty()) return {0, font(role)->FontSize};
    const ImFont& face = *font(role);
    return remembered(face, text, 0, [&]() -> ImVec2 {
        const ImVec2 size =
            face.CalcTextSizeA(face.FontSize, FLT_MAX, 0, text.data(), end_of(text));
        return {std::ceil(size.x), size.y};
    });
}

namespace {

float line_step(const ImFont& face) {
    return wide_spacing() ? std::round(face.FontSize * 1.35f) : face.FontSize;
}

}  // namespace

ImVec2 wrapped_size(Font role, std::string_view text, float width) {
    const ImFont& face = *font(role);
    if (text.empty()) return {0, face.FontSize};
    const float room = std::max(width, 1.0f);
    // The wide spacing has lines further apart.
    return remembered(face, text, wide_spacing() ? -room : room, [&]() -> ImVec2 {
        ImVec2 size{0, 0};
        each_line(face, text, room, [&](std::string_view line) {
            const float line_width =
                face.CalcTextSizeA(face.FontSize, FLT_MAX, 0, line.data(), end_of(line)).x;
            size = {std::max(size.x, std::ceil(line_width)), size.y + line_step(face)};
        });
        return size;
    });
}

void text_at(ImVec2 at, Font role, Colour colour, std::string_view text) {
    if (text.empty()) return;
    probe::seen_text(text);
    const ImVec2 whole{std::floor(at.x), std::floor(at.y)};
    ImFont* face = font(role);
    if (is_in_sight(whole, {FLT_MAX, whole.y + face->FontSize}) || probe::seen().on)
        probe::draw_text(list(), *face, whole, shown(colour), text);
}

void text_ellipsis(ImVec2 at, Font role, Colour colour, std::string_view text, float width) {
    if (text.find('\n') != text.npos)
        return text_ellipsis(at, role, colour, on_one_line(text), width);
    if (text_size(role, text).x <= width) return text_at(at, role, colour, text);
    const ImFont& face = *font(role);
    const float room = width - text_size(role, "…").x;
    const char* rest = text.data();
    if (room > 0) face.CalcTextSizeA(face.FontSize, room, 0, text.data(), end_of(text), &rest);
    std::string cut{text.data(), rest};
    while (!cut.empty() && cut.back() == ' ') cut.pop_back();
    text_at(at, role, colour, cut + "…");
}

void text_right(ImVec2 right_top, Font role, Colour colour, std::string_view text) {
    text_at({right_top.x - text_size(role, text).x, right_top.y}, role, colour, text);
}

void text_centred(const Box& box, Font role, Colour colour, std::string_view text) {
    const ImVec2 size = text_size(role, text);
    text_at({box.centre().x - size.x / 2, box.centre().y - size.y / 2}, role, colour, text);
}

float text_wrapped(ImVec2 at, Font role, Colour colour, std::string_view text, float width,
                   Align align) {
    if (text.empty()) return 0;
    probe::seen_text(text);
    ImFont* face = font(role);
    const float room = std::max(width, 1.0f);
    const float height = wrapped_size(role, text, room).y;
    const bool centred = align == Align::centre;
    ImVec2 pen{std::floor(at.x), std::floor(at.y)};
    const float left = centred ? pen.x - room / 2 : pen.x;
    if (!is_in_sight({left, pen.y}, {left + room, pen.y + height}) && !probe::seen().on)
        return height;
    each_line(*face, text, room, [&](std::string_view line) {
        const float before = centred ? std::floor(text_size(role, line).x / 2) : 0;
        if (!line.empty())
            probe::draw_text(list(), *face, {pen.x - before, pen.y}, shown(colour), line);
        pen.y += line_step(*face);
    });
    return height;
}

void text_lines(ImVec2 at, Font role, Colour colour, std::string_view text, float width, int most) {
    const auto flat = on_one_line(text);
    const ImFont& face = *font(role);
    const char* begin = flat.data();
    const char* const end = begin + flat.size();
    for (int line = 0; line < most && begin < end; ++line) {
        const char* stop = line_end(face, begin, end, std::max(width, 1.0f));
        const ImVec2 pen{at.x, at.y + static_cast<float>(line) * face.FontSize};
        if (line + 1 == most && stop < end)
            return text_ellipsis(pen, role, colour, {begin, end}, width);
        text_at(pen, role, colour, {begin, stop});
        for (begin = stop; begin < end && *begin == ' ';) ++begin;
    }
}

void fill(const Box& box, Colour colour, float rounding) {
    if (!is_in_sight(box.min, box.max)) return;
    list().AddRectFilled(box.min, box.max, shown(colour), rounding);
}

void outline(const Box& box, Colour colour, float rounding, float thickness) {
    if (!is_in_sight(box.min, box.max)) return;
    list().AddRect(box.min, box.max, shown(colour), rounding, 0,
                   std::max(1.0f, std::floor(thickness * scale())));
}

void hline(float x0, float x1, float y, Colour colour) {
    const float thickness = std::max(1.0f, std::floor(scale()));
    list().AddRectFilled({x0, std::floor(y)}, {x1, std::floor(y) + thickness}, shown(colour));
}

/// Only the rim: what the sheet itself covers need not be blended under it.
void shadow(const Box& box, float rounding) {
    constexpr int steps = 4;
    const float step = S(1);
    const float drop = S(1.5f);
    for (int i = -2; i < steps; ++i) {  // from under the sheet's edge, which does not drop
        const auto layers = static_cast<unsigned>(steps - std::max(i, 0));
        const Colour colour =
            (palette().shadow & 0x00FFFFFFu) | ((palette().shadow_alpha * layers) << 24);
        const float grow = (static_cast<float>(i) + 0.5f) * step;
        list().AddRect({box.min.x - grow, box.min.y - grow + drop},
                       {box.max.x + grow, box.max.y + grow + drop}, shown(colour), rounding + grow,
                       0, step);
    }
}

void card(const Box& box, float rounding) {
    shadow(box, S(rounding));
    fill(box, palette().panel, S(rounding));
    outline(box, palette().line, S(rounding));
}

float chip_width(const char* icon, std::string_view text) {
    const float icon_width = icon == nullptr ? 0 : text_size(Font::small_bold, icon).x + S(4);
    return S(9) * 2 + icon_width + text_size(Font::small_bold, text).x;
}

float chip_at(ImVec2 at, const char* icon, std::string_view text, Tone tone, float height) {
    const TonePair colours = palette().tone(tone);
    const float h = S(height);
    const float width = chip_width(icon, text);
    fill(box_at(at, {width, h}), colours.ground, h / 2);
    float x = at.x + S(9);
    const float y = at.y + (h - text_size(Font::small_bold, text).y) / 2;
    if (icon != nullptr) {
        text_at({x - S(1), y}, Font::small_bold, colours.ink, icon);
        x += text_size(Font::small_bold, icon).x + S(4);
    }
    text_at({x, y}, Font::small_bold, colours.ink, text);
    return width;
}

void disc(ImVec2 centre, float radius, Colour ground, Colour ink, std::string_view text,
          Font role) {
    if (is_in_sight({centre.x - radius, centre.y - radius}, {centre.x + radius, centre.y + radius}))
        list().AddCircleFilled(centre, radius, shown(ground), 48);
    const float lift = role == Font::icon ? S(1) : 0;
    const ImVec2 size = text_size(role, text);
    text_at({centre.x - size.x / 2, centre.y - size.y / 2 - lift}, role, ink, text);
}

std::string_view visible_part(std::string_view label) {
    return label.substr(0, label.find("##"));
}

float width_or_rest(float width) {
    return width > 0 ? width : std::max(1.0f, ImGui::GetContentRegionAvail().x);
}

bool focus_visible() {
    return !ImGui::GetCurrentContext()->NavDisableHighlight;
}

void focus_ring(const Box& box, float rounding) {
    if (!ImGui::IsItemFocused() || !focus_visible()) return;
    const auto ring = [&](float away, Colour colour) {
        const float out = S(away);
        outline({{box.min.x - out, box.min.y - out}, {box.max.x + out, box.max.y + out}}, colour,
                rounding + out, 2);
    };
    ring(4, palette().panel);
    ring(2, palette().accent);
}

Hit hit(const std::string& label, ImVec2 size, float rounding, Act act) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 room{std::max(size.x, 1.0f), std::max(size.y, 1.0f)};
    const int flags = act == Act::on_press ? ImGuiButtonFlags_PressedOnClick : 0;
    Hit result;
    result.activated = ImGui::InvisibleButton(label.c_str(), room, flags);
    probe::seen_label(label);
    note_focus(label);
    result.box = box_at(at, room);
    result.hovered = ImGui::IsItemHovered();
    result.held = ImGui::IsItemActive();
    focus_ring(result.box, rounding);
    return result;
}

void gap(float design_pixels) {
    ImGui::Dummy({1, S(design_pixels)});
}

}  // namespace sim::app::views
