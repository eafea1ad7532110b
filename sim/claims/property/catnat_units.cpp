#include "sim/claims/property/catnat_units.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"

namespace sim::claims::property {
namespace {

/// Whether the two fall under one franchise.
bool is_one_unit(const StruckGoods& first, const StruckGoods& second) {
    if (first.commune != second.commune || first.goods == CatnatGoods::vehicle ||
        second.goods == CatnatGoods::vehicle)
        return false;
    const bool trade = first.goods == CatnatGoods::business;
    if (trade != (second.goods == CatnatGoods::business)) return false;
    return !trade || first.establishment == second.establishment;
}

/// The goods that share a franchise, with their damage added up.
std::vector<StruckGoods> units_of(const StruckContract& contract, Ruling& law) {
    std::vector<StruckGoods> units;
    for (const auto& goods : contract.goods) {
        const auto same = std::ranges::find_if(
            units, [&](const StruckGoods& unit) { return is_one_unit(unit, goods); });
        if (same == units.end()) {
            units.push_back(goods);
            continue;
        }
        same->damage += goods.damage;
        same->square_metres += goods.square_metres;
    }
    law.note(
        "Par événement et par commune reconnue\u00A0: une franchise par véhicule, une par "
        "établissement, une pour l’ensemble des autres biens.",
        insurance_code("D125-5-1"), std::to_string(contract.goods.size()),
        std::to_string(units.size()));
    return units;
}

CatnatFranchise stated(const StruckGoods& unit, const StruckContract& contract) {
    CatnatFranchise goods;
    goods.on = contract.on;
    goods.contract_on = contract.contract_on;
    goods.goods = unit.goods;
    goods.drought = contract.drought;
    goods.damage = unit.damage;
    goods.contract_franchise = contract.contract_franchise;
    goods.storm_franchise = contract.storm_franchise;
    goods.square_metres = unit.square_metres;
    goods.inhabitants = contract.inhabitants;
    goods.recognitions = unit.recognitions;
    return goods;
}

bool is_of_public_body(const StruckContract& contract) {
    return std::ranges::any_of(contract.goods, [](const StruckGoods& goods) {
        return goods.goods == CatnatGoods::public_body;
    });
}

/// The text of a public body follows the loss; the others keep that of their contract.
Date regime_day(const StruckContract& contract) {
    return is_of_public_body(contract)
               ? contract.on
               : std::min(contract.on, contract.contract_on.value_or(contract.on));
}

}  // namespace

Problems impossible(const StruckContract& contract) {
    Problems problems;
    if (contract.drought && std::ranges::any_of(contract.goods, [](const StruckGoods& goods) {
            return goods.goods == CatnatGoods::vehicle;
        }))
        problems.push_back({{"goods", 0, 0},
                            "La sécheresse des sols ne frappe pas un véhicule.",
                            "Corrigez la nature du bien ou du péril."});
    if (is_of_public_body(contract) &&
        std::ranges::any_of(contract.goods, [](const StruckGoods& goods) {
            return goods.goods == CatnatGoods::dwelling || goods.goods == CatnatGoods::business;
        }))
        problems.push_back({{"goods", 0, 0},
                            "Le contrat d’une collectivité ne couvre pas les biens d’un autre.",
                            "Posez la question contrat par contrat."});
    keep_order(problems, contract, {{"contract_on", contract.contract_on, "on", contract.on}});
    return problems;
}

Result<Determination> catnat_franchise_count(const StruckContract& contract,
                                             const law::Book& book) {
    Ruling law{book, contract.on};
    const auto units = units_of(contract, law);
    return law.conclude(law::Count{static_cast<std::int64_t>(units.size())});
}

Result<Determination> catnat_franchise_total(const StruckContract& contract,
                                             const law::Book& book) {
    Ruling law{book, regime_day(contract)};
    Money total;
    for (const auto& unit : units_of(contract, law)) {
        const auto kept = catnat_franchise_of(stated(unit, contract), law);
        law.note("Franchise de cette unité, à " + unit.commune + ".", insurance_code("D125-5-1"),
                 to_french(total), to_french(total + kept));
        total += kept;
    }
    return law.conclude(total);
}

}  // namespace sim::claims::property
