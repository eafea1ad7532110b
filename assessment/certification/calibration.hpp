#pragma once

#include <vector>

#include "assessment/certification/results.hpp"
#include "assessment/statistics/calibration.hpp"

/// Reference performances: what the jurors gave them beside what they are worth.
namespace assessment::certification {

struct ReferenceGap {
    std::string subject;
    int given = 0;
    int expected = 0;
    friend bool operator==(const ReferenceGap&, const ReferenceGap&) = default;
};

/// Criterion by criterion, once the juror's sheet is handed in; nothing before.
std::vector<ReferenceGap> gaps(const Session& session, const Reference& reference, PersonId juror);

/// Whether this person may see how this juror stands to this reference: one's own, and a seeded one
/// only when the jury deliberates; all for a moderator, an administrator and a trainer.
bool may_see_gap(const Session& session, const Reference& reference, PersonId juror,
                 PersonId person, Role role);

/// Of every sheet handed in.
std::vector<statistics::Comparison> comparisons(const Session& session);

}  // namespace assessment::certification
