#include "sim/claims/motor/road_safety.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {

Result<Determination> may_be_driven(const DamagedVehicle& vehicle, const law::Book&) {
    Reasoning why;
    if (!vehicle.insured) {
        why.note("Un véhicule qui circule doit être assuré.", insurance_code("L211-1"));
        return why.conclude(false);
    }
    if (vehicle.costs_more_than_worth)
        why.note(
            "Irréparable au sens économique ne veut pas dire dangereux\u00A0: cela n’interdit pas "
            "de rouler.",
            road_code("L327-1"));
    const bool lifted = vehicle.follow_up_on && *vehicle.follow_up_on <= vehicle.on;
    why.note(
        !vehicle.dangerous ? "Aucune interdiction de circuler n’a été prononcée."
        : lifted
            ? "Le second rapport a levé l’interdiction de circuler."
            : "Gravement endommagé\u00A0: il ne circule pas avant un second rapport favorable.",
        road_code(vehicle.dangerous ? "L327-5" : "L327-4"));
    return why.conclude(!vehicle.dangerous || lifted);
}

Result<Determination> property_minimum(const CompulsoryCover& cover, const law::Book& book) {
    Ruling rule{book, cover.on};
    const auto least = rule.cite(law::motor_property_minimum);
    rule.note("Les dommages corporels se garantissent sans limite de somme.",
              insurance_code("R211-7"));
    rule.note("Les dommages aux biens se garantissent au moins à cette hauteur.", least.reference,
              {}, to_french(least.value));
    return rule.conclude(least.value);
}

Result<Determination> wrong_title_reopens(const WrongTitle& recourse, const law::Book& book) {
    Ruling rule{book, recourse.on};
    const auto times = rule.cite(law::irsa_mistake_multiple);
    const auto plafond = rule.cite(law::irsa_plafond);
    const auto edge = proportion(plafond.value, times.value.value, 1, Rounding::half_up);
    const bool reopens = recourse.damage > edge;
    rule.note(
        reopens
            ? "Le dommage passe trois fois le plafond\u00A0: l’erreur peut se corriger."
            : "Le dommage ne passe pas trois fois le plafond\u00A0: l’auteur garde son forfait.",
        times.reference, to_french(recourse.damage), to_french(edge));
    return rule.conclude(reopens);
}

}  // namespace sim::claims::motor
