#include <cmath>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/probe.hpp"
#include "sim/app/views/widgets.hpp"

namespace sim::app::views {
namespace {

bool segment(const std::string& item, const Box& box, bool on) {
    const Palette& p = palette();
    ImGui::SetCursorScreenPos(box.min);
    const Hit state = hit(item, {box.width(), box.height()}, S(6), Act::on_press);
    if (on) {
        fill({{box.min.x, box.min.y + S(1)}, {box.max.x, box.max.y + S(1.5f)}}, rgb(0x101828, 28),
             S(6));
        fill(box, p.panel, S(6));
        outline(box, p.line_strong, S(6));
    }
    const Font role = on ? Font::small_bold : Font::small;
    const std::string_view text = visible_part(item);
    const ImVec2 size = text_size(role, text);
    const float room = box.width() - S(6);
    const float x = box.centre().x - std::min(size.x, room) / 2;
    text_ellipsis({x, box.centre().y - size.y / 2}, role, on || state.hovered ? p.ink : p.ink2,
                  text, room + 1);
    return state.activated;
}

/// A line with a box or a circle of Material Icons on its left.
bool marked_line(const std::string& label, const char* mark, bool on, float width) {
    const Palette& p = palette();
    const float w = width_or_rest(width);
    const std::string_view text = visible_part(label);
    const float mark_width = text_size(Font::body, mark).x + S(8);
    const float text_height = wrapped_size(Font::body, text, w - mark_width).y;
    const Hit state = hit(label, {w, text_height + S(10)}, S(6));
    const float y = state.box.min.y + S(5);
    text_at({state.box.min.x, y}, Font::body, on ? p.accent : state.hovered ? p.ink : p.ink2, mark);
    text_wrapped({state.box.min.x + mark_width, y}, Font::body, p.ink, text, w - mark_width);
    return state.activated;
}

constexpr float tab_gap = 26;

float tab_width(const Tab& tab) {
    const float icon_width = tab.icon == nullptr ? 0 : text_size(Font::body, tab.icon).x + S(6);
    const float badge = tab.count > 0 ? S(24) : 0;
    return icon_width + text_size(Font::body_bold, visible_part(tab.label)).x + badge;
}

bool draw_tab(const Tab& tab, bool on) {
    const Palette& p = palette();
    const Hit state = hit(tab.label, {tab_width(tab), S(40)}, S(6), Act::on_press);
    const Colour ink = on ? p.accent : state.hovered ? p.ink : p.ink2;
    const Font role = on ? Font::body_bold : Font::body;
    float x = state.box.min.x;
    const float y = state.box.centre().y - text_size(role, "X").y / 2;
    if (tab.icon != nullptr) {
        text_at({x, y}, Font::body, ink, tab.icon);
        x += text_size(Font::body, tab.icon).x + S(6);
    }
    const std::string_view text = visible_part(tab.label);
    text_at({x, y}, role, ink, text);
    if (tab.count > 0) {
        const ImVec2 centre{state.box.max.x - S(9), state.box.centre().y};
        const TonePair red = p.tone(Tone::danger);
        disc(centre, S(9), red.ground, red.ink, std::to_string(tab.count), Font::small_bold);
    }
    if (on)
        fill({{state.box.min.x - S(4), state.box.max.y - S(3)},
              {state.box.max.x + S(4), state.box.max.y}},
             p.accent, S(2));
    return state.activated;
}

}  // namespace

bool segmented(const std::string& label, int& value, std::span<const std::string> items,
               float width) {
    if (items.empty()) return false;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float w = width_or_rest(width);
    const float h = S(34);
    const float each = std::floor((w - S(6)) / static_cast<float>(items.size()));
    fill(box_at(at, {w, h}), palette().line_soft, S(8));
    bool changed = false;
    ImGui::PushID(label.c_str());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const int own = static_cast<int>(i);
        const ImVec2 corner{at.x + S(3) + each * static_cast<float>(i), at.y + S(3)};
        const bool pressed = segment(items[i], box_at(corner, {each, h - S(6)}), value == own);
        probe::seen_group(label);
        if (pressed && value != own) {
            value = own;
            changed = true;
        }
    }
    ImGui::PopID();
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({w, h});
    return changed;
}

bool toggle(const std::string& label, bool& value, float width) {
    const Palette& p = palette();
    const float w = width_or_rest(width);
    const Hit state = hit(label, {w, S(28)}, S(6));
    if (state.activated) value = !value;
    const float track_height = S(20);
    const float middle = state.box.centre().y;
    const Box track{{state.box.max.x - S(36), middle - track_height / 2},
                    {state.box.max.x, middle + track_height / 2}};
    fill(track, value ? p.accent : p.track_off, track_height / 2);
    const float x = value ? track.max.x - track_height / 2 : track.min.x + track_height / 2;
    disc({x, middle}, track_height / 2 - S(3), value ? p.on_accent : p.knob, 0, "", Font::small);
    const std::string_view text = visible_part(label);
    text_ellipsis({state.box.min.x, middle - text_size(Font::body, text).y / 2}, Font::body, p.ink,
                  text, w - S(44));
    return state.activated;
}

bool checkbox(const std::string& label, bool& value, float width) {
    const bool activated = marked_line(label, value ? icon::box_on : icon::box_off, value, width);
    if (activated) value = !value;
    return activated;
}

bool radio(const std::string& label, int& value, int own, float width) {
    const bool on = value == own;
    if (!marked_line(label, on ? icon::radio_on : icon::radio_off, on, width)) return false;
    value = own;
    return !on;
}

bool checkbox_list(const std::string& id, std::vector<bool>& values,
                   std::span<const std::string> items) {
    values.resize(items.size());
    bool changed = false;
    ImGui::PushID(id.c_str());
    for (std::size_t i = 0; i < items.size(); ++i) {
        bool on = values[i];
        if (checkbox(items[i], on)) changed = true;
        probe::seen_group(id);
        values[i] = on;
    }
    ImGui::PopID();
    return changed;
}

float tab_bar_width(std::span<const Tab> tabs) {
    float w = S(4);
    for (const auto& tab : tabs) w += tab_width(tab) + S(tab_gap);
    return w - S(tab_gap);
}

bool tab_bar(const std::string& id, int& value, std::span<const Tab> tabs, float width) {
    const float w = width_or_rest(width);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    hline(at.x, at.x + w, at.y + S(39), palette().line);
    bool changed = false;
    float x = at.x + S(4);
    ImGui::PushID(id.c_str());
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        const int own = static_cast<int>(i);
        ImGui::SetCursorScreenPos({x, at.y});
        if (draw_tab(tabs[i], value == own) && value != own) {
            value = own;
            changed = true;
        }
        x += tab_width(tabs[i]) + S(tab_gap);
    }
    ImGui::PopID();
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({w, S(40)});
    return changed;
}

}  // namespace sim::app::views
