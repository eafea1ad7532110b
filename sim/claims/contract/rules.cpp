#include "sim/claims/contract/rules.hpp"

#include <array>

#include "sim/claims/contract/declared_risk.hpp"
#include "sim/claims/contract/interest.hpp"
#include "sim/claims/contract/prescription.hpp"
#include "sim/claims/contract/terms.hpp"

namespace sim::claims::contract {

std::span<const MatterRule> rules() {
    static constexpr std::array table{
        question<DeclaredRisk, reduced_indemnity>("contract.reduced_indemnity",
                                                  "Indemnité après règles proportionnelles"),
        question<TermToCount, term_deadline>("calendar.deadline", "Dernier jour d’un délai"),
        question<SpanOfDays, calendar_days>("calendar.days", "Jours entre deux dates"),
        question<SpanOfDays, working_days>("calendar.working_days",
                                           "Jours ouvrés entre deux dates"),
        question<SpanOfDays, business_days>("calendar.business_days",
                                            "Jours ouvrables entre deux dates"),
        question<OneDay, public_holiday>("calendar.holiday", "Jour férié"),
        question<OneDay, easter_sunday>("calendar.easter", "Dimanche de Pâques de l’année"),
        question<LatePayment, interest_due>("interest.due", "Intérêts de retard au taux légal"),
        question<LatePayment, interest_total>("interest.total", "Somme due, intérêts compris"),
        question<LatePayment, interest_rate>("interest.rate", "Taux légal au jour du paiement"),
        question<TimeBar, prescription_last_day>("prescription.last_day", "Dernier jour pour agir"),
        question<TimeBar, prescription_barred>("prescription.barred", "Action prescrite"),
    };
    return table;
}

std::span<const WordList> answer_words() {
    return {};
}

}  // namespace sim::claims::contract
