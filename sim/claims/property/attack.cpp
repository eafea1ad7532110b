#include "sim/claims/property/attack.hpp"

#include <algorithm>

#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/property.hpp"

namespace sim::claims::property {
namespace {

/// Never above the plafond of the fire cover itself.
Money least_plafond_of(const Attack& attack, Ruling& law) {
    const auto floor = law.cite(law::attack_plafond_floor);
    const auto part = law.cite(law::attack_plafond_share);
    if (!attack.plafond) {
        law.note("Grands risques\u00A0: le plafond propre aux attentats ne descend pas plus bas.",
                 floor.reference, "", to_french(floor.value));
        return floor.value;
    }
    const auto portion = share(*attack.plafond, part.value, Rounding::half_up);
    const auto least = std::min(std::max(portion, floor.value), *attack.plafond);
    law.note("Grands risques\u00A0: le plafond convenu garde au moins " + to_french(part.value) +
                 " de celui de l’incendie et " + to_french(floor.value) + ".",
             part.reference, to_french(*attack.plafond), to_french(least));
    return least;
}

Money most_franchise_of(const Attack& attack, Ruling& law) {
    const auto times = law.cite(law::attack_franchise_multiple);
    const auto most = proportion(attack.franchise, times.value.value, 1, Rounding::half_up);
    law.note("Grands risques\u00A0: la franchise convenue ne dépasse pas " +
                 std::to_string(times.value.value) + " fois celle de l’incendie.",
             times.reference, to_french(attack.franchise), to_french(most));
    return most;
}

std::optional<Money> plafond_of(const Attack& attack, Ruling& law) {
    if (!attack.agreed_plafond) return attack.plafond;
    return std::max(*attack.agreed_plafond, least_plafond_of(attack, law));
}

Money franchise_of(const Attack& attack, Ruling& law) {
    if (!attack.agreed_franchise) return attack.franchise;
    return std::min(*attack.agreed_franchise, most_franchise_of(attack, law));
}

}  // namespace

Problems impossible(const Attack& attack) {
    Problems problems;
    for (const auto& [fact, agreed] : {std::pair{"agreed_franchise", attack.agreed_franchise},
                                       std::pair{"agreed_plafond", attack.agreed_plafond}})
        if (agreed && !attack.large_risk)
            problems.push_back({{fact, 0, 0},
                                "Seul un contrat de grands risques déroge aux termes de la "
                                "garantie incendie.",
                                "Retirez ce fait ou indiquez large_risk: true."});
    return problems;
}

Result<Determination> attack_indemnity(const Attack& attack, const law::Book& book) {
    Ruling law{book, attack.on};
    if (!attack.terrorism || !attack.national_soil || !attack.fire_cover)
        return law.conclude(
            Money{},
            "Il faut un attentat sur le sol national et un contrat incendie\u00A0: les "
            "émeutes suivent le contrat.",
            insurance_code("L126-2"));
    const auto cleaning = std::min(attack.decontamination, attack.building_value);
    law.note("La décontamination est due jusqu’à la valeur du bâtiment.", insurance_code("L126-2"),
             to_french(attack.decontamination), to_french(cleaning));
    const auto total = attack.damage + attack.consequential + cleaning;
    const auto capped = std::min(total, plafond_of(attack, law).value_or(total));
    const auto indemnity = std::max(capped - franchise_of(attack, law), Money{});
    law.note(attack.large_risk ? "La franchise et le plafond sont ceux du contrat, dans les bornes "
                                 "des grands risques."
                               : "La franchise et le plafond sont ceux de la garantie incendie.",
             insurance_code(attack.large_risk ? "R126-2" : "L126-2"), to_french(total),
             to_french(indemnity));
    return law.conclude(indemnity);
}

Result<Determination> attack_payer(const Attack& attack, const law::Book& book) {
    Ruling law{book, attack.on};
    if (!attack.terrorism)
        return law.conclude(
            Term{"contract_or_state"},
            "Émeutes et mouvements populaires suivent le contrat\u202F; l’État répond "
            "des dégâts des attroupements.",
            {"Code de la sécurité intérieure, art. L211-10", "https://www.legifrance.gouv.fr/"});
    if (attack.injury)
        return law.conclude(Term{"terror_fund"},
                            "Les atteintes à la personne sont réparées par le fonds, pas par la "
                            "garantie du bien.",
                            insurance_code("L422-1"));
    return law.conclude(Term{"property_insurer"},
                        "Tout contrat incendie couvre le bien contre l’attentat.",
                        insurance_code("L126-2"));
}

Result<Determination> attack_least_plafond(const Attack& attack, const law::Book& book) {
    Ruling law{book, attack.on};
    if (!attack.large_risk)
        law.refuse("large_risk",
                   "Hors grands risques, le plafond est celui de la garantie incendie.",
                   "Interrogez attack.indemnity.");
    const auto least = least_plafond_of(attack, law);
    return law.conclude(least);
}

Result<Determination> attack_most_franchise(const Attack& attack, const law::Book& book) {
    Ruling law{book, attack.on};
    if (!attack.large_risk)
        law.refuse("large_risk",
                   "Hors grands risques, la franchise est celle de la garantie incendie.",
                   "Interrogez attack.indemnity.");
    const auto most = most_franchise_of(attack, law);
    return law.conclude(most);
}

}  // namespace sim::claims::property
