#include "sim/claims/injury/offer_settlement.hpp"

#include <algorithm>

#include "sim/base/calendar.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/legal_interest.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/injury.hpp"

namespace sim::claims::injury {
namespace {

using std::chrono::days;

Date months_later(Date day, law::Count months) {
    return add_months(day, static_cast<int>(months.value), DayOverflow::last_day);
}

Date withdrawal_end(const VictimSettlement& settlement, Ruling& law) {
    const auto delay = law.cite(law::settlement_withdrawal_days);
    const auto last = term_end(settlement.on, {static_cast<int>(delay.value.value)},
                               civil_procedure_rule, settlement.region);
    law.note("La victime peut dénoncer la transaction pendant " +
                 std::to_string(delay.value.value) + " jours.",
             delay.reference, to_french(settlement.on), to_french(last));
    return last;
}

Date payment_end(const VictimSettlement& settlement, Ruling& law) {
    const auto from = withdrawal_end(settlement, law);
    const auto delay = law.cite(law::settlement_payment_months);
    const auto last = roll_forward(months_later(from, delay.value), settlement.region);
    law.note("Le paiement suit dans le mois de l’expiration du délai de dénonciation.",
             delay.reference, to_french(from), to_french(last));
    return last;
}

Result<Determination> conclude_with(Voidable voidable, const char* why, const char* article,
                                    Ruling& law) {
    const auto& word = voidable_words[static_cast<std::size_t>(voidable)];
    return law.conclude(Term{std::string{word.id}}, why, insurance_code(article));
}

/// The interest of these periods, those without a day left aside.
Result<Determination> interest_on(Money principal, Creditor creditor,
                                  std::span<const InterestPeriod> periods, Ruling& law) {
    if (law.refused()) return law.conclude(Money{});
    const auto due = legal_interest(law.book(), principal, creditor, periods, law.why());
    if (!due) return Failure{due.error()};
    return law.conclude(*due, "Intérêts dus.", insurance_code("L211-17 et L211-18"));
}

}  // namespace

Problems impossible(const VictimSettlement& settlement) {
    return out_of_order(settlement, {{"on", settlement.on, "paid_on", settlement.paid_on}});
}

Result<Determination> settlement_withdrawal(const VictimSettlement& settlement,
                                            const law::Book& book) {
    Ruling law{book, settlement.on};
    const auto last = withdrawal_end(settlement, law);
    return law.conclude(last);
}

Result<Determination> settlement_payment(const VictimSettlement& settlement,
                                         const law::Book& book) {
    Ruling law{book, settlement.on};
    const auto last = payment_end(settlement, law);
    return law.conclude(last);
}

Result<Determination> settlement_late_interest(const VictimSettlement& settlement,
                                               const law::Book& book) {
    Ruling law{book, settlement.on};
    if (!settlement.amount) law.refuse(missing("amount", "l’indemnité convenue"));
    if (!settlement.paid_on) law.refuse(missing("paid_on", "le jour du paiement"));
    const auto due = payment_end(settlement, law);
    const auto paid = settlement.paid_on.value_or(due);
    const auto step_end = months_later(due, law.read(law::settlement_first_step_months));
    const std::array periods{
        InterestPeriod{due + days{1}, std::min(paid, step_end),
                       law.read(law::settlement_first_multiplier), Rate{}},
        InterestPeriod{step_end + days{1}, paid, law.read(law::settlement_second_multiplier),
                       Rate{}},
    };
    return interest_on(settlement.amount.value_or(Money{}), settlement.creditor, periods, law);
}

Result<Determination> settlement_voidable(const VictimSettlement& settlement,
                                          const law::Book& book) {
    Ruling law{book, settlement.on};
    if (!settlement.first_letter_complete)
        return conclude_with(Voidable::by_the_victim,
                             "La première lettre n’a pas donné toutes les informations dues : la "
                             "nullité est relative.",
                             "L211-10", law);
    if (settlement.protected_person && !settlement.judge_authorised)
        return conclude_with(Voidable::by_the_victim,
                             "Sans autorisation du juge, la transaction d’une personne protégée "
                             "est nulle.",
                             "L211-15", law);
    if (!settlement.text_shown)
        return conclude_with(Voidable::by_the_victim,
                             "Le droit de dénonciation n’est pas reproduit : la victime seule peut "
                             "faire annuler.",
                             "L211-16", law);
    return conclude_with(Voidable::by_nobody, "Aucune cause de nullité n’est établie.", "L211-16",
                         law);
}

Result<Determination> settlement_judge_notice(const VictimSettlement& settlement,
                                              const law::Book& book) {
    Ruling law{book, settlement.on};
    if (!settlement.protected_person)
        law.refuse("protected_person", "Le juge n’est avisé que pour une personne protégée.",
                   "Indiquez protected_person: true.");
    if (!settlement.paid_on) law.refuse(missing("paid_on", "le jour prévu du paiement"));
    const auto delay = law.cite(law::judge_notice_days);
    const auto last = settlement.paid_on.value_or(settlement.on) - days{delay.value.value};
    return law.conclude(last, "Le juge est avisé avant le paiement, au plus tard ce jour-là.",
                        delay.reference);
}

Problems impossible(const VictimJudgment& judgment) {
    return out_of_order(judgment, {{"on", judgment.on, "paid_on", judgment.paid_on}});
}

Result<Determination> judgment_interest(const VictimJudgment& judgment, const law::Book& book) {
    Ruling law{book, judgment.on};
    const auto first = months_later(judgment.on, law.read(law::judgment_first_step_months));
    const auto second = months_later(judgment.on, law.read(law::judgment_second_step_months));
    law.note("Le taux légal est majoré par paliers, tant que la condamnation n’est pas payée.",
             insurance_code("L211-18"), to_french(first), to_french(second));
    const std::array periods{
        InterestPeriod{judgment.on + days{1}, std::min(judgment.paid_on, first), whole, Rate{}},
        InterestPeriod{first + days{1}, std::min(judgment.paid_on, second),
                       law.read(law::judgment_first_multiplier), Rate{}},
        InterestPeriod{second + days{1}, judgment.paid_on,
                       law.read(law::judgment_second_multiplier), Rate{}},
    };
    return interest_on(judgment.amount, judgment.creditor, periods, law);
}

}  // namespace sim::claims::injury
