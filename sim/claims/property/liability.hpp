#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// Civil liability outside contracts: which article of the code civil, by the day of the fact, and
/// whether it holds; and shares between several people.
namespace sim::claims::property {

enum class Ground {
    fault,
    negligence,
    thing,
    communicated_fire,
    parents,
    employer,
    pupil,
    animal,
    ruin,
    neighbour_trouble,
    product,
    landlord,
    syndicat
};
inline constexpr std::array ground_words{
    Option{"fault", "Faute personnelle"},
    Option{"negligence", "Négligence ou imprudence"},
    Option{"thing", "Fait d’une chose dont on a la garde"},
    Option{"communicated_fire", "Incendie communiqué à un tiers"},
    Option{"parents", "Fait d’un enfant mineur"},
    Option{"employer", "Fait d’un préposé"},
    Option{"pupil", "Fait d’un élève"},
    Option{"animal", "Fait d’un animal"},
    Option{"ruin", "Ruine d’un bâtiment"},
    Option{"neighbour_trouble", "Trouble anormal de voisinage"},
    Option{"product", "Produit défectueux"},
    Option{"landlord", "Vice d’un logement loué"},
    Option{"syndicat", "Partie commune d’une copropriété"},
};
constexpr std::span<const Option> words_of(Ground) {
    return ground_words;
}

enum class Excuse { none, force_majeure, third_party, victim };
inline constexpr std::array excuse_words{
    Option{"none", "Aucune cause étrangère"},
    Option{"force_majeure", "Force majeure"},
    Option{"third_party", "Fait d’un tiers ayant les traits de la force majeure"},
    Option{"victim", "Faute de la victime, cause exclusive"},
};
constexpr std::span<const Option> words_of(Excuse) {
    return excuse_words;
}

struct CivilFact {
    Date on;
    Ground ground = Ground::fault;
    bool damage_and_link = true;
    bool fault_proven = false;
    Excuse excuse = Excuse::none;
    bool thing_inert = false;
    bool abnormal_position = false;
    bool another_keeper = false;
    bool lives_with_parent = true;
    bool entrusted_to_other = false;
    bool within_duties = true;
    bool lack_of_upkeep = true;
    bool excessive = true;
    bool earlier_activity = false;
    bool lawful_activity = true;
    bool made_worse = false;
};
inline constexpr std::array civil_fact_facts{
    must<&CivilFact::on>("on", "Date du fait dommageable"),
    must<&CivilFact::ground>("ground", "Fondement"),
    may<&CivilFact::damage_and_link>("damage_and_link", "Dommage et lien de causalité établis"),
    may<&CivilFact::fault_proven>("fault_proven", "Faute prouvée"),
    may<&CivilFact::excuse>("excuse", "Cause étrangère"),
    may<&CivilFact::thing_inert>("thing_inert", "Chose inerte"),
    may<&CivilFact::abnormal_position>("abnormal_position",
                                       "Position ou état anormal de la chose inerte"),
    may<&CivilFact::another_keeper>("another_keeper", "Un autre avait la garde ou l’usage"),
    may<&CivilFact::lives_with_parent>("lives_with_parent", "L’enfant réside chez ce parent"),
    may<&CivilFact::entrusted_to_other>("entrusted_to_other",
                                        "Enfant confié à un tiers par décision"),
    may<&CivilFact::within_duties>("within_duties", "Préposé dans ses fonctions"),
    may<&CivilFact::lack_of_upkeep>("lack_of_upkeep", "Défaut d’entretien ou vice de construction"),
    may<&CivilFact::excessive>("excessive", "Trouble excédant les inconvénients normaux"),
    may<&CivilFact::earlier_activity>("earlier_activity",
                                      "Activité antérieure à l’installation du voisin"),
    may<&CivilFact::lawful_activity>("lawful_activity", "Activité conforme aux lois"),
    may<&CivilFact::made_worse>("made_worse", "Activité aggravée depuis"),
};
constexpr std::span<const Fact<CivilFact>> facts_of(const CivilFact*) {
    return civil_fact_facts;
}
constexpr MatterName matter_of(const CivilFact*) {
    return {"liability.fact", "Responsabilité civile"};
}
/// Term of `article_words`, numbered as on the day of the fact.
Result<Determination> liability_article(const CivilFact& fact, const law::Book& book);
/// Yes or no.
Result<Determination> liability_holds(const CivilFact& fact, const law::Book& book);

inline constexpr std::array article_words{
    Option{"c_civ_1240", "Article 1240 du code civil"},
    Option{"c_civ_1382", "Article 1382 ancien du code civil"},
    Option{"c_civ_1241", "Article 1241 du code civil"},
    Option{"c_civ_1383", "Article 1383 ancien du code civil"},
    Option{"c_civ_1242_1", "Article 1242, alinéa 1, du code civil"},
    Option{"c_civ_1384_1", "Article 1384 ancien, alinéa 1, du code civil"},
    Option{"c_civ_1242_2", "Article 1242, alinéa 2, du code civil"},
    Option{"c_civ_1384_2", "Article 1384 ancien, alinéa 2, du code civil"},
    Option{"c_civ_1242_4", "Article 1242, alinéa 4, du code civil"},
    Option{"c_civ_1384_4", "Article 1384 ancien, alinéa 4, du code civil"},
    Option{"c_civ_1242_5", "Article 1242, alinéa 5, du code civil"},
    Option{"c_civ_1384_5", "Article 1384 ancien, alinéa 5, du code civil"},
    Option{"c_civ_1242_6", "Article 1242, alinéa 6, du code civil"},
    Option{"c_civ_1384_6", "Article 1384 ancien, alinéa 6, du code civil"},
    Option{"c_civ_1243", "Article 1243 du code civil"},
    Option{"c_civ_1385", "Article 1385 ancien du code civil"},
    Option{"c_civ_1244", "Article 1244 du code civil"},
    Option{"c_civ_1386", "Article 1386 ancien du code civil"},
    Option{"c_civ_1253", "Article 1253 du code civil"},
    Option{"neighbour_case_law", "Jurisprudence du 19 novembre 1986"},
    Option{"c_civ_1245", "Articles 1245 et suivants du code civil"},
    Option{"c_civ_1719", "Articles 1719 à 1721 du code civil"},
    Option{"copropriete_14", "Article 14 de la loi du 10 juillet 1965"},
    Option{"c_civ_1386_1", "Articles 1386-1 et suivants anciens du code civil"},
};

struct Author {
    Rate share;
};
inline constexpr std::array author_facts{
    may<&Author::share>("share", "Part de faute retenue contre cet auteur"),
};
constexpr std::span<const Fact<Author>> facts_of(const Author*) {
    return author_facts;
}
struct SharedDamage {
    Date on;
    Money damage;
    Rate victim_share;
    std::vector<Author> authors;
    std::int64_t author = 1;
};
inline constexpr std::array shared_damage_facts{
    must<&SharedDamage::on>("on", "Date du fait dommageable"),
    must<&SharedDamage::damage>("damage", "Dommage"),
    may<&SharedDamage::victim_share>("victim_share", "Part de faute de la victime"),
    must<&SharedDamage::authors>("authors", "Auteurs, avec leur part si elle est fixée"),
    may<&SharedDamage::author>("author", "Rang de l’auteur dont on demande la part")
        .between(1, 100),
};
constexpr std::span<const Fact<SharedDamage>> facts_of(const SharedDamage*) {
    return shared_damage_facts;
}
constexpr MatterName matter_of(const SharedDamage*) {
    return {"liability.shares", "Partage de responsabilité"};
}
Problems impossible(const SharedDamage& damage);
/// Money that any one author owes the victim, whole.
Result<Determination> owed_to_victim(const SharedDamage& damage, const law::Book& book);
/// Money that one author bears in the end: by their shares, equally when none is fixed.
Result<Determination> contribution(const SharedDamage& damage, const law::Book& book);

}  // namespace sim::claims::property
