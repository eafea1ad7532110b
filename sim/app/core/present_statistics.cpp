#include <algorithm>
#include <array>
#include <cstdlib>

#include "assessment/certification/agreement.hpp"
#include "assessment/certification/calibration.hpp"
#include "assessment/certification/precision.hpp"
#include "assessment/certification/readings.hpp"
#include "assessment/certification/results.hpp"
#include "sim/app/core/present_room.hpp"

namespace sim::app {
namespace {

using namespace certification;
namespace statistics = assessment::statistics;

/// A figure that cannot be computed is said in words, which the language has.
std::string words_of_figure(statistics::Figure figure, int digits) {
    return tr_below(statistics::in_french(figure, digits));
}

std::string in_points(statistics::Figure units) {
    if (units) *units /= point_units;
    return words_of_figure(units, 1);
}

std::string share_in_french(statistics::Figure part) {
    return std::to_string(statistics::hundredths(part)) + "\u00A0%";
}

std::string share_of(const BlockPrecision& in) {
    const auto& passing = in.report.passing;
    return tr_with("{} sur {}, part entre {} et {}", in.table.passed, in.copies.size(),
                   share_in_french(passing.low), share_in_french(passing.high));
}

/// Copies by tens of points: 0–9, …, 90–100.
std::vector<BarRow> spread_of(const BlockPrecision& in, int line) {
    std::array<int, 10> counts{};
    for (const auto& row : in.table.units) {
        std::int64_t units = 0;
        for (const auto one : row) units += one;
        const auto ten = std::clamp<std::int64_t>(units / (10 * point_units), 0, 9);
        ++counts[static_cast<std::size_t>(ten)];
    }
    const int most = std::max(1, *std::ranges::max_element(counts));
    std::vector<BarRow> bars;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const int low = static_cast<int>(i) * 10;
        bars.push_back({std::to_string(low) + "–" + std::to_string(i == 9 ? 100 : low + 9),
                        std::to_string(counts[i]), counts[i] * 100 / most,
                        low + 10 <= line ? Tone::warning : Tone::good});
    }
    return bars;
}

std::vector<CriterionFigures> criteria_figures(const BlockPrecision& in, const Grid& grid,
                                               const Block& block) {
    std::vector<CriterionFigures> made;
    const auto criteria = criteria_of(grid, block.code);
    for (std::size_t i = 0; i < criteria.size() && i < in.report.items.size(); ++i) {
        const auto& item = in.report.items[i];
        made.push_back({criteria[i]->id, criteria[i]->title, facility_bar(item.facility),
                        discrimination_bar(item.discrimination),
                        words_of_figure(agreement_on(in.copies, *criteria[i]), 2)});
    }
    return made;
}

std::vector<NearRow> near_rows(const Room& room, const BlockPrecision& in) {
    std::vector<NearRow> rows;
    for (const auto place : in.report.near) {
        const auto& copy = *in.copies[place];
        NearRow row{copy.candidate, copy.block, {}, tr("Relecture à demander")};
        if (!copy.second_look.empty()) row.state = tr("Relecture demandée");
        if (std::ranges::any_of(copy.sheets, &Sheet::third)) row.state = tr("Troisième correcteur");
        if (copy.decision) row.state = tr("Décidée");
        row.points = points_of(room, copy, {{copy.block, in}});
        rows.push_back(std::move(row));
    }
    return rows;
}

BlockFigures block_figures(const Room& room, const Block& block) {
    const auto in = precision(*room.session, room.grid, block);
    BlockFigures made;
    made.title = block.code + " · " + block.title;
    if (in.copies.empty()) return made;
    made.warning = tr_below(small_cohort_warning(in, room.grid));
    made.line = static_cast<int>(block.pass.in_millionths() * 100 / sim::whole.in_millionths());
    made.figures = {{tr("Au-dessus du seuil"), share_of(in), {}},
                    {tr("Fiabilité (alpha de Cronbach)"), tr_below(reliability_in_french(in)), {}},
                    {tr("Erreur type"), tr_below(error_in_french(in)), {}},
                    {tr("Accord des deux notes (ICC 2,1)"),
                     words_of_figure(agreement_of_totals(in.copies, room.grid), 2),
                     {}}};
    made.spread = spread_of(in, made.line);
    made.criteria = criteria_figures(in, room.grid, block);
    made.near = near_rows(room, in);
    return made;
}

/// How each juror stands to the references; nothing for who may not see all of them.
std::map<PersonId, std::string> calibration_of(const Room& room) {
    const auto& session = *room.session;
    for (const auto& reference : session.references)
        for (const auto& member : session.members)
            if (!may_see_gap(session, reference, member.person, room.actor->person,
                             room.actor->role))
                return {};
    int levels = 2;
    for (const auto& criterion : room.grid.criteria) levels = std::max(levels, criterion.top() + 1);
    std::map<PersonId, std::string> made;
    for (const auto& one : statistics::calibrations(comparisons(session), levels))
        made[one.juror] =
            tr_with("références\u00A0: écart avant {}, pendant {}, accord {}",
                    words_of_figure(one.bias_before, 2), words_of_figure(one.bias_during, 2),
                    words_of_figure(one.agreement, 2));
    return made;
}

std::vector<JurorFigures> jurors_figures(const Room& room) {
    constexpr std::int64_t widest = 15 * point_units;  ///< Beyond, the mark stands at the edge.
    constexpr int notable = 33;                        ///< Of it: five points.
    const auto calibrated = calibration_of(room);
    const auto agreed = agreements(*room.session, room.grid);
    std::vector<JurorFigures> made;
    for (const auto& one : statistics::jurors(readings(*room.session, room.grid))) {
        JurorFigures row;
        row.name = person_name(room, one.juror);
        row.copies = counted(static_cast<std::size_t>(one.copies), tr("copie"), tr("copies"));
        row.severity = in_points(one.severity);
        row.drift = in_points(one.drift);
        row.noise = in_points(one.noise);
        row.lean = statistics::hundredths(one.severity, widest);
        row.tone = std::abs(row.lean) > notable ? Tone::warning : Tone::good;
        const auto with = std::ranges::find(agreed, one.juror, &JurorAgreement::juror);
        if (with != agreed.end())
            row.agreement = tr_with("kappa pondéré {}, ICC {}", words_of_figure(with->kappa, 2),
                                    words_of_figure(with->points, 2));
        if (const auto found = calibrated.find(one.juror); found != calibrated.end())
            row.calibration = found->second;
        made.push_back(std::move(row));
    }
    return made;
}

}  // namespace

BarRow facility_bar(statistics::Figure facility) {
    constexpr int hard = 30;
    constexpr int half = 50;
    const int part = statistics::hundredths(facility);
    const Tone tone = part < hard ? Tone::danger : part < half ? Tone::warning : Tone::good;
    return {tr("Réussite"), share_in_french(facility), part, tone};
}

BarRow discrimination_bar(statistics::Figure value) {
    constexpr int weak = 20;
    const int part = statistics::hundredths(value);
    const Tone tone = !value        ? Tone::neutral
                      : part < 0    ? Tone::danger
                      : part < weak ? Tone::warning
                                    : Tone::good;
    return {tr("Discrimination"), words_of_figure(value, 2), std::max(part, 0), tone};
}

StatisticsView present_statistics(const Room& room) {
    StatisticsView view;
    const auto& session = *room.session;
    view.seen = statistics_seen(room);
    if (!view.seen.may) return view;
    for (const auto& code : session.blocks)
        if (const auto* block = find_block(room.grid, code))
            view.blocks.push_back(block_figures(room, *block));
    view.jurors = jurors_figures(room);
    view.due = due_for_second_look(session, room.grid).size();
    view.may_ask =
        session.phase == Phase::preparing && may(room.actor->role, Action::ask_second_look);
    return view;
}

}  // namespace sim::app
