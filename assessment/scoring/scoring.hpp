#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "sim/attempt/attempt.hpp"
#include "sim/scenario/scenario.hpp"

/// Transcript + criteria + what the rules owe -> findings with their evidence. Pure and integer:
/// same transcript, same case, same law, same marks, for ever.
namespace assessment::scoring {

/// One criterion judged. A finding that needs a jury is a proposal, never a mark.
struct Finding {
    std::string criterion;
    std::string competency;
    std::string title;
    bool met = false;
    bool needs_jury = false;
    bool eliminating = false;
    int points = 0;  ///< Won, hints deducted.
    int max_points = 0;
    std::vector<std::int64_t> evidence;  ///< `seq` of the entries that were judged.
    std::string sentence;                ///< French: why.
    std::string rule;  ///< Name of the determination that explains it; may be empty.
    std::string article;
    friend bool operator==(const Finding&, const Finding&) = default;
};

struct Tally {
    int points = 0;
    int max_points = 0;
    /// Whole percent, rounded half up; 0 when nothing could be won.
    int percent() const {
        return max_points == 0 ? 0 : (200 * points + max_points) / (2 * max_points);
    }
    friend bool operator==(const Tally&, const Tally&) = default;
};

struct Scorecard {
    std::vector<Finding> findings;  ///< In the order of the case's criteria.
    Tally automatic;                ///< Without what waits for a jury.
    std::map<std::string, Tally> competencies;
    std::map<std::string, Tally> blocks;
    std::vector<std::string> eliminating_faults;  ///< Criteria missed that eliminate.
    friend bool operator==(const Scorecard&, const Scorecard&) = default;
};

/// A hint on a criterion costs a quarter of its points a level.
Scorecard score(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key,
                const sim::attempt::Transcript& transcript);

/// Is this evidence met by the transcript, and by which entries? Exposed for proofs and tests.
struct Judgement {
    bool met = false;
    std::vector<std::int64_t> entries;
    friend bool operator==(const Judgement&, const Judgement&) = default;
};
Judgement judge(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key,
                const sim::attempt::Transcript& transcript,
                const sim::scenario::Evidence& evidence);

}  // namespace assessment::scoring
