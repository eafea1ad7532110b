#pragma once

#include <string>
#include <vector>

#include "assessment/scoring/scoring.hpp"

/// What a finished play could still have won, and until when: computed by playing it again up to
/// each of its moments, and doing there what the expert did. Not a matter of scoring, which reads
/// what was recorded and nothing else.
namespace sim::app {

struct SecondChance {
    std::string criterion;
    std::int64_t before = 0;  ///< `seq` of the entry before which it was still time.
    Instant at;               ///< Then.
    attempt::Event instead;   ///< What the expert did for it, the last of it.
    friend bool operator==(const SecondChance&, const SecondChance&) = default;
};

/// For each criterion that `mine` misses and the expert's play meets, its last such moment; none
/// for those that no moment of the play could have saved in this way.
std::vector<SecondChance> second_chances(const scenario::Scenario& scenario,
                                         const scenario::AnswerKey& key,
                                         const attempt::Transcript& mine,
                                         const std::vector<attempt::Event>& expert);

}  // namespace sim::app
