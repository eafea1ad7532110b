#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// Whether the loi Badinter governs the accident, and which defences the insurer may raise against
/// the victim.
namespace sim::claims::injury {

enum class Implicated {
    motor_vehicle,
    trailer,
    motor_scooter,
    assisted_bicycle,
    bicycle,
    electric_wheelchair,
    train,
    tram_on_own_track,
    tram_on_shared_road
};
inline constexpr std::array implicated_words{
    Option{"motor_vehicle", "Véhicule terrestre à moteur"},
    Option{"trailer", "Remorque ou semi-remorque"},
    Option{"motor_scooter", "Engin de déplacement personnel motorisé (trottinette électrique…)"},
    Option{"assisted_bicycle", "Vélo à assistance électrique jusqu’à 25 km/h"},
    Option{"bicycle", "Vélo"},
    Option{"electric_wheelchair", "Fauteuil roulant électrique d’une personne handicapée"},
    Option{"train", "Train"},
    Option{"tram_on_own_track", "Tramway sur sa voie propre"},
    Option{"tram_on_shared_road", "Tramway traversant une voie ouverte à tous"},
};
constexpr std::span<const Option> words_of(Implicated) {
    return implicated_words;
}

struct RoadAccident {
    Date on;
    Implicated vehicle = Implicated::motor_vehicle;
    bool in_france = true;
    bool wilful = false;
    bool in_traffic = true;
    bool implicated = true;
    bool against_oneself = false;  ///< The driver and keeper of the only vehicle is the claimant.
};
inline constexpr std::array road_accident_facts{
    must<&RoadAccident::on>("on", "Jour de l’accident"),
    must<&RoadAccident::vehicle>("vehicle", "Véhicule mis en cause"),
    may<&RoadAccident::in_france>("in_france", "Accident en France"),
    may<&RoadAccident::wilful>("wilful", "Fait volontaire"),
    may<&RoadAccident::in_traffic>("in_traffic", "Fait de circulation, stationnement compris"),
    may<&RoadAccident::implicated>("implicated", "Véhicule impliqué dans l’accident"),
    may<&RoadAccident::against_oneself>(
        "against_oneself", "Demandeur conducteur et gardien du seul véhicule en cause"),
};
constexpr std::span<const Fact<RoadAccident>> facts_of(const RoadAccident*) {
    return road_accident_facts;
}
constexpr MatterName matter_of(const RoadAccident*) {
    return {"badinter.accident", "Accident de la circulation"};
}

/// bool: whether the Act of 5 July 1985 governs.
Result<Determination> badinter_applies(const RoadAccident& accident, const law::Book& book);

enum class Defence {
    franchise,
    decheance,
    proportional_reduction,
    exclusion_of_driving,
    exclusion_of_use,
    premium_suspension,
    nullite,
    no_contract,
    thief,
    own_injury_of_driver
};
inline constexpr std::array defence_words{
    Option{"franchise", "Franchise"},
    Option{"decheance", "Déchéance : déclaration tardive, clause d’alcool…"},
    Option{"proportional_reduction", "Réduction proportionnelle de l’article L113-9"},
    Option{"exclusion_of_driving", "Exclusion : permis, âge, conditions de transport (R211-10)"},
    Option{"exclusion_of_use", "Exclusion : matières dangereuses, courses (R211-11)"},
    Option{"premium_suspension", "Suspension pour non-paiement de la prime"},
    Option{"nullite", "Nullité du contrat pour fausse déclaration (L113-8)"},
    Option{"no_contract", "Contrat inexistant ou résilié avant l’accident"},
    Option{"thief", "Victime auteur, coauteur ou complice du vol du véhicule"},
    Option{"own_injury_of_driver", "Blessures du conducteur assuré lui-même"},
};
constexpr std::span<const Option> words_of(Defence) {
    return defence_words;
}

struct RaisedDefence {
    Date on;
    Defence defence = Defence::franchise;
};
inline constexpr std::array raised_defence_facts{
    must<&RaisedDefence::on>("on", "Jour de l’accident"),
    must<&RaisedDefence::defence>("defence", "Exception que l’assureur invoque"),
};
constexpr std::span<const Fact<RaisedDefence>> facts_of(const RaisedDefence*) {
    return raised_defence_facts;
}
constexpr MatterName matter_of(const RaisedDefence*) {
    return {"badinter.defence", "Exception invoquée contre la victime"};
}

/// bool: whether the compulsory motor insurer may raise it against the victim.
Result<Determination> defence_opposable(const RaisedDefence& raised, const law::Book& book);
/// bool: whether that insurer must make the offer all the same, on account of whom it may concern.
Result<Determination> offer_still_due(const RaisedDefence& raised, const law::Book& book);

}  // namespace sim::claims::injury
