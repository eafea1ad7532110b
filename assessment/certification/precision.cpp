#include "assessment/certification/precision.hpp"

#include <algorithm>

#include "assessment/certification/results.hpp"

namespace assessment::certification {

BlockPrecision precision(const Session& session, const Grid& grid, const Block& block) {
    BlockPrecision made;
    for (const auto* criterion : criteria_of(grid, block.code))
        made.table.tops.push_back(criterion->weight * point_units);
    made.table.line = block_units * block.pass.in_millionths() / sim::whole.in_millionths();
    for (const auto& copy : session.copies) {
        if (copy.block != block.code || is_reference(session, copy.candidate)) continue;
        const auto total = result(copy, grid);
        if (!total) continue;
        made.copies.push_back(&copy);
        made.table.units.push_back(units_by_criterion(copy, grid));
        made.table.passed += total->passes ? 1 : 0;
    }
    if (!made.copies.empty()) made.report = statistics::report(made.table);
    made.small = static_cast<std::int64_t>(made.copies.size()) < rule(grid, "small_cohort");
    return made;
}

std::string small_cohort_warning(const BlockPrecision& precision, const Grid& grid) {
    if (!precision.small) return {};
    return "Attention\u00A0: moins de " + std::to_string(rule(grid, "small_cohort")) +
           " copies\u202F; ces chiffres bougeraient beaucoup avec une autre session.";
}

std::optional<statistics::Range> range_of(const BlockPrecision& precision, std::int64_t units) {
    return statistics::range(units, precision.report.standard_error, block_units);
}

namespace {

constexpr const char* not_estimable = "non estimable";

}  // namespace

std::string score_in_french(const BlockPrecision& precision, std::int64_t units) {
    const auto around = range_of(precision, units);
    return points_in_french(units) +
           (around ? "\u00A0±\u00A0" + points_in_french(around->standard_error)
                   : std::string{" (±\u00A0"} + not_estimable + ")");
}

std::string error_in_french(const BlockPrecision& precision) {
    const auto around = range_of(precision, precision.table.line);
    return around ? points_in_french(around->standard_error) + " points" : not_estimable;
}

std::string reliability_in_french(const BlockPrecision& precision) {
    return precision.report.alpha ? statistics::in_french(precision.report.alpha, 2)
                                  : not_estimable;
}

std::vector<CopyName> due_for_second_look(const Session& session, const Grid& grid) {
    std::vector<CopyName> due;
    for (const auto& code : session.blocks) {
        const auto* block = find_block(grid, code);
        if (block == nullptr) continue;
        const auto in = precision(session, grid, *block);
        for (const auto place : in.report.near) {
            const auto& copy = *in.copies[place];
            const bool looked = !copy.second_look.empty() || copy.decision ||
                                std::any_of(copy.sheets.begin(), copy.sheets.end(),
                                            [](const Sheet& sheet) { return sheet.third; });
            if (!looked) due.push_back({copy.candidate, copy.block});
        }
    }
    return due;
}

}  // namespace assessment::certification
