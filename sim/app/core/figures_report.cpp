#include <algorithm>

#include "sim/app/core/language.hpp"
#include "sim/app/core/markdown.hpp"

namespace sim::app {
namespace {

/// A cell of a `graphique`: no bar, no line end.
std::string cell(std::string text) {
    for (char& c : text)
        if (c == '|' || c == '\n' || c == '`') c = ' ';
    return text;
}

void open_chart(std::string& out) {
    out += "```graphique\n";
}
void close_chart(std::string& out) {
    out += "```\n\n";
}

void add_bar(const std::string& label, const BarRow& bar, std::string& out) {
    out += cell(label) + " | " + cell(bar.value) + " | " + std::to_string(std::max(0, bar.part)) +
           "\n";
}

void add_bars(const std::vector<BarRow>& bars, std::string& out) {
    if (bars.empty()) return;
    open_chart(out);
    for (const auto& bar : bars) add_bar(bar.label, bar, out);
    close_chart(out);
}

void add_items(const std::vector<CriterionFigures>& items, BarRow CriterionFigures::*figure,
               std::string& out) {
    open_chart(out);
    for (const auto& one : items) add_bar(one.title, one.*figure, out);
    close_chart(out);
}

void add_criteria(const std::vector<CriterionFigures>& criteria, std::string& out) {
    if (criteria.empty()) return;
    out += tr("**Réussite de chaque critère**\n\n");
    add_items(criteria, &CriterionFigures::facility, out);
    out += tr("**Discrimination de chaque critère**\n\n");
    add_items(criteria, &CriterionFigures::discrimination, out);
}

void add_mistakes(const std::vector<MistakeRow>& mistakes, std::string& out) {
    if (mistakes.empty()) return;
    out += tr("**Erreurs les plus fréquentes**\n\n");
    open_chart(out);
    for (const auto& one : mistakes)
        out += cell(one.title) + " | " + cell(one.count) + " | " + std::to_string(one.part) + "\n";
    close_chart(out);
    for (const auto& one : mistakes)
        if (!one.why.empty())
            out += "- " + in_markdown(one.title) + colon() + in_markdown(one.why) + "\n";
    out += "\n";
}

void add_squares(const std::vector<PlayRow>& rows, std::string& out) {
    constexpr std::size_t most_squares = 60;
    open_chart(out);
    for (const auto& row : rows) {
        if (row.cells.empty()) continue;
        out += cell(row.who + " · " + row.when) + " | " + cell(row.points) + " |";
        for (std::size_t i = 0; i < std::min(most_squares, row.cells.size()); ++i)
            out += row.cells[i] < 0 ? " -" : " " + std::to_string(row.cells[i]);
        out += "\n";
    }
    close_chart(out);
}

void add_heat_map(const CaseFigures& figures, std::string& out) {
    out +=
        tr("**Essais, critère par critère**\n\nUn carré par critère, dans l’ordre ci-dessus\u00A0: "
           "pâle quand il est réussi, moyen quand il l’est en partie, sombre quand il est "
           "manqué.\n\n");
    add_squares(figures.plays, out);
}

void add_case(const CaseFigures& figures, std::string& out) {
    out += "## " + in_markdown(figures.title) + "\n\n" + in_markdown(figures.detail) + ".\n\n";
    if (!figures.warning.empty()) out += "*" + in_markdown(figures.warning) + "*\n\n";
    add_criteria(figures.criteria, out);
    add_mistakes(figures.mistakes, out);
    add_heat_map(figures, out);
    out += tr("**Réussite de chaque variante**\n\n");
    add_items(figures.variants, &CriterionFigures::facility, out);
    out += tr("**Discrimination de chaque variante**\n\n");
    add_items(figures.variants, &CriterionFigures::discrimination, out);
}

void add_competencies(const CohortView& view, std::string& out) {
    std::vector<BarRow> bars;
    for (const auto& one : view.competencies) {
        bars.push_back(one.bar);
        bars.back().label += " · " + one.decisions + ", " + one.minutes;
    }
    add_bars(bars, out);
}

void add_learners(const CohortView& view, std::string& out) {
    if (view.learners.empty()) return;
    out += std::string{"## "} + tr("Apprenants") + "\n\n";
    out +=
        tr("Un carré par compétence, dans l’ordre ci-dessus. Une compétence est fragile sous "
           "50\u00A0%.\n\n");
    if (!view.more_learners.empty()) out += view.more_learners + "\n\n";
    std::vector<PlayRow> rows;
    for (const auto& one : view.learners) {
        rows.push_back(one.cells);
        rows.back().when += ", " + tr_with("compétences fragiles\u00A0: {}", one.weak);
    }
    add_squares(rows, out);
}

void add_comparison(const ComparisonView& view, std::string& out) {
    if (!view.made) return;
    out += std::string{"## "} + tr_with("Comparaison\n\nA\u00A0: {}\n\nB\u00A0: {}\n\n",
                                        in_markdown(view.first), in_markdown(view.second));
    if (!view.warning.empty()) out += "*" + in_markdown(view.warning) + "*\n\n";
    open_chart(out);
    for (const auto& row : view.rows) {
        add_bar(row.label + ", A", row.first, out);
        add_bar(row.label + ", B", row.second, out);
    }
    close_chart(out);
}

}  // namespace

std::string cohort_markdown(const CohortView& view) {
    std::string out =
        std::string{"# "} + tr("Essais des apprenants\n\nEntraînement, essais terminés.\n\n");
    if (!view.left_out.empty()) out += in_markdown(view.left_out) + "\n\n";
    for (const auto& figures : view.cases) add_case(figures, out);
    out += std::string{"## "} + tr("Compétences") + "\n\n";
    add_competencies(view, out);
    add_learners(view, out);
    add_comparison(view.comparison, out);
    return out;
}

}  // namespace sim::app
