#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sim/claims/property/catnat_franchise.hpp"

/// How many franchises one contract bears in one event (C. assur., art. D125-5-1): in each
/// recognised commune, one a vehicle, one a place of business, one for all other goods together.
namespace sim::claims::property {

struct StruckGoods {
    CatnatGoods goods = CatnatGoods::dwelling;
    std::string commune;
    std::string establishment;  ///< All premises at one address are one.
    Money damage;
    std::int64_t square_metres = 0;
    std::int64_t recognitions = 1;
};
inline constexpr std::array struck_goods_facts{
    must<&StruckGoods::goods>("goods", "Nature du bien"),
    must<&StruckGoods::commune>("commune", "Commune reconnue"),
    may<&StruckGoods::establishment>("establishment", "Établissement, par son adresse"),
    must<&StruckGoods::damage>("damage", "Dommages directs, avant franchise"),
    may<&StruckGoods::square_metres>("square_metres",
                                     "Surface de l’établissement en mètres carrés"),
    may<&StruckGoods::recognitions>("recognitions", "Rang de la reconnaissance selon l’arrêté")
        .between(1, 50),
};
constexpr std::span<const Fact<StruckGoods>> facts_of(const StruckGoods*) {
    return struck_goods_facts;
}

struct StruckContract {
    Date on;
    std::optional<Date> contract_on;
    bool drought = false;
    std::optional<Money> contract_franchise;
    std::optional<Money> storm_franchise;
    std::int64_t inhabitants = 0;
    std::vector<StruckGoods> goods;
};
inline constexpr std::array struck_contract_facts{
    must<&StruckContract::on>("on", "Date du sinistre"),
    may<&StruckContract::contract_on>("contract_on",
                                      "Conclusion ou dernier renouvellement du contrat"),
    may<&StruckContract::drought>("drought", "Sécheresse (retrait-gonflement des argiles)"),
    may<&StruckContract::contract_franchise>("contract_franchise",
                                             "Franchise la plus élevée du contrat"),
    may<&StruckContract::storm_franchise>("storm_franchise", "Franchise tempête du contrat"),
    may<&StruckContract::inhabitants>("inhabitants", "Habitants de la commune ou du groupement"),
    must<&StruckContract::goods>("goods", "Biens frappés par le même événement"),
};
constexpr std::span<const Fact<StruckContract>> facts_of(const StruckContract*) {
    return struck_contract_facts;
}
constexpr MatterName matter_of(const StruckContract*) {
    return {"catnat.contract", "Contrat frappé par une catastrophe naturelle"};
}
Problems impossible(const StruckContract& contract);

/// Count: the franchises of the contract.
Result<Determination> catnat_franchise_count(const StruckContract& contract, const law::Book& book);
/// Money: their sum, no prevention plan suspending the factor of the rank.
Result<Determination> catnat_franchise_total(const StruckContract& contract, const law::Book& book);

}  // namespace sim::claims::property
