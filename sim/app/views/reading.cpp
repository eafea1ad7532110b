#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/probe.hpp"
#include "sim/app/views/widgets.hpp"

namespace sim::app::views {

void section_header(std::string_view title, std::string_view right, float width) {
    const float w = width_or_rest(width);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float right_width = right.empty() ? 0 : text_size(Font::small, right).x + S(8);
    text_ellipsis(at, Font::title, palette().ink, title, w - right_width);
    text_right({at.x + w, at.y + S(4)}, Font::small, palette().ink3, right);
    ImGui::Dummy({w, S(24)});
}

void key_value(std::string_view key, std::string_view value, float width, bool strong) {
    const float w = width_or_rest(width);
    const Font role = strong ? Font::body_bold : Font::body;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float key_width = std::min(text_size(Font::body, key).x, w * 0.45f);
    text_ellipsis(at, Font::body, palette().ink2, key, key_width + 1);
    const float room = w - key_width - S(12);
    const float one_line = text_size(role, value).x;
    if (one_line <= room) {
        text_right({at.x + w, at.y}, role, palette().ink, value);
        ImGui::Dummy({w, S(22)});
        return;
    }
    const float height =
        text_wrapped({at.x + key_width + S(12), at.y}, role, palette().ink, value, room);
    ImGui::Dummy({w, height + S(4)});
}

void paragraph(Font role, Colour colour, std::string_view text, float width) {
    const float w = width_or_rest(width);
    const float height = text_wrapped(ImGui::GetCursorScreenPos(), role, colour, text, w);
    ImGui::Dummy({w, height});
}

void chip(const char* icon, std::string_view text, Tone tone) {
    const float width = chip_at(ImGui::GetCursorScreenPos(), icon, text, tone);
    ImGui::Dummy({width, S(24)});
}

void progress_bar(float part, Tone tone, float width, float height) {
    const float w = width_or_rest(width);
    const float h = S(height);
    const Box track = box_at(ImGui::GetCursorScreenPos(), {w, h});
    fill(track, palette().line_soft, h / 2);
    const float done = std::clamp(part, 0.0f, 1.0f) * w;
    if (done > 0) fill(box_at(track.min, {std::max(done, h), h}), palette().tone(tone).ink, h / 2);
    ImGui::Dummy({w, h});
}

void tooltip(std::string_view text) {
    if (text.empty()) return;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{S(10), S(7)});
    if (ImGui::BeginTooltip()) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const ImVec2 size = wrapped_size(Font::small, text, S(304));
        text_wrapped(at, Font::small, palette().ink, text, S(304));
        ImGui::Dummy(size);
        ImGui::EndTooltip();
    }
    ImGui::PopStyleVar();
}

void empty_state(const char* icon, std::string_view title, std::string_view hint) {
    const Palette& p = palette();
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const float wide = std::min(room.x, S(340));
    const float title_height = wrapped_size(Font::body_bold, title, wide).y;
    const float hint_height = wrapped_size(Font::body, hint, wide).y;
    const float height = S(78) + title_height + S(6) + hint_height;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float middle = at.x + room.x / 2;
    float y = at.y + std::max(S(16), (room.y - height) * 0.4f);
    const TonePair colours = p.tone(Tone::info);
    disc({middle, y + S(30)}, S(30), colours.ground, colours.ink, icon, Font::icon);
    y += S(74);
    y += text_wrapped({middle, y}, Font::body_bold, p.ink, title, wide, Align::centre) + S(6);
    text_wrapped({middle, y}, Font::body, p.ink2, hint, wide, Align::centre);
    ImGui::Dummy({room.x, y + hint_height - at.y + S(16)});
}

void banner(Tone tone, const char* icon, std::string_view title, std::string_view text,
            float width) {
    const TonePair colours = palette().tone(tone);
    const float w = width_or_rest(width);
    const float left = S(46);
    const float text_width = w - left - S(14);
    const float title_height =
        title.empty() ? 0 : wrapped_size(Font::body_bold, title, text_width).y;
    const float text_height =
        text.empty() ? 0 : wrapped_size(Font::small, text, text_width).y + S(4);
    const float height = S(12) * 2 + std::max(title_height + text_height, S(20));
    const Box box = box_at(ImGui::GetCursorScreenPos(), {w, height});
    fill(box, colours.ground, S(9));
    outline(box, (colours.ink & 0x00FFFFFFu) | 0x40000000u, S(9));
    text_at({box.min.x + S(14), box.min.y + S(10)}, Font::icon, colours.ink, icon);
    text_wrapped({box.min.x + left, box.min.y + S(12)}, Font::body_bold, colours.ink, title,
                 text_width);
    text_wrapped({box.min.x + left, box.min.y + S(12) + title_height + S(title.empty() ? 0 : 4)},
                 Font::small, colours.ink, text, text_width);
    ImGui::Dummy({w, height});
}

}  // namespace sim::app::views
