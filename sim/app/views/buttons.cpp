#include <cmath>

#include "sim/app/views/widgets.hpp"

namespace sim::app::views {
namespace {

struct ButtonColours {
    Colour ground;
    Colour ink;
    Colour edge;  ///< Transparent: none.
};

ButtonColours colours_of(ButtonKind kind, const Hit& state) {
    const Palette& p = palette();
    const auto pick = [&](Colour rest, Colour hover, Colour held) {
        return state.held ? held : state.hovered ? hover : rest;
    };
    switch (kind) {
        case ButtonKind::primary:
            return {pick(p.accent, p.accent_hover, p.accent_active), p.on_accent, 0};
        case ButtonKind::secondary:
            return {pick(p.panel, p.panel_alt, p.line_soft), p.ink, p.line_strong};
        case ButtonKind::ghost: return {pick(0, p.line_soft, p.line), p.ink2, 0};
        case ButtonKind::danger: {
            const TonePair red = p.tone(Tone::danger);
            return {pick(p.panel, red.ground, red.ground), red.ink, red.ink};
        }
    }
    return {};
}

float height_of(ButtonKind kind) {
    return S(kind == ButtonKind::primary ? 40 : 34);
}

void content(const Box& box, const char* icon, std::string_view text, Font role, Colour ink) {
    const ImVec2 size = text_size(role, text);
    const float icon_width = icon == nullptr ? 0 : text_size(role, icon).x;
    const float between = icon == nullptr || text.empty() ? 0 : S(7);
    float room = box.width() - S(12) - icon_width - between;
    const float shown = std::min(size.x, room);
    float x = std::floor(box.centre().x - (shown + icon_width + between) / 2);
    const float y = std::floor(box.centre().y - size.y / 2);
    if (icon != nullptr) text_at({x, y}, role, ink, icon);
    text_ellipsis({x + icon_width + between, y}, role, ink, text, shown + 1);
}

}  // namespace

float button_width(const std::string& label, const char* icon, ButtonKind kind) {
    const float pad = kind == ButtonKind::ghost ? S(10) : S(16);
    const float icon_width = icon == nullptr ? 0 : text_size(Font::body_bold, icon).x + S(7);
    return std::ceil(text_size(Font::body_bold, visible_part(label)).x + icon_width + 2 * pad);
}

bool button(const std::string& label, const char* icon, ButtonKind kind, float width) {
    const float w = width > 0 ? width : button_width(label, icon, kind);
    const Hit state = hit(label, {w, height_of(kind)}, S(8));
    const ButtonColours colours = colours_of(kind, state);
    const Box& box = state.box;
    if (kind == ButtonKind::primary)
        fill({{box.min.x, box.min.y + S(1)}, {box.max.x, box.max.y + S(2)}}, rgb(0x101828, 40),
             S(8));
    fill(box, colours.ground, S(8));
    if (colours.edge != 0) outline(box, colours.edge, S(8));
    content(box, icon, visible_part(label), Font::body_bold, colours.ink);
    return state.activated;
}

float pill_width(const std::string& label, const char* icon) {
    const float icon_width = icon == nullptr ? 0 : text_size(Font::small, icon).x + S(7);
    return text_size(Font::small, visible_part(label)).x + icon_width + S(24);
}

bool pill(const std::string& label, const char* icon) {
    const Palette& p = palette();
    const Hit state = hit(label, {pill_width(label, icon), S(30)}, S(15), Act::on_press);
    fill(state.box, state.hovered ? p.tone(Tone::info).ground : p.panel, S(15));
    outline(state.box, state.hovered ? p.accent : p.line_strong, S(15));
    content(state.box, icon, visible_part(label), Font::small, p.accent);
    return state.activated;
}

bool icon_button(const std::string& label, const char* icon, bool on, bool on_bar) {
    const Palette& p = palette();
    const float size = S(32);
    const Hit state = hit(label, {size, size}, size / 2);
    const Colour under = on ? p.accent : !state.hovered ? 0 : on_bar ? p.bar_hover : p.line_soft;
    fill(state.box, under, size / 2);
    const Colour ink = on ? p.on_accent : on_bar ? p.bar_text : p.ink2;
    text_centred(state.box, Font::body, ink, icon);
    if (state.hovered) tooltip(visible_part(label));
    return state.activated;
}

bool link(const std::string& label, const char* icon) {
    const Palette& p = palette();
    const std::string_view text = visible_part(label);
    const ImVec2 size = text_size(Font::body, text);
    const float icon_width = icon == nullptr ? 0 : text_size(Font::body, icon).x + S(5);
    const Hit state = hit(label, {size.x + icon_width, size.y + S(6)}, S(4));
    const float y = state.box.min.y + S(3);
    if (icon != nullptr) text_at({state.box.min.x, y}, Font::body, p.accent, icon);
    text_at({state.box.min.x + icon_width, y}, Font::body, p.accent, text);
    if (state.hovered)
        hline(state.box.min.x + icon_width, state.box.max.x, state.box.max.y - S(2), p.accent);
    return state.activated;
}

}  // namespace sim::app::views
