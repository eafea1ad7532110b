#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// When an insured who waits for the payment of a fire may ask for interest, then sue.
namespace sim::claims::contract {

struct FirePayment {
    Date on;
    std::optional<Date> statement_on;  ///< « État des pertes » handed over.
    std::optional<Date> assessed_on;   ///< End of the expert's work, when it ended.
    std::optional<Date> declared_on;
    bool alsace_moselle = false;
};
inline constexpr std::array fire_payment_facts{
    must<&FirePayment::on>("on", "Date de l’incendie"),
    may<&FirePayment::statement_on>("statement_on", "Remise de l’état des pertes"),
    may<&FirePayment::assessed_on>("assessed_on", "Fin de l’expertise"),
    may<&FirePayment::declared_on>("declared_on", "Déclaration du sinistre"),
    may<&FirePayment::alsace_moselle>("alsace_moselle", "Contrat soumis au droit local"),
};
constexpr std::span<const Fact<FirePayment>> facts_of(const FirePayment*) {
    return fire_payment_facts;
}
constexpr MatterName matter_of(const FirePayment*) {
    return {"contract.fire_payment", "Attente du règlement d’un incendie"};
}
Problems impossible(const FirePayment& fire);

/// Date: the first day of a summons that makes interest run (C. assur., art. L122-2), or of the
/// interest itself under the local law (L191-7). Refused when the expert was done in time.
Result<Determination> fire_interest_from(const FirePayment& fire, const law::Book& book);
/// Date: the first day on which either party may sue (L122-2).
Result<Determination> fire_suit_from(const FirePayment& fire, const law::Book& book);

}  // namespace sim::claims::contract
