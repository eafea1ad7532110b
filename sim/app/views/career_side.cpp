#include <algorithm>
#include <tuple>

#include "sim/app/views/career_map.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

/// A family in as many lines as it needs, its share on the right and as a bar.
void draw_share(const CareerMove& move, Tone tone, float width) {
    const Palette& p = palette();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const auto share = std::to_string(move.percent) + "\u00A0%";
    const float own = text_size(Font::small_bold, share).x + S(10);
    const float high = text_wrapped(at, Font::small, p.ink, move.label, width - own);
    text_right({at.x + width, at.y}, Font::small_bold, p.ink, share);
    ImGui::Dummy({width, high});
    progress_bar(static_cast<float>(move.percent) / 100.0f, tone, width, 4);
}

void draw_shares(const char* title, const std::vector<CareerMove>& moves, Tone tone, float width) {
    gap(2);
    paragraph(Font::small_bold, palette().tone(tone).ink, title, width);
    for (const auto& move : moves) draw_share(move, tone, width);
}

std::vector<const CaseCard*> cases_of(const StartView& view, const DeskRow& desk) {
    std::vector<const CaseCard*> cases;
    for (const auto& card : view.cases)
        if (card.playable && card.desk_code == desk.code) cases.push_back(&card);
    std::ranges::stable_sort(cases, {}, [](const CaseCard* card) {
        return std::tuple{card->level_number, card->minutes_long};
    });
    return cases;
}

constexpr std::size_t cases_shown = 4;  ///< The others are found among the cases.

void draw_open_case(const CaseCard& card, StartDraft& draft, float width) {
    const bool done = card.state == CaseState::done;
    const ListRow row{.icon = done ? icon::check_circle : icon::folder,
                      .tone = done ? Tone::good : Tone::neutral,
                      .title = card.title,
                      .subtitle = card.level,
                      .right = card.minutes,
                      .selected = card.id == draft.chosen_case};
    if (list_row(card.title + "###career_case_" + card.id, row, width)) draft.chosen_case = card.id;
}

/// Training, at once: an exam is begun from the bottom of the screen, where its terms are asked.
void draw_start(const StartView& view, const CaseCard& chosen, const StartDraft& draft, float width,
                Intents& intents) {
    const std::string label = tr_label("S’entraîner sur ce dossier###career_start");
    const float own =
        std::min(width, button_width(label, icon::folder_open, ButtonKind::secondary));
    ImGui::BeginDisabled(view.person.empty() || draft.variant.empty());
    if (button(label, icon::folder_open, ButtonKind::secondary, own))
        intents.push_back(CaseStarted{chosen.id, draft.variant, false, {}});
    ImGui::EndDisabled();
    if (view.person.empty())
        paragraph(Font::small, palette().ink2, tr("Dites d’abord qui vous êtes, plus haut."),
                  width);
}

void draw_desk_cases(const StartView& view, const DeskRow& desk, StartDraft& draft, float width,
                     Intents& intents) {
    const auto cases = cases_of(view, desk);
    gap(4);
    paragraph(Font::small_bold, palette().ink2, tr("Les dossiers qui mènent à ce poste"), width);
    if (cases.empty())
        return paragraph(Font::small, palette().ink2, tr("Aucun dossier pour l’instant"), width);
    paragraph(Font::small, palette().ink2,
              counted(cases.size(), tr("dossier"), tr("dossiers")) + " · " +
                  counted(static_cast<std::size_t>(desk.done), tr("fait"), tr("faits")),
              width);
    const auto shown = std::min(cases.size(), cases_shown);
    for (std::size_t i = 0; i < shown; ++i) draw_open_case(*cases[i], draft, width);
    gap(2);
    const auto chosen = std::ranges::find(cases, draft.chosen_case, &CaseCard::id);
    draw_start(view, chosen == cases.end() ? *cases.front() : **chosen, draft, width, intents);
    if (cases.size() <= shown) return;
    if (!link(tr_with("Voir les {} dossiers de ce poste", cases.size()) + "###career_cases"))
        return;
    const auto row = std::ranges::find(view.desks, desk.code, &DeskRow::code);
    draft.desk = static_cast<int>(row - view.desks.begin()) + 1;
    draft.tab = 0;
}

}  // namespace

void draw_career(const StartView& view, const DeskRow& desk, StartDraft& draft, float width,
                 Intents& intents) {
    const Palette& p = palette();
    paragraph(Font::title, p.ink, desk.code + " · " + desk.label, width);
    paragraph(Font::small, p.ink2, desk.rates, width);
    draw_shares(tr("On y arrive de"), desk.from, arriving, width);
    draw_shares(tr("On en part vers"), desk.to, leaving, width);
    draw_desk_cases(view, desk, draft, width, intents);
}

}  // namespace sim::app::views
