#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// IRCA: which insurer compensates an injured person, and what it gets back. The victim is paid by
/// common law whatever this says.
namespace sim::claims::motor {

enum class RoadVictim : std::uint8_t { driver, passenger, pedestrian };
inline constexpr std::array road_victim_words{
    Option{"driver", "Conducteur"},
    Option{"passenger", "Passager"},
    Option{"pedestrian", "Piéton ou cycliste"},
};
constexpr std::span<const Option> words_of(RoadVictim) {
    return road_victim_words;
}

enum class LargerShare : std::uint8_t { adverse, direct, equal };
inline constexpr std::array larger_share_words{
    Option{"adverse", "L’assureur adverse"},
    Option{"direct", "L’assureur direct"},
    Option{"equal", "Parts égales"},
};
constexpr std::span<const Option> words_of(LargerShare) {
    return larger_share_words;
}

struct InjuredPerson {
    Date on;
    RoadVictim victim = RoadVictim::driver;
    Rate aipp;
    Rate charge = whole;  ///< Of the adverse insurer: `irsa.charge_b` for an occupant of A.
    LargerShare larger_share = LargerShare::adverse;
    Money paid;                ///< At common law, third-party payers included.
    std::int64_t members = 2;  ///< Vehicles involved and insured with members.
};
inline constexpr std::array injured_person_facts{
    must<&InjuredPerson::on>("on", "Date de l’accident"),
    may<&InjuredPerson::victim>("victim", "Victime"),
    may<&InjuredPerson::aipp>("aipp", "Taux d’AIPP connu ou prévisible"),
    may<&InjuredPerson::charge>("charge", "Charge de l’assureur adverse"),
    may<&InjuredPerson::larger_share>("larger_share", "Qui supporte la plus grande part"),
    may<&InjuredPerson::paid>("paid", "Versé en droit commun"),
    may<&InjuredPerson::members>("members", "Véhicules impliqués et assurés par des adhérents"),
};
constexpr std::span<const Fact<InjuredPerson>> facts_of(const InjuredPerson*) {
    return injured_person_facts;
}
constexpr MatterName matter_of(const InjuredPerson*) {
    return {"motor.irca", "Blessé et convention IRCA"};
}

inline constexpr std::array mandate_words{
    Option{"direct_insurer", "Assureur du véhicule qu’occupait la victime"},
    Option{"larger_share_insurer", "Assureur qui supporte la plus grande part"},
    Option{"adverse_insurer", "Assureur adverse, pour le conducteur"},
    Option{"striking_insurer", "Assureur du véhicule qui a heurté la victime"},
};
Result<Determination> irca_applicable(const InjuredPerson& injured, const law::Book& book);
/// Whether the rate keeps the file in the convention's own management.
Result<Determination> irca_keeps_mandate(const InjuredPerson& injured, const law::Book& book);
Result<Determination> irca_mandate(const InjuredPerson& injured, const law::Book& book);
Result<Determination> irca_recourse(const InjuredPerson& injured, const law::Book& book);

}  // namespace sim::claims::motor
