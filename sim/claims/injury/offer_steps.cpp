#include "sim/claims/injury/offer_steps.hpp"

#include "sim/base/calendar.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/injury.hpp"

namespace sim::claims::injury {
namespace {

using std::chrono::days;

Date notice_limit(const MedicalExam& exam, Ruling& law) {
    const auto delay = law.cite(law::medical_exam_notice_days);
    const auto last = exam.on - days{delay.value.value};
    law.note(
        "La victime est avisée assez tôt avant l’examen : médecin, date, lieu, "
        "assureur et droit d’être assistée.",
        delay.reference, to_french(exam.on), to_french(last));
    return last;
}

Date claim_limit(const PayersCall& call, Ruling& law) {
    const auto delay = law.cite(law::payers_claim_months);
    const auto last = roll_forward(
        add_months(call.on, static_cast<int>(delay.value.value), DayOverflow::last_day),
        call.region);
    law.note("Le tiers payeur a ce délai, depuis la demande, pour produire sa créance.",
             delay.reference, to_french(call.on), to_french(last));
    return last;
}

}  // namespace

Result<Determination> exam_notice_limit(const MedicalExam& exam, const law::Book& book) {
    Ruling law{book, exam.on};
    const auto last = notice_limit(exam, law);
    return law.conclude(last);
}

Result<Determination> exam_contestable(const MedicalExam& exam, const law::Book& book) {
    Ruling law{book, exam.on};
    if (!exam.notified_on) law.refuse(missing("notified_on", "le jour où la victime est avisée"));
    const auto last = notice_limit(exam, law);
    const bool late = exam.notified_on.value_or(last) > last;
    return law.conclude(late,
                        late ? "La victime est avisée trop tard : l’examen est contestable."
                             : "La victime est avisée à temps.",
                        insurance_code("R211-43"));
}

Result<Determination> exam_report_deadline(const MedicalExam& exam, const law::Book& book) {
    Ruling law{book, exam.on};
    const auto delay = law.cite(law::medical_report_days);
    const auto last =
        term_end(exam.on, {static_cast<int>(delay.value.value)}, civil_procedure_rule, exam.region);
    return law.conclude(last,
                        "Le rapport part dans ce délai, en jours de calendrier, à l’assureur, à la "
                        "victime et au médecin qui l’assiste.",
                        delay.reference);
}

Problems impossible(const PayersCall& call) {
    return out_of_order(call, {{"on", call.on, "claimed_on", call.claimed_on}});
}

Result<Determination> payers_deadline(const PayersCall& call, const law::Book& book) {
    Ruling law{book, call.on};
    if (!call.complete)
        law.refuse("complete", "Une demande incomplète ne fait pas courir le délai.",
                   "Envoyez une demande qui porte toutes les mentions.");
    const auto last = claim_limit(call, law);
    return law.conclude(last);
}

Result<Determination> payers_lost(const PayersCall& call, const law::Book& book) {
    Ruling law{book, call.on};
    if (!call.complete)
        return law.conclude(false, "Une demande incomplète ne fait pas courir le délai.",
                            insurance_code("R211-41"));
    if (!call.claimed_on)
        law.refuse(missing("claimed_on", "le jour où le tiers payeur produit sa créance"));
    const auto last = claim_limit(call, law);
    const bool lost = call.claimed_on.value_or(last) > last;
    return law.conclude(lost,
                        lost ? "La créance vient trop tard : le tiers payeur perd son droit contre "
                               "l’assureur et contre l’auteur."
                             : "La créance est produite à temps.",
                        insurance_code("L211-11"));
}

Result<Determination> forgotten_payer_deadline(const ForgottenPayer& payer, const law::Book& book) {
    Ruling law{book, payer.on};
    const auto delay = law.cite(law::payers_victim_years);
    const auto last =
        add_years(payer.on, static_cast<int>(delay.value.value), DayOverflow::last_day);
    return law.conclude(last,
                        "Le tiers payeur que la victime a laissé dans l’ignorance a deux ans pour "
                        "agir contre elle.",
                        delay.reference);
}

Problems impossible(const MedicalExam& exam) {
    return out_of_order(exam, {{"notified_on", exam.notified_on, "on", exam.on}});
}

}  // namespace sim::claims::injury
