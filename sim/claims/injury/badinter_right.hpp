#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// What share of the harm the victim of a road accident is owed, and who bears it in the end.
namespace sim::claims::injury {

enum class RoadRole { driver, passenger, pedestrian, cyclist, owner };
inline constexpr std::array road_role_words{
    Option{"driver", "Conducteur"},
    Option{"passenger", "Passager"},
    Option{"pedestrian", "Piéton"},
    Option{"cyclist", "Cycliste"},
    Option{"owner", "Propriétaire qui ne conduisait pas"},
};
constexpr std::span<const Option> words_of(RoadRole) {
    return road_role_words;
}

enum class RoadFault { none, simple, inexcusable };
inline constexpr std::array road_fault_words{
    Option{"none", "Aucune faute"},
    Option{"simple", "Faute simple"},
    Option{"inexcusable",
           "Faute inexcusable : volontaire, d’une exceptionnelle gravité, sans "
           "raison valable, exposant à un danger connu"},
};
constexpr std::span<const Option> words_of(RoadFault) {
    return road_fault_words;
}

enum class RoadHarm { bodily, property };
inline constexpr std::array road_harm_words{
    Option{"bodily", "Dommage corporel"},
    Option{"property", "Dommage matériel"},
};
constexpr std::span<const Option> words_of(RoadHarm) {
    return road_harm_words;
}

enum class Protection { driver, ordinary, reinforced };
inline constexpr std::array protection_words{
    Option{"driver_regime", "Conducteur : sa faute lui est opposable"},
    Option{"ordinary_regime", "Non-conducteur de 16 à 70 ans"},
    Option{"reinforced_regime", "Non-conducteur spécialement protégé"},
};
constexpr std::span<const Option> words_of(Protection) {
    return protection_words;
}

/// The direct victim; those who suffer through him have the same limits (art. 6). `reduction` is
/// what his own causal fault takes off, whatever the other driver did; for an owner, the fault of
/// the one who drove.
struct RoadVictim {
    Date on;
    RoadRole role = RoadRole::driver;
    RoadHarm harm = RoadHarm::bodily;
    std::optional<Date> born_on;
    Rate disability;
    bool sought_the_harm = false;
    RoadFault fault = RoadFault::none;
    bool sole_cause = false;
    bool discernment = true;
    bool fault_contributed = true;
    Rate reduction;
    bool medical_appliance = false;
    std::optional<Money> damage;
};
inline constexpr std::array road_victim_facts{
    must<&RoadVictim::on>("on", "Jour de l’accident"),
    must<&RoadVictim::role>("role", "Place de la victime"),
    may<&RoadVictim::harm>("harm", "Nature du dommage"),
    may<&RoadVictim::born_on>("born_on", "Date de naissance"),
    may<&RoadVictim::disability>("disability", "Incapacité permanente titrée avant l’accident"),
    may<&RoadVictim::sought_the_harm>("sought_the_harm", "Dommage volontairement recherché"),
    may<&RoadVictim::fault>("fault", "Faute de la victime"),
    may<&RoadVictim::sole_cause>("sole_cause", "Faute cause exclusive de l’accident"),
    may<&RoadVictim::discernment>("discernment", "Victime douée de discernement"),
    may<&RoadVictim::fault_contributed>("fault_contributed", "Faute en lien avec le dommage"),
    may<&RoadVictim::reduction>("reduction", "Réduction que vaut la faute opposable"),
    may<&RoadVictim::medical_appliance>("medical_appliance", "Appareil délivré sur ordonnance"),
    may<&RoadVictim::damage>("damage", "Dommage évalué"),
};
constexpr std::span<const Fact<RoadVictim>> facts_of(const RoadVictim*) {
    return road_victim_facts;
}
constexpr MatterName matter_of(const RoadVictim*) {
    return {"badinter.victim", "Victime d’un accident de la circulation"};
}
Problems impossible(const RoadVictim& victim);

/// Term of `protection_words`.
Result<Determination> victim_protection(const RoadVictim& victim, const law::Book& book);
/// Rate: the share of the harm that is owed.
Result<Determination> victim_right(const RoadVictim& victim, const law::Book& book);
/// Money: the harm times that share.
Result<Determination> victim_due(const RoadVictim& victim, const law::Book& book);
/// Money: what an owner may claim from the one to whom he lent the car.
Result<Determination> owner_recourse(const RoadVictim& victim, const law::Book& book);

/// Those implicated, between themselves.
struct Contribution {
    Date on;
    Money paid;
    std::vector<Rate> faults;
    std::int64_t ours = 1;
};
inline constexpr std::array contribution_facts{
    must<&Contribution::on>("on", "Jour de l’accident"),
    must<&Contribution::paid>("paid", "Indemnité due à la victime"),
    must<&Contribution::faults>("faults", "Part de faute prouvée de chaque impliqué"),
    may<&Contribution::ours>("ours", "Rang du nôtre dans cette liste").between(1, 100),
};
constexpr std::span<const Fact<Contribution>> facts_of(const Contribution*) {
    return contribution_facts;
}
constexpr MatterName matter_of(const Contribution*) {
    return {"badinter.contribution", "Contribution entre impliqués"};
}
Problems impossible(const Contribution& contribution);

/// Money: what ours bears in the end.
Result<Determination> contribution_share(const Contribution& contribution, const law::Book& book);
/// Money: what ours gets back when it paid the whole.
Result<Determination> contribution_recourse(const Contribution& contribution,
                                            const law::Book& book);

}  // namespace sim::claims::injury
