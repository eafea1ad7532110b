#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "sim/base/date.hpp"
#include "sim/base/digest.hpp"
#include "sim/base/money.hpp"
#include "sim/base/text.hpp"
#include "sim/content/case_vary.hpp"
#include "sim/content/diagnostic_table.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

/// A case whose requirements hold less often than this is not a case: its draws should be narrowed.
constexpr int most_tries = 1000;

struct Variant {
    Values values;
    Problems problems;

    std::string operand(std::string_view text, const Place& place) {
        if (!text.starts_with('$')) return std::string{text};
        const std::string name{text.substr(1)};
        const auto found = values.find(name);
        if (found != values.end()) return found->second;
        std::vector<std::string_view> names;
        for (const auto& [known, value] : values) names.push_back(known);
        problems.push_back(problem(Code::unknown_variable, place,
                                   "La variable " + quote(name) + " n’existe pas.",
                                   suggestion(name, names, all_in_the_case)));
        return {};
    }

    template <class T>
    T parsed(std::string_view text, const Place& place, Result<T> (*parse)(std::string_view),
             const char* what) {
        const auto value = operand(text, place);
        const auto read = parse(value);
        if (read) return *read;
        if (problems.empty())
            problems.push_back(
                problem(Code::bad_operand, place, quote(value) + " n’est pas " + what + ".",
                        values.contains(value) ? "Écrivez $" + value + "." : read.error().remedy));
        return {};
    }
};

Result<std::int64_t> integer_from(std::string_view text) {
    if (const auto number = number_in<std::int64_t>(text)) return *number;
    return Failure{Problem{{},
                           quote(text) + " n’est pas un nombre entier.",
                           "Écrivez-le en chiffres, par exemple 3."}};
}

std::string number_text(const DrawNumber& number, std::int64_t value) {
    switch (number.unit) {
        case DrawNumber::Unit::cents: return to_plain(Money::cents(value));
        case DrawNumber::Unit::days: return to_iso(Date::from_number(value));
        case DrawNumber::Unit::count: break;
    }
    return std::to_string(value);
}

void draw_one(const Drawing& drawing, Draw& draw, Values& values) {
    std::visit(
        overloaded{
            [&](const DrawNumber& number) {
                const auto n = static_cast<std::int64_t>(draw.below(number.count));
                values[drawing.name] = number_text(number, number.least + number.step * n);
            },
            [&](const DrawChoice& choice) {
                values[drawing.name] = choice.values[draw.below(choice.values.size())];
            },
            [&](const DrawPerson& person) {
                for (const auto& [field, text] : person.people[draw.below(person.people.size())])
                    values[drawing.name + "." + field] = text;
            },
        },
        drawing.how);
}

std::string picked(const DerivePick& derive, const Place& place, Variant& variant) {
    const auto by = variant.operand(derive.by, place);
    const auto found = derive.gives.find(by);
    if (found != derive.gives.end()) return variant.operand(found->second, place);
    variant.problems.push_back(problem(
        Code::bad_operand, place, quote(by) + " n’a pas de valeur dans «\u00A0gives\u00A0».",
        "Donnez une valeur à chaque mot que «\u00A0by\u00A0» peut prendre."));
    return {};
}

std::string derived(const Derivation& derivation, Variant& variant) {
    const auto& place = derivation.place;
    return std::visit(
        overloaded{
            [&](const DeriveDate& derive) {
                const auto date = variant.parsed(derive.date, place, date_from_iso, "une date");
                const auto days =
                    variant.parsed(derive.plus_days, place, integer_from, "un nombre de jours");
                return to_iso(Date::from_number(date.number() + days));
            },
            [&](const DeriveSum& derive) {
                Money sum;
                for (const std::string_view amount : derive.amounts) {
                    const bool minus = amount.starts_with("-$");
                    const auto read = variant.parsed(amount.substr(minus ? 1 : 0), place,
                                                     money_from_plain, "un montant");
                    sum += minus ? -read : read;
                }
                if (sum < Money{} && variant.problems.empty())
                    variant.problems.push_back(
                        problem(Code::bad_operand, place,
                                "Cette somme est négative\u00A0: " + quote(to_plain(sum)) + ".",
                                "Un montant ne l’est jamais\u00A0: resserrez ce que tire "
                                "«\u00A0vary\u00A0»."));
                return to_plain(sum);
            },
            [&](const DeriveTimes& derive) {
                const auto amount =
                    variant.parsed(derive.amount, place, money_from_plain, "un montant");
                const auto rate = variant.parsed(derive.rate, place, rate_from_plain, "un taux");
                return to_plain(share(amount, rate, Rounding::half_up));
            },
            [&](const DerivePick& derive) { return picked(derive, place, variant); },
        },
        derivation.how);
}

struct Comparison {
    std::string_view text;
    bool (*holds)(std::partial_ordering);
};
constexpr std::array<Comparison, 6> comparison_signs{{
    {"==", [](std::partial_ordering order) { return order == 0; }},
    {"!=", [](std::partial_ordering order) { return order != 0; }},
    {"<=", [](std::partial_ordering order) { return order <= 0; }},
    {">=", [](std::partial_ordering order) { return order >= 0; }},
    {"<", [](std::partial_ordering order) { return order < 0; }},
    {">", [](std::partial_ordering order) { return order > 0; }},
}};

bool holds(const Requirement& requirement, Variant& variant) {
    const std::string_view text = requirement.text;
    for (const auto& sign : comparison_signs) {
        const auto at = text.find(sign.text);
        if (at == text.npos) continue;
        const auto left = variant.operand(trimmed(text.substr(0, at)), requirement.place);
        const auto right =
            variant.operand(trimmed(text.substr(at + sign.text.size())), requirement.place);
        return sign.holds(compare_drawn(left, right));
    }
    const bool negated = text.starts_with('!');
    return (variant.operand(text.substr(negated ? 1 : 0), requirement.place) == "true") != negated;
}

}  // namespace

std::partial_ordering compare_drawn(std::string_view a, std::string_view b) {
    if (a == b) return std::partial_ordering::equivalent;
    const auto money_a = money_from_plain(a);
    const auto money_b = money_from_plain(b);
    if (money_a && money_b) return *money_a <=> *money_b;
    const auto day_a = date_from_iso(a);
    const auto day_b = date_from_iso(b);
    if (day_a && day_b) return *day_a <=> *day_b;
    const auto number_a = integer_from(a);
    const auto number_b = integer_from(b);
    if (number_a && number_b) return *number_a <=> *number_b;
    return std::partial_ordering::unordered;
}

Checked<Values> draw(const VaryPlan& plan, std::uint64_t seed) {
    Draw sequence{seed};
    for (int i = 0; i < most_tries; ++i) {
        Variant variant;
        for (const auto& drawing : plan.drawings) draw_one(drawing, sequence, variant.values);
        for (const auto& derivation : plan.derivations)
            variant.values[derivation.name] = derived(derivation, variant);
        const bool good = std::ranges::all_of(plan.requirements, [&](const Requirement& required) {
            return holds(required, variant);
        });
        if (!variant.problems.empty()) return Failures{std::move(variant.problems)};
        if (good) return std::move(variant.values);
    }
    return Failures{Problems{
        problem(Code::requirements_never_met, plan.requirements.front().place,
                "Aucun tirage ne remplit « require » en " + std::to_string(most_tries) + " essais.",
                "Élargissez les intervalles ou retirez une exigence.")}};
}

std::size_t end_of_variable(std::string_view text, std::size_t from) {
    const auto end = text.find_first_of(" \n${}", from);
    return end != text.npos && text[end] == '}' ? end : text.npos;
}

Problem unclosed_variable_at(Place place) {
    return problem(Code::unclosed_variable, std::move(place),
                   "Une variable «\u00A0${\u00A0» n’est pas refermée.",
                   "Ajoutez «\u00A0}\u00A0» après son nom.");
}

Checked<std::string> substitute_text(std::string_view text, const std::string& file,
                                     const Values& values) {
    Variant variant{values, {}};
    std::string done;
    std::size_t from = 0;
    for (;;) {
        const auto dollar = text.find('$', from);
        done += text.substr(from, dollar - from);
        if (dollar == text.npos) break;
        from = dollar + 1;
        if (text.substr(from).starts_with('$')) {
            ++from;
        } else if (text.substr(from).starts_with('{')) {
            const auto line =
                static_cast<int>(std::ranges::count(text.substr(0, dollar), '\n')) + 1;
            const Place place{file, line, column_in(text, dollar)};
            const auto end = end_of_variable(text, from + 1);
            if (end == text.npos) {
                variant.problems.push_back(unclosed_variable_at(place));
                break;
            }
            const std::string name = "$" + std::string{text.substr(from + 1, end - from - 1)};
            done += variant.operand(name, place);
            from = end + 1;
            continue;
        }
        done += '$';
    }
    if (!variant.problems.empty()) return Failures{std::move(variant.problems)};
    return done;
}

}  // namespace sim::content
