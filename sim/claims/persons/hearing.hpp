#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Hearing aids outside the 100 % santé basket (class II).
namespace sim::claims::persons {

struct HearingAid {
    Date on;
    std::int64_t ears = 1;
    std::optional<Date> last_on;
};
inline constexpr std::array hearing_aid_facts{
    must<&HearingAid::on>("on", "Jour de l’achat"),
    may<&HearingAid::ears>("ears", "Nombre d’oreilles appareillées").between(1, 2),
    may<&HearingAid::last_on>("last_on", "Jour de l’équipement précédent"),
};
constexpr std::span<const Fact<HearingAid>> facts_of(const HearingAid*) {
    return hearing_aid_facts;
}
constexpr MatterName matter_of(const HearingAid*) {
    return {"health.hearing_aid", "Audioprothèse de classe II"};
}
Problems impossible(const HearingAid& aid);
/// Money: the most that a responsible contract refunds, AMO included.
Result<Determination> hearing_plafond(const HearingAid& asked, const law::Book& book);
/// Date: the first day on which a new aid may be paid for.
Result<Determination> hearing_renewal(const HearingAid& asked, const law::Book& book);

}  // namespace sim::claims::persons
