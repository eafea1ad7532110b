#include "sim/content/variant_conditions.hpp"

#include <algorithm>
#include <map>

#include "sim/base/text.hpp"
#include "sim/content/diagnostic_table.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/content/reading.hpp"

namespace sim::content {
namespace {

/// The words that each variable may be, for those that are a word of a list.
using Words = std::map<std::string_view, std::vector<std::string_view>>;

Words words_of(const VaryPlan& plan) {
    Words words;
    for (const auto& drawing : plan.drawings)
        if (const auto* choice = std::get_if<DrawChoice>(&drawing.how))
            words[drawing.name] = {choice->values.begin(), choice->values.end()};
    for (const auto& derived : plan.derivations) {
        const auto* pick = std::get_if<DerivePick>(&derived.how);
        if (pick == nullptr) continue;
        auto& given = words[derived.name];
        for (const auto& [by, word] : pick->gives) given.push_back(word);
        if (std::ranges::any_of(given, [](auto word) { return word.starts_with('$'); }))
            words.erase(derived.name);
    }
    return words;
}

struct Conditions {
    const Words& words;
    Problems problems;

    void look(At at) {
        if (at.kind() == Kind::list)
            for (const auto item : items_of(at)) look(item);
        if (at.kind() != Kind::map) return;
        for (const auto& [key, value] : pairs_of(at)) {
            if (key.text() != "only_if")
                look(value);
            else if (value.kind() == Kind::list)
                for (const auto item : items_of(value)) compare(item);
            else
                compare(value);
        }
    }

    void compare(At condition) {
        const std::string_view text = condition.text();
        const auto sign = std::min(text.find("=="), text.find("!="));
        if (sign == text.npos) return;
        const auto name = trimmed(text.substr(0, sign));
        const auto word = trimmed(text.substr(sign + 2));
        const auto drawn = words.find(name.substr(std::min<std::size_t>(1, name.size())));
        if (!name.starts_with('$') || drawn == words.end() || word.starts_with('$')) return;
        if (std::ranges::count(drawn->second, word) > 0) return;
        problems.push_back(problem(Code::unclear_only_if, condition.place(),
                                   quote(name) + " ne vaut jamais " + quote(word) + ".",
                                   suggestion(word, drawn->second, all_in_the_case)));
    }
};

}  // namespace

Problems faults_of_conditions(const VaryPlan& plan, const Tree& tree) {
    const auto words = words_of(plan);
    Conditions conditions{words, {}};
    conditions.look({tree, Tree::root()});
    return std::move(conditions.problems);
}

}  // namespace sim::content
