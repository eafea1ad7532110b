#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What the owner of a damaged vehicle is owed: by the liable party, or by his own cover. The
/// conventions between insurers play no part here.
namespace sim::claims::motor {

/// Amounts with tax unless the owner recovers it.
struct VehicleDamage {
    Date on;
    Money repairs;
    Money vetuste;  ///< Never deducted in liability; by clause in own cover.
    std::optional<Money> vrade;
    Money salvage;
    bool keeps_wreck = false;  ///< The owner does not transfer the vehicle.
    Money towing;              ///< And storage.
    Money immobilisation;      ///< For the technical time the expert fixed.
    Money registration;        ///< Registration of the replacement.
    Money goods;               ///< Transported, and clothes.
    Rate right = whole;        ///< To compensation, at common law.
    Money franchise;
    bool vetuste_clause = false;
    std::optional<Money> plafond;
    std::optional<Money> premium_paid;
    std::optional<Money> premium_due;
};
inline constexpr std::array vehicle_damage_facts{
    must<&VehicleDamage::on>("on", "Date de l’accident"),
    must<&VehicleDamage::repairs>("repairs", "Réparations"),
    may<&VehicleDamage::vetuste>("vetuste", "Vétusté des pièces"),
    may<&VehicleDamage::vrade>("vrade", "Valeur de remplacement à dire d’expert"),
    may<&VehicleDamage::salvage>("salvage", "Valeur de sauvetage"),
    may<&VehicleDamage::keeps_wreck>("keeps_wreck", "Le propriétaire garde l’épave"),
    may<&VehicleDamage::towing>("towing", "Remorquage et garde"),
    may<&VehicleDamage::immobilisation>("immobilisation", "Immobilisation"),
    may<&VehicleDamage::registration>("registration", "Certificat d’immatriculation"),
    may<&VehicleDamage::goods>("goods", "Objets transportés et vêtements"),
    may<&VehicleDamage::right>("right", "Droit à indemnisation"),
    may<&VehicleDamage::franchise>("franchise", "Franchise de la garantie dommages"),
    may<&VehicleDamage::vetuste_clause>("vetuste_clause", "Clause de vétusté au contrat"),
    may<&VehicleDamage::plafond>("plafond", "Plafond de la garantie"),
    may<&VehicleDamage::premium_paid>("premium_paid", "Prime payée"),
    may<&VehicleDamage::premium_due>("premium_due", "Prime qui aurait été due"),
};
constexpr std::span<const Fact<VehicleDamage>> facts_of(const VehicleDamage*) {
    return vehicle_damage_facts;
}
constexpr MatterName matter_of(const VehicleDamage*) {
    return {"motor.vehicle_damage", "Véhicule endommagé"};
}
Problems impossible(const VehicleDamage& damage);

/// Repairs strictly above the value at the loss (C. route, art. L327-1).
Result<Determination> is_vei(const VehicleDamage& damage, const law::Book& book);
/// From the liable party, by common law.
Result<Determination> owed_by_liable(const VehicleDamage& damage, const law::Book& book);
/// From the own-damage cover: value, premiums, then franchise.
Result<Determination> owed_by_own_cover(const VehicleDamage& damage, const law::Book& book);
/// What the liability insurer that paid in full gets back from its own insured who under-declared.
Result<Determination> recourse_against_insured(const VehicleDamage& damage, const law::Book& book);

}  // namespace sim::claims::motor
