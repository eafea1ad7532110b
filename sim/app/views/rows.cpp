#include "sim/app/views/widgets.hpp"

namespace sim::app::views {
namespace {

void row_ground(const Box& box, const ListRow& row, bool hovered) {
    const Palette& p = palette();
    if (row.selected) {
        fill(box, p.tone(Tone::info).ground, S(9));
        fill({{box.min.x, box.min.y + S(14)}, {box.min.x + S(3), box.max.y - S(14)}}, p.accent,
             S(2));
    } else if (hovered) {
        fill(box, p.panel_alt, S(9));
    } else {
        hline(box.min.x + S(62), box.max.x - S(8), box.max.y + S(1), p.line_soft);
    }
}

void row_disc(const Box& box, const ListRow& row) {
    const Palette& p = palette();
    const TonePair colours = p.tone(row.tone);
    const ImVec2 centre{box.min.x + S(32),
                        row.snippet.empty() ? box.centre().y : box.min.y + S(30)};
    disc(centre, S(18), row.selected ? p.panel : colours.ground, colours.ink,
         row.icon == nullptr ? "" : row.icon, Font::icon);
    if (row.unread) disc({centre.x + S(14), centre.y - S(14)}, S(5), p.accent, 0, "", Font::small);
}

void row_text(const Box& box, const ListRow& row) {
    const Palette& p = palette();
    const float x = box.min.x + S(62);
    const float right = box.max.x - S(12);
    const float when = text_size(Font::small, row.right).x;
    const float top = row.snippet.empty() ? box.centre().y - S(21) : box.min.y + S(10);
    text_ellipsis({x, top}, row.unread ? Font::body_bold : Font::body, p.ink, row.title,
                  right - when - S(10) - x);
    text_right({right, top + S(2)}, Font::small, row.unread ? p.accent : p.ink3, row.right);
    const float tag = row.tag.empty() ? 0 : chip_width(nullptr, row.tag) + S(8);
    const bool tag_on_second = row.snippet.empty();
    text_ellipsis({x, top + S(22)}, row.unread ? Font::small_bold : Font::small,
                  row.unread ? p.ink : p.ink2, row.subtitle, right - x - (tag_on_second ? tag : 0));
    if (!row.snippet.empty())
        text_ellipsis({x, top + S(45)}, Font::small, p.ink3, row.snippet, right - x - tag);
    if (!row.tag.empty())
        chip_at({right - tag + S(8), top + S(tag_on_second ? 20 : 42)}, nullptr, row.tag, row.tone,
                22);
}

}  // namespace

bool list_row(const std::string& label, const ListRow& row, float width) {
    const float w = width_or_rest(width);
    const float height = S(row.snippet.empty() ? 60 : 84);
    const Hit state = hit(label, {w, height}, S(9), Act::on_press);
    if (!ImGui::IsItemVisible()) return state.activated;
    row_ground(state.box, row, state.hovered);
    row_disc(state.box, row);
    row_text(state.box, row);
    return state.activated;
}

float timer_chip_width(const std::string& label, const char* icon, std::string_view left) {
    return S(12) + text_size(Font::body, icon).x + S(8) +
           text_size(Font::small, visible_part(label)).x + S(10) +
           text_size(Font::small_bold, left).x + S(14);
}

bool timer_chip(const std::string& label, const char* icon, std::string_view left, Tone urgency) {
    const Palette& p = palette();
    const Colour colour = urgency == Tone::danger    ? p.bar_red
                          : urgency == Tone::warning ? p.bar_amber
                                                     : p.bar_blue;
    const Hit state = hit(label, {timer_chip_width(label, icon, left), S(34)}, S(9));
    const Box& box = state.box;
    fill(box, state.hovered ? p.bar_hover : p.bar_raised, S(9));
    ImGui::GetWindowDrawList()->AddRectFilled(box.min, {box.min.x + S(4), box.max.y}, colour, S(9),
                                              ImDrawFlags_RoundCornersLeft);
    const std::string_view text = visible_part(label);
    const auto top = [&](Font role, std::string_view t) {
        return box.centre().y - text_size(role, t).y / 2;
    };
    float x = box.min.x + S(12);
    text_at({x, top(Font::body, icon)}, Font::body, colour, icon);
    x += text_size(Font::body, icon).x + S(8);
    text_at({x, top(Font::small, text)}, Font::small, p.bar_text, text);
    x += text_size(Font::small, text).x + S(10);
    text_at({x, top(Font::small_bold, left)}, Font::small_bold, colour, left);
    return state.activated;
}

}  // namespace sim::app::views
