#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/common/words.hpp"
#include "sim/claims/matter.hpp"

/// The days by which the insurer owes its offer to the victim of a road accident (C. assur.
/// L211-9, R211-29 to R211-36).
namespace sim::claims::injury {

enum class OfferKind { reasoned_offer, reasoned_reply, provisional_offer, final_offer };
inline constexpr std::array offer_kind_words{
    Option{"reasoned_offer", "Offre motivée d’indemnité"},
    Option{"reasoned_reply", "Réponse motivée à la demande"},
    Option{"provisional_offer", "Offre provisionnelle"},
    Option{"final_offer", "Offre définitive"},
};
constexpr std::span<const Option> words_of(OfferKind) {
    return offer_kind_words;
}

/// What the victim answered to the insurer's questions (R211-31 to R211-33).
struct Questionnaire {
    Date presented_on;
    std::optional<Date> incomplete_on;
    std::optional<Date> items_asked_on;
    std::optional<Date> answered_on;
};
inline constexpr std::array questionnaire_facts{
    must<&Questionnaire::presented_on>("presented_on", "Présentation du questionnaire"),
    may<&Questionnaire::incomplete_on>("incomplete_on", "Réception d’une réponse incomplète"),
    may<&Questionnaire::items_asked_on>("items_asked_on", "Demande des éléments manquants"),
    may<&Questionnaire::answered_on>("answered_on", "Réception de la réponse complète"),
};
constexpr std::span<const Fact<Questionnaire>> facts_of(const Questionnaire*) {
    return questionnaire_facts;
}
Problems impossible(const Questionnaire& asked);

struct OfferClock {
    Date on;
    Region region = Region::metropole;
    bool injured = true;
    std::optional<Date> claimed_on;
    bool undisputed = true;
    bool quantified = true;
    std::optional<Date> notified_on;  ///< The insurer learns of the accident; at once when unsaid.
    std::optional<Date> died_on;
    std::optional<Questionnaire> questionnaire;
    bool medical_dispute = false;
    bool abroad = false;
    std::optional<Date> consolidation_told_on;
    std::optional<Date> fund_papers_on;
};
inline constexpr std::array offer_clock_facts{
    must<&OfferClock::on>("on", "Jour de l’accident"),
    may<&OfferClock::region>("region", "Jours fériés de"),
    may<&OfferClock::injured>("injured", "Dommage corporel"),
    may<&OfferClock::claimed_on>("claimed_on", "Réception de la demande d’indemnisation"),
    may<&OfferClock::undisputed>("undisputed", "Responsabilité non contestée"),
    may<&OfferClock::quantified>("quantified", "Dommage entièrement quantifié"),
    may<&OfferClock::notified_on>("notified_on", "Avis de l’accident à l’assureur"),
    may<&OfferClock::died_on>("died_on", "Décès de la victime"),
    may<&OfferClock::questionnaire>("questionnaire", "Questionnaire adressé à la victime"),
    may<&OfferClock::medical_dispute>("medical_dispute",
                                      "Examen refusé, médecin contesté ou expert en référé"),
    may<&OfferClock::abroad>("abroad", "Victime ou tiers payeur outre-mer ou à l’étranger"),
    may<&OfferClock::consolidation_told_on>("consolidation_told_on",
                                            "Jour où l’assureur apprend la consolidation"),
    may<&OfferClock::fund_papers_on>("fund_papers_on",
                                     "Réception des justificatifs par le fonds de garantie"),
};
constexpr std::span<const Fact<OfferClock>> facts_of(const OfferClock*) {
    return offer_clock_facts;
}
constexpr MatterName matter_of(const OfferClock*) {
    return {"offer.clock", "Délais de l’offre à la victime"};
}
Problems impossible(const OfferClock& clock);

/// Date: three months from the claim, for the offer or for the reasoned reply.
Result<Determination> offer_reply_deadline(const OfferClock& clock, const law::Book& book);
/// Term: which of the two is due.
Result<Determination> offer_reply_kind(const OfferClock& clock, const law::Book& book);
/// Date: eight months from the accident, with what suspends or extends them.
Result<Determination> offer_injury_deadline(const OfferClock& clock, const law::Book& book);
/// Term: whether that offer may be provisional.
Result<Determination> offer_injury_kind(const OfferClock& clock, const law::Book& book);
/// Date: five months from the day the insurer is told of the consolidation.
Result<Determination> offer_final_deadline(const OfferClock& clock, const law::Book& book);
/// Date: the first offer, by the term that favours the victim most.
Result<Determination> offer_deadline(const OfferClock& clock, const law::Book& book);

}  // namespace sim::claims::injury
