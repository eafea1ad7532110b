#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// A cohort's decisions for dashboards: one text a learner, three bytes a decision, kept beside the
/// journals so that a whole cohort is one pass over memory.
namespace assessment::statistics {

inline constexpr std::size_t most_competencies = 32;  ///< The diploma has 31.

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

/// How many of these groups have a mean below `hundredths` / 100.
int weak(const Groups& groups, std::int64_t hundredths);

}  // namespace assessment::statistics
