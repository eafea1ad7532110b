#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "sim/app/core/model.hpp"

namespace sim::app {

/// What training says of a step, in sentences.
struct StepFeedback {
    std::vector<std::string> earned;  ///< Criteria newly met, in their own words.
    std::vector<std::string> faults;  ///< Decisions just taken with fields that are not those owed.
};

/// Of the last `news` entries, the marks having gone from `before` to `after`. A fault is told only
/// when it is sure: the criterion looks at a field of the very decision that was just taken, and no
/// criterion that this decision meets wants that field as it is. What would mend it is said once
/// nothing can: until then the answer is the learner's to find.
StepFeedback feedback_on(const Session& session, const assessment::scoring::Scorecard& before,
                         const assessment::scoring::Scorecard& after, std::size_t news);

}  // namespace sim::app
