#include "sim/app/core/case_filter.hpp"

#include <algorithm>

#include "sim/base/fold.hpp"

namespace sim::app {
namespace {

constexpr int short_case = 30;
constexpr int middle_case = 60;

bool lasts(const CaseCard& card, CaseFilter::Minutes wanted) {
    switch (wanted) {
        case CaseFilter::Minutes::any: return true;
        case CaseFilter::Minutes::up_to_30: return card.minutes_long <= short_case;
        case CaseFilter::Minutes::up_to_60:
            return card.minutes_long > short_case && card.minutes_long <= middle_case;
        case CaseFilter::Minutes::longer: return card.minutes_long > middle_case;
    }
    return true;
}

bool has(const std::vector<std::string>& codes, const std::string& wanted) {
    return wanted.empty() || std::ranges::find(codes, wanted) != codes.end();
}

}  // namespace

std::vector<const CaseCard*> filtered(const std::vector<CaseCard>& cases,
                                      const CaseFilter& filter) {
    const auto search = fold(filter.search);
    std::vector<const CaseCard*> shown;
    for (const auto& card : cases) {
        if (card.found_by.find(search) == std::string::npos) continue;
        if (filter.state > 0 && static_cast<int>(card.state) != filter.state - 1) continue;
        if (filter.level > 0 && card.level_number != filter.level) continue;
        if (!filter.desk.empty() && card.desk_code != filter.desk) continue;
        if (!has(card.blocks, filter.block) || !has(card.competencies, filter.competency)) continue;
        if (lasts(card, filter.minutes)) shown.push_back(&card);
    }
    return shown;
}

}  // namespace sim::app
