#include "assessment/certification/grid.hpp"

#include <algorithm>

namespace assessment::certification {
namespace {

template <class Thing>
const Thing* find(const std::vector<Thing>& things, std::string Thing::*name,
                  std::string_view wanted) {
    const auto found = std::find_if(things.begin(), things.end(),
                                    [&](const Thing& thing) { return thing.*name == wanted; });
    return found == things.end() ? nullptr : &*found;
}

}  // namespace

const Block* find_block(const Grid& grid, std::string_view code) {
    return find(grid.blocks, &Block::code, code);
}

const Criterion* find_criterion(const Grid& grid, std::string_view id) {
    return find(grid.criteria, &Criterion::id, id);
}

const Behaviour* find_behaviour(const Grid& grid, std::string_view id) {
    return find(grid.behaviours, &Behaviour::id, id);
}

const EliminatingFault* find_fault(const Grid& grid, std::string_view id) {
    return find(grid.eliminating_faults, &EliminatingFault::id, id);
}

const CaseMap* find_case(const Grid& grid, std::string_view id) {
    return find(grid.cases, &CaseMap::id, id);
}

std::vector<const Criterion*> criteria_of(const Grid& grid, std::string_view block) {
    std::vector<const Criterion*> found;
    for (const auto& criterion : grid.criteria)
        if (block_of(criterion.competency) == block) found.push_back(&criterion);
    return found;
}

std::int64_t rule(const Grid& grid, std::string_view id) {
    const auto* found = find(grid.rules, &Rule::id, id);
    sim::check(found != nullptr, "a grid that was read gives every rule");
    return found->value;
}

const std::vector<std::string_view>& rule_names() {
    static const std::vector<std::string_view> names{
        "quorum",       "qualified_members", "external_members", "markers",
        "divergence",   "lease_minutes",     "extra_time_parts", "carry_over_months",
        "small_cohort", "record_years",      "personal_months",  "transmission_months"};
    return names;
}

}  // namespace assessment::certification
