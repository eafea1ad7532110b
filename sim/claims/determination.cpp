#include "sim/claims/determination.hpp"

#include <algorithm>
#include <ostream>

#include "sim/claims/acts.hpp"
#include "sim/claims/matter.hpp"
#include "sim/claims/property/causes.hpp"

namespace sim::claims {
namespace {

/// Words of the rules that no act offers.
const std::vector<Option>& own_words() {
    static const std::vector<Option> words{
        {"aucun", "Personne"},
    };
    return words;
}

std::string_view label_of(std::string_view id) {
    for (const auto& word : own_words())
        if (word.id == id) return word.label;
    for (const auto& list : answer_words())
        for (const auto& word : list)
            if (word.id == id) return word.label;
    if (const auto* cause = property::find_cause(id)) return cause->label;
    for (const auto& act : acts())
        for (const auto& field : act.fields)
            for (const auto& option : field.options)
                if (option.id == id) return option.label;
    return id;
}

std::string joined_labels(std::string_view ids) {
    std::string words;
    while (!ids.empty()) {
        const auto comma = std::min(ids.find(','), ids.size());
        words += (words.empty() ? "" : ", ") + std::string{label_of(ids.substr(0, comma))};
        ids.remove_prefix(std::min(comma + 1, ids.size()));
    }
    return words;
}

/// "20 %" with an ordinary space, six decimals at most: the form that content files use.
std::string plain_rate(Rate rate) {
    const auto millionths = rate.in_millionths();
    auto decimals = std::to_string(millionths % 10'000 + 10'000).substr(1);
    while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
    return std::to_string(millionths / 10'000) + (decimals.empty() ? "" : "." + decimals) + " %";
}

}  // namespace

std::string to_french(const Value& value) {
    return std::visit(overloaded{
                          [](Money amount) { return sim::to_french(amount); },
                          [](Rate rate) { return sim::to_french(rate); },
                          [](Date day) { return sim::to_french(day); },
                          [](law::Count count) { return std::to_string(count.value); },
                          [](bool yes) { return std::string{yes ? "oui" : "non"}; },
                          [](const Term& term) { return term_label(term.id); },
                      },
                      value);
}

std::string to_plain(const Value& value) {
    return std::visit(overloaded{
                          [](Money amount) { return sim::to_plain(amount); },
                          [](Rate rate) { return plain_rate(rate); },
                          [](Date day) { return to_iso(day); },
                          [](law::Count count) { return std::to_string(count.value); },
                          [](bool yes) { return std::string{yes ? "true" : "false"}; },
                          [](const Term& term) { return term.id; },
                      },
                      value);
}

std::string term_label(std::string_view id) {
    return joined_labels(id);
}

const NamedRule* find_rule(std::string_view name) {
    const auto& table = rules();
    const auto found = std::ranges::find(table, name, &NamedRule::name);
    return found == table.end() ? nullptr : &*found;
}

std::ostream& operator<<(std::ostream& out, const Determination& determination) {
    out << to_plain(determination.value);
    for (const auto& step : determination.steps) {
        out << "\n  " << step.rule;
        if (!step.after.empty()) out << " [" << step.before << " -> " << step.after << ']';
        out << " (" << step.reference.title << ')';
    }
    return out;
}

}  // namespace sim::claims
