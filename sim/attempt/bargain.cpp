#include "sim/attempt/bargain.hpp"

#include <algorithm>

namespace sim::attempt {
namespace {

using scenario::Negotiation;
using scenario::Scenario;
using Events = std::vector<Event>;

constexpr int even_mood = 50;

Events refused(std::string reason) {
    return {ActionRefused{"bargain", std::move(reason)}};
}

int mood_of(const Attempt& attempt, const Negotiation& negotiation) {
    return negotiation.mood == talk::none ? even_mood : attempt.numbers[negotiation.mood];
}

OtherAnswered answered(const std::string& deal, const deal::Answer& answer) {
    return {deal, std::string{deal::word(answer.reaction)}, answer.demand, answer.patience};
}

bool repeats(const std::vector<std::string>& ids) {
    for (auto one = ids.begin(); one != ids.end(); ++one)
        if (std::find(ids.begin(), one, *one) != one) return true;
    return false;
}

struct Mover {
    const Attempt& attempt;
    const Negotiation& negotiation;
    const deal::State& state;

    bool may(const scenario::Bearing* bearing) const {
        return bearing != nullptr && talk::all_hold(bearing->tests, attempt.numbers);
    }
    Events operator()(const deal::Ask& move) const {
        if (!may(scenario::interest_bearing(negotiation, move.interest)))
            return refused("Cette question ne se pose pas maintenant.");
        if (std::ranges::count(state.asked, move.interest) > 0)
            return refused("Vous avez déjà posé cette question.");
        return {InterestAsked{negotiation.id, move.interest}};
    }
    /// The mood is that from before the argument: what it does to it counts from the next move on.
    Events operator()(const deal::Argue& move) const {
        if (!may(scenario::argument_bearing(negotiation, move.argument)))
            return refused("Cet argument ne s’emploie pas maintenant.");
        if (std::ranges::count(state.argued, move.argument) > 0)
            return refused("Vous avez déjà employé cet argument.");
        const auto answer =
            deal::answer(negotiation.table, state, move, mood_of(attempt, negotiation));
        return {ArgumentUsed{negotiation.id, move.argument}, answered(negotiation.id, answer)};
    }
    Events operator()(const deal::Offer& move) const {
        if (move.amount < Money{}) return refused("Une offre n’est pas négative.");
        for (const auto& term : move.terms)
            if (deal::find_term(negotiation.table, term) == nullptr)
                return refused("Cette condition n’est pas sur la table.");
        if (repeats(move.terms)) return refused("Une condition figure deux fois dans l’offre.");
        const auto answer =
            deal::answer(negotiation.table, state, move, mood_of(attempt, negotiation));
        return {OfferMade{negotiation.id, move.amount, move.terms},
                answered(negotiation.id, answer)};
    }
    Events operator()(const deal::Accept&) const {
        return {DemandAccepted{negotiation.id, state.demand}};
    }
    Events operator()(const deal::BreakOff&) const { return {TalksBrokenOff{negotiation.id}}; }
};

}  // namespace

bool may_bargain(const Scenario& scenario, const Attempt& attempt, const Negotiation& negotiation) {
    const auto index = scenario::negotiation_index(scenario, negotiation.id);
    return index != talk::none && attempt.active_scene == talk::none &&
           attempt.deals[index].phase == deal::Phase::open &&
           talk::all_hold(negotiation.tests, attempt.numbers);
}

Events bargain(const Scenario& scenario, const Attempt& attempt, const Bargain& command) {
    const auto index = scenario::negotiation_index(scenario, command.deal);
    if (index == talk::none) return refused("Cette négociation n’est pas au dossier.");
    if (attempt.active_scene != talk::none)
        return refused("Terminez d’abord la conversation en cours.");
    const auto& negotiation = scenario.negotiations[index];
    if (attempt.deals[index].phase != deal::Phase::open)
        return refused("Cette négociation est terminée.");
    if (!may_bargain(scenario, attempt, negotiation))
        return refused("Cette négociation ne peut pas encore commencer.");
    return std::visit(Mover{attempt, negotiation, attempt.deals[index]}, command.move);
}

const scenario::Bearing* bearing_of(const Scenario& scenario, const InterestAsked& event) {
    const auto* negotiation = scenario::find_negotiation(scenario, event.deal);
    return negotiation == nullptr ? nullptr
                                  : scenario::interest_bearing(*negotiation, event.interest);
}

const scenario::Bearing* bearing_of(const Scenario& scenario, const ArgumentUsed& event) {
    const auto* negotiation = scenario::find_negotiation(scenario, event.deal);
    return negotiation == nullptr ? nullptr
                                  : scenario::argument_bearing(*negotiation, event.argument);
}

}  // namespace sim::attempt
