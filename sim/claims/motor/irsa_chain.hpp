#pragma once

#include <array>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// IRSA, titre 4: vehicles of one file that run into each other, the first of the file first.
namespace sim::claims::motor {

struct FileVehicle {
    Money assiette;                    ///< Without tax.
    std::vector<std::int64_t> hit_by;  ///< Ranks in the file; none said: the one behind.
    bool member = true;                ///< False: uninsured, non-member or State vehicle.
};
inline constexpr std::array file_vehicle_facts{
    may<&FileVehicle::assiette>("assiette", "Assiette, hors taxes"),
    may<&FileVehicle::hit_by>("hit_by", "Rangs des véhicules qui l’ont heurté").between(1, 50),
    may<&FileVehicle::member>("member", "Assuré auprès d’un adhérent"),
};
constexpr std::span<const Fact<FileVehicle>> facts_of(const FileVehicle*) {
    return file_vehicle_facts;
}

struct Chain {
    Date on;
    std::vector<FileVehicle> file;  ///< The first of the file first.
    std::int64_t creditor = 1;
    std::int64_t debtor = 2;
    bool side_by_side = false;  ///< Two vehicles side by side touched each other.
};
inline constexpr std::array chain_facts{
    must<&Chain::on>("on", "Date de l’accident"),
    must<&Chain::file>("file", "Véhicules, le premier de la file d’abord"),
    may<&Chain::creditor>("creditor", "Rang du véhicule dont l’assureur réclame").between(1, 50),
    may<&Chain::debtor>("debtor", "Rang du véhicule dont l’assureur doit").between(1, 50),
    may<&Chain::side_by_side>("side_by_side", "Deux véhicules côte à côte se sont touchés"),
};
constexpr std::span<const Fact<Chain>> facts_of(const Chain*) {
    return chain_facts;
}
constexpr MatterName matter_of(const Chain*) {
    return {"motor.chain", "Accident en chaîne"};
}
Problems impossible(const Chain& chain);

/// What the debtor's insurer pays for the creditor's vehicle.
Result<Determination> chain_recourse(const Chain& chain, const law::Book& book);
/// What all the others pay for the creditor's vehicle, and what the debtor's insurer pays in all.
Result<Determination> chain_received(const Chain& chain, const law::Book& book);
Result<Determination> chain_paid(const Chain& chain, const law::Book& book);
/// What the insurer that paid a non-member vehicle claims from the next follower.
Result<Determination> chain_contribution(const Chain& chain, const law::Book& book);

}  // namespace sim::claims::motor
