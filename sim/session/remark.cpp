#include "sim/session/remark.hpp"

#include <algorithm>

#include "assessment/scoring/scoring.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/office.hpp"

namespace sim::session {
namespace {

using certification::Change;
using certification::Copy;
using certification::Grid;
namespace scoring = assessment::scoring;

/// The sentences of the findings that are no more what they were.
std::string why(const scoring::Scorecard& before, const scoring::Scorecard& after,
                const std::string& competency) {
    std::string made;
    for (const auto& finding : after.findings) {
        if (finding.competency != competency) continue;
        if (std::find(before.findings.begin(), before.findings.end(), finding) !=
            before.findings.end())
            continue;
        made += (made.empty() ? "" : " ") + finding.title + "\u00A0: " + finding.sentence;
    }
    return made.empty() ? "La grille répartit autrement les mêmes constats." : made;
}

std::string level_text(int level) {
    return "proposé\u00A0: " + std::to_string(level);
}

/// What was recorded stays; only what judges it is today's.
Result<void> add_proposals(store::Store& store, const Grid& grid, const std::string& root,
                           const Copy& copy, Remark& into) {
    const auto old = resume(store, copy.attempt);
    if (!old) return Failure{old.error().front()};
    const auto pins = pins_of(root, old->head.case_id);
    if (!pins) return Failure{pins.error().front()};
    const auto today = open_variant(*pins, old->head.seed);
    if (!today) return Failure{today.error().front()};
    const auto play = attempt::replay(old->variant.scenario, old->events);
    const auto before = scoring::score(old->variant.scenario, old->variant.key, play.transcript);
    const auto after = scoring::score(today->scenario, today->key, play.transcript);
    for (auto& one : proposals_from({old->head.case_id, after, play.transcript}, grid, copy)) {
        const auto kept = copy.proposals.find(one.criterion);
        if (kept != copy.proposals.end() && kept->second.level == one.proposal.level) continue;
        const auto* criterion = find_criterion(grid, one.criterion);
        into.changes.push_back({one.copy, one.criterion,
                                kept == copy.proposals.end() ? std::string{"rien de proposé"}
                                                             : level_text(kept->second.level),
                                level_text(one.proposal.level),
                                why(before, after, criterion->competency)});
        into.proposals.push_back(std::move(one));
    }
    return {};
}

}  // namespace

Result<Remark> remark(store::Store& store, const Jury& jury, certification::Actor actor,
                      const std::string& root) {
    if (const auto ok = allowed(actor, needed_to_remark(jury.session())); !ok)
        return Failure{ok.error()};
    Remark made;
    const auto bytes = read_grid_bytes(root);
    if (!bytes) return Failure{bytes.error()};
    const auto today = read_grid(*bytes);
    if (!today) return Failure{today.error()};
    if (!(*today == jury.grid())) {
        auto changes = grid_changes(jury.session(), jury.grid(), *today);
        if (!changes) return Failure{changes.error()};
        made.changes = *std::move(changes);
        made.grid_bytes = *bytes;
    }
    made.grid_version = today->version;
    for (const auto& copy : jury.session().copies) {
        if (copy.attempt.empty()) continue;
        if (const auto ok = add_proposals(store, *today, root, copy, made); !ok)
            made.notes.push_back(copy.candidate + " / " + copy.block +
                                 "\u00A0: " + ok.error().what);
    }
    return made;
}

Result<void> sign_remark(store::Store& store, Jury& jury, certification::Actor actor, Instant now,
                         const Remark& remark, const std::string& fingerprint,
                         const std::string& reason) {
    certification::SignRemark signs{
        fingerprint, reason, {}, jury.session().grid_version, remark.changes, remark.proposals};
    if (!remark.grid_bytes.empty()) {
        const auto hash = store.keep_content(remark.grid_bytes);
        if (!hash) return Failure{hash.error()};
        signs.grid_hash = *hash;
        signs.grid_version = remark.grid_version;
    }
    return jury.does(actor, now, signs);
}

}  // namespace sim::session
