#include "assessment/certification/agreement.hpp"

#include <algorithm>
#include <map>

#include "assessment/certification/readings.hpp"
#include "assessment/certification/results.hpp"
#include "assessment/statistics/report.hpp"

namespace assessment::certification {
namespace {

struct Beside {
    std::vector<int> own;
    std::vector<int> other;
    statistics::Table points;
    int levels = 2;
};

void set_beside(const Copy& copy, const Grid& grid, const Sheet& own, const Sheet& other,
                Beside& made) {
    for (const auto* criterion : criteria_of(grid, copy.block)) {
        const auto mine = own.marks.find(criterion->id);
        const auto theirs = other.marks.find(criterion->id);
        if (mine == own.marks.end() || theirs == other.marks.end()) continue;
        made.own.push_back(mine->second.level);
        made.other.push_back(theirs->second.level);
        made.levels = std::max(made.levels, criterion->top() + 1);
    }
    made.points.push_back({units_of(own, grid, copy.block), units_of(other, grid, copy.block)});
}

/// Both handed in: nobody's marks are told before.
bool may_be_compared(const std::vector<const Sheet*>& sheets) {
    return sheets.size() == 2 && sheets.front()->handed_in && sheets.back()->handed_in;
}

}  // namespace

statistics::Figure agreement_on(const std::vector<const Copy*>& copies,
                                const Criterion& criterion) {
    std::vector<int> first;
    std::vector<int> second;
    for (const auto* copy : copies) {
        const auto sheets = first_sheets(*copy);
        if (!may_be_compared(sheets)) continue;
        const auto one = sheets.front()->marks.find(criterion.id);
        const auto other = sheets.back()->marks.find(criterion.id);
        if (one == sheets.front()->marks.end() || other == sheets.back()->marks.end()) continue;
        first.push_back(one->second.level);
        second.push_back(other->second.level);
    }
    return statistics::kappa(statistics::crossing(first, second, criterion.top() + 1),
                             statistics::Weights::quadratic);
}

statistics::Figure agreement_of_totals(const std::vector<const Copy*>& copies, const Grid& grid) {
    statistics::Table table;
    for (const auto* copy : copies) {
        const auto sheets = first_sheets(*copy);
        if (may_be_compared(sheets))
            table.push_back({units_of(*sheets.front(), grid, copy->block),
                             units_of(*sheets.back(), grid, copy->block)});
    }
    return statistics::icc(statistics::scores_of(table)).two_one;
}

std::vector<JurorAgreement> agreements(const Session& session, const Grid& grid) {
    std::map<PersonId, Beside> jurors;
    for (const auto& copy : session.copies) {
        if (is_reference(session, copy.candidate)) continue;
        const auto sheets = first_sheets(copy);
        if (!may_be_compared(sheets)) continue;
        const Sheet& first = *sheets.front();
        const Sheet& second = *sheets.back();
        set_beside(copy, grid, first, second, jurors[first.juror]);
        set_beside(copy, grid, second, first, jurors[second.juror]);
    }
    std::vector<JurorAgreement> made;
    for (const auto& [juror, beside] : jurors)
        made.push_back(
            {juror, static_cast<int>(beside.own.size()),
             statistics::kappa(statistics::crossing(beside.own, beside.other, beside.levels),
                               statistics::Weights::quadratic),
             statistics::icc(statistics::scores_of(beside.points)).two_one});
    return made;
}

}  // namespace assessment::certification
