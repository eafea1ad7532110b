#include "sim/content/letter_words.hpp"

namespace sim::content {

std::set<std::string, std::less<>> names_of(const scenario::Scenario& scenario) {
    std::set<std::string, std::less<>> names;
    const auto add = [&](const std::string& text) {
        for (const auto& word : words_in(text)) names.emplace(word.text);
    };
    for (const auto& party : scenario.facts.parties) {
        add(party.civility + " " + party.name);
        add(party.address);
    }
    for (const auto& policy : scenario.facts.policies) add(policy.product);
    for (const auto& document : scenario.documents) add(document.title);
    return names;
}

bool is_of_spelling(Code code) {
    return code == Code::misspelt || code == Code::ligature;
}

}  // namespace sim::content
