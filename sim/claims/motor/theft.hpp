#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Theft, glass and driver covers of a motor contract.
namespace sim::claims::motor {

struct VehicleTheft {
    Date on;
    std::optional<Date> known_on;
    std::optional<std::int64_t> contract_days;         ///< Working days to declare.
    std::optional<std::int64_t> contract_return_days;  ///< To find the vehicle.
    std::optional<Date> declared_on;
    std::optional<Date> found_on;
    Money value;
    Money damage_when_found;
    Money franchise;
    bool keeps_indemnity = true;  ///< Found late: the insured leaves the vehicle to the insurer.
};
inline constexpr std::array vehicle_theft_facts{
    must<&VehicleTheft::on>("on", "Date du vol"),
    may<&VehicleTheft::known_on>("known_on", "Jour où l’assuré a connu le vol"),
    may<&VehicleTheft::contract_days>("contract_days",
                                      "Délai de déclaration du contrat, en jours ouvrés")
        .between(1, 90),
    may<&VehicleTheft::contract_return_days>(
        "contract_return_days", "Délai du contrat pour retrouver le véhicule, en jours")
        .between(1, 365),
    may<&VehicleTheft::declared_on>("declared_on", "Déclaration à l’assureur"),
    may<&VehicleTheft::found_on>("found_on", "Véhicule retrouvé"),
    may<&VehicleTheft::value>("value", "Valeur assurée au jour du vol"),
    may<&VehicleTheft::damage_when_found>("damage_when_found", "Dommages du véhicule retrouvé"),
    may<&VehicleTheft::franchise>("franchise", "Franchise vol"),
    may<&VehicleTheft::keeps_indemnity>("keeps_indemnity",
                                        "Retrouvé tard : l’assuré garde l’indemnité"),
};
constexpr std::span<const Fact<VehicleTheft>> facts_of(const VehicleTheft*) {
    return vehicle_theft_facts;
}
constexpr MatterName matter_of(const VehicleTheft*) {
    return {"motor.theft", "Vol du véhicule"};
}
Problems impossible(const VehicleTheft& theft);

inline constexpr std::array theft_outcome_words{
    Option{"taken_back", "Repris par l’assuré, dommages payés"},
    Option{"total_loss", "Perte totale, véhicule à l’assureur"},
    Option{"owner_choice", "Choix de l’assuré : garder l’indemnité ou reprendre le véhicule"},
};
/// At least the floor of L113-2, more when the contract says so.
Result<Determination> theft_notice_by(const VehicleTheft& theft, const law::Book& book);
/// The end of the contract's usual wait for the vehicle: never a rule of law.
Result<Determination> theft_wait_ends(const VehicleTheft& theft, const law::Book& book);
Result<Determination> theft_outcome(const VehicleTheft& theft, const law::Book& book);
Result<Determination> theft_indemnity(const VehicleTheft& theft, const law::Book& book);

/// The cover of the driver himself, the only one of a driver at fault.
struct DriverCover {
    Date on;
    Rate dfp;
    Rate threshold;  ///< Of the contract; absolute.
    Money assessed;  ///< By the contract's own grid.
    Money third_party_payers;
    std::optional<Money> plafond;
    bool third_party_liable = false;
};
inline constexpr std::array driver_cover_facts{
    must<&DriverCover::on>("on", "Date de l’accident"),
    must<&DriverCover::dfp>("dfp", "Déficit fonctionnel permanent"),
    may<&DriverCover::threshold>("threshold", "Seuil d’intervention du contrat"),
    must<&DriverCover::assessed>("assessed", "Préjudice selon le contrat"),
    may<&DriverCover::third_party_payers>("third_party_payers", "Prestations des tiers payeurs"),
    may<&DriverCover::plafond>("plafond", "Plafond de la garantie"),
    may<&DriverCover::third_party_liable>("third_party_liable", "Un tiers est responsable"),
};
constexpr std::span<const Fact<DriverCover>> facts_of(const DriverCover*) {
    return driver_cover_facts;
}
constexpr MatterName matter_of(const DriverCover*) {
    return {"motor.driver_cover", "Garantie du conducteur"};
}
Result<Determination> driver_indemnity(const DriverCover& cover, const law::Book& book);
/// An advance with subrogation when somebody else is liable.
Result<Determination> driver_is_advance(const DriverCover& cover, const law::Book& book);

struct BrokenGlass {
    Date on;
    Money cost;
    Money franchise;
};
inline constexpr std::array broken_glass_facts{
    must<&BrokenGlass::on>("on", "Date du sinistre"),
    must<&BrokenGlass::cost>("cost", "Remplacement ou réparation du vitrage"),
    may<&BrokenGlass::franchise>("franchise", "Franchise bris de glace"),
};
constexpr std::span<const Fact<BrokenGlass>> facts_of(const BrokenGlass*) {
    return broken_glass_facts;
}
constexpr MatterName matter_of(const BrokenGlass*) {
    return {"motor.glass", "Bris de glace"};
}
Result<Determination> glass_indemnity(const BrokenGlass& glass, const law::Book& book);

}  // namespace sim::claims::motor
