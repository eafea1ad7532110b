#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A cohort's decisions for dashboards: one text a learner, three bytes a decision, kept beside the
/// journals so that a whole cohort is one pass over memory.
namespace assessment::statistics {

inline constexpr std::size_t most_competencies = 32;  ///< The diploma has 31.

/// The place of "BC02.4" among the 31 competencies of the diploma.
std::optional<std::uint8_t> place_of_competency(std::string_view code);
std::string competency_at(std::size_t place);

struct PackedDecision {
    std::uint8_t competency = 0;  ///< Below `most_competencies`.
    std::int8_t score = 0;
    std::uint8_t minutes = 0;
    friend bool operator==(const PackedDecision&, const PackedDecision&) = default;
};

void pack(PackedDecision decision, std::string& column);
/// A column that is cut or names no competency gives the decisions before the fault.
std::vector<PackedDecision> unpack(std::string_view column);

struct Group {
    std::int64_t count = 0;
    std::int64_t score = 0;
    std::int64_t minutes = 0;
    int least = 0;
    int most = 0;
    friend bool operator==(const Group&, const Group&) = default;
};
using Groups = std::array<Group, most_competencies>;

/// By competency, of one learner's column, or of many when it is called again.
void add(std::string_view column, Groups& groups);
void add(const Group& more, Group& group);
/// All competencies together.
Group whole(const Groups& groups);

/// Means, rounded; 0 of nothing.
int mean_score(const Group& group);
int mean_minutes(const Group& group);

/// A competency is weak when its mean is below the half, in hundredths of percent.
inline constexpr std::int64_t weak_below = 5000;

/// How many of these groups have a mean below `hundredths` / 100.
int weak(const Groups& groups, std::int64_t hundredths);

}  // namespace assessment::statistics
