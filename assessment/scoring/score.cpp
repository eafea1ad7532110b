#include <algorithm>

#include "assessment/scoring/scoring.hpp"

namespace assessment::scoring {
namespace {

using namespace sim;

/// Hints take a quarter of the points a level, rounded against the learner.
int after_hints(int points, int level) {
    return points * (4 - std::min(level, 4)) / 4;
}

int hint_level(const attempt::Transcript& transcript, std::string_view criterion) {
    int level = 0;
    for (const auto& entry : transcript.entries)
        if (const auto* hint = std::get_if<attempt::HintGiven>(&entry.event))
            if (hint->criterion == criterion) level = std::max(level, hint->level);
    return level;
}

Finding finding(const scenario::Criterion& criterion, const Judgement& judgement, int hints) {
    Finding found;
    found.criterion = criterion.id;
    found.competency = criterion.competency;
    found.title = criterion.title;
    found.met = judgement.met;
    found.needs_jury = criterion.needs_jury;
    found.eliminating = criterion.eliminating;
    found.points = judgement.met ? after_hints(criterion.points, hints) : 0;
    found.max_points = criterion.points;
    found.evidence = judgement.entries;
    found.sentence = judgement.met ? criterion.met : criterion.missed;
    found.rule = criterion.rule;
    found.article = criterion.article;
    return found;
}

void add(Tally& tally, const Finding& found) {
    tally.points += found.points;
    tally.max_points += found.max_points;
}

}  // namespace

Scorecard score(const scenario::Scenario& scenario, const scenario::AnswerKey& key,
                const attempt::Transcript& transcript) {
    Scorecard card;
    for (const auto& criterion : scenario.criteria) {
        auto found = finding(criterion, judge(scenario, key, transcript, criterion.evidence),
                             hint_level(transcript, criterion.id));
        if (!found.needs_jury) {
            add(card.automatic, found);
            add(card.competencies[found.competency], found);
            add(card.blocks[found.competency.substr(0, 4)], found);
            if (found.eliminating && !found.met) card.eliminating_faults.push_back(found.criterion);
        }
        card.findings.push_back(std::move(found));
    }
    return card;
}

}  // namespace assessment::scoring
