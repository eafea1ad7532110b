#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "sim/claims/motor/collision.hpp"
#include "sim/claims/motor/irsa_bareme.hpp"

/// IRSA, titre 5: three to seven vehicles, one case a phase, one coefficient a vehicle.
namespace sim::claims::motor {

struct PileupVehicle {
    Money damage;
    Money paid_to_others;  ///< Inert things, pure loss, non-members.
    std::string plate;
    bool member = true;
};
inline constexpr std::array pileup_vehicle_facts{
    may<&PileupVehicle::damage>("damage", "Dommages du véhicule"),
    may<&PileupVehicle::paid_to_others>("paid_to_others", "Payé pour d’autres que ses assurés"),
    may<&PileupVehicle::plate>("plate", "Immatriculation"),
    may<&PileupVehicle::member>("member", "Assuré auprès d’un adhérent"),
};
constexpr std::span<const Fact<PileupVehicle>> facts_of(const PileupVehicle*) {
    return pileup_vehicle_facts;
}

/// One shock of the accident, in the order of time.
struct Phase {
    std::int64_t favoured = 1;  ///< X of the case: the one who bears nothing when it is not shared.
    std::int64_t charged = 2;   ///< Y of the case.
    BaremeCase bareme_case = BaremeCase::cas_10;
};
inline constexpr std::array phase_facts{
    must<&Phase::favoured>("favoured", "Rang du véhicule X du cas").between(1, 50),
    must<&Phase::charged>("charged", "Rang du véhicule Y du cas").between(1, 50),
    must<&Phase::bareme_case>("case", "Cas du barème"),
};
constexpr std::span<const Fact<Phase>> facts_of(const Phase*) {
    return phase_facts;
}

struct Pileup {
    Date on;
    std::vector<PileupVehicle> vehicles;
    std::vector<Phase> phases;
    bool order_unknown = false;
    std::int64_t of = 1;
};
inline constexpr std::array pileup_facts{
    must<&Pileup::on>("on", "Date de l’accident"),
    must<&Pileup::vehicles>("vehicles", "Véhicules"),
    may<&Pileup::phases>("phases", "Phases, dans l’ordre"),
    may<&Pileup::order_unknown>("order_unknown", "Chronologie inconnue"),
    may<&Pileup::of>("of", "Rang du véhicule interrogé").between(1, 50),
};
constexpr std::span<const Fact<Pileup>> facts_of(const Pileup*) {
    return pileup_facts;
}
constexpr MatterName matter_of(const Pileup*) {
    return {"motor.pileup", "Carambolage de trois à sept véhicules"};
}
Problems impossible(const Pileup& pileup);

Result<Determination> pileup_coefficient(const Pileup& pileup, const law::Book& book);
Result<Determination> pileup_right(const Pileup& pileup, const law::Book& book);
Result<Determination> pileup_debt(const Pileup& pileup, const law::Book& book);
/// Right less debt: what its insurer receives, or pays when negative.
Result<Determination> pileup_balance(const Pileup& pileup, const law::Book& book);
/// The rank of the vehicle whose insurer leads: the lowest plate.
Result<Determination> pileup_leader(const Pileup& pileup, const law::Book& book);

}  // namespace sim::claims::motor
