#include "sim/claims/persons/stops_and_pensions.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/minimums.hpp"

namespace sim::claims::persons {

Result<Determination> local_salary(const LocalSalary& asked, const law::Book& book) {
    Ruling rule{book, asked.on};
    const auto a_day = std::max(asked.daily_gross - asked.daily_allowance, Money{});
    rule.note("Sans délai de carence, le salaire est dû en entier, moins l’indemnité journalière.",
              labour_code("L1226-23"), to_french(asked.daily_gross), to_french(a_day));
    return rule.conclude(proportion(a_day, asked.days, 1, Rounding::half_up),
                         "Pour une durée relativement sans importance.", labour_code("L1226-23"));
}

Problems impossible(const PrescribedStop& asked) {
    return out_of_order(asked, {{"on", asked.on, "until", asked.until}});
}

Result<Determination> stop_length_allowed(const PrescribedStop& stop, const law::Book& book) {
    Ruling rule{book, stop.on};
    const auto article = social_security_code("L162-4-1");
    if (!rule.has(law::stop_first_months))
        return rule.conclude(true, "À cette date, aucun plafond ne borne l’arrêt prescrit.",
                             article);
    const auto months = rule.cite(stop.renewal ? law::stop_renewal_months : law::stop_first_months);
    const auto end =
        add_months(stop.on, static_cast<int>(months.value.value), DayOverflow::last_day);
    rule.note("Nul décret ne peut plafonner l’arrêt en deçà de cette durée.", months.reference,
              to_french(stop.on), to_french(end));
    if (stop.reasoned)
        return rule.conclude(true, "Le prescripteur motive une durée plus longue.", article);
    if (stop.until >= end)
        rule.refuse("until",
                    "Seul le décret dit si un arrêt plus long est permis, et il n’est pas lu.",
                    "Lisez le plafond du décret, ou indiquez reasoned.");
    return rule.conclude(true);
}

Result<Determination> complementary_reversion(const ComplementaryReversion& asked,
                                              const law::Book& book) {
    Ruling rule{book, asked.on};
    const auto age = rule.cite(law::complementary_reversion_age);
    const auto rate = rule.cite(law::complementary_reversion_rate);
    if (asked.age < age.value.value)
        return rule.conclude(Money{}, "Le survivant n’a pas encore l’âge de cette réversion.",
                             age.reference);
    const auto due = share(asked.pension, rate.value, Rounding::half_up);
    rule.note("La réversion complémentaire ne dépend pas des ressources.", rate.reference,
              to_french(asked.pension), to_french(due));
    return rule.conclude(due);
}

Result<Determination> revalued_pension(const PensionRevaluation& asked, const law::Book& book) {
    Ruling rule{book, asked.on};
    const auto rise = rule.cite(law::disability_revaluation_rate);
    const auto due = asked.pension + share(asked.pension, rise.value, Rounding::half_up);
    rule.note("La pension est revalorisée chaque 1er avril.", rise.reference,
              to_french(asked.pension), to_french(due));
    return rule.conclude(due);
}

Result<Determination> persons_recourse_allowed(const PersonsRecourse& asked,
                                               const law::Book& book) {
    Ruling rule{book, asked.on};
    const auto article = insurance_code("L131-2");
    if (asked.benefit == PersonsBenefit::lump_sum)
        return rule.conclude(
            false, "Une somme forfaitaire se cumule avec la réparation\u00A0: aucun recours.",
            article);
    const bool both = asked.clause && asked.liable;
    return rule.conclude(both,
                         both ? "Indemnitaire et prévue au contrat, la prestation ouvre un recours."
                              : "Il y manque un responsable ou une clause de subrogation.",
                         article);
}

}  // namespace sim::claims::persons
