#include "sim/app/views/icons.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

void draw_slice(const char* title, const char* id, const std::vector<ChoiceRow>& cases,
                SliceDraft& draft) {
    ImGui::PushID(id);
    field_label(title);
    const auto name = [&](const char* text, const char* field) {
        return std::string{text} + "###" + id + "_" + field;
    };
    pick(name(tr("Cas"), "case"), draft.chosen, cases);
    date_field(name(tr("Depuis le"), "from"), draft.from, {.note = tr("facultatif")});
    date_field(name(tr("Jusqu’au"), "to"), draft.to, {.note = tr("facultatif")});
    ImGui::PopID();
    gap(6);
}

CohortChosen slice_of(const SliceDraft& draft, const std::vector<ChoiceRow>& cases) {
    return {picked(draft.chosen, cases), draft.from, draft.to};
}

void draw_compared_row(const ComparedRow& row) {
    key_value(row.label, row.gap, 0, true);
    bar_line({"A", row.first.value, row.first.part, row.first.tone});
    bar_line({"B", row.second.value, row.second.part, row.second.tone});
    gap(4);
}

}  // namespace

void draw_comparison(const CohortView& view, CompareDraft& draft, Intents& intents) {
    gap(12);
    section_header(tr("Comparer deux cohortes"), tr("par cas ou par dates"));
    draw_slice(tr("Cohorte A"), "slice_a", view.choices, draft.first);
    draw_slice(tr("Cohorte B"), "slice_b", view.choices, draft.second);
    if (form_button(tr_label("Comparer###cohort_compare"), icon::balance, true))
        intents.push_back(RoomIntent{CohortsCompared{slice_of(draft.first, view.choices),
                                                     slice_of(draft.second, view.choices)}});
    const auto& made = view.comparison;
    if (!made.made) return;
    gap(8);
    key_value("A", made.first);
    key_value("B", made.second);
    if (!made.warning.empty())
        banner(Tone::warning, icon::warning, tr("Petit nombre"), made.warning);
    if (made.rows.empty())
        paragraph(Font::small, palette().ink2, tr("Rien de commun à comparer entre ces essais."));
    for (const auto& row : made.rows) draw_compared_row(row);
}

}  // namespace sim::app::views
