#include "assessment/scoring/concordance.hpp"

#include <algorithm>
#include <vector>

#include "sim/claims/acts.hpp"

namespace assessment::scoring {

std::optional<Answer> last_answer(const sim::attempt::Transcript& transcript, std::string_view act,
                                  std::string_view field) {
    std::optional<Answer> found;
    for (const auto& entry : transcript.entries) {
        const auto* decision = std::get_if<sim::attempt::DecisionTaken>(&entry.event);
        if (decision == nullptr || decision->act != act) continue;
        found.reset();
        for (const auto& [name, value] : decision->fields)
            if (name == field) found = Answer{value, entry.seq};
    }
    return found;
}

int concordance(const Votes& votes, std::string_view answer) {
    int commonest = 0;
    for (const auto& [option, experts] : votes) commonest = std::max(commonest, experts);
    const auto mine = votes.find(answer);
    if (mine == votes.end() || commonest == 0) return 0;
    return full_credit * mine->second / commonest;
}

std::string answer_in_french(std::string_view act, std::string_view field,
                             std::string_view answer) {
    const auto* known = sim::claims::find_act(act);
    const auto* named = known == nullptr ? nullptr : sim::claims::find_field(*known, field);
    return named == nullptr ? std::string{answer} : sim::claims::field_to_french(*named, answer);
}

std::string votes_in_french(std::string_view act, std::string_view field, const Votes& votes) {
    std::vector<std::pair<std::string, int>> given{votes.begin(), votes.end()};
    std::stable_sort(given.begin(), given.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string text;
    for (const auto& [answer, experts] : given)
        if (experts > 0)
            text += (text.empty() ? "" : ", ") + answer_in_french(act, field, answer) + " " +
                    std::to_string(experts);
    return text;
}

}  // namespace assessment::scoring
