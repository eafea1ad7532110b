#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// Damage done by a defective product (C. civ. 1245 to 1245-17): strict, for people and for goods
/// other than the product itself.
namespace sim::claims::property {

struct ProductDamage {
    Date on;
    bool defective = true;
    bool causal = true;
    Money injury;
    Money goods;
    Money product;
};
inline constexpr std::array product_damage_facts{
    must<&ProductDamage::on>("on", "Mise en circulation du produit"),
    may<&ProductDamage::defective>("defective", "Défaut de sécurité prouvé"),
    may<&ProductDamage::causal>("causal", "Lien entre le défaut et le dommage prouvé"),
    may<&ProductDamage::injury>("injury", "Atteinte à la personne"),
    may<&ProductDamage::goods>("goods", "Dommage aux autres biens"),
    may<&ProductDamage::product>("product", "Dommage au produit lui-même"),
};
constexpr std::span<const Fact<ProductDamage>> facts_of(const ProductDamage*) {
    return product_damage_facts;
}
constexpr MatterName matter_of(const ProductDamage*) {
    return {"liability.product", "Dommage d’un produit défectueux"};
}
/// Money: what the producer owes.
Result<Determination> product_damage_owed(const ProductDamage& loss, const law::Book& book);

}  // namespace sim::claims::property
