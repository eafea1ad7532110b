#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// The usual grids of vetuste. No text sets them: the contract or the expert may say otherwise.
namespace sim::claims::contract {

enum class Wearing { appliance, computer, furniture, clothes, paint, flooring, parquet, roofing };
inline constexpr std::array wearing_words{
    Option{"appliance", "Électroménager, télévision"},
    Option{"computer", "Ordinateur, téléphone"},
    Option{"furniture", "Meuble"},
    Option{"clothes", "Vêtement, linge"},
    Option{"paint", "Peinture, papier peint"},
    Option{"flooring", "Moquette, sol collé"},
    Option{"parquet", "Parquet, carrelage"},
    Option{"roofing", "Couverture, menuiserie"},
};
constexpr std::span<const Option> words_of(Wearing) {
    return wearing_words;
}

struct WornGood {
    Date on;
    Wearing kind = Wearing::appliance;
    Money value;
    std::int64_t age_years = 0;
    std::optional<Rate> yearly;
    std::optional<Rate> most;
};
inline constexpr std::array worn_good_facts{
    must<&WornGood::on>("on", "Date du sinistre"),
    must<&WornGood::kind>("kind", "Sorte de bien"),
    must<&WornGood::value>("value", "Valeur à neuf"),
    must<&WornGood::age_years>("age_years", "Âge en années").between(0, 200),
    may<&WornGood::yearly>("yearly", "Vétusté par an du contrat"),
    may<&WornGood::most>("most", "Vétusté maximale du contrat"),
};
constexpr std::span<const Fact<WornGood>> facts_of(const WornGood*) {
    return worn_good_facts;
}
constexpr MatterName matter_of(const WornGood*) {
    return {"vetuste.good", "Vétusté d’un bien"};
}

Result<Determination> vetuste_rate(const WornGood& good, const law::Book& book);
Result<Determination> value_left(const WornGood& good, const law::Book& book);

}  // namespace sim::claims::contract
