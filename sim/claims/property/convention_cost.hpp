#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// What a cost counts as under the IRSI, whose two lists are closed (annexe 2), and who pays the
/// building after a fire or the like in copropriété (CIDEPIEC, text not read).
namespace sim::claims::property {

enum class ConventionCost : std::uint8_t {
    protective_measures,
    rescue_damage,
    moving_furniture,
    rubble_removal,
    compliance,
    compulsory_diagnosis,
    furniture_storage,
    temporary_home,
    loss_of_enjoyment,
    lost_rent,
    bailiff,
    archives,
    business_loss,
    site_guarding,
    project_management,
    expert_fees,
    other_cost,
};
inline constexpr std::array convention_cost_words{
    Option{"protective_measures", "Mesures provisoires et conservatoires"},
    Option{"rescue_damage", "Mesures de sauvetage"},
    Option{"moving_furniture", "Déplacement du mobilier"},
    Option{"rubble_removal", "Démolition, déblai et transport des décombres"},
    Option{"compliance", "Mise en conformité des installations touchées"},
    Option{"compulsory_diagnosis", "Diagnostic obligatoire de la partie sinistrée"},
    Option{"furniture_storage", "Garde-meubles"},
    Option{"temporary_home", "Relogement temporaire"},
    Option{"loss_of_enjoyment", "Perte d’usage du propriétaire occupant"},
    Option{"lost_rent", "Perte de loyers"},
    Option{"bailiff", "Frais de commissaire de justice"},
    Option{"archives", "Reconstitution d’archives"},
    Option{"business_loss", "Perte d’exploitation d’un professionnel"},
    Option{"site_guarding", "Gardiennage"},
    Option{"project_management", "Honoraires de maîtrise d’œuvre"},
    Option{"expert_fees", "Honoraires d’expert"},
    Option{"other_cost", "Autre dépense"},
};
constexpr std::span<const Option> words_of(ConventionCost) {
    return convention_cost_words;
}
struct CountedCost {
    Date on;
    ConventionCost cost = ConventionCost::other_cost;
};
inline constexpr std::array counted_cost_facts{
    must<&CountedCost::on>("on", "Date du sinistre"),
    must<&CountedCost::cost>("cost", "Dépense"),
};
constexpr std::span<const Fact<CountedCost>> facts_of(const CountedCost*) {
    return counted_cost_facts;
}
constexpr MatterName matter_of(const CountedCost*) {
    return {"irsi.cost", "Dépense au regard de l’IRSI"};
}
inline constexpr std::array cost_place_words{
    Option{"cost_left_out", "Hors des listes de la convention"},
};
/// Term: `ancillary`, `consequential` or `cost_left_out`.
Result<Determination> convention_cost_head(const CountedCost& cost, const law::Book& book);

struct CidepiecGoods {
    Date on;
    bool copropriete = true;
    bool water_damage = false;
    bool embellissements = false;
    Money damage;
};
inline constexpr std::array cidepiec_goods_facts{
    must<&CidepiecGoods::on>("on", "Date du sinistre"),
    may<&CidepiecGoods::copropriete>("copropriete", "Immeuble en copropriété"),
    may<&CidepiecGoods::water_damage>("water_damage", "Dégât des eaux courant"),
    may<&CidepiecGoods::embellissements>("embellissements", "Embellissements, non immeuble"),
    must<&CidepiecGoods::damage>("damage", "Dommage en principal"),
};
constexpr std::span<const Fact<CidepiecGoods>> facts_of(const CidepiecGoods*) {
    return cidepiec_goods_facts;
}
constexpr MatterName matter_of(const CidepiecGoods*) {
    return {"cidepiec.goods", "Bien immobilier sinistré selon la CIDEPIEC"};
}
/// Term: `building_insurer`, `occupant_insurer` or `cost_left_out`.
Result<Determination> cidepiec_payer(const CidepiecGoods& goods, const law::Book& book);

}  // namespace sim::claims::property
