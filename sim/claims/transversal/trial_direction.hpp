#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// The insurer who takes the direction of his insured's trial (C. assur. L113-17).
namespace sim::claims::transversal {

struct TrialDirection {
    Date on;
    bool took_direction = true;
    std::optional<Date> known_on;
    std::optional<Date> reserved_on;
};
inline constexpr std::array trial_direction_facts{
    must<&TrialDirection::on>("on", "Jour où l’assureur prend la direction du procès"),
    may<&TrialDirection::took_direction>("took_direction", "Direction du procès prise"),
    may<&TrialDirection::known_on>("known_on", "Jour où l’exception est connue"),
    may<&TrialDirection::reserved_on>("reserved_on", "Réserves écrites à l’assuré"),
};
constexpr std::span<const Fact<TrialDirection>> facts_of(const TrialDirection*) {
    return trial_direction_facts;
}
constexpr MatterName matter_of(const TrialDirection*) {
    return {"summons.direction", "Direction du procès de l’assuré"};
}
/// bool: the exception can no longer be raised against the insured.
Result<Determination> exception_waived(const TrialDirection& trial, const law::Book& book);

/// What the insured owes back against what he is owed (C. civ. 1347).
struct SetOff {
    Date on;
    Money owed_back;
    Money benefit;
    Money protected_part;
    bool certain = true;
    bool fixed = true;
    bool due = true;
};
inline constexpr std::array set_off_facts{
    must<&SetOff::on>("on", "Jour de la compensation"),
    must<&SetOff::owed_back>("owed_back", "Indu à rendre"),
    must<&SetOff::benefit>("benefit", "Prestation due à la même personne"),
    may<&SetOff::protected_part>("protected_part", "Part insaisissable de la prestation"),
    may<&SetOff::certain>("certain", "Indu certain, reconnu ou jugé"),
    may<&SetOff::fixed>("fixed", "Indu chiffré"),
    may<&SetOff::due>("due", "Indu exigible"),
};
constexpr std::span<const Fact<SetOff>> facts_of(const SetOff*) {
    return set_off_facts;
}
constexpr MatterName matter_of(const SetOff*) {
    return {"overpayment.set_off", "Compensation d’un indu"};
}
/// Money: what may be kept from the benefit.
Result<Determination> set_off(const SetOff& asked, const law::Book& book);

}  // namespace sim::claims::transversal
