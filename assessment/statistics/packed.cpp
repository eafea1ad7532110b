#include "assessment/statistics/packed.hpp"

#include <algorithm>

#include "sim/base/competencies.hpp"

namespace assessment::statistics {
namespace {

constexpr std::size_t decision_bytes = 3;

PackedDecision decision_at(std::string_view column, std::size_t at) {
    return {static_cast<std::uint8_t>(column[at]), static_cast<std::int8_t>(column[at + 1]),
            static_cast<std::uint8_t>(column[at + 2])};
}

std::int64_t rounded(std::int64_t sum, std::int64_t count) {
    return count == 0 ? 0 : (2 * sum + count) / (2 * count);
}

}  // namespace

std::optional<std::uint8_t> place_of_competency(std::string_view code) {
    const auto& codes = sim::competency_codes();
    const auto found = std::find(codes.begin(), codes.end(), code);
    if (found == codes.end()) return std::nullopt;
    return static_cast<std::uint8_t>(found - codes.begin());
}

std::string competency_at(std::size_t place) {
    const auto& codes = sim::competency_codes();
    return place < codes.size() ? codes[place] : std::string{};
}

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
        // Extremes are seldom new: a branch costs less than writing them each time.
        if (group.count == 0 || one.score < group.least) group.least = one.score;
        if (group.count == 0 || one.score > group.most) group.most = one.score;
        ++group.count;
        group.score += one.score;
        group.minutes += one.minutes;
    }
}

void add(const Group& more, Group& group) {
    if (more.count == 0) return;
    group.least = group.count == 0 ? more.least : std::min(group.least, more.least);
    group.most = group.count == 0 ? more.most : std::max(group.most, more.most);
    group.count += more.count;
    group.score += more.score;
    group.minutes += more.minutes;
}

Group whole(const Groups& groups) {
    Group made;
    for (const auto& group : groups) add(group, made);
    return made;
}

int mean_score(const Group& group) {
    return static_cast<int>(rounded(group.score, group.count));
}

int mean_minutes(const Group& group) {
    return static_cast<int>(rounded(group.minutes, group.count));
}

int weak(const Groups& groups, std::int64_t hundredths) {
    int found = 0;
    for (const auto& group : groups)
        found += group.count > 0 && 100 * group.score < hundredths * group.count ? 1 : 0;
    return found;
}

}  // namespace assessment::statistics
