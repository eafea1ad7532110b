#include "sim/claims/contract/in_kind.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"

namespace sim::claims::contract {

Result<Determination> in_kind_allowed(const InKind& repair, const law::Book& book) {
    Ruling law{book, repair.on};
    if (repair.agreed)
        return law.conclude(true, "L’assuré accepte que l’entreprise répare.",
                            contract_terms("réparation en nature"));
    if (repair.motor)
        return law.conclude(false,
                            "En automobile, l’assuré choisit librement son réparateur : le réseau "
                            "se propose, il ne s’impose pas.",
                            insurance_code("L211-5-1"));
    switch (repair.grounds) {
        case Grounds::contract:
            return law.conclude(true, "Le contrat prévoit la réparation en nature.",
                                contract_terms("réparation en nature"));
        case Grounds::natural_disaster:
            return law.conclude(true, "La catastrophe naturelle peut se réparer en nature.",
                                insurance_code("L125-2"));
        case Grounds::none: break;
    }
    return law.conclude(false, "Sans clause ni accord, l’indemnité se paie en argent.",
                        contract_terms("réparation en nature"));
}

Result<Determination> in_kind_left_to_insured(const InKind& repair, const law::Book& book) {
    Ruling law{book, repair.on};
    const auto wear = share(repair.cost, repair.vetuste_kept, Rounding::half_up);
    law.note("La vétusté que le contrat ne rend pas reste à l’assuré.", contract_terms("vétusté"),
             to_french(repair.cost), to_french(wear));
    const auto left = std::min(wear + repair.franchise, repair.cost);
    law.note("Il paie aussi la franchise à l’entreprise, sans dépasser le coût des travaux.",
             contract_terms("franchise"), to_french(wear), to_french(left));
    return law.conclude(left);
}

Result<Determination> in_kind_guaranteed(const InKind& repair, const law::Book& book) {
    Ruling law{book, repair.on};
    return law.conclude(repair.firm_imposed,
                        repair.firm_imposed
                            ? "L’assureur répond du résultat des travaux de l’entreprise qu’il "
                              "impose."
                            : "L’assuré a choisi l’entreprise : elle seule répond de ses travaux.",
                        civil_code("1231-1"));
}

}  // namespace sim::claims::contract
