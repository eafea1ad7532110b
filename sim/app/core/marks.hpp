#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "assessment/scoring/scoring.hpp"

/// What is kept of a finished attempt beside its journal: its result and its points by competency,
/// so that progress is shown without opening every old case again.
namespace sim::app {

struct CompetencyMark {
    std::string code;
    int points = 0;
    int max_points = 0;
    friend bool operator==(const CompetencyMark&, const CompetencyMark&) = default;
};

struct Marks {
    std::string result;  ///< "82 %"
    std::vector<CompetencyMark> competencies;
    friend bool operator==(const Marks&, const Marks&) = default;
};

Marks marks_of(const assessment::scoring::Scorecard& card);

/// The result on the first line, then a line "BC01.1 3 4" a competency. What does not read as such
/// a line is passed over: an older attempt has its result only.
std::string to_text(const Marks& marks);
Marks marks_from_text(std::string_view text);

}  // namespace sim::app
