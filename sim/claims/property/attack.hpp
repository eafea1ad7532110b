#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Acts of terrorism (C. assur. L126-2): every fire cover answers for them, on its own terms. The
/// contract of a large risk may agree on narrower ones, within bounds (R126-2).
namespace sim::claims::property {

struct Attack {
    Date on;
    bool terrorism = true;
    bool national_soil = true;
    bool fire_cover = true;
    Money damage;
    Money consequential;
    Money decontamination;
    Money building_value;
    Money franchise;
    std::optional<Money> plafond;
    bool injury = false;
    bool large_risk = false;
    std::optional<Money> agreed_franchise;
    std::optional<Money> agreed_plafond;
};
inline constexpr std::array attack_facts{
    must<&Attack::on>("on", "Date de l’attentat"),
    may<&Attack::terrorism>("terrorism", "Acte de terrorisme ou attentat"),
    may<&Attack::national_soil>("national_soil", "Sur le territoire national"),
    may<&Attack::fire_cover>("fire_cover", "Contrat couvrant l’incendie du bien"),
    must<&Attack::damage>("damage", "Dommages matériels directs"),
    may<&Attack::consequential>("consequential", "Dommages immatériels consécutifs"),
    may<&Attack::decontamination>("decontamination", "Décontamination du bâtiment"),
    may<&Attack::building_value>("building_value", "Valeur vénale du bâtiment ou capital assuré"),
    may<&Attack::franchise>("franchise", "Franchise incendie"),
    may<&Attack::plafond>("plafond", "Plafond incendie"),
    may<&Attack::injury>("injury", "Atteinte à la personne, et non à un bien"),
    may<&Attack::large_risk>("large_risk", "Contrat de grands risques"),
    may<&Attack::agreed_franchise>("agreed_franchise", "Franchise propre aux attentats"),
    may<&Attack::agreed_plafond>("agreed_plafond", "Plafond propre aux attentats"),
};
constexpr std::span<const Fact<Attack>> facts_of(const Attack*) {
    return attack_facts;
}
constexpr MatterName matter_of(const Attack*) {
    return {"attack.loss", "Attentat"};
}
Problems impossible(const Attack& attack);

inline constexpr std::array attack_payer_words{
    Option{"property_insurer", "L’assureur du bien, par la garantie attentat"},
    Option{"terror_fund", "Le Fonds de garantie des victimes d’actes de terrorisme"},
    Option{"contract_or_state",
           "Le contrat s’il le prévoit\u202F; l’État répond des attroupements"},
};
/// Term of `attack_payer_words`: a riot is no attack.
Result<Determination> attack_payer(const Attack& attack, const law::Book& book);

Result<Determination> attack_indemnity(const Attack& attack, const law::Book& book);
/// Money: the lowest plafond that the contract of a large risk may agree on.
Result<Determination> attack_least_plafond(const Attack& attack, const law::Book& book);
/// Money: the highest franchise that it may agree on.
Result<Determination> attack_most_franchise(const Attack& attack, const law::Book& book);

}  // namespace sim::claims::property
