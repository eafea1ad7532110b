#include <algorithm>

#include "sim/app/views/widgets.hpp"

namespace sim::app::views {

void speech_bubble(const Bubble& bubble, float width) {
    const Palette& p = palette();
    const float w = width_or_rest(width);
    const float radius = S(16);
    const float indent = radius * 2 + S(10);
    const float widest = std::min(w - indent - S(48), S(560)) - S(28);
    const ImVec2 text = wrapped_size(Font::body, bubble.text, widest);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::string heading = std::string{bubble.author} + "  " + std::string{bubble.time};
    const float heading_height = S(20);
    const ImVec2 size{text.x + S(28), text.y + S(18)};
    const float x = bubble.mine ? at.x + w - indent - size.x : at.x + indent;
    const float disc_x = bubble.mine ? at.x + w - radius : at.x + radius;

    const TonePair avatar = p.tone(bubble.mine ? Tone::info : bubble.tone);
    disc({disc_x, at.y + heading_height + radius}, radius, avatar.ground, avatar.ink,
         bubble.initials, Font::small_bold);
    const float heading_x =
        bubble.mine ? at.x + w - indent - text_size(Font::small, heading).x - S(2) : x + S(2);
    text_at({heading_x, at.y}, Font::small, p.ink3, heading);
    const Box box = box_at({x, at.y + heading_height}, size);
    fill(box, bubble.mine ? p.bubble_mine : p.bubble_theirs, S(12));
    // The corner beside the avatar is sharp: it says who speaks.
    const float corner = bubble.mine ? box.max.x - S(12) : box.min.x;
    fill(box_at({corner, box.min.y}, {S(12), S(12)}), bubble.mine ? p.bubble_mine : p.bubble_theirs,
         S(3));
    text_wrapped({box.min.x + S(14), box.min.y + S(9)}, Font::body,
                 bubble.mine ? p.bubble_mine_ink : p.ink, bubble.text, widest);
    ImGui::Dummy({w, heading_height + std::max(size.y, radius * 2)});
}

void timeline_row(const TimelineEntry& entry, float width) {
    const Palette& p = palette();
    const float w = width_or_rest(width);
    const float left = S(46);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float when_width = text_size(Font::small, entry.when).x + S(10);
    const float text_width = w - left;
    const float title_height =
        wrapped_size(Font::body_bold, entry.title, text_width - when_width).y;
    const float text_height =
        entry.text.empty() ? 0 : wrapped_size(Font::small, entry.text, text_width).y + S(3);
    const float height = std::max(S(8) + title_height + text_height, S(34)) + S(12);
    const TonePair colours = p.tone(entry.tone);
    const ImVec2 centre{at.x + S(16), at.y + S(16)};
    if (!entry.last)
        fill({{centre.x - S(1), centre.y + S(20)}, {centre.x + S(1), at.y + height + S(8)}}, p.line,
             0);
    disc(centre, S(15), colours.ground, colours.ink, entry.icon == nullptr ? "" : entry.icon,
         Font::body);
    text_wrapped({at.x + left, at.y + S(6)}, Font::body_bold, p.ink, entry.title,
                 text_width - when_width);
    text_right({at.x + w, at.y + S(7)}, Font::small, p.ink3, entry.when);
    text_wrapped({at.x + left, at.y + S(8) + title_height}, Font::small, p.ink2, entry.text,
                 text_width);
    ImGui::Dummy({w, height});
}

}  // namespace sim::app::views
