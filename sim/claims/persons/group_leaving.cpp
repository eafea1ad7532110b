#include "sim/claims/persons/group_leaving.hpp"

#include "sim/claims/common/reasoning.hpp"

namespace sim::claims::persons {
namespace {

law::Reference evin(const char* article) {
    return {std::string{"Loi 89-1009 du 31 décembre 1989, "} + article,
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000709057"};
}

}  // namespace

Result<Determination> benefit_survives(const GroupLeaving& leaving, const law::Book&) {
    Reasoning why;
    const bool born = leaving.arose_on <= leaving.on;
    why.note(born ? "Le droit est né avant la fin du contrat\u00A0: la prestation continue."
                  : "Le droit naît après la fin du contrat\u00A0: rien n’est acquis.",
             evin("art. 7"), to_french(leaving.arose_on), to_french(leaving.on));
    return why.conclude(born);
}

Result<Determination> death_cover_survives(const GroupLeaving& leaving, const law::Book&) {
    Reasoning why;
    if (leaving.arose_on <= leaving.on) {
        why.note("Le décès précède la fin du contrat.", evin("art. 7"), to_french(leaving.arose_on),
                 to_french(leaving.on));
        return why.conclude(true);
    }
    why.note(
        leaving.in_benefit
            ? "L’incapacité ou l’invalidité en cours maintient la garantie décès."
            : "Sans incapacité ni invalidité en cours, la garantie décès cesse avec le contrat.",
        evin("art. 7-1"));
    return why.conclude(leaving.in_benefit);
}

Result<Determination> earlier_illness_covered(const GroupLeaving& leaving, const law::Book&) {
    Reasoning why;
    const bool covered = leaving.compulsory || !leaving.earlier_illness;
    why.note(
        !leaving.earlier_illness ? "La maladie n’est pas antérieure à l’adhésion."
        : leaving.compulsory
            ? "Dans un régime obligatoire, l’assureur prend en charge les suites des maladies "
              "antérieures."
            : "L’adhésion est facultative\u00A0: le contrat peut exclure cette maladie, nommément.",
        evin("art. 2"));
    return why.conclude(covered);
}

}  // namespace sim::claims::persons
