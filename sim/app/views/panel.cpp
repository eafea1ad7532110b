#include "sim/app/views/panel.hpp"

#include <algorithm>

#include <imgui_internal.h>

namespace sim::app::views {

Tone tone_of(app::Tone tone) {
    switch (tone) {
        case app::Tone::neutral: return Tone::neutral;
        case app::Tone::info: return Tone::info;
        case app::Tone::good: return Tone::good;
        case app::Tone::warning: return Tone::warning;
        case app::Tone::danger: return Tone::danger;
    }
    return Tone::neutral;
}

Tone tone_of_percent(int percent) {
    if (percent < 0) return Tone::neutral;
    return percent >= 75 ? Tone::good : percent >= 50 ? Tone::warning : Tone::danger;
}

Region::Region(const std::string& id, const Box& box, float padding, Colour ground, bool scrolls) {
    if (ground != 0) fill(box, ground);
    ImGui::SetCursorScreenPos(box.min);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {S(padding), S(padding)});
    ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, 0);
    ImGuiWindowFlags flags = ImGuiWindowFlags_NavFlattened | ImGuiWindowFlags_NoBackground;
    if (!scrolls) flags |= ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
    const ImVec2 size{std::max(box.width(), 1.0f), std::max(box.height(), 1.0f)};
    ImGui::BeginChild(id.c_str(), size, ImGuiChildFlags_AlwaysUseWindowPadding, flags);
    ImGui::PopStyleVar(2);
}

Region::~Region() {
    ImGui::EndChild();
}

Box rest_of_window() {
    return box_at(ImGui::GetCursorScreenPos(), ImGui::GetContentRegionAvail());
}

Box inset(const Box& box, float design_pixels) {
    const float by = S(design_pixels);
    return {{box.min.x + by, box.min.y + by}, {box.max.x - by, box.max.y - by}};
}

Box column_in(const Box& room) {
    const float margin = std::max(0.0f, (room.width() - S(1000)) / 2);
    return {{room.min.x + margin, room.min.y}, {room.max.x - margin, room.max.y}};
}

float sheet_width(const Box& room, float widest) {
    return std::min(widest, room.width() - S(24));
}

Box sheet_in(const Box& room, float widest, float height) {
    const ImVec2 size{sheet_width(room, widest), std::min(height, room.height() - S(16))};
    return box_at({room.centre().x - size.x / 2,
                   room.min.y + std::max(S(8), (room.height() - size.y) * 0.35f)},
                  size);
}

Box with_ring_room(const Box& box) {
    const float by = S(ring_room);
    return {{box.min.x - by, box.min.y}, {box.max.x + by, box.max.y}};
}

float logical_width() {
    return ImGui::GetIO().DisplaySize.x / scale();
}
float logical_height() {
    return ImGui::GetIO().DisplaySize.y / scale();
}
bool has_title() {
    return logical_height() >= 800;
}
bool narrow() {
    return logical_width() < 1150;
}
bool very_narrow() {
    return logical_width() < 860;
}

void take_focus(Area& asked, Area own) {
    if (asked != own) return;
    asked = Area::none;
    ImGui::SetWindowFocus();  // Else what has the keyboard now, when drawn later, takes it back.
    ImGui::SetKeyboardFocusHere();
    ImGui::GetCurrentContext()->NavDisableHighlight = false;
}

void Flow::next(float width) {
    if (first_) {
        first_ = false;
        return;
    }
    const float right = ImGui::GetItemRectMax().x + ImGui::GetStyle().ItemSpacing.x + width;
    const float limit = ImGui::GetWindowPos().x + ImGui::GetWindowContentRegionMax().x;
    if (right <= limit) ImGui::SameLine();
}

Hit clickable(const std::string& label, float height, bool selected, float width) {
    const Hit state = hit(label, {width_or_rest(width), height}, S(9));
    const Palette& p = palette();
    if (selected)
        fill(state.box, p.tone(Tone::info).ground, S(9));
    else if (state.hovered)
        fill(state.box, p.panel_alt, S(9));
    return state;
}

namespace {

constexpr float key_room = 44;
constexpr float most_about = 190;

/// In a narrow button the text needs all the room.
bool shows_about(std::string_view about, float width) {
    return !about.empty() && width >= S(560);
}

float about_width(std::string_view about) {
    return std::min(text_size(Font::small, about).x, S(most_about));
}

float option_text_room(float width, std::string_view about) {
    const float taken = shows_about(about, width) ? about_width(about) + S(14) : 0;
    return width - S(key_room) - S(14) - taken;
}

}  // namespace

float option_height(std::string_view text, float width, std::string_view about) {
    const float room = option_text_room(width, about);
    return std::max(S(38), wrapped_size(Font::body, text, room).y + S(18));
}

bool option_button(const std::string& label, std::string_view key, float width,
                   std::string_view about) {
    const Palette& p = palette();
    const float w = width_or_rest(width);
    const std::string_view text = visible_part(label);
    const Hit state = hit(label, {w, option_height(text, w, about)}, S(10), Act::on_press);
    fill(state.box, state.hovered ? p.tone(Tone::info).ground : p.panel, S(10));
    outline(state.box, state.hovered ? p.accent : p.line_strong, S(10));
    const ImVec2 badge{state.box.min.x + S(22), state.box.centre().y};
    disc(badge, S(12), p.tone(Tone::info).ground, p.accent, key, Font::small_bold);
    const float room = option_text_room(w, about);
    const float high = wrapped_size(Font::body, text, room).y;
    text_wrapped({state.box.min.x + S(key_room), state.box.centre().y - high / 2}, Font::body,
                 p.ink, text, room);
    if (!shows_about(about, w)) return state.activated;
    const float wide = about_width(about);
    text_ellipsis({state.box.max.x - S(14) - wide,
                   state.box.centre().y - text_size(Font::small, about).y / 2},
                  Font::small, p.ink2, about, wide);
    return state.activated;
}

}  // namespace sim::app::views
