#include "sim/claims/property/household.hpp"

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/household.hpp"

namespace sim::claims::property {

Result<Determination> fire_covered(const FireEvent& fire, const law::Book& book) {
    Ruling rule{book, fire.on};
    switch (fire.kind) {
        case FireKind::combustion:
            return rule.conclude(true, "Embrasement ou combustion\u00A0: c’est un incendie.",
                                 insurance_code("L122-1"));
        case FireKind::earth:
            return rule.conclude(
                false, "Un feu de volcan ou de séisme relève des catastrophes naturelles.",
                insurance_code("L122-6"));
        case FireKind::heat_only:
            return rule.conclude(fire.clause,
                                 fire.clause ? "Le contrat étend la garantie à la seule chaleur."
                                             : "Sans début d’incendie, la seule chaleur n’est pas "
                                               "garantie.",
                                 insurance_code("L122-1"));
        case FireKind::explosion:
        case FireKind::lightning:
        case FireKind::smoke: break;
    }
    return rule.conclude(fire.clause,
                         fire.clause
                             ? "Le contrat étend l’incendie à cet évènement."
                             : "Explosion, foudre et fumées se garantissent par une clause.",
                         contract_terms("incendie"));
}

namespace {

const char* left_out(const HomeEvent& event) {
    switch (event.cause) {
        case HomeCause::accident: return nullptr;
        case HomeCause::scratch: return "Rayures et écaillements ne sont pas un bris.";
        case HomeCause::works: return "Les biens en cours de pose ne sont pas garantis.";
        case HomeCause::upkeep:
            return "Le défaut d’entretien connu de l’assuré n’est pas un accident.";
        case HomeCause::repair_of_cause:
            return "La réparation de la cause elle-même reste à l’assuré.";
        case HomeCause::frost_undrained: return "L’installation devait être vidangée ou chauffée.";
        case HomeCause::own_defect: return "Le vice propre de la chose n’est pas garanti.";
    }
    return nullptr;
}

const char* not_met(const HomeEvent& event, Ruling& rule) {
    if (!event.listed) return "Le bien n’est pas dans la liste du contrat.";
    if (event.peril == HomePeril::vandalism && !event.after_break_in)
        return "Le vandalisme est garanti à la suite d’une effraction.";
    if (event.peril != HomePeril::electrical) return nullptr;
    const auto limit = rule.cite(law::electrical_age_limit_years);
    return event.appliance_years > limit.value.value ? "L’appareil dépasse l’âge garanti d’usage."
                                                     : nullptr;
}

}  // namespace

Result<Determination> home_event_covered(const HomeEvent& event, const law::Book& book) {
    Ruling rule{book, event.on};
    const auto source = event.cause == HomeCause::own_defect
                            ? insurance_code("L121-7")
                            : trade_practice("garanties d’une habitation");
    if (event.agreed)
        return rule.conclude(true, "Une clause du contrat ajoute cette garantie.",
                             contract_terms("garanties"));
    if (const auto* why = left_out(event)) return rule.conclude(false, why, source);
    if (const auto* why = not_met(event, rule)) return rule.conclude(false, why, source);
    return rule.conclude(true, "Les conditions habituelles de la garantie sont remplies.", source);
}

Result<Determination> private_life_covered(const PrivateLife& harm, const law::Book& book) {
    Ruling rule{book, harm.on};
    const auto source = trade_practice("responsabilité de la vie privée");
    if (harm.harm == PrivateHarm::third_party)
        return rule.conclude(true, "Le dommage d’un tiers, hors du métier, est garanti.", source);
    return rule.conclude(harm.agreed,
                         harm.agreed ? "Une clause du contrat ajoute cette garantie."
                                     : "Ce dommage est exclu d’usage\u00A0: il relève d’une autre "
                                       "assurance.",
                         source);
}

Result<Determination> tenant_insurance_compulsory(const TenantInsurance& lease,
                                                  const law::Book& book) {
    Ruling rule{book, lease.on};
    const law::Reference act{"Loi 89-462 du 6 juillet 1989, art. 7 g",
                             "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000509310"};
    if (lease.dwelling == LetDwelling::empty)
        return rule.conclude(true, "Le locataire d’un logement vide s’assure des risques locatifs.",
                             act);
    if (lease.dwelling == LetDwelling::other || !rule.has(law::furnished_insurance_from))
        return rule.conclude(false, "Aucun texte n’y oblige\u00A0: le bail peut le prévoir.", act);
    const auto from = rule.cite(law::furnished_insurance_from);
    return rule.conclude(true, "Le locataire d’un meublé, sa résidence principale, s’assure aussi.",
                         from.reference);
}

}  // namespace sim::claims::property
