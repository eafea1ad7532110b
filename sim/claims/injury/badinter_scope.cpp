#include "sim/claims/injury/badinter_scope.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/claims/injury/sources.hpp"
#include "sim/law/keys/injury.hpp"

namespace sim::claims::injury {
namespace {

struct Nature {
    bool motor_land_vehicle;
    const char* why;
};

Nature nature_of(Implicated vehicle) {
    switch (vehicle) {
        case Implicated::motor_vehicle: return {true, "Le véhicule est terrestre et à moteur."};
        case Implicated::trailer:
            return {true,
                    "La remorque et la semi-remorque suivent le régime du véhicule à moteur."};
        case Implicated::motor_scooter:
            return {true, "L’engin de déplacement motorisé est un véhicule à moteur."};
        case Implicated::assisted_bicycle:
            return {false,
                    "Le vélo à assistance limitée à 25 km/h n’est pas un véhicule à moteur."};
        case Implicated::bicycle: return {false, "Le vélo n’a pas de moteur."};
        case Implicated::electric_wheelchair:
            return {false, "Le fauteuil d’une personne handicapée n’est pas un véhicule à moteur."};
        case Implicated::train: return {false, "Les chemins de fer sont hors de la loi."};
        case Implicated::tram_on_own_track:
            return {false, "Le tramway est sur sa voie propre : il est hors de la loi."};
        case Implicated::tram_on_shared_road:
            return {true, "Au carrefour ouvert à tous, le tramway n’est plus sur sa voie propre."};
    }
    return {false, ""};
}

law::Reference source_of(Implicated vehicle) {
    switch (vehicle) {
        case Implicated::electric_wheelchair:
            return ruling_of("2e chambre civile, 6 mai 2021, 20-14.551");
        case Implicated::tram_on_shared_road: return ruling_of("2e chambre civile, 16 juin 2011");
        case Implicated::motor_vehicle:
        case Implicated::trailer:
        case Implicated::motor_scooter:
        case Implicated::assisted_bicycle:
        case Implicated::bicycle:
        case Implicated::train:
        case Implicated::tram_on_own_track: break;
    }
    return badinter_act("art. 1er");
}

struct Obstacle {
    bool stands;
    const char* why;
    law::Reference reference;
};

}  // namespace

Result<Determination> badinter_applies(const RoadAccident& accident, const law::Book& book) {
    Ruling law{book, accident.on};
    const auto nature = nature_of(accident.vehicle);
    const std::array obstacles{
        Obstacle{!accident.in_france, "L’accident a lieu hors de France.",
                 badinter_act("art. 1er")},
        Obstacle{accident.wilful, "Un fait volontaire n’est pas un accident.",
                 badinter_act("art. 1er")},
        Obstacle{!accident.in_traffic, "Ce n’est pas un fait de circulation.",
                 badinter_act("art. 1er")},
        Obstacle{!nature.motor_land_vehicle, nature.why, source_of(accident.vehicle)},
        Obstacle{!accident.implicated, "Le véhicule n’est pas impliqué.", badinter_act("art. 1er")},
        Obstacle{accident.against_oneself,
                 "Le conducteur gardien du seul véhicule ne peut invoquer la loi contre lui-même ; "
                 "ses passagers le peuvent.",
                 ruling_of("2e chambre civile, 7 décembre 2006")},
    };
    for (const auto& obstacle : obstacles)
        if (obstacle.stands) return law.conclude(false, obstacle.why, obstacle.reference);
    law.note(nature.why, source_of(accident.vehicle));
    return law.conclude(true,
                        "La loi s’applique ; ni la force majeure ni le fait d’un tiers ne peuvent "
                        "être opposés à la victime.",
                        badinter_act("art. 2"));
}

namespace {

Result<Determination> always(Ruling& law, bool opposable, const char* why, const char* article) {
    return law.conclude(opposable, why, insurance_code(article));
}

/// Opposable until the day from which the parameter has a value.
Result<Determination> until(Ruling& law, law::Key<Date> key, const char* before,
                            const char* before_article, const char* after) {
    if (!law.has(key)) return always(law, true, before, before_article);
    const auto since = law.cite(key);
    law.note(after, since.reference);
    return law.conclude(false, "L’assureur indemnise, puis se retourne contre le responsable.",
                        insurance_code("R211-13"));
}

}  // namespace

Result<Determination> defence_opposable(const RaisedDefence& raised, const law::Book& book) {
    Ruling law{book, raised.on};
    switch (raised.defence) {
        case Defence::franchise:
        case Defence::decheance:
        case Defence::proportional_reduction:
        case Defence::exclusion_of_driving:
        case Defence::exclusion_of_use:
            return always(law, false,
                          "Cette exception ne s’oppose jamais aux victimes : l’assureur indemnise, "
                          "puis peut se retourner contre le responsable.",
                          "R211-13");
        case Defence::premium_suspension:
            return until(law, law::suspension_inopposable_from,
                         "À cette date, la suspension de la garantie est opposable à la victime, "
                         "qui se tourne vers le fonds de garantie.",
                         "R211-13", "La suspension ne s’oppose plus aux victimes.");
        case Defence::nullite:
            return until(law, law::nullity_inopposable_from,
                         "À cette date, le texte rend encore la nullité opposable ; le droit "
                         "européen la privait déjà d’effet depuis le 20 juillet 2017.",
                         "R211-13", "La nullité ne s’oppose plus aux victimes.");
        case Defence::no_contract:
            return always(law, true,
                          "Sans contrat en cours, il n’y a pas d’assureur : le fonds de garantie "
                          "intervient.",
                          "L421-1");
        case Defence::thief:
            return always(law, true, "Le voleur et ses complices sont exclus de la garantie.",
                          "L211-1");
        case Defence::own_injury_of_driver:
            return always(
                law, true,
                "Les blessures du conducteur assuré sont hors de l’assurance obligatoire.",
                "R211-8");
    }
    return law.conclude(false);
}

Result<Determination> offer_still_due(const RaisedDefence& raised, const law::Book& book) {
    Ruling law{book, raised.on};
    if (raised.defence == Defence::no_contract)
        return always(law, false,
                      "Sans contrat en cours, il n’y a pas d’exception mais une absence "
                      "d’assurance\u00A0: l’offre revient au fonds de garantie.",
                      "L421-1");
    if (raised.defence == Defence::own_injury_of_driver)
        return always(law, false,
                      "La procédure d’offre vise les victimes que l’assurance obligatoire "
                      "protège, non le conducteur assuré pour ses propres blessures.",
                      "L211-8");
    return always(law, true,
                  "L’assureur qui invoque une exception fait l’offre dans les mêmes délais, pour "
                  "le compte de qui il appartiendra\u202F; il discute ensuite la garantie, jamais "
                  "la somme allouée à la victime.",
                  "L211-20");
}

}  // namespace sim::claims::injury
