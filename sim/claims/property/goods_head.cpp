#include "sim/claims/property/goods_head.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys.hpp"
#include "sim/law/keys/property.hpp"

namespace sim::claims::property {
namespace {

DamageHead owner_occupiers(GoodsNature nature) {
    switch (nature) {
        case GoodsNature::paint:
        case GoodsNature::glued_covering:
        case GoodsNature::fixed_kitchen:
        case GoodsNature::false_ceiling:
        case GoodsNature::parquet_finish: return DamageHead::embellissements;
        case GoodsNature::parquet:
        case GoodsNature::tiles:
        case GoodsNature::structure: return DamageHead::immovable;
        case GoodsNature::stapled_covering:
        case GoodsNature::furniture:
        case GoodsNature::cash:
        case GoodsNature::vehicle:
        case GoodsNature::boat:
        case GoodsNature::aircraft: break;
    }
    return DamageHead::contents;
}

DamageHead head_of(const DamagedGoods& goods) {
    const auto closed_list = owner_occupiers(goods.nature);
    if (goods.nature == GoodsNature::furniture || goods.nature == GoodsNature::structure)
        return closed_list;
    // The CIDE-COP makes a movable of what is not glued, and a part of the unit of all that an
    // absent copropriétaire fitted.
    if (goods.cide_cop) {
        if (goods.owner == GoodsOwner::absent_owner) return DamageHead::immovable;
        return goods.owner == GoodsOwner::tenant && closed_list == DamageHead::immovable
                   ? DamageHead::embellissements
                   : closed_list;
    }
    return goods.owner == GoodsOwner::owner_occupier ? closed_list : DamageHead::embellissements;
}

const char* reason(const DamagedGoods& goods) {
    switch (goods.owner) {
        case GoodsOwner::owner_occupier:
            return "Chez un occupant propriétaire, la liste des embellissements est fermée.";
        case GoodsOwner::tenant:
            return "Un locataire possède comme embellissements ce qu’il aménage à ses frais.";
        case GoodsOwner::absent_owner: break;
    }
    return goods.cide_cop
               ? "Les aménagements d’un copropriétaire non occupant suivent l’immeuble."
               : "Les aménagements d’un propriétaire non occupant sont ses embellissements.";
}

}  // namespace

Result<Determination> goods_head(const DamagedGoods& goods, const law::Book& book) {
    Ruling law{book, goods.on};
    if (goods.nature >= GoodsNature::cash)
        return law.conclude(Term{"goods_left_out"},
                            "Valeurs, véhicules, bateaux et aéronefs ne sont pas du contenu.",
                            goods.cide_cop ? cide_cop_article("2") : irsi_article("annexe 2"));
    const auto rank = static_cast<std::size_t>(head_of(goods));
    return law.conclude(Term{std::string{damage_head_words[rank].id}}, reason(goods),
                        goods.cide_cop ? cide_cop_article("3") : irsi_article("annexe 2"));
}

Result<Determination> cidre_in_scope(const CidreCase& water, const law::Book& book) {
    Ruling law{book, water.on};
    const auto material = law.cite(law::cidre_material_plafond);
    const auto immaterial = law.cite(law::cidre_immaterial_plafond);
    if (!water.covered_territory || !water.one_policy)
        return law.conclude(false,
                            "La CIDRE veut la métropole ou Monaco, et des assureurs qui "
                            "garantissent choses et responsabilité au même contrat.",
                            material.reference);
    const bool inside = water.material <= material.value && water.immaterial <= immaterial.value;
    law.note("Par lésé : " + to_french(material.value) + " de matériels et " +
                 to_french(immaterial.value) + " d’immatériels au plus.",
             material.reference, "", inside ? "dans la convention" : "hors convention");
    return law.conclude(inside);
}

Result<Determination> cidre_private_parts_payer(const CidreCase& water, const law::Book& book) {
    Ruling law{book, water.on};
    const auto split = law.cite(law::cidre_private_parts_split);
    const bool building = water.notice || water.private_parts > split.value;
    law.note(building ? "Congé, ou parties privatives de plus de " + to_french(split.value) +
                            " : l’assureur de l’immeuble."
                      : "Parties privatives jusqu’à " + to_french(split.value) +
                            " : l’assureur de l’occupant.",
             split.reference, "", to_french(water.private_parts));
    return law.conclude(Term{building ? "building_insurer" : "occupant_insurer"});
}

}  // namespace sim::claims::property
