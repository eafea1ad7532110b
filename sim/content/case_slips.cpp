#include "sim/base/account.hpp"
#include "sim/content/case_care.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

void look_at_accounts(const CaseSource& source, const scenario::Scenario& scenario,
                      Problems& problems) {
    for (const auto& party : scenario.facts.parties) {
        if (party.iban.empty() || has_true_key(party.iban)) continue;
        problems.push_back(problem(Code::false_account,
                                   place_of(source, {"facts", "parties"}, party.id),
                                   "La clé de l’IBAN " + quote(party.iban) + " est fausse.",
                                   "Corrigez un chiffre, ou prenez un compte de "
                                   "«\u00A0shared/people.yaml\u00A0»."));
    }
}

void look_at_contract(const CaseSource& source, const scenario::Scenario& scenario,
                      Problems& problems) {
    const auto& facts = scenario.facts;
    const auto* policy = claims::find_policy(facts, facts.policy);
    if (policy == nullptr || policy->since <= facts.loss.on) return;
    problems.push_back(
        problem(Code::contract_after_loss, place_of(source, {"facts", "policies"}, policy->id),
                "Le contrat " + quote(policy->id) + " commence le " + to_french(policy->since) +
                    ", après le sinistre du " + to_french(facts.loss.on) + ".",
                "Corrigez «\u00A0since\u00A0», ou laissez-le si le cas porte sur cette absence de "
                "garantie."));
}

}  // namespace

void care_for_slips(const CaseSource& source, const scenario::Scenario& scenario,
                    Problems& problems) {
    look_at_accounts(source, scenario, problems);
    look_at_contract(source, scenario, problems);
}

}  // namespace sim::content
