#pragma once

#include <array>
#include <span>

#include "sim/claims/property/local_case.hpp"

/// Which head a damaged good is of: the same good is an embellishment or a part of the building
/// by who owns it (IRSI annexe 2, CIDE-COP 3). And the CIDRE, for water damage before the IRSI.
namespace sim::claims::property {

enum class GoodsNature {
    paint,
    glued_covering,
    fixed_kitchen,
    false_ceiling,
    parquet,
    tiles,
    parquet_finish,
    stapled_covering,
    furniture,
    structure,
    cash,
    vehicle,
    boat,
    aircraft
};
inline constexpr std::array goods_nature_words{
    Option{"paint", "Peinture ou vernis"},
    Option{"glued_covering", "Revêtement collé"},
    Option{"fixed_kitchen", "Élément fixé de cuisine ou de salle de bains"},
    Option{"false_ceiling", "Faux plafond"},
    Option{"parquet", "Parquet posé"},
    Option{"tiles", "Carrelage"},
    Option{"parquet_finish", "Ponçage ou vernis seuls d’un parquet"},
    Option{"stapled_covering", "Revêtement agrafé ou cloué"},
    Option{"furniture", "Mobilier"},
    Option{"structure", "Mur, plafond, cloison"},
    Option{"cash", "Espèces, titres et valeurs"},
    Option{"vehicle", "Véhicule à assurance obligatoire, remorque, caravane"},
    Option{"boat", "Bateau à moteur ou à voile"},
    Option{"aircraft", "Aéronef"},
};
constexpr std::span<const Option> words_of(GoodsNature) {
    return goods_nature_words;
}

enum class GoodsOwner { owner_occupier, tenant, absent_owner };
inline constexpr std::array goods_owner_words{
    Option{"owner_occupier", "Copropriétaire ou propriétaire occupant"},
    Option{"tenant", "Locataire, à ses frais"},
    Option{"absent_owner", "Copropriétaire ou propriétaire non occupant"},
};
constexpr std::span<const Option> words_of(GoodsOwner) {
    return goods_owner_words;
}

struct DamagedGoods {
    Date on;
    GoodsNature nature = GoodsNature::paint;
    GoodsOwner owner = GoodsOwner::owner_occupier;
    bool cide_cop = false;
};
inline constexpr std::array damaged_goods_facts{
    must<&DamagedGoods::on>("on", "Date du sinistre"),
    must<&DamagedGoods::nature>("nature", "Bien endommagé"),
    must<&DamagedGoods::owner>("owner", "Propriétaire du bien"),
    may<&DamagedGoods::cide_cop>("cide_cop", "Selon la CIDE-COP, non l’IRSI"),
};
constexpr std::span<const Fact<DamagedGoods>> facts_of(const DamagedGoods*) {
    return damaged_goods_facts;
}
constexpr MatterName matter_of(const DamagedGoods*) {
    return {"convention.goods", "Nature conventionnelle d’un bien"};
}
inline constexpr std::array goods_left_out_words{
    Option{"goods_left_out", "Hors du contenu au sens de la convention"},
};
/// Term of `damage_head_words`, or `goods_left_out`.
Result<Determination> goods_head(const DamagedGoods& goods, const law::Book& book);

struct CidreCase {
    Date on;
    Money material;
    Money immaterial;
    Money private_parts;
    bool notice = false;
    bool covered_territory = true;  ///< Metropolitan France and Monaco.
    bool one_policy = true;         ///< Each insurer covers goods and liability in one contract.
};
inline constexpr std::array cidre_case_facts{
    must<&CidreCase::on>("on", "Date du sinistre"),
    must<&CidreCase::material>("material", "Dommages matériels du lésé, hors taxes"),
    may<&CidreCase::immaterial>("immaterial", "Dommages immatériels du lésé, hors taxes"),
    may<&CidreCase::private_parts>("private_parts", "Dont parties immobilières privatives"),
    may<&CidreCase::notice>("notice", "Congé donné ou reçu"),
    may<&CidreCase::covered_territory>("covered_territory", "En métropole ou à Monaco"),
    may<&CidreCase::one_policy>("one_policy",
                                "Chaque assureur garantit choses et responsabilité au même "
                                "contrat"),
};
constexpr std::span<const Fact<CidreCase>> facts_of(const CidreCase*) {
    return cidre_case_facts;
}
constexpr MatterName matter_of(const CidreCase*) {
    return {"cidre.victim", "Dégât des eaux réglé selon la CIDRE"};
}
/// Yes or no: this victim, by place, cover and amounts, stays in the convention.
Result<Determination> cidre_in_scope(const CidreCase& water, const law::Book& book);
/// Term: `occupant_insurer` or `building_insurer`.
Result<Determination> cidre_private_parts_payer(const CidreCase& water, const law::Book& book);

}  // namespace sim::claims::property
