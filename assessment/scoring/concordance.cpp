#include "assessment/scoring/concordance.hpp"

#include <algorithm>

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

int concordance(const std::map<std::string, int, std::less<>>& votes, std::string_view answer) {
    int commonest = 0;
    for (const auto& [option, experts] : votes) commonest = std::max(commonest, experts);
    const auto mine = votes.find(answer);
    if (mine == votes.end() || commonest == 0) return 0;
    return full_credit * mine->second / commonest;
}

}  // namespace assessment::scoring
