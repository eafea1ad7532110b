#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/common/words.hpp"
#include "sim/claims/matter.hpp"

/// The clocks of a complaint and of the mediation that may follow it.
namespace sim::claims::transversal {

struct Complaint {
    Date on;
    Region region = Region::metropole;
    std::optional<Date> refused_on;
    std::optional<Date> seized_on;
    std::optional<Date> notified_on;
    bool at_court = false;
    bool before_other_mediator = false;
    bool professional = false;
};
inline constexpr std::array complaint_facts{
    must<&Complaint::on>("on", "Envoi de la première réclamation écrite"),
    may<&Complaint::region>("region", "Jours fériés"),
    may<&Complaint::refused_on>("refused_on", "Jour d’une réponse négative"),
    may<&Complaint::seized_on>("seized_on", "Réception du dossier par le médiateur"),
    may<&Complaint::notified_on>("notified_on", "Notification de la saisine aux parties"),
    may<&Complaint::at_court>("at_court", "Un tribunal est saisi ou a jugé"),
    may<&Complaint::before_other_mediator>("before_other_mediator", "Un autre médiateur est saisi"),
    may<&Complaint::professional>("professional", "Contrat souscrit pour les besoins d’un métier"),
};
constexpr std::span<const Fact<Complaint>> facts_of(const Complaint*) {
    return complaint_facts;
}
constexpr MatterName matter_of(const Complaint*) {
    return {"transversal.complaint", "Réclamation et médiation"};
}
Problems impossible(const Complaint& complaint);
/// Date: last day to acknowledge, in jours ouvrables from the sending.
Result<Determination> complaint_acknowledgement(const Complaint& asked, const law::Book& book);
/// Date: last day to answer.
Result<Determination> complaint_answer(const Complaint& asked, const law::Book& book);
/// Date: first day on which the mediator may be seized.
Result<Determination> mediation_from(const Complaint& asked, const law::Book& book);
/// Date: last day to seize the mediator.
Result<Determination> mediation_until(const Complaint& asked, const law::Book& book);
/// Truth: the mediator may hear the case, if it is seized on `seized_on`.
Result<Determination> mediation_admissible(const Complaint& asked, const law::Book& book);
/// Date: the mediator's last day to reject, to give the outcome. No roll of the weekend.
Result<Determination> mediation_rejection(const Complaint& asked, const law::Book& book);
Result<Determination> mediation_outcome(const Complaint& asked, const law::Book& book);

}  // namespace sim::claims::transversal
