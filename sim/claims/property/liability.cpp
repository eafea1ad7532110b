#include "sim/claims/property/liability.hpp"

#include <algorithm>

#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/household.hpp"
#include "sim/law/keys/property.hpp"

namespace sim::claims::property {
namespace {

struct Numbers {
    const char* now;
    const char* before;
};

Numbers numbers_of(Ground ground) {
    switch (ground) {
        case Ground::fault: return {"c_civ_1240", "c_civ_1382"};
        case Ground::negligence: return {"c_civ_1241", "c_civ_1383"};
        case Ground::thing: return {"c_civ_1242_1", "c_civ_1384_1"};
        case Ground::communicated_fire: return {"c_civ_1242_2", "c_civ_1384_2"};
        case Ground::parents: return {"c_civ_1242_4", "c_civ_1384_4"};
        case Ground::employer: return {"c_civ_1242_5", "c_civ_1384_5"};
        case Ground::pupil: return {"c_civ_1242_6", "c_civ_1384_6"};
        case Ground::animal: return {"c_civ_1243", "c_civ_1385"};
        case Ground::ruin: return {"c_civ_1244", "c_civ_1386"};
        case Ground::neighbour_trouble: return {"c_civ_1253", "neighbour_case_law"};
        case Ground::product: return {"c_civ_1245", "c_civ_1386_1"};
        case Ground::landlord: return {"c_civ_1719", "c_civ_1719"};
        case Ground::syndicat: return {"copropriete_14", "copropriete_14"};
    }
    return {"c_civ_1240", "c_civ_1382"};
}

std::string article_of(const CivilFact& fact, Ruling& law) {
    const auto numbers = numbers_of(fact.ground);
    const bool renumbered = fact.ground == Ground::neighbour_trouble
                                ? law.has(law::neighbour_article_from)
                                : law.has(law::civil_code_renumbered_from);
    if (renumbered)
        law.cite(fact.ground == Ground::neighbour_trouble ? law::neighbour_article_from
                                                          : law::civil_code_renumbered_from);
    return renumbered ? numbers.now : numbers.before;
}

struct Finding {
    bool holds;
    const char* why;
};

Finding keeper(const CivilFact& fact) {
    if (fact.another_keeper) return {false, "Un autre avait l’usage et la direction de la chose."};
    if (fact.thing_inert && !fact.abnormal_position)
        return {false, "Chose inerte en place normale : elle n’est pas la cause du dommage."};
    return {true, "Le gardien répond de plein droit du fait de la chose."};
}

Finding parents(const CivilFact& fact, Ruling& law) {
    if (fact.entrusted_to_other)
        return {false,
                "L’enfant est confié à un tiers par décision : les parents n’en répondent "
                "plus."};
    if (law.has(law::joint_parents_from)) {
        law.cite(law::joint_parents_from);
        return {true, "Les deux parents qui ont l’autorité parentale répondent solidairement."};
    }
    if (!fact.lives_with_parent)
        return {false, "L’enfant ne réside pas chez ce parent : la cohabitation manque."};
    return {true, "Le parent chez qui l’enfant réside répond de plein droit de son fait."};
}

Finding neighbour(const CivilFact& fact) {
    if (!fact.excessive)
        return {false, "Le trouble n’excède pas les inconvénients normaux du voisinage."};
    if (fact.earlier_activity && fact.lawful_activity && !fact.made_worse)
        return {false, "L’activité préexistait, conforme aux lois et sans aggravation."};
    return {true, "Le trouble anormal engage son auteur de plein droit."};
}

/// Strict since the law says so; a lack of upkeep or a defect of construction before.
Finding syndicat(const CivilFact& fact, Ruling& law) {
    if (law.has(law::strict_syndicat_from)) {
        law.cite(law::strict_syndicat_from);
        return {true, "Le syndicat répond de plein droit des parties communes."};
    }
    return fact.lack_of_upkeep
               ? Finding{true, "Le syndicat répond du défaut d’entretien ou du vice."}
               : Finding{false, "Ni défaut d’entretien ni vice de construction prouvé."};
}

Finding finding(const CivilFact& fact, Ruling& law) {
    switch (fact.ground) {
        case Ground::fault:
        case Ground::negligence:
        case Ground::pupil:
            return fact.fault_proven ? Finding{true, "La faute est prouvée."}
                                     : Finding{false, "La faute n’est pas prouvée."};
        case Ground::communicated_fire:
            return fact.fault_proven
                       ? Finding{true, "L’incendie est dû à une faute prouvée du détenteur."}
                       : Finding{false,
                                 "Pour un incendie communiqué, le tiers doit prouver une "
                                 "faute."};
        case Ground::thing: return keeper(fact);
        case Ground::animal:
            return fact.another_keeper
                       ? Finding{false, "Un autre se servait de l’animal : lui en répond."}
                       : Finding{true, "Le propriétaire ou l’usager répond de l’animal."};
        case Ground::parents: return parents(fact, law);
        case Ground::employer:
            return fact.within_duties
                       ? Finding{true, "Le commettant répond du préposé dans ses fonctions."}
                       : Finding{false, "Le préposé a agi hors de ses fonctions."};
        case Ground::ruin:
            return fact.lack_of_upkeep
                       ? Finding{true, "La ruine vient d’un défaut d’entretien ou d’un vice."}
                       : Finding{false, "Ni défaut d’entretien ni vice de construction prouvé."};
        case Ground::neighbour_trouble: return neighbour(fact);
        case Ground::product: return {true, "Le producteur répond de plein droit du défaut."};
        case Ground::landlord:
            return {true, "Le bailleur garantit le locataire des vices du logement, même ignorés."};
        case Ground::syndicat: return syndicat(fact, law);
    }
    return {false, ""};
}

Money victims_due(const SharedDamage& damage, Ruling& law) {
    const auto lost = share(damage.damage, damage.victim_share, Rounding::half_up);
    const auto due = damage.damage - lost;
    law.note(
        "La faute de la victime réduit sa réparation de " + to_french(damage.victim_share) + ".",
        civil_code("1240"), to_french(damage.damage), to_french(due));
    return due;
}

std::int64_t total_share(const SharedDamage& damage) {
    std::int64_t total = 0;
    for (const auto& author : damage.authors) total += author.share.in_millionths();
    return total;
}

}  // namespace

Result<Determination> liability_article(const CivilFact& fact, const law::Book& book) {
    Ruling law{book, fact.on};
    const auto article = article_of(fact, law);
    return law.conclude(Term{article}, "Le texte est celui du jour du fait dommageable.",
                        {term_label(article), ""});
}

Result<Determination> liability_holds(const CivilFact& fact, const law::Book& book) {
    Ruling law{book, fact.on};
    const law::Reference article{term_label(article_of(fact, law)), ""};
    if (!fact.damage_and_link)
        return law.conclude(false, "Le dommage ou son lien avec le fait manque.", article);
    if (fact.excuse != Excuse::none)
        return law.conclude(false, "Une cause étrangère exonère.", article);
    const auto found = finding(fact, law);
    return law.conclude(found.holds, found.why, article);
}

Problems impossible(const SharedDamage& damage) {
    Problems problems;
    if (damage.authors.empty())
        problems.push_back(
            {{"authors", 0, 0}, "Il n’y a aucun auteur.", "Indiquez au moins un auteur."});
    if (total_share(damage) > whole.in_millionths())
        problems.push_back(
            {{"authors", 0, 0}, "Les parts des auteurs dépassent 100 %.", "Corrigez les parts."});
    if (damage.author > static_cast<std::int64_t>(damage.authors.size()))
        problems.push_back(
            {{"author", 0, 0}, "Aucun auteur n’a ce rang.", "Comptez à partir de 1."});
    return problems;
}

Result<Determination> owed_to_victim(const SharedDamage& damage, const law::Book& book) {
    Ruling law{book, damage.on};
    const auto due = victims_due(damage, law);
    return law.conclude(due, "Chaque auteur le doit en entier : ils sont tenus in solidum.",
                        civil_code("1240"));
}

Result<Determination> contribution(const SharedDamage& damage, const law::Book& book) {
    Ruling law{book, damage.on};
    const auto due = victims_due(damage, law);
    std::vector<std::int64_t> weights;
    const bool fixed = total_share(damage) > 0;
    for (const auto& author : damage.authors)
        weights.push_back(fixed ? author.share.in_millionths() : 1);
    const auto parts = allocate(due, weights);
    const auto part = parts[static_cast<std::size_t>(damage.author - 1)];
    law.note(fixed ? "Entre eux, les auteurs contribuent selon leurs fautes."
                   : "Aucune part n’est fixée : les auteurs contribuent par parts égales.",
             civil_code("1240"), to_french(due), to_french(part));
    return law.conclude(part);
}

}  // namespace sim::claims::property
