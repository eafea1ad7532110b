#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// Repair in kind: the insurer sends a firm instead of a sum.
namespace sim::claims::contract {

enum class Grounds : std::uint8_t { none, contract, natural_disaster };
inline constexpr std::array grounds_words{
    Option{"none", "Aucune clause"},
    Option{"contract", "Clause du contrat"},
    Option{"natural_disaster", "Garantie catastrophe naturelle"},
};
constexpr std::span<const Option> words_of(Grounds) {
    return grounds_words;
}
struct InKind {
    Date on;
    Grounds grounds = Grounds::none;
    bool agreed = false;  ///< By the insured, for this loss.
    bool motor = false;
    bool firm_imposed = true;
    Money cost;
    Rate vetuste_kept;  ///< Wear that the contract leaves to the insured.
    Money franchise;
};
inline constexpr std::array in_kind_facts{
    must<&InKind::on>("on", "Date du sinistre"),
    may<&InKind::grounds>("grounds", "Ce qui permet la réparation en nature"),
    may<&InKind::agreed>("agreed", "L’assuré accepte la réparation en nature"),
    may<&InKind::motor>("motor", "Véhicule d’un contrat automobile"),
    may<&InKind::firm_imposed>("firm_imposed", "Entreprise choisie par l’assureur"),
    may<&InKind::cost>("cost", "Coût des travaux de l’entreprise"),
    may<&InKind::vetuste_kept>("vetuste_kept", "Vétusté laissée à l’assuré"),
    may<&InKind::franchise>("franchise", "Franchise"),
};
constexpr std::span<const Fact<InKind>> facts_of(const InKind*) {
    return in_kind_facts;
}
constexpr MatterName matter_of(const InKind*) {
    return {"contract.in_kind", "Réparation en nature"};
}

/// bool: whether the insurer may send its firm instead of paying.
Result<Determination> in_kind_allowed(const InKind& repair, const law::Book& book);
/// Money: what the insured pays to the firm.
Result<Determination> in_kind_left_to_insured(const InKind& repair, const law::Book& book);
/// bool: whether the insurer answers for the result of the works.
Result<Determination> in_kind_guaranteed(const InKind& repair, const law::Book& book);

}  // namespace sim::claims::contract
