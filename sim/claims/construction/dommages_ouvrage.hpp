#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/common/words.hpp"
#include "sim/claims/matter.hpp"

/// The clock of the dommages-ouvrage insurer and what it costs to miss it (C. assur. L242-1, annexe
/// II to A243-1). Its terms are of public order; a day off does not put them off.
namespace sim::claims::construction {

struct DoClaim {
    Date on;
    std::optional<Money> estimate;
    bool manifestly_not_covered = false;
    std::optional<Date> expert_named_on;
    std::int64_t challenges = 0;
    std::int64_t extra_days = 0;
    std::optional<Date> position_on;
    std::optional<Date> offered_on;
    bool offer_sufficient = true;
    std::optional<Money> offered;
    std::optional<Date> accepted_on;
    std::optional<Date> advance_asked_on;
    std::optional<Date> paid_on;
    Creditor creditor = Creditor::consumer;
};
inline constexpr std::array do_claim_facts{
    must<&DoClaim::on>("on", "Réception de la déclaration réputée constituée"),
    may<&DoClaim::estimate>("estimate", "Dommage estimé"),
    may<&DoClaim::manifestly_not_covered>("manifestly_not_covered",
                                          "Garantie manifestement injustifiée"),
    may<&DoClaim::expert_named_on>("expert_named_on", "Notification du nom de l’expert"),
    may<&DoClaim::challenges>("challenges", "Récusations de l’expert").between(0, 2),
    may<&DoClaim::extra_days>("extra_days", "Délai supplémentaire accepté par l’assuré, en jours")
        .between(0, 1000),
    may<&DoClaim::position_on>("position_on", "Notification de la position sur la garantie"),
    may<&DoClaim::offered_on>("offered_on", "Jour de l’offre d’indemnité"),
    may<&DoClaim::offer_sufficient>("offer_sufficient", "Offre non manifestement insuffisante"),
    may<&DoClaim::offered>("offered", "Indemnité notifiée"),
    may<&DoClaim::accepted_on>("accepted_on", "Acceptation de l’offre"),
    may<&DoClaim::advance_asked_on>("advance_asked_on", "Demande d’avance, offre refusée"),
    may<&DoClaim::paid_on>("paid_on", "Jour du paiement, compté"),
    may<&DoClaim::creditor>("creditor", "Créancier"),
};
constexpr std::span<const Fact<DoClaim>> facts_of(const DoClaim*) {
    return do_claim_facts;
}
constexpr MatterName matter_of(const DoClaim*) {
    return {"do.claim", "Sinistre dommages-ouvrage"};
}
Problems impossible(const DoClaim& claim);

/// Date: the last day to say that the declaration is incomplete.
Result<Determination> do_incomplete_notice(const DoClaim& claim, const law::Book& book);
/// bool: whether an expert must be appointed.
Result<Determination> do_expert_needed(const DoClaim& claim, const law::Book& book);
/// Date: the last day to answer without an expert.
Result<Determination> do_no_expert_deadline(const DoClaim& claim, const law::Book& book);
/// Date: the last day of the insured to challenge the expert.
Result<Determination> do_challenge_deadline(const DoClaim& claim, const law::Book& book);
/// Date: the last day to say whether the cover is due.
Result<Determination> do_position_deadline(const DoClaim& claim, const law::Book& book);
/// Date: the last day to offer the indemnity.
Result<Determination> do_offer_deadline(const DoClaim& claim, const law::Book& book);
/// bool: whether the cover is due because the position came late or never.
Result<Determination> do_garantie_acquise(const DoClaim& claim, const law::Book& book);
/// bool: whether the insured may spend what the repair needs, at the insurer's cost.
Result<Determination> do_may_spend(const DoClaim& claim, const law::Book& book);
/// Date: the last day to pay after the acceptance.
Result<Determination> do_payment_deadline(const DoClaim& claim, const law::Book& book);
/// Date: the last day to pay the advance on a refused offer.
Result<Determination> do_advance_deadline(const DoClaim& claim, const law::Book& book);
/// Money: that advance.
Result<Determination> do_advance(const DoClaim& claim, const law::Book& book);
/// Money: twice the legal interest, from the missed term (offer, or payment once accepted).
Result<Determination> do_late_interest(const DoClaim& claim, const law::Book& book);
/// bool: whether the insurer may notify by electronic registered letter.
Result<Determination> do_electronic_letter(const DoClaim& claim, const law::Book& book);

}  // namespace sim::claims::construction
