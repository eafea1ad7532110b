#pragma once

#include <string>
#include <vector>

#include "assessment/scoring/scoring.hpp"

/// What a finished play could still have won, and until when: computed by playing it again up to
/// each of its moments, and doing there what the expert did.
namespace assessment::scoring {

struct SecondChance {
    std::string criterion;
    std::int64_t before = 0;      ///< `seq` of the entry before which it was still time.
    sim::Instant at;              ///< Then.
    sim::attempt::Event instead;  ///< What the expert did for it, the last of it.
    friend bool operator==(const SecondChance&, const SecondChance&) = default;
};

/// For each criterion that `mine` misses and the expert's play meets, its last such moment; none
/// for those that no moment of the play could have saved in this way.
std::vector<SecondChance> second_chances(const sim::scenario::Scenario& scenario,
                                         const sim::scenario::AnswerKey& key,
                                         const sim::attempt::Transcript& mine,
                                         const std::vector<sim::attempt::Event>& expert);

}  // namespace assessment::scoring
