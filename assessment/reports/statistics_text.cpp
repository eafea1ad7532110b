#include "assessment/reports/statistics_text.hpp"

#include "assessment/certification/agreement.hpp"
#include "assessment/certification/readings.hpp"
#include "assessment/certification/results.hpp"
#include "assessment/reports/result_lines.hpp"

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
            "\u00A0; au-dessus du seuil\u00A0: " + std::to_string(in.table.passed) +
            " (part entre " + in_french(100 * made.passing.low, 0) + " et " +
            in_french(100 * made.passing.high, 0) + "\u00A0%)\n" +
            "  Alpha de Cronbach\u00A0: " + in_french(made.alpha, 2) +
            "\u00A0; erreur type\u00A0: " + points(made.standard_error) + " points\n" +
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

}  // namespace

std::string statistics_in_french(const Session& session, const Grid& grid, const Names& names) {
    std::string text;
    for (const auto& code : session.blocks)
        if (const auto* block = find_block(grid, code)) text += block_text(session, grid, *block);
    text += "Jurés (points sur 100, par rapport aux autres)\n";
    for (const auto& juror : statistics::jurors(readings(session, grid))) {
        const auto name = names.find(juror.juror);
        text += "  " + (name == names.end() ? std::to_string(juror.juror) : name->second) +
                "\u00A0: " + std::to_string(juror.copies) + " copies, sévérité " +
                points(juror.severity) + ", dérive par copie " + points(juror.drift) +
                ", dispersion " + points(juror.noise) + "\n";
    }
    for (const auto& juror : agreements(session, grid)) {
        const auto name = names.find(juror.juror);
        text += "  " + (name == names.end() ? std::to_string(juror.juror) : name->second) +
                "\u00A0: accord avec les autres sur " + std::to_string(juror.criteria) +
                " critères, kappa pondéré " + in_french(juror.kappa, 2) + ", ICC " +
                in_french(juror.points, 2) + "\n";
    }
    return text;
}

}  // namespace assessment::reports
