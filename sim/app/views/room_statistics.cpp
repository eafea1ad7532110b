#include <array>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

void draw_criteria(const std::vector<CriterionFigures>& criteria, bool agreement) {
    const std::vector<Column> columns{{tr("Critère"), 3},
                                      {tr("Réussite"), 1, true},
                                      {tr("Discrimination"), 1, true},
                                      {agreement ? tr("Accord (kappa)") : "", 1, true}};
    Table table{"criteria", columns};
    for (const auto& one : criteria) {
        const std::array cells{one.title, one.facility.value, one.discrimination.value,
                               one.agreement};
        const bool doubtful = one.discrimination.tone == app::Tone::danger;
        const bool hard = one.facility.tone == app::Tone::danger;
        table.row(cells, false, doubtful ? Tone::danger : hard ? Tone::warning : Tone::neutral);
    }
}

void draw_near(const BlockFigures& block) {
    if (block.near.empty()) return;
    gap(6);
    field_label(tr("À moins d’une erreur type du seuil"));
    for (const auto& row : block.near)
        key_value(row.candidate, row.points.empty() ? row.state : row.points + " · " + row.state);
}

void draw_block_figures(const BlockFigures& block) {
    section_header(block.title);
    if (block.figures.empty())
        return paragraph(Font::small, palette().ink2, tr("Aucune copie n’a encore de résultat."));
    if (!block.warning.empty())
        banner(Tone::warning, icon::warning, tr("Petit nombre"), block.warning);
    for (const auto& figure : block.figures) key_value(figure.label, figure.value);
    gap(8);
    field_label(tr("Copies par dizaine de points"), tr_with("seuil\u00A0: {}", block.line));
    column_chart("spread_" + block.title, block.spread, S(150));
    gap(8);
    ImGui::PushID(block.title.c_str());
    draw_criteria(block.criteria, true);
    ImGui::PopID();
    draw_near(block);
    gap(14);
}

void draw_juror_figures(const JurorFigures& juror) {
    key_value(juror.name, juror.copies, 0, true);
    lean_line(juror.lean, tone_of(juror.tone));
    paragraph(Font::small, palette().ink2,
              tr_with("Sévérité {} points, dérive par copie {}, dispersion {}.", juror.severity,
                      juror.drift, juror.noise));
    if (!juror.agreement.empty())
        paragraph(Font::small, palette().ink2,
                  tr_with("Accord avec les autres\u00A0: {}.", juror.agreement));
    if (!juror.calibration.empty())
        paragraph(Font::small, palette().ink2, tr_with("Copies de {}.", juror.calibration));
    gap(8);
}

}  // namespace

void draw_room_statistics(const StatisticsView& view, Intents& intents) {
    if (!view.seen.may)
        return empty_state(icon::bar_chart, tr("Les statistiques ne sont pas ouvertes"),
                           view.seen.why_not);
    if (view.due > 0) {
        banner(
            Tone::warning, icon::visibility, tr("Près du seuil"),
            counted(
                view.due,
                tr("copie est à moins d’une erreur type du seuil sans que personne la relise."),
                tr("copies sont à moins d’une erreur type du seuil sans que personne la relise.")));
        if (view.may_ask &&
            form_button(tr_label("Demander leur relecture###second_looks"), icon::visibility, true))
            intents.push_back(RoomIntent{OfficeIntent{SecondLooksWanted{}}});
        gap(8);
    }
    for (const auto& block : view.blocks) draw_block_figures(block);
    section_header(tr("Jurés"), tr("par rapport aux autres"));
    if (view.jurors.empty())
        paragraph(Font::small, palette().ink2,
                  tr("Rien ne se compare avant que des fiches soient rendues."));
    for (const auto& juror : view.jurors) draw_juror_figures(juror);
    if (!view.blocks.empty() &&
        form_button(tr_label("Écrire ces chiffres (PDF)###statistics_print"), icon::pdf, true))
        intents.push_back(RoomIntent{OfficeIntent{PaperAsked{JuryPaper::statistics}}});
    gap(20);
}

}  // namespace sim::app::views
