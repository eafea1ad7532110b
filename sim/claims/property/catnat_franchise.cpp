#include "sim/claims/property/catnat_franchise.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/property.hpp"

namespace sim::claims::property {
namespace {

bool is_public(const CatnatFranchise& goods) {
    return goods.goods == CatnatGoods::public_body;
}

/// The text of a public body follows the loss; the others keep the regime of their contract.
Date regime_day(const CatnatFranchise& goods) {
    return is_public(goods) ? goods.on : std::min(goods.on, goods.contract_on.value_or(goods.on));
}

Money dwelling(const CatnatFranchise& goods, Ruling& law) {
    if (goods.drought) {
        const auto drought = law.cite(law::catnat_franchise_drought);
        law.note("Sécheresse : la franchise d’un bien non professionnel est fixe.",
                 drought.reference, "", to_french(drought.value));
        return drought.value;
    }
    const auto fixed = law.cite(law::catnat_franchise);
    const auto storm = goods.storm_franchise.value_or(Money{});
    // The alignment came with the regime that dropped the factors of the private owners.
    const bool aligned = !law.has(law::catnat_factor_3) && storm > Money{} && storm < fixed.value;
    const auto amount = aligned ? storm : fixed.value;
    law.note(aligned ? "Le contrat aligne la franchise sur celle de la tempête, plus basse."
                     : "La franchise d’un bien non professionnel est fixe.",
             aligned ? insurance_code("D125-5-3") : fixed.reference, "", to_french(amount));
    return amount;
}

Money share_and_minimum(const CatnatFranchise& goods, law::Key<Rate> part, Ruling& law) {
    const auto rate = law.cite(part);
    const auto minimum = law.read(goods.drought ? law::catnat_business_minimum_drought
                                                : law::catnat_business_minimum);
    const auto portion = share(goods.damage, rate.value, Rounding::half_up);
    const auto amount = std::max(portion, minimum);
    law.note("La franchise est de " + to_french(rate.value) + " des dommages, au moins " +
                 to_french(minimum) + ".",
             rate.reference, to_french(portion), to_french(amount));
    return amount;
}

/// Where the contract alone says what stays with the insured.
Money contracts_own(const CatnatFranchise& goods, Ruling& law) {
    if (!goods.contract_franchise)
        law.refuse(missing("contract_franchise", "la franchise la plus élevée du contrat"));
    return goods.contract_franchise.value_or(Money{});
}

Money business(const CatnatFranchise& goods, Ruling& law) {
    if (!law.has(law::catnat_small_business_square_metres)) {
        const auto legal = share_and_minimum(goods, law::catnat_business_rate, law);
        const auto amount = std::max(legal, goods.contract_franchise.value_or(Money{}));
        if (amount > legal)
            law.note("La franchise du contrat, plus élevée, l’emporte.", insurance_code("A125-1"),
                     to_french(legal), to_french(amount));
        return amount;
    }
    const auto small = law.cite(law::catnat_small_business_square_metres);
    if (goods.square_metres > small.value.value) {
        law.note("Établissement de plus de " + std::to_string(small.value.value) +
                     " m² : la franchise est la plus élevée du contrat.",
                 insurance_code("D125-5-6"), "", to_french(contracts_own(goods, law)));
        return contracts_own(goods, law);
    }
    if (goods.square_metres == 0)
        law.note("La surface n’est pas dite\u00A0: l’établissement est tenu pour petit.",
                 insurance_code("D125-5-6"));
    const auto most = law.cite(law::catnat_small_business_plafond);
    const auto amount =
        std::min(share_and_minimum(goods, law::catnat_business_rate, law), most.value);
    law.note("La franchise d’un petit établissement est plafonnée à " + to_french(most.value) + ".",
             most.reference, "", to_french(amount));
    return amount;
}

Money public_body(const CatnatFranchise& goods, Ruling& law) {
    if (!law.has(law::catnat_public_rate)) {
        law.note("La franchise d’une collectivité est la plus élevée de son contrat.",
                 insurance_code("D125-5-7"), "", to_french(contracts_own(goods, law)));
        return contracts_own(goods, law);
    }
    const auto amount = share_and_minimum(goods, law::catnat_public_rate, law);
    if (!law.has(law::catnat_small_commune_plafond))
        return std::max(amount, goods.contract_franchise.value_or(Money{}));
    const auto small = law.cite(law::catnat_small_commune_inhabitants);
    if (goods.inhabitants >= small.value.value) return amount;
    const auto most = law.cite(law::catnat_small_commune_plafond);
    const auto capped =
        std::min(std::max(amount, goods.contract_franchise.value_or(Money{})), most.value);
    law.note("Commune de moins de " + std::to_string(small.value.value) +
                 " habitants : la franchise est plafonnée à " + to_french(most.value) + ".",
             most.reference, to_french(amount), to_french(capped));
    return capped;
}

/// The factor of the rank, unless a prevention plan suspends it: approved, or prescribed recently.
std::int64_t factor_of(const CatnatFranchise& goods, Ruling& law) {
    const bool common = is_public(goods);
    if (goods.recognitions < 3 || goods.goods == CatnatGoods::vehicle) return 1;
    const auto third = common ? law::catnat_public_factor_3 : law::catnat_factor_3;
    if (!law.has(third)) {
        law.note("La modulation par le nombre de reconnaissances n’existe plus.",
                 insurance_code("D125-5"));
        return 1;
    }
    const auto months = law.cite(common ? law::catnat_public_plan_months : law::catnat_plan_months);
    const bool suspended =
        goods.plan == PreventionPlan::approved ||
        (goods.plan == PreventionPlan::prescribed && goods.plan_prescribed_on &&
         goods.on <= add_months(*goods.plan_prescribed_on, static_cast<int>(months.value.value),
                                DayOverflow::last_day));
    if (suspended) {
        law.note("Un plan de prévention prescrit ou approuvé suspend la modulation.",
                 months.reference);
        return 1;
    }
    const auto fourth = common ? law::catnat_public_factor_4 : law::catnat_factor_4;
    const auto fifth = common ? law::catnat_public_factor_5 : law::catnat_factor_5;
    const auto factor = law.cite(goods.recognitions == 3   ? third
                                 : goods.recognitions == 4 ? fourth
                                                           : fifth);
    law.note("Reconnaissance de rang " + std::to_string(goods.recognitions) +
                 " sans plan de prévention : la franchise est multipliée.",
             factor.reference, "× 1", "× " + std::to_string(factor.value.value));
    return factor.value.value;
}

Money base(const CatnatFranchise& goods, Ruling& law) {
    switch (goods.goods) {
        case CatnatGoods::dwelling: return dwelling(goods, law);
        case CatnatGoods::vehicle: break;
        case CatnatGoods::business: return business(goods, law);
        case CatnatGoods::public_body: return public_body(goods, law);
    }
    const auto vehicle = law.cite(law::catnat_franchise_vehicle);
    const auto amount = goods.professional_vehicle
                            ? std::max(vehicle.value, goods.contract_franchise.value_or(Money{}))
                            : vehicle.value;
    law.note(amount > vehicle.value
                 ? "La franchise du contrat d’un véhicule professionnel, plus élevée, l’emporte."
                 : "La franchise s’applique à chaque véhicule.",
             vehicle.reference, "", to_french(amount));
    return amount;
}

}  // namespace

Money catnat_franchise_of(const CatnatFranchise& goods, Ruling& law) {
    const auto once = base(goods, law);
    const auto times = Money::cents(once.in_cents() * factor_of(goods, law));
    const auto kept = std::min(times, goods.damage);
    law.note("La franchise légale reste à l’assuré : elle ne se rachète pas.",
             insurance_code("D125-5"), to_french(once), to_french(kept));
    return kept;
}

Problems impossible(const CatnatFranchise& goods) {
    Problems problems;
    if (goods.plan == PreventionPlan::prescribed && !goods.plan_prescribed_on)
        problems.push_back(missing("plan_prescribed_on", "la date de prescription du plan"));
    keep_order(problems, goods, {{"contract_on", goods.contract_on, "on", goods.on}});
    if (goods.professional_vehicle && goods.goods != CatnatGoods::vehicle)
        problems.push_back({{"professional_vehicle", 0, 0},
                            "Le bien n’est pas un véhicule.",
                            "Corrigez la nature du bien."});
    if (goods.goods == CatnatGoods::vehicle && goods.drought)
        problems.push_back({{"drought", 0, 0},
                            "La sécheresse des sols ne frappe pas un véhicule.",
                            "Corrigez la nature du bien ou du péril."});
    return problems;
}

Result<Determination> catnat_franchise(const CatnatFranchise& goods, const law::Book& book) {
    Ruling law{book, regime_day(goods)};
    return law.conclude(catnat_franchise_of(goods, law));
}

Result<Determination> catnat_indemnity(const CatnatFranchise& goods, const law::Book& book) {
    Ruling law{book, regime_day(goods)};
    const auto indemnity = goods.damage - catnat_franchise_of(goods, law);
    law.note("L’indemnité est le dommage moins la franchise.", insurance_code("L125-1"),
             to_french(goods.damage), to_french(indemnity));
    return law.conclude(indemnity);
}

}  // namespace sim::claims::property
