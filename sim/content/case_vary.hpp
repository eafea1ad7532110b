#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "sim/content/case_fields.hpp"

namespace sim::content {

/// What `vary:` says: how each seed gives a value to each name of a case.
struct DrawNumber {  ///< `least + step x n`, in cents, days or units, with n drawn below `count`.
    enum class Unit { cents, days, count } unit = Unit::count;
    std::int64_t least = 0;
    std::int64_t step = 1;
    std::uint64_t count = 1;
};
struct DrawChoice {
    std::vector<std::string> values;
};
struct DrawPerson {  ///< One of the people of a list: gives `name.civility`, `name.name`…
    std::vector<std::map<std::string, std::string>> people;
};
struct Drawing {
    std::string name;
    std::variant<DrawNumber, DrawChoice, DrawPerson> how;
};

/// An operand is a literal or "$name".
struct DeriveDate {
    std::string date;
    std::string plus_days;
};
struct DeriveSum {
    std::vector<std::string> amounts;
};
struct DeriveTimes {
    std::string amount;
    std::string rate;
};
/// The value that goes with another one: a word to a word.
struct DerivePick {
    std::string by;
    std::map<std::string, std::string, std::less<>> gives;
};
struct Derivation {
    std::string name;
    Place place;
    std::variant<DeriveDate, DeriveSum, DeriveTimes, DerivePick> how;
};

struct Requirement {
    std::string text;
    Place place;
};

struct VaryPlan {
    std::vector<Drawing> drawings;
    std::vector<Derivation> derivations;
    std::vector<Requirement> requirements;
};

using Values = std::map<std::string, std::string>;

Shape vary_shape();

/// Reads the `vary` map of a case; `people` is `shared/people.yaml`, null when there is none.
Checked<VaryPlan> read_vary(At vary, const Tree* people);

/// The values of one variant: the same seed, the same values, for ever.
Checked<Values> draw(const VaryPlan& plan, std::uint64_t seed);

/// Amounts, days and numbers by size; anything else only by equality.
std::partial_ordering compare_drawn(std::string_view a, std::string_view b);

/// Where the `}` of a `${name}` stands, whose name starts at `from`; npos when nothing closes it.
std::size_t end_of_variable(std::string_view text, std::size_t from);
Problem unclosed_variable_at(Place place);

/// `${name}` and `$$` in a text that is not YAML; `file` is for the problems.
Checked<std::string> substitute_text(std::string_view text, const std::string& file,
                                     const Values& values);

}  // namespace sim::content
