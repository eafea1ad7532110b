#include "sim/claims/property/rehousing.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/property.hpp"

namespace sim::claims::property {
namespace {

Money times(Money amount, std::int64_t count) {
    return Money::cents(amount.in_cents() * count);
}

Money first_days(const Rehousing& home, Ruling& law) {
    const auto days = law.cite(law::catnat_rehousing_first_days);
    const auto day =
        std::max(law.read(law::catnat_rehousing_day_minimum), home.contract_day_plafond);
    const auto most = times(day, days.value.value * home.occupants);
    const auto paid = std::min(home.first_days_cost, most);
    law.note("Les " + std::to_string(days.value.value) +
                 " premiers jours sont pris en charge sans avance de frais, jusqu’à " +
                 to_french(most) + ".",
             days.reference, to_french(home.first_days_cost), to_french(paid));
    return paid;
}

Money later_months(const Rehousing& home, Ruling& law) {
    const auto limit =
        law.cite(home.title == HomeTitle::ended_lease ? law::catnat_rehousing_ended_lease_months
                                                      : law::catnat_rehousing_months);
    const auto months = std::min(home.later_months, limit.value.value);
    const auto most = times(home.monthly_value, months);
    const auto paid = std::min(home.later_cost, most);
    law.note("Ensuite, " + std::to_string(months) + " mois au plus, jusqu’à " +
                 to_french(home.monthly_value) + " par mois.",
             limit.reference, to_french(home.later_cost), to_french(paid));
    return paid;
}

/// The last day of a delay in months from a fact that the question needs. `of` is the day whose
/// law applies: the loss for the works, whose duty came with it; the fact for the expert's reports.
Result<Determination> months_from(const Drought& drought, const law::Book& book,
                                  const std::optional<Date>& from, const char* fact,
                                  const char* label, law::Key<law::Count> key, const char* rule,
                                  Date of) {
    Ruling law{book, of};
    if (!from) law.refuse(missing(fact, label));
    const auto delay = law.cite(key);
    const auto last = add_months(from.value_or(drought.on), static_cast<int>(delay.value.value),
                                 DayOverflow::last_day);
    law.note(rule, delay.reference, to_french(from.value_or(drought.on)), to_french(last));
    return law.conclude(last);
}

}  // namespace

Problems impossible(const Rehousing& home) {
    return out_of_order(home, {{"contract_on", home.contract_on, "on", home.on}});
}

Result<Determination> rehousing_indemnity(const Rehousing& home, const law::Book& book) {
    Ruling law{book, std::min(home.on, home.contract_on.value_or(home.on))};
    if (!law.has(law::catnat_rehousing_first_days))
        return law.conclude(Money{},
                            "Le relogement d’urgence n’était pas encore garanti par la loi.",
                            insurance_code("L125-1"));
    if (!home.main_home || !home.unfit)
        return law.conclude(Money{},
                            "Le relogement ne vise qu’une résidence principale devenue impropre à "
                            "l’habitation.",
                            insurance_code("L125-1"));
    auto total = first_days(home, law);
    total += later_months(home, law);
    law.note("Seuls les frais d’hébergement sont dus.", insurance_code("L125-1"), "",
             to_french(total));
    return law.conclude(total);
}

Result<Determination> drought_covered(const Drought& drought, const law::Book& book) {
    Ruling law{book, drought.on};
    if (!law.has(law::catnat_drought_scope_from))
        return law.conclude(true, "Avant 2024, aucun tri des dommages selon leur gravité.",
                            insurance_code("L125-1"));
    const auto scope = law.cite(law::catnat_drought_scope_from);
    const bool covered = drought.solidity_or_use_hit && !drought.annex;
    law.note(covered ? "Le dommage touche la solidité ou l’usage normal du bâtiment."
                     : "Le dommage laisse la solidité et l’usage intacts, ou touche une annexe : "
                       "il n’est pas couvert.",
             scope.reference);
    return law.conclude(covered);
}

Result<Determination> drought_repair_duty(const Drought& drought, const law::Book& book) {
    Ruling law{book, drought.on};
    if (!law.has(law::catnat_drought_scope_from))
        return law.conclude(false, "Avant 2024, l’assuré dispose de l’indemnité.",
                            insurance_code("L125-1"));
    const auto scope = law.cite(law::catnat_drought_scope_from);
    const bool worth = !drought.value || drought.repair <= *drought.value;
    law.note(worth ? "L’indemnité doit payer la réparation des dommages."
                   : "Le coût dépasse la valeur du bien : l’obligation d’affectation tombe.",
             scope.reference, to_french(drought.repair),
             drought.value ? to_french(*drought.value) : "");
    return law.conclude(worth);
}

Result<Determination> drought_works_deadline(const Drought& drought, const law::Book& book) {
    return months_from(drought, book, drought.agreed_on, "agreed_on", "l’accord de l’assuré",
                       law::catnat_drought_works_months,
                       "L’assuré prouve que les travaux sont engagés dans ce délai.", drought.on);
}

Result<Determination> drought_interim_report(const Drought& drought, const law::Book& book) {
    return months_from(drought, book, drought.documents_on, "documents_on",
                       "la réception des pièces", law::catnat_drought_interim_report_months,
                       "L’expert rend son rapport d’étape dans ce délai.",
                       drought.documents_on.value_or(drought.on));
}

Result<Determination> drought_final_report(const Drought& drought, const law::Book& book) {
    return months_from(drought, book, drought.soil_study_on, "soil_study_on",
                       "la fin des investigations", law::catnat_drought_final_report_months,
                       "L’expert rend son rapport définitif dans ce délai.",
                       drought.soil_study_on.value_or(drought.on));
}

Problems impossible(const Drought& drought) {
    return out_of_order(drought, {{"on", drought.on, "agreed_on", drought.agreed_on},
                                  {"on", drought.on, "documents_on", drought.documents_on},
                                  {"on", drought.on, "soil_study_on", drought.soil_study_on}});
}

}  // namespace sim::claims::property
