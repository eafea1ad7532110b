#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// Attending an amicable survey from afar (convention of 2024, from September of that year).
namespace sim::claims::contract {

struct RemoteExpertise {
    Date on;
    Money stake;
    bool field_expert = true;
};
inline constexpr std::array remote_expertise_facts{
    must<&RemoteExpertise::on>("on", "Réunion d’expertise"),
    must<&RemoteExpertise::stake>("stake", "Enjeu du litige"),
    may<&RemoteExpertise::field_expert>("field_expert", "Expert de terrain à distance"),
};
constexpr std::span<const Fact<RemoteExpertise>> facts_of(const RemoteExpertise*) {
    return remote_expertise_facts;
}
constexpr MatterName matter_of(const RemoteExpertise*) {
    return {"expertise.remote", "Présence à distance à une expertise amiable"};
}
/// bool: the expert may attend from afar.
Result<Determination> remote_allowed(const RemoteExpertise& meeting, const law::Book& book);
/// Date: the last day of the meeting on site that is held when he may not.
Result<Determination> on_site_by(const RemoteExpertise& meeting, const law::Book& book);

}  // namespace sim::claims::contract
