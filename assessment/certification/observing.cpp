#include "assessment/certification/observing.hpp"

namespace assessment::certification {

std::vector<const Behaviour*> behaviours_of(const Grid& grid, std::string_view block) {
    std::vector<const Behaviour*> found;
    for (const auto& behaviour : grid.behaviours) {
        const auto* criterion = find_criterion(grid, behaviour.criterion);
        if (criterion != nullptr && block_of(criterion->competency) == block)
            found.push_back(&behaviour);
    }
    return found;
}

const Observation* last_seen(const Sheet& sheet, std::string_view behaviour) {
    const Observation* last = nullptr;
    for (const auto& one : sheet.observations)
        if (!behaviour.empty() && one.behaviour == behaviour) last = &one;
    return last != nullptr && last->step > 0 ? last : nullptr;
}

std::optional<int> suggested_level(const Grid& grid, const Sheet& sheet,
                                   const Criterion& criterion) {
    int seen = 0;
    int most = 0;
    for (const auto& behaviour : grid.behaviours) {
        if (behaviour.criterion != criterion.id) continue;
        // In halves, so that a yes and a full step weigh alike.
        most += 2 * behaviour.weight;
        if (const auto* last = last_seen(sheet, behaviour.id))
            seen += 2 * behaviour.weight * last->step / behaviour.steps;
    }
    if (seen == 0) return std::nullopt;
    return criterion.top() * seen / most;
}

}  // namespace assessment::certification
