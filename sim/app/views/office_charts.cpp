#include <algorithm>

#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

constexpr int cells_shown = 40;  ///< Criteria of the largest case that ships fit.

Tone tone_of_share(int percent) {
    constexpr int well = 75;
    constexpr int half = 50;
    return percent >= well ? Tone::good : percent >= half ? Tone::warning : Tone::danger;
}

Box row_box(const PlayRow& play, Intents& intents) {
    if (!play.attempt.empty()) {
        const auto label = play.who + " " + play.when + "###play_" + play.attempt;
        const Hit state = clickable(label, S(40));
        if (state.activated) intents.push_back(AttemptResumed{play.attempt});
        return state.box;
    }
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{width_or_rest(0), S(40)};
    ImGui::Dummy(size);
    return {at, {at.x + size.x, at.y + size.y}};
}

}  // namespace

void bar_line(const BarRow& bar) {
    key_value(bar.label, bar.value);
    progress_bar(static_cast<float>(bar.part) / 100.0f, tone_of(bar.tone));
    gap(2);
}

void column_chart(const std::string& id, std::span<const BarRow> bars, float height) {
    if (bars.empty()) return;
    const Palette& p = palette();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    ImGui::PushID(id.c_str());
    ImGui::Dummy({width, height});
    ImGui::PopID();
    const float label_high = text_size(Font::small, "0").y + S(6);
    const float each = width / static_cast<float>(bars.size());
    const float tall = height - 2 * label_high;
    const float floor = at.y + label_high + tall;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const float left = at.x + each * static_cast<float>(i);
        const float high = tall * static_cast<float>(bars[i].part) / 100.0f;
        const Box box{{left + S(4), floor - high}, {left + each - S(4), floor}};
        if (bars[i].part > 0) fill(box, p.tone(tone_of(bars[i].tone)).ink, S(3));
        if (bars[i].part > 0)
            text_centred({{left, box.min.y - label_high}, {left + each, box.min.y}},
                         Font::small_bold, p.ink, bars[i].value);
        text_centred({{left, floor}, {left + each, floor + label_high}}, Font::small, p.ink2,
                     bars[i].label);
    }
    hline(at.x, at.x + width, floor, p.line_strong);
}

void lean_line(int lean, Tone tone) {
    const Palette& p = palette();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    const float high = S(18);
    ImGui::Dummy({width, high});
    const float y = at.y + high / 2;
    const float label =
        std::max(text_size(Font::small, tr("sévère")).x, text_size(Font::small, tr("généreux")).x);
    const float left = at.x + label + S(10);
    const float right = at.x + width - label - S(10);
    const float text_y = y - text_size(Font::small, "X").y / 2;
    text_at({at.x, text_y}, Font::small, p.ink2, tr("sévère"));
    text_right({at.x + width, text_y}, Font::small, p.ink2, tr("généreux"));
    hline(left, right, y, p.line_strong);
    const float middle = (left + right) / 2;
    fill({{middle - S(1), y - S(5)}, {middle + S(1), y + S(5)}}, p.line_strong);
    const float x = middle + (right - left) / 2 * static_cast<float>(lean) / 100.0f;
    disc({x, y}, S(6), p.tone(tone).ink, p.panel, "", Font::small);
}

void heat_map(std::span<const PlayRow> rows, Intents& intents) {
    const Palette& p = palette();
    for (const auto& play : rows) {
        const Box box = row_box(play, intents);
        const float names = std::min(S(230), box.width() * 0.4f);
        const float y = box.centre().y - text_size(Font::body, "X").y / 2;
        text_ellipsis({box.min.x + S(8), y}, Font::body, p.ink, play.who + " · " + play.when,
                      names - S(12));
        text_right({box.max.x - S(8), y}, Font::small_bold, p.ink, play.points);
        const float left = box.min.x + names;
        const float room = box.max.x - S(64) - left;
        const auto count = std::min(play.cells.size(), static_cast<std::size_t>(cells_shown));
        const float each = count == 0 ? 0 : std::min(S(26), room / static_cast<float>(count));
        for (std::size_t i = 0; i < count; ++i) {
            const float x = left + each * static_cast<float>(i);
            const Box cell{{x + S(1), box.min.y + S(8)}, {x + each - S(1), box.max.y - S(8)}};
            const int part = play.cells[i];
            fill(cell, part < 0 ? p.line_soft : p.tone(tone_of_share(part)).ink, S(3));
        }
    }
}

}  // namespace sim::app::views
