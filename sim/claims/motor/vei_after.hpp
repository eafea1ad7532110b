#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What becomes of a vehicle beyond economic repair, and of its contract, once the owner has
/// refused to transfer it or has transferred it.
namespace sim::claims::motor {

enum class VehicleBuyer : std::uint8_t { nobody, private_person, professional };
inline constexpr std::array vehicle_buyer_words{
    Option{"nobody", "Personne"},
    Option{"private_person", "Un particulier"},
    Option{"professional", "Un professionnel de l’automobile"},
};
constexpr std::span<const Option> words_of(VehicleBuyer) {
    return vehicle_buyer_words;
}
enum class EndProof : std::uint8_t { none, destruction, repair, other_insurer };
inline constexpr std::array end_proof_words{
    Option{"none", "Aucune preuve"},
    Option{"destruction", "Destruction du véhicule"},
    Option{"repair", "Réparation du véhicule"},
    Option{"other_insurer", "Nouveau contrat chez un autre assureur"},
};
constexpr std::span<const Option> words_of(EndProof) {
    return end_proof_words;
}

struct KeptVehicle {
    Date on;
    bool opposition = true;    ///< The owner refused the transfer, or said nothing.
    bool safety_done = false;  ///< Second report: every safety repair of the first one.
    bool fit = false;
    bool transformed = false;
    VehicleBuyer buyer = VehicleBuyer::nobody;
    EndProof proof = EndProof::none;
    std::optional<Date> transferred_on;
    Money premium;
    std::optional<Date> premium_from;
    std::optional<Date> premium_until;
};
inline constexpr std::array kept_vehicle_facts{
    must<&KeptVehicle::on>("on", "Jour où l’on se place"),
    may<&KeptVehicle::opposition>("opposition", "Cession refusée, opposition inscrite"),
    may<&KeptVehicle::safety_done>("safety_done",
                                   "Second rapport\u00A0: réparations de sécurité faites"),
    may<&KeptVehicle::fit>("fit", "Second rapport\u00A0: véhicule apte à circuler"),
    may<&KeptVehicle::transformed>("transformed", "Second rapport\u00A0: transformation notable"),
    may<&KeptVehicle::buyer>("buyer", "Acheteur"),
    may<&KeptVehicle::proof>("proof", "Preuve apportée pour résilier"),
    may<&KeptVehicle::premium_from>("premium_from", "Premier jour payé par la prime"),
    may<&KeptVehicle::transferred_on>("transferred_on", "Cession du véhicule à l’assureur"),
    may<&KeptVehicle::premium_until>("premium_until", "Dernier jour payé par la prime"),
    may<&KeptVehicle::premium>("premium", "Prime de cette période"),
};
constexpr std::span<const Fact<KeptVehicle>> facts_of(const KeptVehicle*) {
    return kept_vehicle_facts;
}
constexpr MatterName matter_of(const KeptVehicle*) {
    return {"motor.kept_vehicle", "Suites d’un véhicule économiquement irréparable"};
}
Problems impossible(const KeptVehicle& kept);

/// bool: whether the second report lifts the opposition (C. route, art. L327-3).
Result<Determination> opposition_lifted(const KeptVehicle& kept, const law::Book& book);
/// bool: whether the vehicle may be sold to this buyer.
Result<Determination> sale_allowed(const KeptVehicle& kept, const law::Book& book);
/// bool: whether the contract may be ended (C. assur., art. L211-1-1).
Result<Determination> contract_may_end(const KeptVehicle& kept, const law::Book& book);
/// Money: the premium given back from the day of the transfer.
Result<Determination> premium_refund(const KeptVehicle& kept, const law::Book& book);

}  // namespace sim::claims::motor
