#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

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

struct Group {
    std::int64_t count = 0;
    std::int64_t score = 0;
    std::int64_t minutes = 0;
    int least = 0;
    int most = 0;
    friend bool operator==(const Group&, const Group&) = default;
};
using Groups = std::array<Group, most_competencies>;

/// Adds columns up, competency by competency, where each learner is taken apart. Millions of
/// decisions pass here, hence three writes a decision and no branch: count, scores and minutes
/// share one integer, and the scores met are bits, from which the extremes are read in the end.
class Adder {
public:
    /// Of a column that is cut or names no competency, what is before the fault.
    void add(std::string_view column);
    /// Calls `each(place, group)` of every competency met since the last time, and forgets it.
    template <class Each>
    void take(Each&& each) {
        settle();
        for (; settled_; settled_ &= settled_ - 1) {
            const auto place = static_cast<std::size_t>(std::countr_zero(settled_));
            each(place, std::exchange(groups_[place], Group{}));
        }
    }

private:
    void settle();

    std::array<std::uint64_t, most_competencies> sums_{};
    std::array<std::array<std::uint64_t, 4>, most_competencies> scores_met_{};
    std::uint32_t met_ = 0;  ///< A bit a competency, in `sums_`.
    std::size_t added_ = 0;
    std::uint32_t settled_ = 0;  ///< The same, in `groups_`.
    Groups groups_{};
};
/// Adds up all columns of a cohort at once, competency by competency: nobody is told apart, so each
/// decision is one addition, in the cell of its competency and score.
class Total {
public:
    /// Of a column that is cut or names no competency, what is before the fault.
    void add(std::string_view column);
    Groups groups();

private:
    static constexpr std::size_t scores = 256;

    void settle();

    std::array<std::uint64_t, most_competencies * scores> cells_{};
    std::size_t added_ = 0;
    Groups groups_{};
};

/// Of one column alone.
Groups groups_of(std::string_view column);
void add(const Group& more, Group& group);
/// All competencies together.
Group whole(const Groups& groups);

/// Means, rounded; 0 of nothing.
int mean_score(const Group& group);
int mean_minutes(const Group& group);

/// A competency is weak when its mean is below the half, in hundredths of percent.
inline constexpr std::int64_t weak_below = 5000;

/// Of a group that is not empty: its mean is below `hundredths` / 100.
bool is_weak(const Group& group, std::int64_t hundredths);
/// How many of these groups are.
int weak(const Groups& groups, std::int64_t hundredths);

}  // namespace assessment::statistics
