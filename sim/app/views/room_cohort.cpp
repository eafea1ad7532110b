#include <array>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

void draw_mistake(const MistakeRow& row, Intents& intents) {
    bar_line({row.title, row.count, row.part, app::Tone::danger});
    if (!row.why.empty()) paragraph(Font::small, palette().ink2, row.why);
    ImGui::PushID(row.title.c_str());
    Flow flow;
    for (const auto& play : row.plays) {
        const auto label = play.who + ", " + play.when + "###mistake_" + play.attempt;
        flow.next(pill_width(label));
        if (pill(label)) intents.push_back(AttemptResumed{play.attempt});
    }
    ImGui::PopID();
    gap(8);
}

void draw_items(const char* id, const char* what, const std::vector<CriterionFigures>& items) {
    const std::vector<Column> columns{
        {what, 3}, {tr("Réussite"), 1, true}, {tr("Discrimination"), 1, true}};
    Table table{id, columns};
    for (const auto& one : items) {
        const std::array cells{one.title, one.facility.value, one.discrimination.value};
        table.row(cells, false,
                  tone_of(one.facility.tone) == Tone::danger ? Tone::danger : Tone::neutral);
    }
}

void draw_case_figures(const CaseFigures& figures, Intents& intents) {
    if (!figures.warning.empty())
        banner(Tone::warning, icon::warning, tr("Petit nombre"), figures.warning);
    gap(6);
    section_header(tr("Erreurs les plus fréquentes"));
    if (figures.mistakes.empty())
        paragraph(Font::small, palette().ink2, tr("Aucun critère n’a été manqué."));
    for (const auto& row : figures.mistakes) draw_mistake(row, intents);
    section_header(tr("Critères"), tr("réussite et pouvoir de distinguer"));
    draw_items("cohort_criteria", tr("Critère"), figures.criteria);
    gap(8);
    section_header(tr("Essais, critère par critère"), tr("une ligne ouvre son bilan"));
    heat_map(figures.plays, intents);
    gap(8);
    section_header(tr("Variantes"), tr("distinguer\u00A0: qui les réussit réussit aussi ailleurs"));
    draw_items("cohort_variants", tr("Variante"), figures.variants);
}

void draw_case_row(const CaseFigures& figures, OfficeDraft& draft, Intents& intents) {
    const bool on = draft.open_case == figures.id;
    const ListRow shown{.icon = icon::insights,
                        .tone = on ? Tone::info : Tone::neutral,
                        .title = figures.title,
                        .subtitle = figures.detail,
                        .selected = on};
    if (list_row(figures.title + "###cohort_" + figures.id, shown))
        draft.open_case = on ? std::string{} : figures.id;
    if (draft.open_case != figures.id) return;
    ImGui::PushID(figures.id.c_str());
    ImGui::Indent(S(20));
    draw_case_figures(figures, intents);
    ImGui::Unindent(S(20));
    ImGui::PopID();
    gap(10);
}

void draw_competencies(const CohortView& view) {
    section_header(tr("Compétences"), tr("tous les cas"));
    const std::vector<Column> columns{{tr("Compétence"), 4},
                                      {tr("Réussite"), 1, true},
                                      {tr("Décisions"), 1.4f, true},
                                      {tr("Temps moyen"), 1.2f, true}};
    Table table{"cohort_competencies", columns};
    for (const auto& one : view.competencies) {
        const std::array cells{one.bar.label, one.bar.value, one.decisions, one.minutes};
        table.row(cells, false,
                  tone_of(one.bar.tone) == Tone::danger ? Tone::danger : Tone::neutral);
    }
}

void draw_learners(const CohortView& view, Intents& intents) {
    if (view.learners.empty()) return;
    gap(12);
    section_header(tr("Apprenants"), tr("les plus fragiles d’abord"));
    if (!view.more_learners.empty()) paragraph(Font::small, palette().ink2, view.more_learners);
    const std::vector<Column> columns{{tr("Apprenant"), 3},
                                      {tr("Essais"), 1, true},
                                      {tr("Décisions"), 1.4f, true},
                                      {tr("Réussite"), 1, true},
                                      {tr("Compétences fragiles"), 2, true}};
    {
        Table table{"cohort_learners", columns};
        for (const auto& one : view.learners) {
            const std::array cells{one.cells.who, one.attempts, one.decisions, one.success,
                                   one.weak};
            table.row(cells, false, tone_of(one.tone));
        }
    }
    gap(8);
    section_header(tr("Apprenants, compétence par compétence"), tr("dans l’ordre ci-dessus"));
    std::vector<PlayRow> rows;
    for (const auto& one : view.learners) rows.push_back(one.cells);
    heat_map(rows, intents);
}

}  // namespace

void draw_room_cohort(const RoomView& room, OfficeDraft& draft, Intents& intents) {
    const CohortView& view = room.cohort;
    const Region page{"room_cohort", column_in(rest_of_window()), 28};
    section_header(tr("Essais des apprenants"), tr("entraînement, essais terminés"));
    if (!view.left_out.empty()) paragraph(Font::small, palette().ink2, view.left_out);
    if (view.cases.empty())
        return empty_state(icon::insights, tr("Aucun essai terminé"),
                           view.read
                               ? tr("Les chiffres viennent des cas joués à l’entraînement sur "
                                    "cet ordinateur, une fois rendus.")
                               : tr("Lecture des essais…"));
    for (const auto& figures : view.cases) draw_case_row(figures, draft, intents);
    gap(12);
    draw_competencies(view);
    draw_learners(view, intents);
    draw_comparison(view, draft.compare, intents);
    gap(12);
    if (form_button(tr_label("Écrire ces chiffres (PDF)###cohort_print"), icon::pdf, true))
        intents.push_back(RoomIntent{CohortPrinted{}});
    gap(20);
}

}  // namespace sim::app::views
