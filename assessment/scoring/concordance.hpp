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
using Votes = std::map<std::string, int, std::less<>>;
int concordance(const Votes& votes, std::string_view answer);

/// "Amiable 8, Contradictoire 2": the commonest first, those that nobody gave left out, in the
/// words of the act's field.
std::string votes_in_french(std::string_view act, std::string_view field, const Votes& votes);
/// An answer in the words of the act's field.
std::string answer_in_french(std::string_view act, std::string_view field, std::string_view answer);

}  // namespace assessment::scoring
