#include "sim/claims/construction/crac_scope.hpp"

#include "sim/claims/common/ruling.hpp"

namespace sim::claims::construction {

Result<Determination> crac_in_scope(const CracScope& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const law::Reference source{
        "Convention CRAC, champ d’application",
        "https://pdfslide.fr/documents/"
        "convention-de-reglement-de-lassurance-construction-convention-de-reglement.html"};
    if (!claim.do_member || !claim.rcd_member)
        return law.conclude(
            false, "Un des deux assureurs n’adhère pas\u00A0: sa part suit le droit commun.",
            source);
    if (claim.optional_cover)
        return law.conclude(
            claim.optional_everywhere,
            claim.optional_everywhere
                ? "La garantie facultative est dans tous les contrats\u00A0: la "
                  "convention s’étend à elle."
                : "La garantie facultative manque à un contrat\u00A0: la convention ne "
                  "s’étend pas à elle.",
            source);
    return law.conclude(claim.serious,
                        claim.serious
                            ? "Dommage de nature décennale entre adhérents\u00A0: la "
                              "convention règle le recours."
                            : "Le dommage n’est pas de nature décennale\u00A0: la convention "
                              "ne le règle pas.",
                        source);
}

}  // namespace sim::claims::construction
