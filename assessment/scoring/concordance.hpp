#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "sim/attempt/attempt.hpp"

/// Judgement questions, on which experts differ: an answer is worth what the panel thought of it
/// (script concordance).
namespace assessment::scoring {

/// What was answered last, in canonical text, and by which entry.
struct Answer {
    std::string text;
    std::int64_t seq = 0;
    friend bool operator==(const Answer&, const Answer&) = default;
};
std::optional<Answer> last_answer(const sim::attempt::Transcript& transcript, std::string_view act,
                                  std::string_view field);

/// Full credit, in thousandths: what the experts' commonest answer earns.
inline constexpr int full_credit = 1000;

/// The experts who gave this answer over those who gave the commonest one, rounded down. `votes`:
/// how many experts gave each answer.
int concordance(const std::map<std::string, int, std::less<>>& votes, std::string_view answer);

}  // namespace assessment::scoring
