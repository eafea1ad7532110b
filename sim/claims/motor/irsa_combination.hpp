#pragma once

#include <array>
#include <span>

#include "sim/claims/common/words.hpp"
#include "sim/claims/matter.hpp"

/// IRSA, annexe 4 and art. 2.7: whether two shocks make one accident, and how the insurers of a
/// tractor and of its trailer share what they receive. Outside the convention the two answer as
/// insurers of one risk (C. assur., art. L121-4): `other_insurers` of a worksheet.
namespace sim::claims::motor {

enum class BetweenShocks : std::uint8_t { stayed_in_place, moved_for_constat, left_the_scene };
inline constexpr std::array between_shocks_words{
    Option{"stayed_in_place", "Le véhicule est resté sur place"},
    Option{"moved_for_constat", "Il s’est écarté pour remplir le constat"},
    Option{"left_the_scene", "Il a quitté les lieux"},
};
constexpr std::span<const Option> words_of(BetweenShocks) {
    return between_shocks_words;
}

struct SecondShock {
    Date on;
    BetweenShocks between = BetweenShocks::stayed_in_place;
};
inline constexpr std::array second_shock_facts{
    must<&SecondShock::on>("on", "Date du premier choc"),
    must<&SecondShock::between>("between", "Entre les deux chocs"),
};
constexpr std::span<const Fact<SecondShock>> facts_of(const SecondShock*) {
    return second_shock_facts;
}
constexpr MatterName matter_of(const SecondShock*) {
    return {"motor.second_shock", "Deux chocs qui se suivent"};
}
/// bool: one accident in two phases; no: two accidents, each with its own typology.
Result<Determination> is_one_accident(const SecondShock& shock, const law::Book& book);

struct CombinationRecourse {
    Date on;
    Money received;
    bool forfait = false;
    Money tractor_damage;
    Money trailer_damage;
};
inline constexpr std::array combination_recourse_facts{
    must<&CombinationRecourse::on>("on", "Date de l’accident"),
    must<&CombinationRecourse::received>("received", "Recours reçu pour l’ensemble"),
    may<&CombinationRecourse::forfait>("forfait", "Recours forfaitaire"),
    may<&CombinationRecourse::tractor_damage>("tractor_damage", "Dommages du tracteur"),
    may<&CombinationRecourse::trailer_damage>("trailer_damage", "Dommages de la remorque"),
};
constexpr std::span<const Fact<CombinationRecourse>> facts_of(const CombinationRecourse*) {
    return combination_recourse_facts;
}
constexpr MatterName matter_of(const CombinationRecourse*) {
    return {"motor.combination_recourse", "Recours reçu pour un tracteur et sa remorque"};
}
Problems impossible(const CombinationRecourse& recourse);

/// Money: the two parts sum to what was received.
Result<Determination> tractor_receives(const CombinationRecourse& recourse, const law::Book& book);
Result<Determination> trailer_receives(const CombinationRecourse& recourse, const law::Book& book);

}  // namespace sim::claims::motor
