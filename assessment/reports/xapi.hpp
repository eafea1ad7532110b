#pragma once

#include <map>
#include <string>

#include "assessment/certification/session.hpp"
#include "assessment/scoring/scoring.hpp"

/// What was decided, as xAPI 1.0.3 statements with the vocabulary of cmi5: a learner's decisions in
/// each attempt, then the jury's on each block. People are numbers of anonymity. The same session
/// gives the same statements, ids included, so that sending them twice does no harm.
namespace assessment::reports {

struct PlayedAttempt {
    std::string case_id;
    std::string title;
    std::string started_at;  ///< "2026-11-21T13:05:00Z"
    sim::attempt::Transcript transcript;
    scoring::Scorecard card;
};

/// A JSON array. `attempts` by id; a copy whose attempt is not there has the jury's decision only.
std::string xapi_statements(const certification::Session& session, const certification::Grid& grid,
                            const std::map<std::string, PlayedAttempt>& attempts);

}  // namespace assessment::reports
