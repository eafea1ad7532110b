#include "sim/claims/persons/gav.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/death.hpp"

namespace sim::claims::persons {
namespace {

bool is_covered(const LifeVictim& victim, Ruling& law) {
    if (victim.accident == LifeAccident::road_vehicle || victim.accident == LifeAccident::work) {
        law.note("Les accidents de la circulation et du travail sont exclus.",
                 contract_terms("exclusions"));
        return false;
    }
    if (victim.died) {
        law.note("En cas de décès, aucun seuil ne s’applique.", contract_terms("décès"));
        return true;
    }
    const auto most = law.cite(law::gav_most_threshold);
    if (victim.threshold > most.value)
        law.note("Le seuil du contrat dépasse celui du label.", most.reference,
                 to_french(victim.threshold), to_french(most.value));
    const bool met = victim.aipp >= victim.threshold;
    law.note(met ? "Le seuil est atteint : la garantie joue."
                 : "Le seuil n’est pas atteint : la garantie ne joue pas.",
             contract_terms("seuil d’intervention"), to_french(victim.aipp),
             to_french(victim.threshold));
    return met;
}

Result<Determination> months_later(const std::optional<Date>& from, std::string_view fact,
                                   law::Key<law::Count> key, const law::Book& book) {
    if (!from)
        return Failure{Problem{{std::string{fact}, 0, 0},
                               "La date de départ manque.",
                               "Indiquez " + std::string{fact} + "."}};
    Ruling law{book, *from};
    const auto months = law.cite(key);
    const auto last =
        add_months(*from, static_cast<int>(months.value.value), DayOverflow::last_day);
    law.note("Délai de " + std::to_string(months.value.value) + " mois.", months.reference,
             to_french(*from), to_french(last));
    return law.conclude(last);
}

}  // namespace

Result<Determination> gav_covered(const LifeVictim& victim, const law::Book& book) {
    Ruling law{book, victim.on};
    return law.conclude(is_covered(victim, law));
}

Result<Determination> gav_indemnity(const LifeVictim& victim, const law::Book& book) {
    Ruling law{book, victim.on};
    if (!is_covered(victim, law)) return law.conclude(Money{});
    law.note("Le seuil déclenche, il ne se déduit pas : tout le préjudice compte.",
             contract_terms("indemnisation de droit commun"), "", to_french(victim.loss));
    const auto left = std::max(victim.loss - victim.other_benefits, Money{});
    if (victim.other_benefits > Money{})
        law.note("Les prestations indemnitaires des autres payeurs se déduisent.",
                 insurance_code("L131-2"), to_french(victim.loss), to_french(left));
    const auto least = law.cite(law::gav_least_plafond);
    if (victim.plafond < least.value)
        law.note("Le plafond du contrat est inférieur à celui du label.", least.reference,
                 to_french(victim.plafond), to_french(least.value));
    const auto due = std::min(left, victim.plafond);
    if (due < left)
        law.note("Le plafond par victime s’applique.", contract_terms("plafond"), to_french(left),
                 to_french(due));
    return law.conclude(due);
}

Result<Determination> gav_offer_deadline(const LifeVictim& victim, const law::Book& book) {
    return months_later(victim.consolidation_known_on, "consolidation_known_on",
                        law::gav_offer_months, book);
}

Result<Determination> gav_payment_deadline(const LifeVictim& victim, const law::Book& book) {
    return months_later(victim.accepted_on, "accepted_on", law::gav_payment_months, book);
}

Problems impossible(const LifeVictim& victim) {
    return out_of_order(victim,
                        {{"on", victim.on, "consolidation_known_on", victim.consolidation_known_on},
                         {"on", victim.on, "accepted_on", victim.accepted_on}});
}

}  // namespace sim::claims::persons
