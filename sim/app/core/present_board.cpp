#include "sim/app/core/present_board.hpp"

#include <algorithm>

namespace sim::app {
namespace {

using scenario::Coverage;
using scenario::CoverageRow;

std::string out_of(std::size_t found, std::size_t owed) {
    return tr_with("{} sur {}", found, owed);
}

std::string title_of(const Model& model, const std::string& id) {
    const auto found = std::ranges::find(model.library, id, &CaseSummary::id);
    return found == model.library.end() ? id : found->title;
}

/// A competency: at which desks, and in how many cases there.
std::string desks_of(const Coverage& coverage, const std::string& competency) {
    const auto line =
        std::ranges::find(coverage.lines, competency, &scenario::CoverageLine::competency);
    std::string text;
    for (std::size_t i = 0; line != coverage.lines.end() && i < line->cases.size(); ++i)
        if (line->cases[i] > 0)
            text += (text.empty() ? "" : " · ") + coverage.desks[i] + colon() +
                    std::to_string(line->cases[i]);
    return text;
}

std::string cases_of(const Model& model, const CoverageRow& row) {
    std::string text;
    for (const auto& id : row.cases) text += (text.empty() ? "" : ", ") + title_of(model, id);
    return text.empty() ? tr("Aucun dossier") : text;
}

BoardRow board_row(const Model& model, const CoverageRow& row) {
    BoardRow shown;
    shown.id = row.id;
    shown.label = tr_below(row.label);
    shown.met = row.met();
    shown.count = tr_with("{} (au moins {})",
                          row.counts_kinds ? row.kinds.size() : row.cases.size(), row.least);
    shown.where = desks_of(*model.coverage, row.label);
    if (shown.where.empty()) shown.where = cases_of(model, row);
    if (!row.cases.empty()) shown.first_case = row.cases.front();
    const auto title = std::ranges::find(model.grid, row.label, &CompetencyTitle::code);
    if (title != model.grid.end()) shown.label += " · " + title->title;
    return shown;
}

}  // namespace

BoardView present_board(const Model& model) {
    BoardView view;
    view.asked = model.coverage_asked;
    view.stopped = model.coverage_stopped;
    view.done = model.coverage_done;
    view.total = model.coverage_total;
    view.failed = model.coverage_asked && !model.coverage && model.coverage_total == 0;
    if (!model.coverage) return view;
    view.read = true;
    std::size_t rows = 0;
    for (const auto& group : model.coverage->groups) {
        BoardGroup shown{tr_below(group.title), "", {}};
        std::size_t met = 0;
        for (const auto& row : group.rows) {
            shown.rows.push_back(board_row(model, row));
            if (row.met()) ++met;
        }
        shown.met = out_of(met, group.rows.size());
        rows += group.rows.size();
        view.groups.push_back(std::move(shown));
    }
    const auto missing = scenario::holes(*model.coverage).size();
    view.headline =
        missing == 0
            ? tr_with("Les {} exigences d’une bibliothèque nationale sont remplies.", rows)
            : tr_with("Exigences qui manquent de dossiers\u00A0: {}.", out_of(missing, rows));
    return view;
}

}  // namespace sim::app
