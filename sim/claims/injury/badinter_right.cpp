#include "sim/claims/injury/badinter_right.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/claims/injury/sources.hpp"
#include "sim/law/keys/injury.hpp"

namespace sim::claims::injury {
namespace {

Date birthday(Date born, law::Count years) {
    return add_years(born, static_cast<int>(years.value), DayOverflow::last_day);
}

bool is_reinforced(const RoadVictim& victim, Ruling& law) {
    const auto disability = law.cite(law::protected_disability);
    if (victim.disability >= disability.value) {
        law.note("L’incapacité titrée atteint le taux qui protège spécialement.",
                 disability.reference, to_french(victim.disability), to_french(disability.value));
        return true;
    }
    if (!victim.born_on) return false;
    const auto below = law.cite(law::protected_below_age);
    if (victim.on < birthday(*victim.born_on, below.value)) {
        law.note("La victime a moins de " + std::to_string(below.value.value) +
                     " ans au jour de l’accident.",
                 below.reference);
        return true;
    }
    const auto above = law.cite(law::protected_above_age);
    if (victim.on > birthday(*victim.born_on, above.value)) {
        law.note("La victime a plus de " + std::to_string(above.value.value) +
                     " ans au jour de l’accident.",
                 above.reference);
        return true;
    }
    return false;
}

Protection protection_of(const RoadVictim& victim, Ruling& law) {
    if (victim.role == RoadRole::driver) return Protection::driver;
    return is_reinforced(victim, law) ? Protection::reinforced : Protection::ordinary;
}

Rate reduced(const RoadVictim& victim, const char* why, law::Reference reference, Ruling& law) {
    const auto right = Rate::millionths(whole.in_millionths() - victim.reduction.in_millionths());
    law.note(why, std::move(reference), to_french(whole), to_french(right));
    return right;
}

Rate full(const char* why, law::Reference reference, Ruling& law) {
    law.note(why, std::move(reference), "", to_french(whole));
    return whole;
}

Rate none(const char* why, law::Reference reference, Ruling& law) {
    law.note(why, std::move(reference), to_french(whole), to_french(Rate{}));
    return {};
}

Rate right_of_driver(const RoadVictim& victim, Ruling& law) {
    if (victim.reduction == Rate{})
        return full("Aucune faute n’est opposée au conducteur.", badinter_act("art. 4"), law);
    if (!victim.fault_contributed)
        return full(
            "La faute n’a pas contribué au dommage : l’alcool ou la vitesse ne comptent "
            "que s’ils l’ont causé.",
            ruling_of("assemblée plénière, 6 avril 2007"), law);
    return reduced(victim,
                   "La faute du conducteur réduit son droit ; elle s’apprécie sans regarder la "
                   "conduite de l’autre.",
                   ruling_of("chambre mixte, 28 mars 1997, 93-11.078"), law);
}

Rate right_to_property(const RoadVictim& victim, Ruling& law) {
    if (victim.reduction == Rate{})
        return full("Aucune faute n’est opposée pour les biens.", badinter_act("art. 5"), law);
    if (victim.role == RoadRole::owner)
        return reduced(victim, "La faute de celui qui conduisait est opposable au propriétaire.",
                       badinter_act("art. 5, al. 2"), law);
    return reduced(victim, "La faute de la victime réduit l’indemnité de ses biens.",
                   badinter_act("art. 5"), law);
}

Rate right_of_non_driver(const RoadVictim& victim, Ruling& law) {
    if (victim.sought_the_harm)
        return none("La victime a volontairement recherché le dommage.",
                    badinter_act("art. 3, al. 3"), law);
    if (victim.fault != RoadFault::inexcusable)
        return full("La faute simple d’un non-conducteur ne lui est jamais opposée.",
                    badinter_act("art. 3, al. 1"), law);
    if (!victim.sole_cause)
        return full("La faute inexcusable n’est pas la cause exclusive de l’accident.",
                    badinter_act("art. 3, al. 1"), law);
    if (!victim.discernment)
        return full("Sans discernement, il n’y a pas de faute inexcusable.",
                    ruling_of("2e chambre civile, 2 mars 2017, 16-11.986"), law);
    if (protection_of(victim, law) == Protection::reinforced)
        return full(
            "Même inexcusable, la faute ne s’oppose pas à une victime spécialement "
            "protégée.",
            badinter_act("art. 3, al. 2"), law);
    if (!victim.born_on) law.refuse(missing("born_on", "la date de naissance"));
    return none("Faute inexcusable et cause exclusive : aucun droit.",
                badinter_act("art. 3, al. 1"), law);
}

Rate right_of(const RoadVictim& victim, Ruling& law) {
    if (victim.harm == RoadHarm::property && !victim.medical_appliance) {
        if (victim.role == RoadRole::driver) return right_of_driver(victim, law);
        return right_to_property(victim, law);
    }
    if (victim.medical_appliance && victim.harm == RoadHarm::property)
        law.note("L’appareil délivré sur ordonnance suit la règle du dommage corporel.",
                 badinter_act("art. 5, al. 1"));
    return victim.role == RoadRole::driver ? right_of_driver(victim, law)
                                           : right_of_non_driver(victim, law);
}

Money damage_of(const RoadVictim& victim, Ruling& law) {
    if (!victim.damage) law.refuse(missing("damage", "le dommage évalué"));
    return victim.damage.value_or(Money{});
}

}  // namespace

Problems impossible(const RoadVictim& victim) {
    Problems problems;
    keep_order(problems, victim, {{"born_on", victim.born_on, "on", victim.on}});
    if (victim.role == RoadRole::owner && victim.harm == RoadHarm::bodily)
        problems.push_back({{"harm", 0, 0},
                            "Le propriétaire absent ne réclame que ses biens.",
                            "Indiquez harm: property."});
    return problems;
}

Result<Determination> victim_protection(const RoadVictim& victim, const law::Book& book) {
    Ruling law{book, victim.on};
    const auto protection = protection_of(victim, law);
    if (protection == Protection::ordinary && !victim.born_on)
        law.refuse(missing("born_on", "la date de naissance"));
    const auto& word = protection_words[static_cast<std::size_t>(protection)];
    return law.conclude(Term{std::string{word.id}}, std::string{word.label} + ".",
                        badinter_act("art. 3 et 4"));
}

Result<Determination> victim_right(const RoadVictim& victim, const law::Book& book) {
    Ruling law{book, victim.on};
    const auto right = right_of(victim, law);
    return law.conclude(right);
}

Result<Determination> victim_due(const RoadVictim& victim, const law::Book& book) {
    Ruling law{book, victim.on};
    const auto damage = damage_of(victim, law);
    const auto due = share(damage, right_of(victim, law), Rounding::half_up);
    law.note("Le droit s’applique au dommage.", badinter_act("art. 3 à 5"), to_french(damage),
             to_french(due));
    return law.conclude(due);
}

Result<Determination> owner_recourse(const RoadVictim& victim, const law::Book& book) {
    Ruling law{book, victim.on};
    if (victim.role != RoadRole::owner)
        law.refuse("role", "Ce recours est celui du propriétaire qui ne conduisait pas.",
                   "Indiquez role: owner.");
    const auto damage = damage_of(victim, law);
    const auto left = damage - share(damage, right_of(victim, law), Rounding::half_up);
    return law.conclude(left, "Le propriétaire réclame le reste à celui qui conduisait.",
                        badinter_act("art. 5, al. 2"));
}

Problems impossible(const Contribution& contribution) {
    Problems problems;
    std::int64_t total = 0;
    for (const auto fault : contribution.faults) total += fault.in_millionths();
    if (total > whole.in_millionths())
        problems.push_back(
            {{"faults", 0, 0}, "Les parts de faute dépassent le tout.", "Corrigez-les."});
    if (contribution.ours > static_cast<std::int64_t>(contribution.faults.size()))
        problems.push_back({{"ours", 0, 0},
                            "Ce rang n’est pas dans la liste.",
                            "Indiquez un rang de la liste des impliqués."});
    return problems;
}

namespace {

Money contribution_of(const Contribution& contribution, Ruling& law) {
    std::vector<std::int64_t> weights;
    for (const auto fault : contribution.faults) weights.push_back(fault.in_millionths());
    const bool no_fault = std::ranges::all_of(weights, [](auto weight) { return weight == 0; });
    if (no_fault) std::ranges::fill(weights, 1);
    const auto parts = allocate(contribution.paid, weights);
    const auto ours = parts[static_cast<std::size_t>(contribution.ours - 1)];
    law.note(no_fault ? "Aucune faute n’est prouvée : chacun supporte une part égale."
                      : "Chacun supporte selon sa faute ; qui n’en a pas ne supporte rien.",
             civil_code("1240 et 1346"), to_french(contribution.paid), to_french(ours));
    return ours;
}

}  // namespace

Result<Determination> contribution_share(const Contribution& contribution, const law::Book& book) {
    Ruling law{book, contribution.on};
    return law.conclude(contribution_of(contribution, law));
}

Result<Determination> contribution_recourse(const Contribution& contribution,
                                            const law::Book& book) {
    Ruling law{book, contribution.on};
    const auto back = contribution.paid - contribution_of(contribution, law);
    return law.conclude(back, "Celui qui a tout payé réclame le reste aux autres.",
                        civil_code("1346"));
}

}  // namespace sim::claims::injury
