#include "sim/claims/persons/death_tax.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/death.hpp"
#include "sim/law/keys/incapacity.hpp"

namespace sim::claims::persons {
namespace {

Result<Determination> exempt_from(std::string_view article, Ruling& law) {
    law.note("Ce bénéficiaire est exonéré.", tax_code(article), "", to_french(Money{}));
    return law.conclude(Money{});
}

}  // namespace

Result<Determination> death_levy(const DeathLevy& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    if (asked.exempt) return exempt_from("990 I et 796-0 bis", law);
    auto base = asked.amount;
    if (asked.generation) {
        const auto cut = law.cite(law::death_levy_generation_abatement);
        const auto before = base;
        base -= share(base, cut.value, Rounding::half_up);
        law.note("Le contrat vie-génération réduit d’abord l’assiette.", cut.reference,
                 to_french(before), to_french(base));
    }
    const auto abatement = law.cite(law::death_levy_abatement);
    const auto room = std::max(
        share(abatement.value, asked.abatement_share, Rounding::half_up) - asked.abatement_used,
        Money{});
    const auto taxable = std::max(base - room, Money{});
    law.note("L’abattement vaut par bénéficiaire, tous contrats et tous assureurs réunis.",
             abatement.reference, to_french(base), to_french(taxable));
    const auto band = law.cite(law::death_levy_first_band);
    const auto low = law.cite(law::death_levy_rate);
    const auto high = law.cite(law::death_levy_high_rate);
    auto levy = share(std::min(taxable, band.value), low.value, Rounding::half_up);
    law.note("Première tranche à " + to_french(low.value) + ".", low.reference, to_french(taxable),
             to_french(levy));
    if (taxable > band.value) {
        const auto before = levy;
        levy += share(taxable - band.value, high.value, Rounding::half_up);
        law.note("Au-delà de " + to_french(band.value) + ", " + to_french(high.value) + ".",
                 high.reference, to_french(before), to_french(levy));
    }
    return law.conclude(levy);
}

Result<Determination> taxable_premiums(const LatePremiums& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    if (asked.exempt) return exempt_from("757 B", law);
    const auto part = share(asked.premiums, asked.share, Rounding::half_up);
    law.note("Seules les primes comptent, les gains sont exonérés.", tax_code("757 B"),
             to_french(asked.premiums), to_french(part));
    const auto abatement = law.cite(law::death_duty_abatement);
    const auto room = proportion(abatement.value, asked.share.in_millionths(),
                                 asked.taxable_share.in_millionths(), Rounding::half_up);
    const auto taxable = std::max(part - std::min(room, abatement.value), Money{});
    law.note("L’abattement est unique pour l’assuré, partagé entre les bénéficiaires imposables.",
             abatement.reference, to_french(part), to_french(taxable));
    return law.conclude(taxable);
}

Result<Determination> social_capital(const SocialCapital& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    if (asked.status == SocialStatus::employee) {
        const auto capital = law.cite(law::death_social_capital);
        law.note("Le capital est un forfait, revalorisé chaque 1er avril.", capital.reference, "",
                 to_french(capital.value));
        return law.conclude(capital.value);
    }
    const auto rate = law.cite(asked.status == SocialStatus::self_employed_active
                                   ? law::death_self_employed_active_rate
                                   : law::death_self_employed_retired_rate);
    const auto pass = law.read(law::wages_pass);
    const auto capital = share(pass, rate.value, Rounding::half_up);
    law.note("Le capital est une part du plafond annuel de la sécurité sociale.", rate.reference,
             to_french(pass), to_french(capital));
    return law.conclude(capital);
}

}  // namespace sim::claims::persons
