#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// The cover of accidents of private life (GAV): a threshold that opens it, then the real loss.
namespace sim::claims::persons {

enum class LifeAccident {
    domestic,
    leisure,
    school,
    medical,
    catastrophe,
    attack,
    road_vehicle,
    work
};
inline constexpr std::array life_accident_words{
    Option{"domestic", "Accident domestique"},
    Option{"leisure", "Accident de loisirs ou de sport"},
    Option{"school", "Accident scolaire"},
    Option{"medical", "Accident médical"},
    Option{"catastrophe", "Catastrophe naturelle ou technologique"},
    Option{"attack", "Attentat, agression"},
    Option{"road_vehicle", "Accident de la circulation avec un véhicule à moteur"},
    Option{"work", "Accident du travail"},
};
constexpr std::span<const Option> words_of(LifeAccident) {
    return life_accident_words;
}
struct LifeVictim {
    Date on;
    LifeAccident accident = LifeAccident::domestic;
    bool died = false;
    Rate aipp;
    Rate threshold;
    Money loss;
    Money plafond;
    Money other_benefits;
    std::optional<Date> consolidation_known_on;
    std::optional<Date> accepted_on;
};
inline constexpr std::array life_victim_facts{
    must<&LifeVictim::on>("on", "Jour de l’accident"),
    must<&LifeVictim::accident>("accident", "Nature de l’accident"),
    may<&LifeVictim::died>("died", "La victime est morte"),
    may<&LifeVictim::aipp>("aipp", "Taux d’atteinte permanente (AIPP, DFP)"),
    must<&LifeVictim::threshold>("threshold", "Seuil d’intervention du contrat"),
    must<&LifeVictim::loss>("loss", "Préjudices garantis, évalués en droit commun"),
    must<&LifeVictim::plafond>("plafond", "Plafond par victime"),
    may<&LifeVictim::other_benefits>("other_benefits",
                                     "Prestations indemnitaires d’autres payeurs"),
    may<&LifeVictim::consolidation_known_on>("consolidation_known_on",
                                             "Jour où la consolidation est connue"),
    may<&LifeVictim::accepted_on>("accepted_on", "Jour de l’acceptation de l’offre"),
};
constexpr std::span<const Fact<LifeVictim>> facts_of(const LifeVictim*) {
    return life_victim_facts;
}
constexpr MatterName matter_of(const LifeVictim*) {
    return {"gav.victim", "Garantie des accidents de la vie"};
}
Problems impossible(const LifeVictim& victim);
/// Truth: whether the cover is open.
Result<Determination> gav_covered(const LifeVictim& victim, const law::Book& book);
/// Money: the whole loss once the threshold is met, never the part above it only.
Result<Determination> gav_indemnity(const LifeVictim& victim, const law::Book& book);
/// Date: last day to offer, to pay, under the market's charter.
Result<Determination> gav_offer_deadline(const LifeVictim& victim, const law::Book& book);
Result<Determination> gav_payment_deadline(const LifeVictim& victim, const law::Book& book);

}  // namespace sim::claims::persons
