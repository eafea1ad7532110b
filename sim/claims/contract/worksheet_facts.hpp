#pragma once

#include <array>
#include <span>

#include "sim/claims/contract/worksheet.hpp"
#include "sim/claims/matter.hpp"

/// How a worksheet is stated, and the questions on it.
namespace sim::claims {

inline constexpr std::array wear_words{
    Option{"none", "Aucune vétusté déduite"},
    Option{"deducted", "Vétusté déduite"},
    Option{"valeur_a_neuf", "Vétusté déduite, rendue sur facture"},
};
constexpr std::span<const Option> words_of(WearTerm) {
    return wear_words;
}

namespace contract {

inline constexpr std::array category_words{
    Option{"ordinary", "Bien ordinaire"},
    Option{"valuables", "Objet de valeur"},
    Option{"cash", "Espèces et titres"},
    Option{"outbuilding", "Bien en dépendance"},
};
constexpr std::span<const Option> words_of(Category) {
    return category_words;
}
inline constexpr std::array rebuilding_words{
    Option{"intended", "Réparation ou remplacement prévu"},
    Option{"done", "Réparation ou remplacement fait"},
    Option{"given_up", "Ni réparation ni remplacement, ou ailleurs"},
};
constexpr std::span<const Option> words_of(Rebuilding) {
    return rebuilding_words;
}
inline constexpr std::array franchise_words{
    Option{"none", "Aucune franchise"},
    Option{"absolute", "Franchise absolue, toujours déduite"},
    Option{"relative", "Franchise relative, seuil au-delà duquel tout est payé"},
    Option{"proportional", "Franchise proportionnelle, avec minimum et maximum"},
    Option{"indexed", "Franchise indexée"},
    Option{"days", "Franchise en jours"},
};
constexpr std::span<const Option> words_of(FranchiseKind) {
    return franchise_words;
}
inline constexpr std::array limit_order_words{
    Option{"franchise_first", "Franchise, puis plafond"},
    Option{"plafond_first", "Plafond, puis franchise"},
};
constexpr std::span<const Option> words_of(LimitOrder) {
    return limit_order_words;
}

inline constexpr std::array good_facts{
    must<&Good::label>("label", "Bien ou ouvrage"),
    must<&Good::value>("value", "Valeur à neuf ou coût de réparation"),
    may<&Good::tax>("tax", "TVA à ajouter"),
    may<&Good::vetuste>("vetuste", "Vétusté"),
    may<&Good::wear>("wear", "Sort de la vétusté"),
    may<&Good::wear_cap>("wear_cap", "Vétusté rendue au plus"),
    may<&Good::no_return_above>("no_return_above", "Rien n’est rendu au-delà de cette vétusté"),
    may<&Good::real_cost>("real_cost", "Coût réel facturé"),
    may<&Good::market_value>("market_value", "Valeur vénale"),
    may<&Good::salvage>("salvage", "Sauvetage"),
    may<&Good::rebuilding>("rebuilding", "Réparation ou remplacement"),
    may<&Good::invoiced_on>("invoiced_on", "Jour de la facture"),
    may<&Good::category>("category", "Catégorie"),
    may<&Good::evidenced>("evidenced", "Dommage justifié"),
};
constexpr std::span<const Fact<Good>> facts_of(const Good*) {
    return good_facts;
}
inline constexpr std::array cost_facts{
    must<&Cost::label>("label", "Frais annexe"),
    must<&Cost::amount>("amount", "Montant"),
    may<&Cost::most>("most", "Limite en euros"),
    may<&Cost::most_of_goods>("most_of_goods", "Limite en part de l’indemnité des biens"),
    may<&Cost::first_risk>("first_risk", "Garanti au premier risque, hors règle de capitaux"),
};
constexpr std::span<const Fact<Cost>> facts_of(const Cost*) {
    return cost_facts;
}
inline constexpr std::array sub_limit_facts{
    must<&SubLimit::category>("category", "Catégorie"),
    must<&SubLimit::most>("most", "Limite"),
};
constexpr std::span<const Fact<SubLimit>> facts_of(const SubLimit*) {
    return sub_limit_facts;
}
inline constexpr std::array franchise_facts{
    must<&Franchise::kind>("kind", "Sorte de franchise"),
    may<&Franchise::amount>("amount", "Montant, ou montant d’un jour"),
    may<&Franchise::rate>("rate", "Part du dommage"),
    may<&Franchise::least>("least", "Minimum"),
    may<&Franchise::most>("most", "Maximum"),
    may<&Franchise::index_then>("index_then", "Indice du contrat"),
    may<&Franchise::index_now>("index_now", "Indice au jour du sinistre"),
    may<&Franchise::days>("days", "Nombre de jours"),
    may<&Franchise::reached_is_enough>("reached_is_enough", "Seuil atteint suffisant"),
};
constexpr std::span<const Fact<Franchise>> facts_of(const Franchise*) {
    return franchise_facts;
}
Problems impossible(const Franchise& franchise);

inline constexpr std::array worksheet_facts{
    must<&Worksheet::on>("on", "Date du sinistre"),
    must<&Worksheet::goods>("goods", "Biens et ouvrages endommagés"),
    may<&Worksheet::costs>("costs", "Frais annexes"),
    may<&Worksheet::sub_limits>("sub_limits", "Limites par catégorie"),
    may<&Worksheet::tax_recovered>("tax_recovered", "Part de TVA que l’assuré récupère"),
    may<&Worksheet::tax_on_invoice>("tax_on_invoice", "TVA versée sur facture"),
    may<&Worksheet::declaration>("declaration", "Déclaration du risque"),
    may<&Worksheet::premium_paid>("premium_paid", "Prime payée"),
    may<&Worksheet::premium_due>("premium_due", "Prime qui aurait été due"),
    may<&Worksheet::sum_insured>("sum_insured", "Capital assuré au jour du sinistre"),
    may<&Worksheet::value_at_risk>("value_at_risk", "Valeur des biens assurés ce jour-là"),
    may<&Worksheet::tolerance>("tolerance", "Tolérance avant réduction"),
    may<&Worksheet::capital_rule_waived>("capital_rule_waived",
                                         "Règle proportionnelle de capitaux abandonnée"),
    may<&Worksheet::franchise>("franchise", "Franchise"),
    may<&Worksheet::plafond>("plafond", "Plafond de la garantie"),
    may<&Worksheet::order>("order", "Ordre des limites"),
    may<&Worksheet::other_insurers>("other_insurers", "Ce que chaque autre assureur aurait payé"),
    may<&Worksheet::advances>("advances", "Acomptes déjà versés"),
    may<&Worksheet::premium_set_off>("premium_set_off", "Prime due, compensée"),
    may<&Worksheet::recovered_goods>("recovered_goods", "Biens retrouvés, repris par l’assuré"),
    may<&Worksheet::rebuild_years>("rebuild_years", "Années du contrat pour reconstruire")
        .between(1, 10),
};
constexpr std::span<const Fact<Worksheet>> facts_of(const Worksheet*) {
    return worksheet_facts;
}
constexpr MatterName matter_of(const Worksheet*) {
    return {"pipeline.settlement", "Règlement d’un dommage selon le contrat"};
}
Problems impossible(const Worksheet& sheet);

/// Money, each: the same settlement seen from one end or the other.
Result<Determination> pipeline_damage(const Worksheet& sheet, const law::Book& book);
Result<Determination> pipeline_franchise(const Worksheet& sheet, const law::Book& book);
Result<Determination> pipeline_immediate(const Worksheet& sheet, const law::Book& book);
Result<Determination> pipeline_deferred(const Worksheet& sheet, const law::Book& book);
Result<Determination> pipeline_total(const Worksheet& sheet, const law::Book& book);
/// Owed now, less the advances and what is set off.
Result<Determination> pipeline_to_pay(const Worksheet& sheet, const law::Book& book);
/// What the insured bears himself: in a repair in kind he pays it to the firm.
Result<Determination> pipeline_left_to_insured(const Worksheet& sheet, const law::Book& book);

}  // namespace contract
}  // namespace sim::claims
