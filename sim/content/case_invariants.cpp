#include <algorithm>

#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

using enum Need;
using enum talk::Comparison;
using scenario::Invariant;

talk::Test opposite(talk::Test test) {
    switch (test.comparison) {
        case at_least: test.comparison = below; break;
        case at_most: test.comparison = above; break;
        case above: test.comparison = at_most; break;
        case below: test.comparison = at_least; break;
    }
    return test;
}

/// A variable stays in 0..max: a test outside holds at no moment.
bool may_hold(const CaseReading& in, const talk::Test& test) {
    const auto max = in.scenario.variables[test.variable].max;
    switch (test.comparison) {
        case at_least: return test.number <= max;
        case at_most: return test.number >= 0;
        case above: return test.number < max;
        case below: return test.number > 0;
    }
    return true;
}

void read_always(CaseReading& in, At at, Invariant& out) {
    for (const auto& test : tests(in, at)) out.broken_by.push_back({opposite(test)});
}
void read_never(CaseReading& in, At at, Invariant& out) {
    out.broken_by.push_back(tests(in, at));
}

constexpr std::array invariant_rows{
    row<&Invariant::id, scalar>("invariant", required),
    Row<Invariant>{"always", optional, read_always, some_texts},
    Row<Invariant>{"never", optional, read_never, some_texts},
    row<&Invariant::why, prose>("why", required),
};

void check_tests(CaseReading& in, At at, const Invariant& read) {
    if (in.scenario.variables.empty()) return;  // Its names are unknown: that is told.
    talk::Numbers start;
    for (const auto& variable : in.scenario.variables) start.push_back(variable.start);
    if (is_broken(read, start))
        in.fault(at, Code::invariant_broken_at_once,
                 "L’invariant " + quote(read.id) + " est rompu dès l’ouverture du cas.",
                 "Corrigez-le, ou la valeur de départ (start) de ce qu’il compare.");
    const bool can_break = std::ranges::any_of(read.broken_by, [&](const auto& together) {
        return std::ranges::all_of(together, [&](const auto& test) { return may_hold(in, test); });
    });
    if (!can_break)
        in.fault(at, Code::invariant_says_nothing,
                 "L’invariant " + quote(read.id) + " ne peut pas être rompu\u00A0: il ne dit rien.",
                 "Comparez à un nombre entre 0 et le maximum (max) de la variable.");
}

void check_invariant(CaseReading& in, At at, Invariant& read) {
    const auto problems = in.problems.size();
    if (value_of(at, "always").found() == value_of(at, "never").found()) {
        in.fault(at, Code::invariant_says_one_thing,
                 "Un invariant dit ce qui vaut toujours, ou ce qui n’arrive jamais.",
                 "Gardez always ou never.");
        return;
    }
    const bool empty = read.broken_by.empty() || read.broken_by.front().empty();
    if (empty) {
        in.fault(at, Code::invariant_says_one_thing, "Cet invariant ne compare rien.",
                 "Écrivez au moins une condition\u00A0: always: [nom >= 30].");
        return;
    }
    if (in.problems.size() == problems) check_tests(in, at, read);
}
constexpr Record<invariant_rows> invariant{"invariant", check_invariant};

}  // namespace

Shape invariants_shape() {
    return shapes::list(invariant.shape());
}

std::vector<Invariant> read_invariants(CaseReading& in, At at) {
    auto read = list_of<invariant>(in, at);
    for (auto one = read.begin(); one != read.end(); ++one)
        if (std::ranges::count(read.begin(), one, one->id, &Invariant::id) > 0)
            in.fault(at, Code::defined_twice,
                     "L’invariant " + quote(one->id) + " est défini deux fois.",
                     "Donnez-lui un autre nom.");
    return read;
}

}  // namespace sim::content
