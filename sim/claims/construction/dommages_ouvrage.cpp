#include "sim/claims/construction/dommages_ouvrage.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/legal_interest.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/construction.hpp"

namespace sim::claims::construction {
namespace {

using std::chrono::days;

Date days_after(Date from, law::Key<law::Count> key, const std::string& what, Ruling& law) {
    const auto delay = law.cite(key);
    const auto last = from + days{delay.value.value};
    law.note(what + " : " + std::to_string(delay.value.value) + " jours.", delay.reference,
             to_french(from), to_french(last));
    return last;
}

/// A challenged expert lengthens every term; named by the judge, more.
Date with_challenges(Date last, const DoClaim& claim, Ruling& law) {
    if (claim.challenges == 0) return last;
    return days_after(
        last, claim.challenges == 1 ? law::do_first_challenge_days : law::do_second_challenge_days,
        claim.challenges == 1 ? "L’expert est récusé une fois"
                              : "Récusé deux fois, l’expert est nommé par le juge",
        law);
}

Date position_limit(const DoClaim& claim, Ruling& law) {
    return with_challenges(
        days_after(claim.on, law::do_position_days, "Position sur la garantie", law), claim, law);
}

Date offer_limit(const DoClaim& claim, Ruling& law) {
    auto last = with_challenges(days_after(claim.on, law::do_offer_days, "Offre d’indemnité", law),
                                claim, law);
    if (claim.extra_days == 0) return last;
    const auto most = law.cite(law::do_extension_days);
    if (claim.extra_days > most.value.value)
        law.refuse("extra_days",
                   "Le délai supplémentaire ne dépasse pas " + std::to_string(most.value.value) +
                       " jours.",
                   "Corrigez la durée acceptée par l’assuré.");
    const auto later = last + days{claim.extra_days};
    law.note("Difficultés techniques exceptionnelles, motivées, avec l’accord exprès de l’assuré.",
             most.reference, to_french(last), to_french(later));
    return later;
}

Date required(const std::optional<Date>& day, const DoClaim& claim, const char* fact,
              const char* label, Ruling& law) {
    if (!day) law.refuse(missing(fact, label));
    return day.value_or(claim.on);
}

/// What stops the interest from being due: the term that was missed, and the day of payment.
Date missed_term(const DoClaim& claim, Ruling& law) {
    if (!claim.accepted_on) return offer_limit(claim, law);
    const auto pay =
        days_after(*claim.accepted_on, law::do_payment_days, "Paiement après acceptation", law);
    // An offer accepted on a day that nobody tells is not said to be late.
    if (!claim.offered_on && claim.offer_sufficient) return pay;
    const auto offer = offer_limit(claim, law);
    const bool offered_late = claim.offered_on && *claim.offered_on > offer;
    return offered_late || !claim.offer_sufficient ? offer : pay;
}

}  // namespace

Problems impossible(const DoClaim& claim) {
    return out_of_order(claim, {{"on", claim.on, "expert_named_on", claim.expert_named_on},
                                {"on", claim.on, "position_on", claim.position_on},
                                {"on", claim.on, "offered_on", claim.offered_on},
                                {"on", claim.on, "accepted_on", claim.accepted_on},
                                {"offered_on", claim.offered_on, "accepted_on", claim.accepted_on},
                                {"on", claim.on, "advance_asked_on", claim.advance_asked_on},
                                {"on", claim.on, "paid_on", claim.paid_on}});
}

Result<Determination> do_incomplete_notice(const DoClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto last = days_after(claim.on, law::do_incomplete_notice_days,
                                 "Au-delà, la déclaration est tenue pour complète", law);
    return law.conclude(last);
}

Result<Determination> do_expert_needed(const DoClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    if (claim.manifestly_not_covered)
        return law.conclude(false,
                            "La garantie est manifestement injustifiée : l’expertise est "
                            "facultative, mais l’assuré peut l’exiger.",
                            insurance_code("A243-1, annexe II"));
    if (!claim.estimate) law.refuse(missing("estimate", "le dommage estimé"));
    const auto threshold = law.cite(law::do_no_expert_threshold);
    const bool needed = claim.estimate.value_or(Money{}) >= threshold.value;
    law.note(needed ? "Le dommage atteint le seuil : l’expertise est obligatoire."
                    : "Le dommage est sous le seuil : l’expertise est facultative, mais l’assuré "
                      "peut l’exiger.",
             threshold.reference, to_french(threshold.value),
             to_french(claim.estimate.value_or(Money{})));
    return law.conclude(needed);
}

Result<Determination> do_no_expert_deadline(const DoClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto last =
        days_after(claim.on, law::do_no_expert_days, "Offre ou refus sans expertise", law);
    return law.conclude(last);
}

Result<Determination> do_challenge_deadline(const DoClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto from = required(claim.expert_named_on, claim, "expert_named_on",
                               "la notification du nom de l’expert", law);
    const auto last = days_after(from, law::do_challenge_days, "Récusation de l’expert", law);
    return law.conclude(last);
}

Result<Determination> do_position_deadline(const DoClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto last = position_limit(claim, law);
    return law.conclude(last);
}

Result<Determination> do_offer_deadline(const DoClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto last = offer_limit(claim, law);
    return law.conclude(last);
}

Result<Determination> do_garantie_acquise(const DoClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto last = position_limit(claim, law);
    const auto position =
        required(claim.position_on, claim, "position_on", "la notification de la position", law);
    if (position <= last)
        return law.conclude(false, "La position est notifiée à temps : elle se juge au fond.",
                            insurance_code("L242-1, al. 3"));
    return law.conclude(true,
                        "La position vient trop tard : la garantie est acquise pour les seuls "
                        "dommages déclarés et leur réparation.",
                        insurance_code("L242-1, al. 5"));
}

Result<Determination> do_may_spend(const DoClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto last = offer_limit(claim, law);
    const auto offered = required(claim.offered_on, claim, "offered_on", "le jour de l’offre", law);
    const bool may = offered > last || !claim.offer_sufficient;
    return law.conclude(may,
                        may ? "Après l’avoir notifié à l’assureur, l’assuré peut engager les "
                              "dépenses nécessaires à la réparation."
                            : "L’offre est faite à temps et n’est pas manifestement insuffisante.",
                        insurance_code("L242-1, al. 5"));
}

Result<Determination> do_payment_deadline(const DoClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto from = required(claim.accepted_on, claim, "accepted_on", "l’acceptation", law);
    const auto last = days_after(from, law::do_payment_days, "Paiement après acceptation", law);
    return law.conclude(last);
}

Result<Determination> do_advance_deadline(const DoClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto from =
        required(claim.advance_asked_on, claim, "advance_asked_on", "la demande d’avance", law);
    const auto last = days_after(from, law::do_advance_days, "Avance sur une offre refusée", law);
    return law.conclude(last);
}

Result<Determination> do_advance(const DoClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    if (!claim.offered) law.refuse(missing("offered", "l’indemnité notifiée"));
    const auto part = law.cite(law::do_advance_share);
    const auto advance = share(claim.offered.value_or(Money{}), part.value, Rounding::half_up);
    return law.conclude(advance,
                        "L’assuré qui refuse l’offre obtient au moins cette part de l’indemnité "
                        "notifiée : " +
                            to_french(part.value) + ".",
                        part.reference);
}

Result<Determination> do_late_interest(const DoClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    if (!claim.offered) law.refuse(missing("offered", "l’indemnité notifiée"));
    const auto paid = required(claim.paid_on, claim, "paid_on", "le jour du paiement", law);
    const InterestPeriod period{missed_term(claim, law) + days{1}, paid,
                                law.read(law::do_interest_multiplier), Rate{}};
    if (law.refused()) return law.conclude(Money{});
    const auto due = legal_interest(book, claim.offered.value_or(Money{}), claim.creditor,
                                    std::span{&period, 1}, law.why());
    if (!due) return Failure{due.error()};
    return law.conclude(*due, "Intérêt au double du taux légal depuis le délai manqué.",
                        insurance_code("L242-1, al. 5"));
}

Result<Determination> do_electronic_letter(const DoClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const bool allowed = law.has(law::do_electronic_letter_from);
    return law.conclude(allowed,
                        allowed ? "La lettre recommandée peut être électronique."
                                : "La lettre recommandée est encore sur papier.",
                        insurance_code("A243-1, annexe II"));
}

}  // namespace sim::claims::construction
