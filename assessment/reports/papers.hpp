#pragma once

#include "assessment/reports/results_export.hpp"
#include "sim/paper/paper.hpp"

/// What the jury signs and hands over, as documents to print.
namespace assessment::reports {

/// What the session does not know of itself.
struct Held {
    std::string certifier = {};  ///< Empty: a line to write it on.
    std::string place = {};      ///< The town; a centre’s name is none. Empty: not said.
};
/// The procès-verbal: session, certifying body, place, members and attendance, decision by
/// candidate and block, incidents, signatures, and the seal of the journal it was made from.
sim::paper::Sheet proces_verbal(const certification::Session& session,
                                const certification::Grid& grid, const Names& names,
                                const std::string& seal, const Held& held = {});

/// What one candidate receives: each block, its decision, its points, what to do if he disagrees.
sim::paper::Sheet result_letter(const certification::Session& session,
                                const certification::Grid& grid,
                                const certification::Candidate& candidate, const Names& names);

}  // namespace assessment::reports
