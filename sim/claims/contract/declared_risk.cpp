#include "sim/claims/contract/declared_risk.hpp"

#include <algorithm>

#include "sim/claims/common/reasoning.hpp"

namespace sim::claims::contract {
bool is_under_insured(const DeclaredRisk& risk) {
    if (!risk.sum_insured || !risk.value || risk.capital_rule_waived) return false;
    const auto tolerated =
        *risk.sum_insured + share(*risk.sum_insured, risk.tolerance, Rounding::half_up);
    return *risk.value > tolerated;
}

Money by_sums(const DeclaredRisk& risk, Money amount) {
    if (!risk.sum_insured) return amount;
    const auto part = is_under_insured(risk) ? proportion(amount, risk.sum_insured->in_cents(),
                                                          risk.value->in_cents(), Rounding::half_up)
                                             : amount;
    return std::min(part, *risk.sum_insured);
}

Money by_premiums(const DeclaredRisk& risk, Money amount) {
    return proportion(amount, risk.premium_paid->in_cents(), risk.premium_due->in_cents(),
                      Rounding::half_up);
}

Problems impossible(const DeclaredRisk& risk) {
    Problems problems;
    const bool reduces = risk.declaration == Declaration::good_faith;
    if (reduces && (!risk.premium_paid || !risk.premium_due))
        problems.push_back({{"premium_due", 0, 0},
                            "La réduction de bonne foi se calcule sur les deux primes.",
                            "Indiquez premium_paid et premium_due."});
    if (risk.premium_paid && risk.premium_due && *risk.premium_paid > *risk.premium_due)
        problems.push_back({{"premium_paid", 0, 0},
                            "La prime payée dépasse la prime due.",
                            "Vérifiez les deux primes."});
    if (risk.premium_due && *risk.premium_due == Money{})
        problems.push_back(
            {{"premium_due", 0, 0}, "La prime due est nulle.", "Indiquez la prime du tarif."});
    return problems;
}

Result<Determination> reduced_indemnity(const DeclaredRisk& risk, const law::Book&) {
    Reasoning why;
    if (risk.declaration == Declaration::bad_faith) {
        why.note("Le contrat est nul, les primes restent acquises à l’assureur.",
                 insurance_code("L113-8"), to_french(risk.damage), to_french(Money{}));
        return why.conclude(Money{});
    }
    auto indemnity = risk.damage;
    if (is_under_insured(risk)) {
        const auto before = indemnity;
        indemnity = by_sums(risk, indemnity);
        why.note("La valeur dépasse le capital assuré\u00A0: l’indemnité suit leur rapport.",
                 insurance_code("L121-5"), to_french(before), to_french(indemnity));
    } else if (by_sums(risk, indemnity) < indemnity) {
        indemnity = by_sums(risk, indemnity);
        why.note("L’indemnité ne dépasse pas le capital assuré.", insurance_code("L121-5"),
                 to_french(risk.damage), to_french(indemnity));
    }
    if (risk.declaration == Declaration::good_faith) {
        const auto before = indemnity;
        indemnity = by_premiums(risk, indemnity);
        why.note("L’indemnité est réduite en proportion de la prime payée et de la prime due.",
                 insurance_code("L113-9"), to_french(before), to_french(indemnity));
    }
    if (indemnity == risk.damage)
        why.note("Rien ne réduit l’indemnité.", insurance_code("L121-1"), "", to_french(indemnity));
    return why.conclude(indemnity);
}

}  // namespace sim::claims::contract
