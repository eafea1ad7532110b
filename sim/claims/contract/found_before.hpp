#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// An inexact declaration in good faith that is found before any loss (C. assur., art. L113-9,
/// al. 2): the premium rises, or the contract ends.
namespace sim::claims::contract {

struct FoundBefore {
    Date on;
    Money premium_paid;  ///< For the period below.
    Money premium_due;
    Date period_from;
    Date period_to;                ///< Last day paid for.
    std::optional<bool> accepted;  ///< The insured's answer to the higher premium.
    std::optional<Date> notice_on;
};
inline constexpr std::array found_before_facts{
    must<&FoundBefore::on>("on", "Jour où l’inexactitude est constatée, avant tout sinistre"),
    must<&FoundBefore::premium_paid>("premium_paid", "Prime payée pour la période"),
    must<&FoundBefore::premium_due>("premium_due", "Prime qui aurait été due"),
    must<&FoundBefore::period_from>("period_from", "Premier jour de la période payée"),
    must<&FoundBefore::period_to>("period_to", "Dernier jour de la période payée"),
    may<&FoundBefore::accepted>("accepted", "L’assuré accepte l’augmentation"),
    may<&FoundBefore::notice_on>("notice_on", "Envoi de la lettre recommandée de résiliation"),
};
constexpr std::span<const Fact<FoundBefore>> facts_of(const FoundBefore*) {
    return found_before_facts;
}
constexpr MatterName matter_of(const FoundBefore*) {
    return {"contract.found_before", "Déclaration inexacte constatée avant sinistre"};
}
Problems impossible(const FoundBefore& found);

inline constexpr std::array found_before_words{
    Option{"prime_augmentee", "Contrat maintenu, prime augmentée"},
    Option{"contrat_resilie", "Contrat résilié, prime restituée au prorata"},
    Option{"choix_ouvert", "Au choix de l’assureur : proposer une prime ou résilier"},
};
/// Term: what becomes of the contract.
Result<Determination> found_before_outcome(const FoundBefore& found, const law::Book& book);
/// Money: the supplement for the whole period.
Result<Determination> found_before_supplement(const FoundBefore& found, const law::Book& book);
/// Date: the contract ends that day.
Result<Determination> found_before_end(const FoundBefore& found, const law::Book& book);
/// Money: the part of the premium that pays for days without cover.
Result<Determination> found_before_refund(const FoundBefore& found, const law::Book& book);

}  // namespace sim::claims::contract
