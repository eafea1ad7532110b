#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "sim/claims/matter.hpp"

/// Who has a vehicle assessed when its owner's insurer is no member, and what the expert owes.
namespace sim::claims::motor {

struct HittingVehicle {
    std::string plate;
    bool member = true;
};
inline constexpr std::array hitting_vehicle_facts{
    may<&HittingVehicle::plate>("plate", "Immatriculation"),
    may<&HittingVehicle::member>("member", "Assuré auprès d’un adhérent"),
};
constexpr std::span<const Fact<HittingVehicle>> facts_of(const HittingVehicle*) {
    return hitting_vehicle_facts;
}
struct OutsiderVehicle {
    Date on;
    std::vector<HittingVehicle> hit_by;
};
inline constexpr std::array outsider_vehicle_facts{
    must<&OutsiderVehicle::on>("on", "Date de l’accident"),
    must<&OutsiderVehicle::hit_by>("hit_by", "Véhicules qui l’ont heurté"),
};
constexpr std::span<const Fact<OutsiderVehicle>> facts_of(const OutsiderVehicle*) {
    return outsider_vehicle_facts;
}
constexpr MatterName matter_of(const OutsiderVehicle*) {
    return {"motor.outsider_vehicle", "Véhicule d’un non-adhérent ou sans assurance, heurté"};
}
/// Count: the rank of the vehicle whose insurer has it assessed.
Result<Determination> assessor(const OutsiderVehicle& vehicle, const law::Book& book);

struct VehicleReport {
    Date on;
    bool listed = true;
    bool independent = true;
    bool dangerous = false;
};
inline constexpr std::array vehicle_report_facts{
    must<&VehicleReport::on>("on", "Jour du rapport"),
    may<&VehicleReport::listed>("listed", "Expert inscrit sur la liste nationale"),
    may<&VehicleReport::independent>("independent", "Expert indépendant des parties"),
    may<&VehicleReport::dangerous>("dangerous", "Véhicule dangereux"),
};
constexpr std::span<const Fact<VehicleReport>> facts_of(const VehicleReport*) {
    return vehicle_report_facts;
}
constexpr MatterName matter_of(const VehicleReport*) {
    return {"motor.vehicle_report", "Rapport d’un expert en automobile"};
}
inline constexpr std::array report_reader_words{
    Option{"report_owner", "Le propriétaire du véhicule"},
    Option{"report_ministry", "Le ministère, qui inscrit le véhicule"},
};
/// bool: whether that person may assess the vehicle.
Result<Determination> expert_qualified(const VehicleReport& report, const law::Book& book);
/// Terms: to whom the expert sends his findings, beside the insurer who asked for them.
Result<Determination> report_goes_to(const VehicleReport& report, const law::Book& book);

}  // namespace sim::claims::motor
