#include "sim/app/views/start_cards.hpp"

#include <algorithm>
#include <cmath>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

constexpr float least_width = 330;
constexpr int summary_lines = 5;

float problems_height(const CaseCard& card_view, float width) {
    float height = 0;
    for (const auto& problem : card_view.problems)
        height += wrapped_size(Font::small, problem, width).y + S(6);
    return height;
}

/// The same for every card without faults: a library of hundreds need not be measured.
float card_height(const CaseCard& card_view, float width) {
    const float line = text_size(Font::body, "X").y;
    float height = S(18) + text_size(Font::title, "X").y + S(8) + summary_lines * line + S(12);
    height += text_size(Font::small, "X").y + S(12) + S(24) + S(18);
    if (card_view.playable) return height;
    return height + problems_height(card_view, width - S(40)) + S(12);
}

void draw_chips(const CaseCard& card_view, ImVec2 at, float width) {
    float x = at.x;
    const auto put = [&](const char* glyph, std::string_view text, Tone tone) {
        if (x + chip_width(glyph, text) > at.x + width) return;
        x += chip_at({x, at.y}, glyph, text, tone) + S(8);
    };
    if (!card_view.playable) put(icon::warning, tr("À corriger"), Tone::danger);
    if (card_view.state == CaseState::running) put(icon::play, tr("En cours"), Tone::info);
    if (card_view.state == CaseState::done)
        put(icon::check_circle,
            card_view.best.empty() ? tr("Fait") : tr_with("Fait · {}", card_view.best), Tone::good);
    put(icon::clock, card_view.minutes, Tone::neutral);
    put(icon::trending_up, card_view.level, Tone::neutral);
    for (const auto& block : card_view.blocks) put(nullptr, block, Tone::info);
}

void draw_card(const CaseCard& card_view, StartDraft& draft, float width, float height) {
    const Palette& p = palette();
    const bool on = draft.chosen_case == card_view.id;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const bool in_sight = ImGui::IsRectVisible(at, {at.x + width, at.y + height});
    if (in_sight) card(box_at(at, {width, height}));
    const Hit state = hit(card_view.title + "###case_" + card_view.id, {width, height}, S(10));
    if (state.activated) draft.chosen_case = card_view.id;
    if (!in_sight) return;
    if (state.hovered || on) outline(state.box, p.accent, S(10), on ? 2.0f : 1.0f);
    const float x = at.x + S(20);
    const float inner = width - S(40);
    float y = at.y + S(18);
    text_ellipsis({x, y}, Font::title, p.ink, card_view.title, inner - S(30));
    y += text_size(Font::title, "X").y + S(8);
    if (on)
        text_right({state.box.max.x - S(18), at.y + S(18)}, Font::title, p.accent,
                   icon::check_circle);
    text_lines({x, y}, Font::body, p.ink2, card_view.summary, inner, summary_lines);
    y += summary_lines * text_size(Font::body, "X").y + S(12);
    text_ellipsis({x, y}, Font::small, p.ink2, card_view.desk, inner);
    y += text_size(Font::small, "X").y + S(12);
    draw_chips(card_view, {x, y}, inner);
    y += S(24) + S(10);
    for (const auto& problem : card_view.problems)
        y += text_wrapped({x, y}, Font::small, p.tone(Tone::danger).ink, problem, inner) + S(6);
}

void draw_attempt(const AttemptRow& row, Intents& intents) {
    const Palette& p = palette();
    const float detail = wrapped_size(Font::small, row.detail, width_or_rest(0) - S(52) - S(10)).y;
    const Hit state = clickable(row.title + "###attempt_" + row.id, S(53) + detail);
    const Box& box = state.box;
    const Tone result = row.percent >= 0 ? tone_of_percent(row.percent) : Tone::good;
    const Tone tone = row.closed ? result : Tone::info;
    const TonePair colours = p.tone(tone);
    disc({box.min.x + S(24), box.centre().y}, S(17), colours.ground, colours.ink,
         row.closed ? icon::flag : icon::play, Font::body);
    const float left = box.min.x + S(52);
    const std::string state_text = row.result.empty() ? row.state : row.result;
    const float tag = chip_width(nullptr, state_text);
    const float room = box.max.x - S(10) - left;
    text_ellipsis({left, box.min.y + S(13)}, Font::body_bold, p.ink, row.title, room - tag - S(8));
    chip_at({box.max.x - S(10) - tag, box.min.y + S(10)}, nullptr, state_text, tone);
    text_wrapped({left, box.min.y + S(38)}, Font::small, p.ink2, row.detail, room);
    if (state.activated) intents.push_back(AttemptResumed{row.id});
}

}  // namespace

void draw_case_cards(const std::vector<const CaseCard*>& cards, StartDraft& draft) {
    const float whole = width_or_rest(0) - S(8);
    const float between = S(16);
    const int columns =
        std::max(1, static_cast<int>((whole + between) / (S(least_width) + between)));
    const float width = std::floor((whole - between * static_cast<float>(columns - 1)) /
                                   static_cast<float>(columns));
    const ImVec2 origin{ImGui::GetCursorScreenPos().x + S(4), ImGui::GetCursorScreenPos().y + S(6)};
    float y = origin.y;
    const auto per_row = static_cast<std::size_t>(columns);
    for (std::size_t row = 0; row < cards.size(); row += per_row) {
        const auto end = std::min(row + per_row, cards.size());
        float height = 0;
        for (auto i = row; i < end; ++i) height = std::max(height, card_height(*cards[i], width));
        for (auto i = row; i < end; ++i) {
            const float x = origin.x + (width + between) * static_cast<float>(i - row);
            ImGui::SetCursorScreenPos({x, y});
            draw_card(*cards[i], draft, width, height);
        }
        y += height + between;
    }
    ImGui::SetCursorScreenPos({origin.x - S(4), y});
    ImGui::Dummy({1, 1});
}

void draw_attempts(const StartView& view, Drafts& drafts, Intents& intents) {
    section_header(tr("Reprendre"), view.attempts.empty() ? std::string{}
                                                          : counted(view.attempts.size(),
                                                                    tr("dossier"), tr("dossiers")));
    if (view.attempts.empty())
        return empty_state(icon::history, tr("Aucun dossier commencé"),
                           view.person.empty()
                               ? tr("Dites qui vous êtes pour retrouver vos dossiers.")
                               : tr("Ceux que vous ouvrez s’enregistrent ici à chaque action."));
    take_focus(drafts.focus, Area::decisions);
    for (const auto& row : view.attempts) draw_attempt(row, intents);
}

}  // namespace sim::app::views
