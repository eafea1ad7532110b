#include "sim/claims/persons/pension.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/incapacity.hpp"

namespace sim::claims::persons {
namespace {

/// Whole months, a begun one counting as whole.
std::int64_t months_rounded_up(Date from, Date to) {
    std::int64_t months = 0;
    while (add_months(from, static_cast<int>(months), DayOverflow::last_day) <= to) ++months;
    return months;
}

std::int64_t covered_months(const Portability& asked, Ruling& law) {
    const auto most = law.cite(law::group_portability_months);
    if (asked.gross_misconduct) {
        law.note("La faute lourde prive de la portabilité.", most.reference);
        return 0;
    }
    const auto worked = months_rounded_up(asked.contract_from, asked.on);
    auto months = std::min(worked, most.value.value);
    law.note(
        "La durée du dernier contrat, en mois entiers arrondis au nombre supérieur, sans "
        "dépasser " +
            std::to_string(most.value.value) + ".",
        most.reference, std::to_string(worked), std::to_string(months));
    if (asked.benefit_months && *asked.benefit_months < months) {
        law.note("La portabilité s’arrête avec l’indemnisation du chômage.",
                 social_security_code("L911-8, 1°"), std::to_string(months),
                 std::to_string(*asked.benefit_months));
        months = *asked.benefit_months;
    }
    if (!asked.benefit_months)
        law.note(
            "La durée de l’indemnisation du chômage n’est pas dite\u00A0: elle peut abréger la "
            "portabilité.",
            social_security_code("L911-8, 1°"));
    return months;
}

Money limit_of(const Reversion& asked, Ruling& law) {
    const auto hours = law.cite(law::pension_survivor_resource_hours);
    const auto smic = law.read(law::wages_smic_hour);
    auto limit = Money::cents(smic.in_cents() * hours.value.value);
    law.note("Le plafond est de " + std::to_string(hours.value.value) + " fois le SMIC horaire.",
             hours.reference, to_french(smic), to_french(limit));
    if (!asked.couple) return limit;
    const auto multiple = law.cite(law::pension_couple_multiple);
    const auto alone = limit;
    limit = share(limit, multiple.value, Rounding::half_up);
    law.note("Pour un couple, il est multiplié.", multiple.reference, to_french(alone),
             to_french(limit));
    return limit;
}

}  // namespace

Problems impossible(const Portability& asked) {
    return out_of_order(asked, {{"contract_from", asked.contract_from, "on", asked.on}});
}

Result<Determination> portability_months(const Portability& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    return law.conclude(law::Count{covered_months(asked, law)});
}

Result<Determination> portability_end(const Portability& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto months = covered_months(asked, law);
    const auto end = add_months(asked.on, static_cast<int>(months), DayOverflow::last_day);
    law.note("Les garanties cessent à cette date.", social_security_code("L911-8"),
             to_french(asked.on), to_french(end));
    return law.conclude(end);
}

Result<Determination> resource_limit(const Reversion& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    return law.conclude(limit_of(asked, law));
}

Result<Determination> reversion(const Reversion& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto age = law.cite(law::pension_survivor_age);
    if (asked.age < age.value.value) {
        law.note("Le survivant n’a pas " + std::to_string(age.value.value) + " ans.",
                 age.reference);
        return law.conclude(Money{});
    }
    const auto rate = law.cite(law::pension_survivor_rate);
    const auto plain = share(asked.pension, rate.value, Rounding::half_up);
    law.note("La réversion est " + to_french(rate.value) + " de la retraite du défunt.",
             rate.reference, to_french(asked.pension), to_french(plain));
    const auto limit = limit_of(asked, law);
    const auto abatement = law.cite(law::pension_earnings_abatement);
    const auto counted = asked.earnings - share(asked.earnings, abatement.value, Rounding::half_up);
    if (asked.earnings > Money{})
        law.note("Les revenus d’activité comptent après abattement.", abatement.reference,
                 to_french(asked.earnings), to_french(counted));
    const auto room = std::max(limit - asked.resources - counted, Money{});
    const auto due = std::min(plain, room);
    law.note(due < plain ? "La réversion est réduite au plafond de ressources."
                         : "Les ressources restent sous le plafond.",
             social_security_code("L353-1"), to_french(plain), to_french(due));
    return law.conclude(due);
}

}  // namespace sim::claims::persons
