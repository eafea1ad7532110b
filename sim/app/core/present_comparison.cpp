#include <algorithm>
#include <map>

#include "sim/app/core/present_room.hpp"

namespace sim::app {
namespace {

using assessment::scoring::Tally;
using Slice = std::vector<const CohortPlay*>;

constexpr std::size_t small_slice = 50;  ///< As for sessions: below, figures carry a warning.

bool is_in(const CohortPlay& play, const CohortSlice& slice) {
    if (!slice.case_id.empty() && play.play.case_id != slice.case_id) return false;
    const auto day = date_from_iso(play.play.started_at.substr(0, 10));
    if (!day) return !slice.from && !slice.to;
    return (!slice.from || *day >= *slice.from) && (!slice.to || *day <= *slice.to);
}

Slice plays_in(const Room& room, const CohortSlice& slice) {
    Slice made;
    for (const auto& play : room.cohort)
        if (is_in(play, slice)) made.push_back(&play);
    return made;
}

std::string slice_title(const Slice& plays, const CohortSlice& slice) {
    std::string title = tr("tous les cas");
    if (!slice.case_id.empty()) title = plays.empty() ? slice.case_id : plays.back()->title;
    if (slice.from) title += tr_with(", depuis le {}", day_words(*slice.from));
    if (slice.to) title += tr_with(", jusqu’au {}", day_words(*slice.to));
    return title + colon() + counted(plays.size(), tr("essai"), tr("essais"));
}

/// By name, in the order of the case's criteria; with several cases, by competency.
struct Shares {
    std::vector<std::string> names;
    std::map<std::string, Tally> tallies;

    void count(const std::string& name, const Tally& more) {
        auto [found, added] = tallies.try_emplace(name);
        if (added) names.push_back(name);
        found->second.points += more.points;
        found->second.max_points += more.max_points;
    }
};

Shares shares_of(const Slice& plays, bool by_criterion) {
    Shares made;
    for (const auto* play : plays) {
        made.count(tr("Ensemble"), play->card.automatic);
        if (!by_criterion) {
            for (const auto& [code, tally] : play->card.competencies) made.count(code, tally);
            continue;
        }
        for (const auto& finding : play->card.findings)
            if (!finding.needs_jury)
                made.count(finding.title, {finding.points, finding.max_points});
    }
    return made;
}

BarRow bar_of(const Tally& tally) {
    const int part = tally.percent();
    return {{}, std::to_string(part) + "\u00A0%", part, Tone::info};
}

std::string gap_text(int gap) {
    const auto size = std::to_string(gap < 0 ? -gap : gap);
    return gap == 0 ? tr("égal") : (gap > 0 ? "B\u00A0+" : "A\u00A0+") + size;
}

}  // namespace

ComparisonView present_comparison(const Room& room) {
    ComparisonView view;
    if (!room.compared) return view;
    const auto& [first, second] = *room.compared;
    const auto a = plays_in(room, first);
    const auto b = plays_in(room, second);
    view.made = true;
    view.first = slice_title(a, first);
    view.second = slice_title(b, second);
    if (a.size() < small_slice || b.size() < small_slice)
        view.warning = tr_with("Moins de {} essais d’un côté\u00A0: un écart peut venir du hasard.",
                               small_slice);
    const bool by_criterion = !first.case_id.empty() && first.case_id == second.case_id;
    const auto of_a = shares_of(a, by_criterion);
    const auto of_b = shares_of(b, by_criterion);
    for (const auto& name : of_a.names) {
        const auto other = of_b.tallies.find(name);
        if (other == of_b.tallies.end()) continue;
        const auto& mine = of_a.tallies.at(name);
        if (mine.max_points == 0 || other->second.max_points == 0) continue;
        view.rows.push_back({name, bar_of(mine), bar_of(other->second),
                             gap_text(other->second.percent() - mine.percent())});
    }
    return view;
}

}  // namespace sim::app
