#pragma once

#include <string>
#include <vector>

#include "sim/scenario/traits.hpp"

/// What the library teaches, beside what a national library owes.
namespace sim::scenario {

/// A case, and what any of the variants that were read makes the learner meet.
struct CaseTraits {
    std::string id;
    std::string title;
    std::string desk;
    Traits traits;
    friend bool operator==(const CaseTraits&, const CaseTraits&) = default;
};

/// One thing that is owed, and the cases that hold it.
struct CoverageRow {
    std::string id;     ///< `convention.irca`
    std::string label;  ///< French.
    int least = 1;      ///< Cases; or kinds, when it `counts_kinds`.
    std::vector<std::string> cases;
    std::vector<std::string> kinds;  ///< Of a row that asks for several kinds of one thing.
    bool counts_kinds = false;
    bool met() const {
        return static_cast<int>(counts_kinds ? kinds.size() : cases.size()) >= least;
    }
    friend bool operator==(const CoverageRow&, const CoverageRow&) = default;
};
struct CoverageGroup {
    std::string title;  ///< French: « Conventions ».
    std::vector<CoverageRow> rows;
    friend bool operator==(const CoverageGroup&, const CoverageGroup&) = default;
};
/// How many cases assess a competency at each desk, in the order of `Coverage::desks`.
struct CoverageLine {
    std::string competency;
    std::vector<int> cases;
    friend bool operator==(const CoverageLine&, const CoverageLine&) = default;
};
struct Coverage {
    std::vector<CoverageGroup> groups;
    std::vector<std::string> desks;
    std::vector<CoverageLine> lines;
    friend bool operator==(const Coverage&, const Coverage&) = default;
};

Coverage coverage(const std::vector<CaseTraits>& library);
/// The rows that are not met, in order.
std::vector<CoverageRow> holes(const Coverage& coverage);

}  // namespace sim::scenario
