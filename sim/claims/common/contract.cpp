#include "sim/claims/common/contract.hpp"

#include <algorithm>

#include "sim/base/calendar.hpp"
#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/common/settlement.hpp"
#include "sim/law/keys.hpp"

namespace sim::claims::contract {
namespace {

const Policy& our_policy(const Facts& facts) {
    return *find_policy(facts, facts.policy);
}

/// Notes why the contract is or is not in force and returns the ground of `open_claim`.
Term ground(const Facts& facts, Reasoning& why) {
    const auto& policy = our_policy(facts);
    const auto day = "le " + to_french(facts.loss.on);
    switch (state_on(policy, facts.loss.on)) {
        case CoverState::not_begun:
            why.note("Le contrat ne prend effet que le " + to_french(policy.since) +
                         " : le sinistre lui est antérieur.",
                     contract_article(policy, ""));
            return {"hors_periode"};
        case CoverState::terminated:
            why.note("Le contrat était résilié " + day + ".", insurance_code("L113-12"));
            return {"contrat_resilie"};
        case CoverState::suspended:
            why.note("La garantie était suspendue " + day + " faute de paiement de la prime.",
                     insurance_code("L113-3"));
            return {"contrat_suspendu"};
        case CoverState::in_force: break;
    }
    why.note("Le contrat est en vigueur " + day + ".", contract_article(policy, ""));
    const auto* garantie = garantie_for_peril(policy, facts.loss.peril);
    if (garantie == nullptr) {
        why.note("Le contrat ne comporte pas la garantie de cet événement.",
                 contract_article(policy, ""));
        return {"garantie_non_souscrite"};
    }
    why.note("L’événement relève de la garantie « " + garantie->label + " ».",
             contract_article(policy, garantie->article));
    return {"conditions_remplies"};
}

Result<Date> deadline(const Facts& facts, const law::Book& book, Reasoning& why) {
    const auto& policy = our_policy(facts);
    const auto key = facts.loss.peril == Peril::theft ? law::theft_declaration_floor_days
                                                      : law::declaration_floor_days;
    const auto floor_days = law::in_force(book, key, facts.loss.known_on);
    if (!floor_days) return Failure{floor_days.error()};
    const auto least = why.read(*floor_days).value;
    const auto days = std::max(least, policy.declaration_delay_days);
    why.note("Le contrat laisse " + std::to_string(policy.declaration_delay_days) +
                 " jours ouvrés pour déclarer ; la loi en impose au moins " +
                 std::to_string(least) + ".",
             insurance_code("L113-2, 4°"));
    const auto last =
        add_working_days(facts.loss.known_on, static_cast<int>(days), Region::metropole);
    why.note("Le délai court du lendemain du jour où l’assuré a connu le sinistre.",
             insurance_code("L113-2, 4°"), to_french(facts.loss.known_on), to_french(last));
    return last;
}

}  // namespace

Result<Determination> in_force(const Facts& facts, const law::Book&) {
    Reasoning why;
    ground(facts, why);
    return why.conclude(state_on(our_policy(facts), facts.loss.on) == CoverState::in_force);
}

/// In part: the event is covered, one of the insured's own damages is not.
Result<Determination> garantie_acquise(const Facts& facts, const law::Book&) {
    Reasoning why;
    if (ground(facts, why).id != "conditions_remplies") return why.conclude(Term{"refusee"});
    const auto& policy = our_policy(facts);
    bool in_part = false;
    for (const auto& premises : facts.premises)
        for (const auto& damage : premises.damage) {
            if (damage.owner != facts.insured || cover_for(policy, facts, damage.head) != nullptr)
                continue;
            in_part = true;
            why.note(damage.label + " : le contrat ne le couvre pas.",
                     contract_article(policy, ""));
        }
    return why.conclude(Term{in_part ? "partielle" : "acquise"});
}

Result<Determination> motif(const Facts& facts, const law::Book&) {
    Reasoning why;
    const auto term = ground(facts, why);
    return why.conclude(term);
}

Result<Determination> declaration_deadline(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto last = deadline(facts, book, why);
    if (!last) return Failure{last.error()};
    return why.conclude(*last);
}

Result<Determination> declaration_in_time(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto last = deadline(facts, book, why);
    if (!last) return Failure{last.error()};
    const bool in_time = facts.loss.declared_on <= *last;
    why.note(in_time ? "La déclaration est faite dans le délai."
                     : "La déclaration est tardive ; la déchéance suppose une clause du contrat "
                       "et un préjudice que l’assureur prouve.",
             insurance_code("L113-2"), to_french(*last), to_french(facts.loss.declared_on));
    return why.conclude(in_time);
}

}  // namespace sim::claims::contract
