#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assessment/certification/people.hpp"
#include "assessment/certification/session.hpp"

/// What the sheets of a copy make together: whole numbers, no rounding before the last step.
namespace assessment::certification {

/// A hundred points of a block, in 120ths of a point: exact for the mean of two levels out of 2,
/// 3 or 4.
constexpr std::int64_t point_units = 120;
constexpr std::int64_t block_units = 100 * point_units;

/// A criterion or a fault on which the two sheets disagree, and what settles it.
struct Divergence {
    std::string subject;
    int first = 0;
    int second = 0;
    bool settled = false;
    friend bool operator==(const Divergence&, const Divergence&) = default;
};

struct BlockResult {
    std::int64_t units = 0;           ///< Out of `block_units`.
    std::vector<std::string> faults;  ///< Eliminating, as they stand.
    bool passes = false;
    friend bool operator==(const BlockResult&, const BlockResult&) = default;
};

/// The two sheets that count first, by order of allotment; the third one is not among them.
std::vector<const Sheet*> first_sheets(const Copy& copy);
bool is_marked(const Copy& copy, const Grid& grid);
/// Nothing before both sheets are handed in: each marks without seeing the other.
std::vector<Divergence> divergences(const Copy& copy, const Grid& grid);
/// Nothing while sheets are missing or a divergence is open.
std::optional<BlockResult> result(const Copy& copy, const Grid& grid);
/// Whether somebody sat it, marked it or decided on it: its enrolment then stands.
bool has_begun(const Copy& copy);
/// Whether the jury decided otherwise than the marks say.
bool is_against_the_marks(const Copy& copy, const Grid& grid);
/// The units of each criterion, in the order of the grid; of a copy that has a result.
std::vector<std::int64_t> units_by_criterion(const Copy& copy, const Grid& grid);
/// Nothing while a block is undecided; else those acquired now or before.
std::optional<std::vector<std::string>> acquired(const Session& session,
                                                 const Candidate& candidate);
/// The last day on which a block acquired on `day` counts (rule `carry_over_months`); nothing: for
/// ever.
std::optional<sim::Date> valid_until(const Grid& grid, sim::Date day);
/// All the blocks of the grid.
bool has_title(const Session& session, const Grid& grid, const Candidate& candidate);

/// "61,5": points out of 100, one digit, rounded half up.
std::string points_in_french(std::int64_t units);

/// Why these members may not deliberate; empty when they may. `candidate` empty: for the session.
std::string composition_fault(const Session& session, const Grid& grid,
                              const std::vector<PersonId>& present, std::string_view candidate);

/// The sheets a person may see: one's own; a moderator all; a juror of the copy the other's when
/// all are handed in; all when the jury deliberates.
std::vector<const Sheet*> visible_sheets(const Session& session, const Copy& copy, PersonId person,
                                         Role role);
/// The points of a copy say what the other juror gave: they wait for both sheets, and for the
/// deliberation when one marks neither.
bool may_see_points(const Session& session, const Copy& copy, PersonId person, Role role);
/// Whether a name may be shown beside a number: to who enrols, and to all from the deliberation on.
bool may_see_names(const Session& session, Role role);

/// `minutes` with the extra time of a candidate's measures ("tiers-temps"), rounded up.
std::int64_t minutes_for(const Candidate& candidate, const Grid& grid, std::int64_t minutes);

}  // namespace assessment::certification
