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

void care_for_plays(const CaseSource& source, Problems& problems) {
    const auto tell = [&](const char* file, Code code, const char* what, const char* remedy) {
        if (!source.trees.contains(file))
            problems.push_back(problem(code, {file, 0, 0}, what, remedy));
    };
    tell("playthroughs/expert.yaml", Code::no_model_play, "Ce cas n’a pas de partie modèle.",
         "Écrivez une partie «\u00A0expert\u00A0» qui gagne tous les points.");
    tell("playthroughs/silent.yaml", Code::no_silent_play, "Ce cas n’a pas de partie muette.",
         "Écrivez une partie «\u00A0silent\u00A0»\u00A0: une seule étape, close: true, et la liste "
         "de ce "
         "qu’elle perd.");
}

void care_for_slips(const CaseSource& source, const scenario::Scenario& scenario,
                    Problems& problems) {
    look_at_accounts(source, scenario, problems);
    look_at_contract(source, scenario, problems);
}

}  // namespace sim::content
