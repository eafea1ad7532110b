#include "sim/claims/property/cide_cop_uninsured.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys.hpp"

namespace sim::claims::property {
namespace {

struct Settler {
    const char* who;
    const char* why;
    const char* article;
};

/// The claim of a tenant lands on an insurer of the copropriété.
Settler for_the_tenant(const CopUninsured& cop) {
    constexpr Settler building{"building_insurer",
                               "La demande du locataire, en droit commun, revient à l’assureur de "
                               "l’immeuble.",
                               "5.2, note 10"};
    switch (cop.liable) {
        case CopLiable::co_owner:
            return cop.user_risk && cop.liable_insured
                       ? Settler{"co_owner_insurer",
                                 "La demande du locataire, en droit commun, revient à l’assureur "
                                 "du copropriétaire\u00A0: risque d’usager.",
                                 "5.2, note 10"}
                       : building;
        case CopLiable::absent_co_owner:
        case CopLiable::collective: return building;
        case CopLiable::tenant:
        case CopLiable::victim:
        case CopLiable::unknown: break;
    }
    return {"droit_commun", "La convention ne dit rien\u00A0: le droit commun règle le lésé.",
            "5.2, note 2"};
}

/// The building's insurer stands in for the fittings and the immovable goods of a copropriétaire.
Settler for_the_owner(const CopUninsured& cop) {
    const bool owner_liable =
        cop.liable == CopLiable::co_owner || cop.liable == CopLiable::absent_co_owner;
    if (!cop.contents && owner_liable && cop.liable_insured)
        return {"building_insurer",
                "Un copropriétaire assuré répond\u00A0: l’assureur de l’immeuble évalue et paie, "
                "dans sa garantie.",
                "5.2, note 4"};
    if (!cop.contents && cop.liable == CopLiable::tenant)
        return {"building_insurer",
                "Un locataire répond\u00A0: l’assureur de l’immeuble évalue et paie, dans sa "
                "garantie.",
                "5.2, note 9"};
    return {"droit_commun", "Le lésé sans assurance est réglé selon le droit commun.",
            "5.2, note 2"};
}

Settler settler_of(const CopUninsured& cop) {
    return cop.victim == UninsuredVictim::tenant ? for_the_tenant(cop) : for_the_owner(cop);
}

}  // namespace

Result<Determination> cop_uninsured_payer(const CopUninsured& cop, const law::Book& book) {
    Ruling rule{book, cop.on};
    rule.cite(law::cide_cop_in_force_from);
    const auto settler = settler_of(cop);
    return rule.conclude(Term{settler.who}, settler.why, cide_cop_article(settler.article));
}

Result<Determination> cop_uninsured_recourse(const CopUninsured& cop, const law::Book& book) {
    Ruling rule{book, cop.on};
    rule.cite(law::cide_cop_in_force_from);
    const bool paid = cop.victim == UninsuredVictim::co_owner &&
                      std::string_view{settler_of(cop).who} == "building_insurer";
    if (!paid || cop.liable != CopLiable::tenant)
        return rule.conclude(Term{"aucun"},
                             paid ? "Contre un copropriétaire, l’assureur de l’immeuble renonce à "
                                    "tout recours."
                                  : "L’assureur de l’immeuble n’a rien payé pour ce lésé au titre "
                                    "de la convention.",
                             cide_cop_article("5.2, note 4"));
    if (!cop.liable_insured)
        return rule.conclude(Term{"droit_commun"},
                             "Le locataire n’a pas d’assureur\u00A0: le recours suit le droit "
                             "commun.",
                             cide_cop_article("5.2, note 14"));
    return rule.conclude(Term{cop.waiver_names_insurer ? "aucun" : "tenant_insurer"},
                         cop.waiver_names_insurer
                             ? "Une renonciation nomme l’assureur du locataire\u00A0: pas de "
                               "recours."
                             : "L’assureur de l’immeuble se retourne contre celui du locataire.",
                         cide_cop_article("5.22 et note 9"));
}

}  // namespace sim::claims::property
