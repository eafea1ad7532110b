#pragma once

#include <string_view>
#include <vector>

#include "sim/scenario/answer_key.hpp"

/// Whether a piece of news applies to a file: the oracle of the act `sort_news`.
namespace sim::scenario {

/// Adds to the answers, for each piece, `news.verdict@id`, a word of the act, and `news.fact@id`,
/// the day of the fact that commands. A change of the law applies when a rule that answers on these
/// facts read it; a piece of the case, when its fact is of a day that it covers. Asked last: it
/// reads what the rules read.
void answer_news(const std::vector<News>& news, Answers& answers);

/// The day of a fact by its path: `loss.on`, `policy.home.since`, `matter.stop.on`, `opens`,
/// `owed:catnat.declaration_deadline`. A Problem that says which are known.
Result<Date> day_of_fact(std::string_view path, const Scenario& scenario, const AnswerKey& key);

}  // namespace sim::scenario
