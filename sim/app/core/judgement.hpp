#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "assessment/certification/grid.hpp"
#include "sim/attempt/attempt.hpp"

/// What a play answers to a question of judgement, beside what the panel answered.
namespace sim::app {

struct JudgedAnswer {
    int credit = 0;  ///< Thousandths of the question's points.
    std::optional<std::int64_t> seq;
    std::string sentence;  ///< French: the answer, the panel's, and who the panel is.
};
JudgedAnswer judged_answer(const assessment::certification::JudgementQuestion& question,
                           const attempt::Transcript& transcript);

}  // namespace sim::app
