#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What stays with the insured of a natural catastrophe: compulsory, and never bought back
/// (C. assur., art. D125-5 s.). Once per event and recognised commune.
namespace sim::claims {
class Ruling;
}

namespace sim::claims::property {

enum class CatnatGoods { dwelling, vehicle, business, public_body };
inline constexpr std::array catnat_goods_words{
    Option{"dwelling", "Habitation ou autre bien non professionnel"},
    Option{"vehicle", "Véhicule"},
    Option{"business", "Bien professionnel"},
    Option{"public_body", "Bien d’une collectivité territoriale"},
};
constexpr std::span<const Option> words_of(CatnatGoods) {
    return catnat_goods_words;
}

enum class PreventionPlan { none, prescribed, approved };
inline constexpr std::array prevention_plan_words{
    Option{"none", "Aucun plan de prévention pour ce péril"},
    Option{"prescribed", "Plan prescrit, non approuvé"},
    Option{"approved", "Plan approuvé"},
};
constexpr std::span<const Option> words_of(PreventionPlan) {
    return prevention_plan_words;
}

struct CatnatFranchise {
    Date on;
    std::optional<Date> contract_on;  ///< The contract keeps the regime of its last renewal.
    CatnatGoods goods = CatnatGoods::dwelling;
    bool professional_vehicle = false;
    bool drought = false;  ///< Retrait-gonflement des argiles.
    Money damage;
    std::optional<Money> contract_franchise;  ///< The highest of the contract.
    std::optional<Money> storm_franchise;
    std::int64_t square_metres = 0;  ///< Of the place of business.
    std::int64_t inhabitants = 0;
    std::int64_t recognitions = 1;  ///< As the order counts them: never counted again.
    PreventionPlan plan = PreventionPlan::none;
    std::optional<Date> plan_prescribed_on;
};

inline constexpr std::array catnat_franchise_facts{
    must<&CatnatFranchise::on>("on", "Date du sinistre"),
    may<&CatnatFranchise::contract_on>("contract_on",
                                       "Conclusion ou dernier renouvellement du contrat"),
    may<&CatnatFranchise::goods>("goods", "Nature du bien"),
    may<&CatnatFranchise::professional_vehicle>("professional_vehicle",
                                                "Véhicule d’usage professionnel"),
    may<&CatnatFranchise::drought>("drought", "Sécheresse (retrait-gonflement des argiles)"),
    must<&CatnatFranchise::damage>("damage", "Dommages directs, avant franchise"),
    may<&CatnatFranchise::contract_franchise>("contract_franchise",
                                              "Franchise la plus élevée du contrat"),
    may<&CatnatFranchise::storm_franchise>("storm_franchise", "Franchise tempête du contrat"),
    may<&CatnatFranchise::square_metres>("square_metres",
                                         "Surface de l’établissement en mètres carrés"),
    may<&CatnatFranchise::inhabitants>("inhabitants", "Habitants de la commune ou du groupement"),
    may<&CatnatFranchise::recognitions>("recognitions", "Rang de la reconnaissance selon l’arrêté")
        .between(1, 50),
    may<&CatnatFranchise::plan>("plan", "Plan de prévention des risques"),
    may<&CatnatFranchise::plan_prescribed_on>("plan_prescribed_on", "Date de prescription du plan"),
};
constexpr std::span<const Fact<CatnatFranchise>> facts_of(const CatnatFranchise*) {
    return catnat_franchise_facts;
}
constexpr MatterName matter_of(const CatnatFranchise*) {
    return {"catnat.goods", "Bien frappé par une catastrophe naturelle"};
}
Problems impossible(const CatnatFranchise& goods);

/// What stays with the insured of one unit, with its steps.
Money catnat_franchise_of(const CatnatFranchise& goods, Ruling& law);

/// Money: the franchise, as much as the damage at most.
Result<Determination> catnat_franchise(const CatnatFranchise& goods, const law::Book& book);
/// Money: the damage less the franchise.
Result<Determination> catnat_indemnity(const CatnatFranchise& goods, const law::Book& book);

}  // namespace sim::claims::property
