#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sim/base/date.hpp"
#include "sim/base/money.hpp"
#include "sim/claims/facts.hpp"
#include "sim/law/book.hpp"

namespace sim::claims {

/// A slug of a closed list of the trade (`irsi`, `tranche_1`, `sur_place`) or an id of the case.
struct Term {
    std::string id;
    friend auto operator<=>(const Term&, const Term&) = default;
};

using Value = std::variant<Money, Rate, Date, law::Count, bool, Term>;

/// One move of the reasoning, in the order the contract or the convention makes it.
struct Step {
    std::string rule;    ///< French, one sentence: « La vétusté de 20 % est déduite. »
    std::string before;  ///< French rendering of the value before; may be empty.
    std::string after;
    law::Reference reference;
    friend bool operator==(const Step&, const Step&) = default;
};

/// A parameter that was read, so that a change of law can be traced to the answers it moves.
struct Reading {
    std::string key;
    Date since;
    law::Confidence confidence = law::Confidence::high;
    std::string check;
    Date on{};  ///< The day whose law the rule asked for: that of the fact that commands.
    friend bool operator==(const Reading&, const Reading&) = default;
};

/// What is owed, and why. It never says what is good: that is the assessment's question.
struct Determination {
    Value value;
    std::vector<Step> steps;
    std::vector<Reading> readings;
    friend bool operator==(const Determination&, const Determination&) = default;
};

/// "1 234,50 €", "oui", "10 mars 2026"; a Term through `term_label` below.
std::string to_french(const Value& value);
/// The form used in the journal and in content: "1234.50 EUR", "true", "2026-03-10", "irsi".
std::string to_plain(const Value& value);
/// The French words for a term of the trade; the id itself when it is one of the case's.
std::string term_label(std::string_view id);

using Rule = Result<Determination> (*)(const Facts&, const law::Book&);

/// Every question the rules answer, by name: `irsi.tranche`, `settlement.immediate`.
struct NamedRule {
    std::string_view name;
    std::string_view title;  ///< French question: « Tranche de la convention IRSI »
    Rule rule;
};
const std::vector<NamedRule>& rules();
const NamedRule* find_rule(std::string_view name);

std::ostream& operator<<(std::ostream& out, const Determination& determination);

}  // namespace sim::claims
