#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sim/claims/determination.hpp"
#include "sim/claims/facts.hpp"
#include "sim/law/book.hpp"

/// Any rule asked from outside a case: a name, a day and facts in YAML or JSON.
namespace sim::content {

/// A question on a text of facts. Rules on a matter read the matter; rules on a whole file
/// (`irsi.tranche`) read the `facts` of a case.
struct Question {
    std::string rule;
    std::string facts;
    std::string file;        ///< For the messages.
    std::optional<Date> on;  ///< Replaces the fact `on` (the day of the loss for a whole file).
};

/// The rule's answer, or every fault of the question by line and name.
Checked<claims::Determination> answer(const Question& question, const law::Book& book);

/// The `facts` of a case, alone in a text.
Checked<claims::Facts> read_claim_facts(std::string_view text, std::string name);

}  // namespace sim::content
