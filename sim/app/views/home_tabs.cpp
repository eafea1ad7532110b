#include "sim/app/views/home_tabs.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "sim/app/core/case_filter.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

/// A choice field whose first item is all of them: 0 is no filter.
void filter(const std::string& label, const char* all, int& value, std::vector<std::string> items,
            float width) {
    items.insert(items.begin(), std::string{all} + "###all");
    value = std::clamp(value, 0, static_cast<int>(items.size()) - 1);
    choice_field(label, value, items, {.width = width, .show_label = false});
}

/// The code of the row that a choice field stands on; empty: all of them.
template <class Rows>
std::string chosen_of(const Rows& rows, int at) {
    return at > 0 && static_cast<std::size_t>(at) <= rows.size()
               ? rows[static_cast<std::size_t>(at) - 1].code
               : std::string{};
}

template <class Rows>
std::vector<std::string> codes_of(const Rows& rows, const char* kind) {
    std::vector<std::string> items;
    for (const auto& row : rows) items.push_back(row.code + "###" + kind + "_" + row.code);
    return items;
}

std::vector<std::string> competencies_of(const StartView& view) {
    std::vector<std::string> items;
    for (const auto& row : view.competencies)
        items.push_back(row.code + " · " + row.title + "###competency_" + row.code);
    return items;
}

}  // namespace

bool draw_advice(const StartView& view) {
    if (view.next_case.empty()) return false;
    const Palette& p = palette();
    const TonePair colours = p.tone(Tone::info);
    const std::string label = tr_label("Choisir ce dossier###advice");
    const float own = button_width(label, icon::arrow_forward, ButtonKind::secondary);
    const float width = width_or_rest(0);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float room = width - S(62) - own - S(20);
    const auto title = tr_with("À travailler ensuite\u00A0: «\u00A0{}\u00A0»", view.next_title);
    const float title_high = wrapped_size(Font::body_bold, title, room).y;
    const float high =
        std::max(S(58), title_high + wrapped_size(Font::small, view.next_why, room).y + S(26));
    const Box box = box_at(at, {width, high});
    fill(box, colours.ground, S(10));
    disc({at.x + S(30), box.centre().y}, S(17), p.panel, colours.ink, icon::trending_up,
         Font::body);
    text_wrapped({at.x + S(58), at.y + S(11)}, Font::body_bold, p.ink, title, room);
    text_wrapped({at.x + S(58), at.y + S(14) + title_high}, Font::small, p.ink2, view.next_why,
                 room);
    ImGui::SetCursorScreenPos({box.max.x - own - S(14), box.centre().y - S(17)});
    const bool taken = button(label, icon::arrow_forward, ButtonKind::secondary, own);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, high + S(4)});
    return taken;
}

std::vector<const CaseCard*> filtered(const StartView& view, const StartDraft& draft) {
    return app::filtered(view.cases, {.search = draft.search,
                                      .state = draft.state,
                                      .block = chosen_of(view.blocks, draft.block),
                                      .competency = chosen_of(view.competencies, draft.competency),
                                      .desk = chosen_of(view.desks, draft.desk),
                                      .level = draft.level,
                                      .minutes = static_cast<CaseFilter::Minutes>(draft.minutes)});
}

void draw_case_filters(const StartView& view, StartDraft& draft) {
    const float whole = width_or_rest(0);
    search_field(tr_label("Chercher un dossier###case_search"), draft.search,
                 {.hint = tr("Chercher un titre, un mot, un poste…"), .show_label = false});
    const float between = S(8);
    const int columns = std::clamp(static_cast<int>((whole + between) / (S(130) + between)), 1, 6);
    const float width = std::floor((whole - between * static_cast<float>(columns - 1)) /
                                   static_cast<float>(columns));
    int column = 0;
    const auto next = [&] {
        if (column % columns > 0) ImGui::SameLine(0, between);
        ++column;
    };
    next();
    filter(tr_label("État###filter_state"), tr("États"), draft.state,
           {tr("À faire"), tr("En cours"), tr("Faits")}, width);
    next();
    filter(tr_label("Bloc###filter_block"), tr("Blocs"), draft.block,
           codes_of(view.blocks, "block"), width);
    next();
    filter(tr_label("Compétence###filter_competency"), tr("Compétences"), draft.competency,
           competencies_of(view), width);
    next();
    filter(tr_label("Poste###filter_desk"), tr("Postes"), draft.desk, codes_of(view.desks, "desk"),
           width);
    next();
    filter(tr_label("Niveau###filter_level"), tr("Niveaux"), draft.level,
           {tr("Niveau 1"), tr("Niveau 2"), tr("Niveau 3")}, width);
    next();
    filter(tr_label("Durée###filter_minutes"), tr("Durées"), draft.minutes,
           {tr("30\u00A0min au plus"), tr("De 30 à 60\u00A0min"), tr("Plus d’une heure")}, width);
}

}  // namespace sim::app::views
