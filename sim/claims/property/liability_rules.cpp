#include "sim/claims/property/household.hpp"
#include "sim/claims/property/rule_rows.hpp"

#include <array>

#include "sim/claims/property/liability.hpp"
#include "sim/claims/property/product.hpp"
#include "sim/claims/property/subrogation.hpp"
#include "sim/claims/property/tenant_fire.hpp"

namespace sim::claims::property {

std::span<const MatterRule> liability_rules() {
    static constexpr std::array table{
        question<CivilFact, liability_article>("liability.article", "Texte de la responsabilité"),
        question<CivilFact, liability_holds>("liability.holds", "Responsabilité engagée"),
        question<SharedDamage, owed_to_victim>("liability.owed_to_victim", "Dû à la victime"),
        question<SharedDamage, contribution>("liability.contribution", "Contribution d’un auteur"),
        question<FireEvent, fire_covered>("fire.covered", "Garantie incendie acquise"),
        question<HomeEvent, home_event_covered>("household.covered",
                                                "Évènement de l’habitation garanti"),
        question<PrivateLife, private_life_covered>("liability.private_life_covered",
                                                    "Responsabilité de la vie privée garantie"),
        question<TenantInsurance, tenant_insurance_compulsory>(
            "liability.tenant_insurance_compulsory", "Assurance des risques locatifs obligatoire"),
        question<TenantFire, tenants_fire_debt>("liability.tenant_fire",
                                                "Dette d’incendie d’un locataire"),
        question<ProductDamage, product_damage_owed>("liability.product", "Dû par le producteur"),
        question<ThirdPartyClaim, recourse_allowed>("recourse.allowed",
                                                    "Recours subrogatoire ouvert"),
        question<ThirdPartyClaim, recourse_to_insurer>("recourse.to_insurer",
                                                       "Recours revenant à l’assureur"),
        question<ThirdPartyClaim, recourse_to_insured>("recourse.to_insured",
                                                       "Recours revenant à l’assuré"),
    };
    return table;
}

}  // namespace sim::claims::property
