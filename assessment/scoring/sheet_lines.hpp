#pragma once

#include <string>
#include <vector>

#include "sim/attempt/attempt.hpp"
#include "sim/scenario/scenario.hpp"

namespace assessment::scoring {

/// One line of a learner's worksheet beside the head of damage that the case states. It wins and
/// loses no point by itself: the amounts of the decision do.
struct LineFinding {
    std::string head;  ///< As the learner names it.
    bool met = false;
    std::string sentence;  ///< French: « vétusté 30 % et non 15 %. »
    friend bool operator==(const LineFinding&, const LineFinding&) = default;
};

/// Of the worksheet of this decision; empty when it has none. A head is recognised by its name,
/// else by its value as new; a line that names no head of the case is not judged, and neither is a
/// head without a line: a convention may make another insurer pay it. What a contract limits over
/// several heads, its franchise and its plafond, is not of a line: the last finding, « Total »,
/// says whether the lines together make the amounts decided, which the criteria judge.
std::vector<LineFinding> judge_sheet(const sim::scenario::Scenario& scenario,
                                     const sim::attempt::DecisionTaken& decision);

}  // namespace assessment::scoring
