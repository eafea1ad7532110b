#include "assessment/reports/statistics_text.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "assessment/certification/agreement.hpp"
#include "assessment/certification/readings.hpp"
#include "assessment/certification/results.hpp"
#include "assessment/reports/result_lines.hpp"
#include "sim/base/counted.hpp"

namespace assessment::reports {
namespace {

using namespace certification;
using statistics::in_french;

std::string points(statistics::Figure units) {
    if (units) *units /= point_units;
    return in_french(units, 1);
}

std::string block_text(const Session& session, const Grid& grid, const Block& block) {
    const auto in = precision(session, grid, block);
    std::string text = "Bloc " + block.code + ", " + block.title + "\n";
    if (in.copies.empty()) return text + "  Aucune copie n’a encore de résultat.\n";
    const auto& made = in.report;
    const auto count = static_cast<std::int64_t>(in.copies.size());
    if (const auto warning = small_cohort_warning(in, grid); !warning.empty())
        text += "  " + warning + "\n";
    text += "  Copies\u00A0: " + std::to_string(count) +
            "\u202F; au-dessus du seuil\u00A0: " + std::to_string(in.table.passed) +
            " (part entre " + in_french(100 * made.passing.low, 0) + " et " +
            in_french(100 * made.passing.high, 0) + "\u00A0%)\n" +
            "  Alpha de Cronbach\u00A0: " + reliability_in_french(in) +
            "\u202F; erreur type\u00A0: " + error_in_french(in) + "\n" +
            "  Accord des deux notes (ICC 2,1)\u00A0: " +
            in_french(agreement_of_totals(in.copies, grid), 2) + "\n";
    const auto criteria = criteria_of(grid, block.code);
    for (std::size_t i = 0; i < criteria.size(); ++i)
        text += "    " + criteria[i]->id + "\u00A0: réussite " +
                in_french(made.items[i].facility, 2) + ", discrimination " +
                in_french(made.items[i].discrimination, 2) + ", kappa pondéré " +
                in_french(agreement_on(in.copies, *criteria[i]), 2) + "\n";
    for (const auto place : made.near)
        text += "  À relire\u00A0: " + in.copies[place]->candidate +
                ", à moins d’une erreur type du seuil.\n";
    return text;
}

/// `text` without what would end a cell or a line of a chart or of a table.
std::string in_cell(std::string text) {
    for (char& c : text)
        if (c == '|' || c == '\n' || c == '\r' || c == '`') c = ' ';
    return text;
}

std::string chart_line(const std::string& label, const std::string& value, int part) {
    return in_cell(label) + " | " + value + " | " + std::to_string(part < 0 ? 0 : part) + "\n";
}

/// Where there is no room for words.
std::string in_short(statistics::Figure value) {
    return value ? in_french(value, 2) : "–";
}

constexpr const char* no_value =
    "Un tiret\u00A0: la valeur ne se calcule pas, car les copies sont trop peu, ou de même "
    "niveau.\n\n";

constexpr const char* chart_begins = "```graphique\n";
constexpr const char* chart_ends = "```\n\n";

std::string criteria_charts(const BlockPrecision& in, const Grid& grid, const Block& block) {
    std::string facility;
    std::string discrimination;
    std::string kappas;
    const auto criteria = criteria_of(grid, block.code);
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const auto& item = in.report.items[i];
        const int share = statistics::hundredths(item.facility);
        facility += chart_line(criteria[i]->title, std::to_string(share) + "\u00A0%", share);
        discrimination += chart_line(criteria[i]->title, in_short(item.discrimination),
                                     statistics::hundredths(item.discrimination));
        const auto kappa = agreement_on(in.copies, *criteria[i]);
        kappas += chart_line(criteria[i]->title, in_short(kappa), statistics::hundredths(kappa));
    }
    return "**Réussite de chaque critère**\n\n" + (chart_begins + facility) + chart_ends +
           "**Discrimination de chaque critère**\n\n" + (chart_begins + discrimination) +
           chart_ends + "**Accord des deux notes sur chaque critère (kappa pondéré)**\n\n" +
           chart_begins + kappas + chart_ends;
}

/// Copies by tens of points, the longest bar being the most frequent ten.
std::string spread_chart(const BlockPrecision& in) {
    constexpr std::size_t tens = 10;
    std::array<int, tens> counts{};
    for (const auto& row : in.table.units) {
        const auto units = std::accumulate(row.begin(), row.end(), std::int64_t{0});
        ++counts[static_cast<std::size_t>(
            std::clamp<std::int64_t>(units / (10 * point_units), 0, tens - 1))];
    }
    const int most = std::max(1, *std::ranges::max_element(counts));
    std::string text = chart_begins;
    for (std::size_t i = 0; i < tens; ++i)
        text += chart_line(std::to_string(10 * i) + " à " + std::to_string(10 * i + 10),
                           std::to_string(counts[i]), counts[i] * 100 / most);
    return text + chart_ends;
}

std::string block_pages(const Session& session, const Grid& grid, const Block& block) {
    const auto in = precision(session, grid, block);
    std::string text = "## " + block.code + ", " + block.title + "\n\n";
    if (in.copies.empty()) return text + "Aucune copie n’a encore de résultat.\n\n";
    if (const auto warning = small_cohort_warning(in, grid); !warning.empty())
        text += "*" + warning + "*\n\n";
    text += "- Copies\u00A0: " + std::to_string(in.copies.size()) +
            "\u202F; au-dessus du seuil\u00A0: " + std::to_string(in.table.passed) + "\n" +
            "- Alpha de Cronbach\u00A0: " + reliability_in_french(in) +
            "\u202F; erreur type\u00A0: " + error_in_french(in) + "\n" +
            "- Accord des deux notes (ICC 2,1)\u00A0: " +
            in_french(agreement_of_totals(in.copies, grid), 2) + "\n";
    for (const auto place : in.report.near)
        text += "- À relire\u00A0: " + in.copies[place]->candidate +
                ", à moins d’une erreur type du seuil\n";
    text += "\n**Copies par dizaine de points**\n\n";
    return text + spread_chart(in) + criteria_charts(in, grid, block);
}

std::string jurors_table(const Session& session, const Grid& grid, const Names& names) {
    std::string text =
        "```tableau\n| Juré | Copies | Sévérité | Dérive par copie | Dispersion | Kappa pondéré | "
        "ICC |\n|---|---|---|---|---|---|---|\n";
    const auto agreed = agreements(session, grid);
    for (const auto& juror : statistics::jurors(readings(session, grid))) {
        const auto name = names.find(juror.juror);
        text += "| " + in_cell(name == names.end() ? std::to_string(juror.juror) : name->second) +
                " | " + std::to_string(juror.copies) + " | " + points(juror.severity) + " | " +
                points(juror.drift) + " | " + points(juror.noise) + " |";
        const auto with = std::ranges::find(agreed, juror.juror, &JurorAgreement::juror);
        text += with == agreed.end()
                    ? " – | – |\n"
                    : " " + in_short(with->kappa) + " | " + in_short(with->points) + " |\n";
    }
    return text + "```\n";
}

}  // namespace

sim::paper::Sheet statistics_sheet(const Session& session, const Grid& grid, const Names& names) {
    sim::paper::Sheet sheet;
    sheet.layout = sim::paper::Sheet::Layout::report;
    sheet.head.official = true;
    sheet.head.organisation = session.centre;
    sheet.head.right_1 = "Session " + session.id;
    sheet.head.right_2 = to_french(session.date);
    sheet.head.footer = "Statistiques de la session";
    sheet.markdown = std::string{"# Statistiques de la session\n\n"} + no_value;
    for (const auto& code : session.blocks)
        if (const auto* block = find_block(grid, code))
            sheet.markdown += block_pages(session, grid, *block);
    sheet.markdown += "## Jurés\n\nEn points sur 100, par rapport aux autres.\n\n" +
                      jurors_table(session, grid, names);
    return sheet;
}

std::string statistics_in_french(const Session& session, const Grid& grid, const Names& names) {
    std::string text;
    for (const auto& code : session.blocks)
        if (const auto* block = find_block(grid, code)) text += block_text(session, grid, *block);
    text += "Jurés (points sur 100, par rapport aux autres)\n";
    for (const auto& juror : statistics::jurors(readings(session, grid))) {
        const auto name = names.find(juror.juror);
        text +=
            "  " + (name == names.end() ? std::to_string(juror.juror) : name->second) +
            "\u00A0: " + sim::counted(static_cast<std::size_t>(juror.copies), "copie", "copies") +
            ", sévérité " + points(juror.severity) + ", dérive par copie " + points(juror.drift) +
            ", dispersion " + points(juror.noise) + "\n";
    }
    for (const auto& juror : agreements(session, grid)) {
        const auto name = names.find(juror.juror);
        text += "  " + (name == names.end() ? std::to_string(juror.juror) : name->second) +
                "\u00A0: accord avec les autres sur " +
                sim::counted(static_cast<std::size_t>(juror.criteria), "critère", "critères") +
                ", kappa pondéré " + in_french(juror.kappa, 2) + ", ICC " +
                in_french(juror.points, 2) + "\n";
    }
    return text;
}

}  // namespace assessment::reports
