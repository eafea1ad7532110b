#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Whether a damaged vehicle may be driven, what the compulsory cover holds at least, and a
/// recourse presented under the wrong title.
namespace sim::claims::motor {

struct DamagedVehicle {
    Date on;
    bool dangerous = false;  ///< « Véhicule gravement endommagé », said by police or expert.
    bool costs_more_than_worth = false;  ///< VEI.
    bool insured = true;
    std::optional<Date> follow_up_on;  ///< Second report, which finds the vehicle fit.
};
inline constexpr std::array damaged_vehicle_facts{
    must<&DamagedVehicle::on>("on", "Jour où l’on se place"),
    may<&DamagedVehicle::dangerous>("dangerous", "Véhicule gravement endommagé (VGE)"),
    may<&DamagedVehicle::costs_more_than_worth>("costs_more_than_worth",
                                                "Véhicule économiquement irréparable (VEI)"),
    may<&DamagedVehicle::insured>("insured", "Véhicule assuré"),
    may<&DamagedVehicle::follow_up_on>("follow_up_on", "Second rapport de conformité"),
};
constexpr std::span<const Fact<DamagedVehicle>> facts_of(const DamagedVehicle*) {
    return damaged_vehicle_facts;
}
constexpr MatterName matter_of(const DamagedVehicle*) {
    return {"motor.damaged_vehicle", "Circulation d’un véhicule endommagé"};
}
/// Truth: whether it may be driven (C. route, art. L327-4 and L327-5).
Result<Determination> may_be_driven(const DamagedVehicle& vehicle, const law::Book& book);

struct CompulsoryCover {
    Date on;
};
inline constexpr std::array compulsory_cover_facts{
    must<&CompulsoryCover::on>("on", "Date de l’accident"),
};
constexpr std::span<const Fact<CompulsoryCover>> facts_of(const CompulsoryCover*) {
    return compulsory_cover_facts;
}
constexpr MatterName matter_of(const CompulsoryCover*) {
    return {"motor.compulsory_cover", "Garantie obligatoire de responsabilité"};
}
/// Money: what the cover of damage to goods holds at least (A211-1-3); bodily damage has no limit.
Result<Determination> property_minimum(const CompulsoryCover& cover, const law::Book& book);

struct WrongTitle {
    Date on;
    Money damage;  ///< Before tax.
};
inline constexpr std::array wrong_title_facts{
    must<&WrongTitle::on>("on", "Date de l’accident"),
    must<&WrongTitle::damage>("damage", "Dommage hors taxes"),
};
constexpr std::span<const Fact<WrongTitle>> facts_of(const WrongTitle*) {
    return wrong_title_facts;
}
constexpr MatterName matter_of(const WrongTitle*) {
    return {"motor.irsa_wrong_title", "Recours au coût réel présenté par erreur au forfait"};
}
/// Truth: whether its author may present it anew (IRSA, art. 3.2.4).
Result<Determination> wrong_title_reopens(const WrongTitle& recourse, const law::Book& book);

}  // namespace sim::claims::motor
