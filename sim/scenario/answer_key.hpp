#pragma once

#include <map>
#include <string>

#include "sim/scenario/scenario.hpp"

namespace sim::scenario {

/// Every rule asked once: on the file by its name, on each matter by `rule@matter-id`, and by its
/// bare name too when one matter of the case answers to it. A rule that does not apply to these
/// facts says why in `failed`; whether that is a fault depends on who needs it.
struct Answers {
    AnswerKey key;
    std::map<std::string, Problem, std::less<>> failed;
};
Answers ask_all_rules(const claims::Facts& facts, const law::Book& book);

/// Why a rule that exists is in neither: its matter is not in the case, or is there more than once.
Problem no_answer(const claims::Facts& facts, std::string_view rule);

/// What is expected of a field, as the rule's answer in the form of the journal; a party or policy
/// is its id. Empty when the rule gave no answer.
std::string owed_plain(const AnswerKey& key, std::string_view rule);

}  // namespace sim::scenario
