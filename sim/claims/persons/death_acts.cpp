#include "sim/claims/persons/death_acts.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/incapacity.hpp"
#include "sim/law/keys/insured_interest.hpp"

namespace sim::claims::persons {

Problems impossible(const BeneficiaryAct& act) {
    return out_of_order(act, {{"concluded_on", act.concluded_on, "on", act.on},
                              {"summoned_on", act.summoned_on, "on", act.on}});
}

Result<Determination> acceptance_holds(const BeneficiaryAct& act, const law::Book& book) {
    Ruling law{book, act.on};
    const auto source = insurance_code("L132-9");
    if (act.after_death)
        return law.conclude(true, "Après le décès, l’acceptation est libre, même tacite.", source);
    if (act.form == AcceptanceForm::other)
        return law.conclude(false,
                            "Du vivant de l’assuré, il faut un avenant signé des trois ou un acte "
                            "notifié à l’assureur.",
                            source);
    if (!act.gratuitous)
        return law.conclude(true, "L’acceptation à titre onéreux n’attend aucun délai.", source);
    if (!act.concluded_on)
        law.refuse(missing("concluded_on", "le jour où le souscripteur sait le contrat conclu"));
    const auto delay = law.cite(law::death_acceptance_days);
    const auto from = act.concluded_on.value_or(act.on) + std::chrono::days{delay.value.value};
    const bool holds = act.on >= from;
    law.note(
        holds ? "Le délai est passé\u00A0: l’acceptation lie le souscripteur, qui ne rachète plus "
                "sans l’accord du bénéficiaire."
              : "À titre gratuit, l’acceptation attend " + std::to_string(delay.value.value) +
                    " jours.",
        delay.reference, to_french(from), to_french(act.on));
    return law.conclude(holds);
}

Result<Determination> choice_deadline(const BeneficiaryAct& act, const law::Book& book) {
    Ruling law{book, act.on};
    if (!act.summoned_on) law.refuse(missing("summoned_on", "la mise en demeure des héritiers"));
    const auto delay = law.cite(law::death_choice_months);
    const auto from = act.summoned_on.value_or(act.on);
    const auto last = add_months(from, static_cast<int>(delay.value.value), DayOverflow::last_day);
    law.note("Mis en demeure par acte extrajudiciaire, le bénéficiaire a " +
                 std::to_string(delay.value.value) +
                 " mois pour accepter\u202F; ensuite les héritiers peuvent révoquer.",
             delay.reference, to_french(from), to_french(last));
    return law.conclude(last);
}

Result<Determination> payment_frees(const BeneficiaryAct& act, const law::Book& book) {
    Ruling law{book, act.on};
    const bool frees = act.good_faith && act.apparent;
    return law.conclude(frees,
                        frees ? "De bonne foi, l’assureur qui paie le bénéficiaire apparent est "
                                "libéré."
                              : "L’assureur qui connaissait une autre désignation peut devoir "
                                "payer deux fois.",
                        insurance_code("L132-25"));
}

Result<Determination> executive_contribution(const ExecutiveDeath& death, const law::Book& book) {
    Ruling law{book, death.on};
    const auto rate = law.cite(law::executive_death_rate);
    const auto first_band = std::min(death.salary, law.read(law::wages_pass));
    const auto due = share(first_band, rate.value, Rounding::half_up);
    law.note("L’employeur consacre " + to_french(rate.value) +
                 " de la tranche A à la prévoyance du cadre, d’abord au décès.",
             rate.reference, to_french(first_band), to_french(due));
    return law.conclude(due);
}

Result<Determination> executive_penalty(const ExecutiveDeath& death, const law::Book& book) {
    Ruling law{book, death.on};
    const auto times = law.cite(law::executive_death_multiple);
    if (death.insured)
        return law.conclude(Money{}, "L’employeur est assuré\u00A0: le contrat paie.",
                            times.reference);
    const auto pass = law.read(law::wages_pass);
    const auto due = proportion(pass, times.value.value, 1, Rounding::half_up);
    law.note("L’employeur non assuré doit aux ayants droit " + std::to_string(times.value.value) +
                 " plafonds annuels de la sécurité sociale.",
             times.reference, to_french(pass), to_french(due));
    return law.conclude(due);
}

}  // namespace sim::claims::persons
