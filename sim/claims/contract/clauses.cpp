#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/contract/cover.hpp"

namespace sim::claims::contract {
namespace {

/// What makes the exclusion fall; empty when it stands.
std::string_view flaw_of(const Clauses& clauses) {
    if (!clauses.formal) return "L’exclusion demande une interprétation : elle n’est pas formelle.";
    if (!clauses.limited) return "L’exclusion vide la garantie : elle n’est pas limitée.";
    if (!clauses.apparent) return "L’exclusion n’est pas en caractères très apparents.";
    if (!clauses.proven) return "L’assureur ne prouve pas les faits de l’exclusion.";
    return {};
}

bool excluded(const Clauses& clauses, Reasoning& why) {
    if (clauses.intentional && !clauses.by_another) {
        why.note("L’assuré a voulu le dommage : la loi l’exclut toujours.",
                 insurance_code("L113-1"));
        return true;
    }
    if (clauses.intentional)
        why.note(
            "L’auteur est une personne dont l’assuré répond : la garantie reste due, quelle "
            "que soit sa faute.",
            insurance_code("L121-2"));
    if (!clauses.exclusion_raised) {
        why.note("Aucune exclusion n’est invoquée.", insurance_code("L113-1"));
        return false;
    }
    const auto flaw = flaw_of(clauses);
    why.note(flaw.empty() ? "L’exclusion est formelle, limitée, très apparente et prouvée."
                          : std::string{flaw},
             insurance_code(clauses.apparent ? "L113-1" : "L112-4"));
    return flaw.empty();
}

}  // namespace

Result<Determination> exclusion_holds(const Clauses& clauses, const law::Book&) {
    Reasoning why;
    const bool out = excluded(clauses, why);
    return why.conclude(out);
}

Result<Determination> cover_ground(const Clauses& clauses, const law::Book&) {
    Reasoning why;
    if (!clauses.subscribed) {
        why.note("Le contrat ne comporte pas cette garantie.", {"Conditions du contrat", ""});
        return why.conclude(Term{"garantie_non_souscrite"});
    }
    if (!clauses.conditions_met) {
        why.note("L’assuré prouve les conditions de la garantie : l’une d’elles manque.",
                 civil_code("1353"));
        return why.conclude(Term{"condition_manquante"});
    }
    const bool out = excluded(clauses, why);
    return why.conclude(Term{out ? "exclusion" : "conditions_remplies"});
}

}  // namespace sim::claims::contract
