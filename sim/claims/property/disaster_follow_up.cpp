#include "sim/claims/property/disaster_follow_up.hpp"

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/household.hpp"
#include "sim/law/keys/property.hpp"

namespace sim::claims::property {

Result<Determination> drought_expert_allowed(const DroughtExpert& expert, const law::Book& book) {
    Ruling rule{book, expert.on};
    if (!rule.has(law::drought_expert_from))
        return rule.conclude(true, "À cette date, aucun texte n’exige l’indépendance de l’expert.",
                             insurance_code("L125-2-1"));
    const auto from = rule.cite(law::drought_expert_from);
    const bool free = !expert.insurers_employee && !expert.tied_to_insured && !expert.tied_to_firm;
    return rule.conclude(free,
                         free ? "L’expert est indépendant de l’assureur, de l’assuré et des "
                                "entreprises."
                              : "L’expert doit être indépendant de l’assureur, de l’assuré et des "
                                "entreprises de travaux.",
                         from.reference);
}

Problems impossible(const DroughtWorks& asked) {
    return out_of_order(asked, {{"agreed_on", asked.agreed_on, "on", asked.on},
                                {"agreed_on", asked.agreed_on, "begun_on", asked.begun_on},
                                {"agreed_on", asked.agreed_on, "notice_on", asked.notice_on}});
}

Result<Determination> drought_indemnity_lost(const DroughtWorks& works, const law::Book& book) {
    Ruling rule{book, works.agreed_on};
    const auto months = rule.cite(law::catnat_drought_works_months);
    const auto last =
        add_months(works.agreed_on, static_cast<int>(months.value.value), DayOverflow::last_day);
    rule.note("L’assuré prouve que les travaux sont engagés dans ce délai.", months.reference,
              to_french(works.agreed_on), to_french(last));
    if (works.begun_on && *works.begun_on <= last)
        return rule.conclude(false, "La preuve est arrivée à temps.", months.reference);
    if (works.on <= last) return rule.conclude(false, "Le délai court encore.", months.reference);
    const bool warned = works.notice_on && *works.notice_on > last;
    return rule.conclude(
        warned,
        warned ? "Mis en demeure en vain, l’assuré perd l’indemnité\u00A0: ce qui est "
                 "versé se réclame."
               : "Une mise en demeure précède la perte de l’indemnité.",
        insurance_code("R125-6-1"));
}

Result<Determination> technological_order_by(const TechnologicalOrder& asked,
                                             const law::Book& book) {
    Ruling rule{book, asked.on};
    const auto wait = rule.cite(law::technological_order_days);
    const auto last = asked.on + std::chrono::days{wait.value.value};
    rule.note("L’État constate la catastrophe technologique dans ce délai.", wait.reference,
              to_french(asked.on), to_french(last));
    return rule.conclude(last);
}

}  // namespace sim::claims::property
