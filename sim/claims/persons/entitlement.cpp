#include "sim/claims/persons/entitlement.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/incapacity.hpp"

namespace sim::claims::persons {

Result<Determination> is_entitled(const Entitlement& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto hours =
        law.cite(asked.long_stop ? law::entitlement_long_hours : law::entitlement_short_hours);
    const auto smic_hours = law.read(asked.long_stop ? law::entitlement_long_smic_hours
                                                     : law::entitlement_short_smic_hours)
                                .value;
    const auto base = Money::cents(law.read(law::wages_smic_hour).in_cents() * smic_hours);
    const bool worked = asked.hours >= hours.value.value || asked.contributions_base >= base;
    law.note(worked ? "Le travail ou les cotisations suffisent."
                    : "Ni le travail ni les cotisations ne suffisent.",
             hours.reference,
             std::to_string(asked.hours) + " h, " + to_french(asked.contributions_base),
             std::to_string(hours.value.value) + " h, " + to_french(base));
    if (!asked.long_stop) return law.conclude(worked);
    const auto months = law.cite(law::entitlement_long_affiliation_months);
    const auto after = law.read(law::entitlement_long_after_months).value;
    const bool affiliated = asked.affiliation_months >= months.value.value;
    law.note("Au-delà de " + std::to_string(after) + " mois d’arrêt, il faut aussi " +
                 std::to_string(months.value.value) + " mois d’affiliation.",
             months.reference, std::to_string(asked.affiliation_months),
             affiliated ? "acquis" : "manque");
    return law.conclude(worked && affiliated);
}

}  // namespace sim::claims::persons
