#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// The summons to an amicable survey between several interests (convention of 2024).
namespace sim::claims::contract {

struct AmicableSummons {
    Date on;
    Date meeting_on;
    std::optional<Date> sent_on;
    std::optional<Date> postponement_asked_on;
    bool urgent = false;
};
inline constexpr std::array amicable_summons_facts{
    must<&AmicableSummons::on>("on", "Déclaration du sinistre"),
    must<&AmicableSummons::meeting_on>("meeting_on", "Réunion d’expertise"),
    may<&AmicableSummons::sent_on>("sent_on", "Envoi de la convocation recommandée"),
    may<&AmicableSummons::postponement_asked_on>("postponement_asked_on", "Demande de report"),
    may<&AmicableSummons::urgent>("urgent", "Urgence motivée"),
};
constexpr std::span<const Fact<AmicableSummons>> facts_of(const AmicableSummons*) {
    return amicable_summons_facts;
}
constexpr MatterName matter_of(const AmicableSummons*) {
    return {"expertise.amicable_summons", "Convocation à une expertise amiable"};
}
Problems impossible(const AmicableSummons& summons);

/// Date: the last day to send the letter.
Result<Determination> summons_send_by(const AmicableSummons& summons, const law::Book& book);
/// bool: whether the meeting binds those who were called.
Result<Determination> summons_regular(const AmicableSummons& summons, const law::Book& book);
/// Date: the last day of the one postponed meeting.
Result<Determination> summons_postponed_by(const AmicableSummons& summons, const law::Book& book);

}  // namespace sim::claims::contract
