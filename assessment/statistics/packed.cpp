#include "assessment/statistics/packed.hpp"

#include <algorithm>

namespace assessment::statistics {
namespace {

constexpr std::size_t decision_bytes = 3;

PackedDecision decision_at(std::string_view column, std::size_t at) {
    return {static_cast<std::uint8_t>(column[at]), static_cast<std::int8_t>(column[at + 1]),
            static_cast<std::uint8_t>(column[at + 2])};
}

}  // namespace

void pack(PackedDecision decision, std::string& column) {
    column += static_cast<char>(decision.competency);
    column += static_cast<char>(decision.score);
    column += static_cast<char>(decision.minutes);
}

std::vector<PackedDecision> unpack(std::string_view column) {
    std::vector<PackedDecision> made;
    for (std::size_t at = 0; at + decision_bytes <= column.size(); at += decision_bytes) {
        const auto one = decision_at(column, at);
        if (one.competency >= most_competencies) break;
        made.push_back(one);
    }
    return made;
}

void add(std::string_view column, Groups& groups) {
    for (std::size_t at = 0; at + decision_bytes <= column.size(); at += decision_bytes) {
        const auto one = decision_at(column, at);
        if (one.competency >= most_competencies) return;
        auto& group = groups[one.competency];
        group.least = group.count == 0 ? one.score : std::min<int>(group.least, one.score);
        group.most = group.count == 0 ? one.score : std::max<int>(group.most, one.score);
        ++group.count;
        group.score += one.score;
        group.minutes += one.minutes;
    }
}

int weak(const Groups& groups, std::int64_t hundredths) {
    int found = 0;
    for (const auto& group : groups)
        found += group.count > 0 && 100 * group.score < hundredths * group.count ? 1 : 0;
    return found;
}

}  // namespace assessment::statistics
