#include "sim/app/core/feedback.hpp"

#include <algorithm>
#include <set>

#include "sim/app/core/language.hpp"

namespace sim::app {
namespace {

using assessment::scoring::judge;
using assessment::scoring::Scorecard;
using scenario::Criterion;
using scenario::Decided;
using scenario::Evidence;

/// A decision that was just recorded.
struct Taken {
    const Session& session;
    const Scorecard& after;
    std::int64_t seq;
    const attempt::DecisionTaken& decision;
    const claims::Act& act;
};

/// What must hold for the whole to hold, each with the instant until which it counts.
std::vector<Evidence> needed_parts(const Evidence& evidence) {
    const auto* all = std::get_if<scenario::AllOf>(&evidence.test);
    if (all == nullptr) return {evidence};
    std::vector<Evidence> parts;
    for (const auto& one : all->of)
        for (auto part : needed_parts(one)) {
            if (evidence.before && (!part.before || *evidence.before < *part.before))
                part.before = evidence.before;
            parts.push_back(std::move(part));
        }
    return parts;
}

bool is_judged_by(const Taken& taken, const Evidence& part, bool met) {
    const auto& play = taken.session.play;
    const auto found = judge(taken.session.scenario, taken.session.key, play.transcript, part);
    return found.met == met && std::ranges::find(found.entries, taken.seq) != found.entries.end();
}

/// The fields that this part finds wrong in the decision.
std::set<std::string> wrong_fields(const Taken& taken, const Decided& wanted,
                                   const Evidence& part) {
    std::set<std::string> wrong;
    if (wanted.act != taken.decision.act) return wrong;
    for (const auto& test : wanted.fields) {
        Decided one{wanted.act, {test}};
        for (const auto& other : wanted.fields)
            if (other.field == taken.act.subject && other.field != test.field)
                one.fields.push_back(other);
        if (is_judged_by(taken, {std::move(one), part.before}, false)) wrong.insert(test.field);
    }
    return wrong;
}

/// The fields of the decision that a criterion wants as they are.
std::set<std::string> right_fields(const Taken& taken) {
    std::set<std::string> right;
    for (std::size_t i = 0; i < taken.after.findings.size(); ++i) {
        if (!taken.after.findings[i].met) continue;
        for (const auto& part : needed_parts(taken.session.scenario.criteria[i].evidence)) {
            const auto* wanted = std::get_if<Decided>(&part.test);
            if (wanted == nullptr || !is_judged_by(taken, part, true)) continue;
            for (const auto& test : wanted->fields) right.insert(test.field);
        }
    }
    return right;
}

std::string labels_of(const claims::Act& act, const std::set<std::string>& fields) {
    std::string words;
    for (const auto& field : act.fields)
        if (fields.contains(std::string{field.id}))
            words += (words.empty() ? "" : ", ") + tr_below(field.label);
    return words;
}

std::string lost(const Taken& taken, const Criterion& criterion) {
    const auto ground = criterion.article.empty() ? "" : " (" + criterion.article + ")";
    return tr_with("{}\u00A0: {}{} Plus rien ne peut le reprendre.", tr_below(taken.act.label),
                   criterion.missed, ground);
}

/// What the decision does wrong in the eyes of a criterion; empty when nothing is sure.
std::string words_of_fault(const Taken& taken, const Criterion& criterion,
                           const std::set<std::string>& right) {
    const auto now = taken.session.play.attempt.now;
    for (const auto& part : needed_parts(criterion.evidence)) {
        if (const auto* never = std::get_if<scenario::Never>(&part.test)) {
            const bool for_good = std::ranges::any_of(never->of, [&](const Evidence& one) {
                const auto* act = std::get_if<Decided>(&one.test);
                return act != nullptr && act->act == taken.decision.act && act->fields.empty();
            });
            if (for_good && is_judged_by(taken, part, false)) return lost(taken, criterion);
        }
        const auto* wanted = std::get_if<Decided>(&part.test);
        if (wanted == nullptr) continue;
        auto wrong = wrong_fields(taken, *wanted, part);
        std::erase_if(wrong, [&](const auto& field) { return right.contains(field); });
        if (wrong.empty()) continue;
        if (part.before && now > *part.before) return lost(taken, criterion);
        // What is done for good stays in the file, and can be put right by deciding once more.
        const auto* words =
            taken.act.irreversible
                ? tr_later(
                      "{}\u00A0: à revoir pour «\u00A0{}\u00A0» ({}). Elle reste au dossier, "
                      "mais une nouvelle décision peut encore la corriger.")
                : tr_later(
                      "{}\u00A0: à revoir pour «\u00A0{}\u00A0» ({}). Vous pouvez encore "
                      "reprendre cette décision.");
        return tr_with(words, tr_below(taken.act.label), criterion.title,
                       labels_of(taken.act, wrong));
    }
    return {};
}

void add_faults(const Taken& taken, std::vector<std::string>& faults) {
    const auto right = right_fields(taken);
    const auto& criteria = taken.session.scenario.criteria;
    for (std::size_t i = 0; i < criteria.size() && i < taken.after.findings.size(); ++i) {
        if (taken.after.findings[i].met || criteria[i].needs_jury) continue;
        auto words = words_of_fault(taken, criteria[i], right);
        if (!words.empty()) faults.push_back(std::move(words));
    }
}

}  // namespace

StepFeedback feedback_on(const Session& session, const Scorecard& before, const Scorecard& after,
                         std::size_t news) {
    StepFeedback told;
    for (std::size_t i = 0; i < after.findings.size(); ++i) {
        const bool was_met = i < before.findings.size() && before.findings[i].met;
        if (after.findings[i].met && !was_met) told.earned.push_back(after.findings[i].sentence);
    }
    const auto& entries = session.play.transcript.entries;
    for (auto i = entries.size() - std::min(news, entries.size()); i < entries.size(); ++i) {
        const auto* decision = std::get_if<attempt::DecisionTaken>(&entries[i].event);
        const auto* act = decision == nullptr ? nullptr : claims::find_act(decision->act);
        if (act != nullptr)
            add_faults({session, after, entries[i].seq, *decision, *act}, told.faults);
    }
    return told;
}

}  // namespace sim::app
