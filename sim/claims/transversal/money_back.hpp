#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What was paid without being due (indu), and what may be negotiated.
namespace sim::claims::transversal {

struct Overpayment {
    Date on;
    Money paid;
    Money due;
    Date paid_on;
    std::optional<Date> demanded_on;
    std::optional<Date> known_on;
    bool bad_faith = false;
    Rate payer_fault;
};
inline constexpr std::array overpayment_facts{
    must<&Overpayment::on>("on", "Jour du remboursement"),
    must<&Overpayment::paid>("paid", "Somme versée"),
    must<&Overpayment::due>("due", "Somme due"),
    must<&Overpayment::paid_on>("paid_on", "Jour du versement"),
    may<&Overpayment::demanded_on>("demanded_on", "Jour de la demande de remboursement"),
    may<&Overpayment::known_on>("known_on", "Jour où l’erreur est connue"),
    may<&Overpayment::bad_faith>("bad_faith", "Reçu de mauvaise foi"),
    may<&Overpayment::payer_fault>("payer_fault", "Réduction pour faute du payeur"),
};
constexpr std::span<const Fact<Overpayment>> facts_of(const Overpayment*) {
    return overpayment_facts;
}
constexpr MatterName matter_of(const Overpayment*) {
    return {"transversal.overpayment", "Répétition de l’indu"};
}
Problems impossible(const Overpayment& asked);
/// Money: what must be returned.
Result<Determination> overpaid(const Overpayment& asked, const law::Book& book);
/// Money: legal interest, from the payment in bad faith, from the demand otherwise.
Result<Determination> overpayment_interest(const Overpayment& asked, const law::Book& book);
/// Date: last day of the action.
Result<Determination> overpayment_last_day(const Overpayment& asked, const law::Book& book);

struct Negotiation {
    Date on;
    Money indisputable;
    Money expected_award;
    Money costs;
    Money interest;
    Money relation_value;
    Money claimed;
    Rate chance = whole;
    Money victim_costs;
    Money victim_delay;
    std::optional<Money> offer;
};
inline constexpr std::array negotiation_facts{
    must<&Negotiation::on>("on", "Jour de l’offre"),
    may<&Negotiation::indisputable>("indisputable", "Somme due sans contestation possible"),
    must<&Negotiation::expected_award>("expected_award", "Condamnation attendue"),
    may<&Negotiation::costs>("costs", "Frais évités par l’accord"),
    may<&Negotiation::interest>("interest", "Intérêts évités par l’accord"),
    may<&Negotiation::relation_value>("relation_value", "Prix de la relation, à retrancher"),
    must<&Negotiation::claimed>("claimed", "Montant que la victime peut obtenir"),
    may<&Negotiation::chance>("chance", "Chance de l’obtenir"),
    may<&Negotiation::victim_costs>("victim_costs", "Frais de la victime"),
    may<&Negotiation::victim_delay>("victim_delay", "Coût de l’attente pour la victime"),
    may<&Negotiation::offer>("offer", "Offre envisagée"),
};
constexpr std::span<const Fact<Negotiation>> facts_of(const Negotiation*) {
    return negotiation_facts;
}
constexpr MatterName matter_of(const Negotiation*) {
    return {"transversal.negotiation", "Marge de négociation"};
}
inline constexpr std::array negotiation_words{
    Option{"zone_open", "Un accord est possible"},
    Option{"zone_empty", "Aucun accord possible : médiation, expertise ou juge"},
    Option{"below_due", "Offre au-dessous de ce qui est dû : interdite"},
    Option{"within_zone", "Offre dans la zone d’accord"},
    Option{"below_zone", "Offre que la victime refusera"},
    Option{"above_zone", "Offre au-delà du coût évité"},
};
/// Money: above it the insurer prefers the judge; below it the victim does.
Result<Determination> insurer_reserve(const Negotiation& asked, const law::Book& book);
Result<Determination> victim_reserve(const Negotiation& asked, const law::Book& book);
/// Money: the least that may be offered, never below what is due beyond dispute.
Result<Determination> negotiation_floor(const Negotiation& asked, const law::Book& book);
/// Term: whether the two reserve points leave room.
Result<Determination> negotiation_zone(const Negotiation& asked, const law::Book& book);
/// Term: what the offer is worth.
Result<Determination> offer_position(const Negotiation& asked, const law::Book& book);

}  // namespace sim::claims::transversal
