#pragma once

#include <string>
#include <vector>

#include "sim/app/core/tone.hpp"

/// Two plays of one variant beside each other, step by step.
namespace sim::app {

struct BranchMark {
    std::string text;  ///< "Acquis : La provision couvre l’indemnité (4 / 4)"
    Tone tone = Tone::neutral;
};
/// What one of the two plays did at a step, and what came of it.
struct BranchSide {
    bool done = false;
    std::string when;  ///< "mardi 10 mars, 9:40"; empty when it was not done.
    std::string what;
    std::vector<BranchMark> marks;
};
struct BranchStep {
    std::string title;
    BranchSide mine;
    BranchSide other;
};
/// Another play of the same variant.
struct BranchOther {
    std::string id;
    std::string label;  ///< "21 novembre 2026 · 82 %"
};
struct BranchesView {
    std::vector<BranchOther> others;  ///< That can be compared, the newest first.
    std::string chosen;               ///< The one compared; empty while there is none.
    std::string results;              ///< Of both.
    std::string begins;               ///< Until when they are the same.
    std::string differs;              ///< How many steps differ, and how many do not.
    std::vector<BranchStep> steps;    ///< Those that differ, in order of time.
};

}  // namespace sim::app
