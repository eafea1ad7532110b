#include "sim/claims/motor/irca.hpp"

#include <optional>
#include <utility>

#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

Result<bool> is_light(const InjuredPerson& injured, const law::Book& book, Reasoning& why) {
    const auto threshold = law::in_force(book, law::irca_aipp_threshold, injured.on);
    if (!threshold) return Failure{threshold.error()};
    const auto limit = why.read(*threshold);
    const bool light = injured.aipp <= limit;
    why.note(light ? "Le taux d’AIPP ne dépasse pas le seuil." : "Le taux d’AIPP dépasse le seuil.",
             irca_rule("seuil de gestion"), to_french(limit), to_french(injured.aipp));
    return light;
}

/// Between fewer than two members the convention says nothing: no mandate, no forfait.
std::optional<Problem> outside(const InjuredPerson& injured) {
    if (injured.members > 1) return std::nullopt;
    return Problem{{"members", 0, 0},
                   "La convention IRCA ne s’applique qu’entre deux adhérents.",
                   "Suivez le droit commun, ou corrigez members."};
}

}  // namespace

Result<Determination> irca_applicable(const InjuredPerson& injured, const law::Book& book) {
    const auto threshold = law::in_force(book, law::irca_aipp_threshold, injured.on);
    if (!threshold) return Failure{threshold.error()};
    Reasoning why;
    const bool applies = injured.members > 1;
    why.note(applies ? "Deux véhicules au moins sont assurés auprès d’adhérents."
                     : "Il faut deux véhicules assurés auprès d’adhérents.",
             irca_rule("champ d’application"));
    return why.conclude(applies);
}

Result<Determination> irca_keeps_mandate(const InjuredPerson& injured, const law::Book& book) {
    Reasoning why;
    const auto light = is_light(injured, book, why);
    if (!light) return Failure{light.error()};
    return why.conclude(*light);
}

Result<Determination> irca_mandate(const InjuredPerson& injured, const law::Book& book) {
    Reasoning why;
    if (injured.victim == RoadVictim::pedestrian) {
        why.note(
            "Hors des véhicules, l’assureur de celui qui a heurté la victime ; à plusieurs, la "
            "plus petite plaque.",
            irca_rule("mandat"));
        return why.conclude(Term{"striking_insurer"});
    }
    if (auto problem = outside(injured)) return Failure{std::move(*problem)};
    const auto light = is_light(injured, book, why);
    if (!light) return Failure{light.error()};
    if (*light) {
        why.note(
            "L’assureur direct garde le mandat, paie en droit commun, puis exerce son recours.",
            irca_rule("mandat"));
        return why.conclude(Term{"direct_insurer"});
    }
    if (injured.larger_share == LargerShare::equal) {
        const bool drives = injured.victim == RoadVictim::driver;
        why.note(drives ? "À parts égales, le conducteur reçoit l’offre de l’assureur adverse."
                        : "À parts égales, chacun indemnise les passagers de son véhicule.",
                 irca_rule("mandat"));
        return why.conclude(Term{drives ? "adverse_insurer" : "direct_insurer"});
    }
    why.note("Le mandat passe à l’assureur qui supporte la plus grande part.", irca_rule("mandat"));
    return why.conclude(Term{"larger_share_insurer"});
}

Result<Determination> irca_recourse(const InjuredPerson& injured, const law::Book& book) {
    if (auto problem = outside(injured)) return Failure{std::move(*problem)};
    Reasoning why;
    const auto light = is_light(injured, book, why);
    if (!light) return Failure{light.error()};
    auto base = injured.paid;
    if (injured.aipp == Rate{}) {
        const auto forfait = law::in_force(book, law::irca_forfait, injured.on);
        if (!forfait) return Failure{forfait.error()};
        base = why.read(*forfait);
        why.note("Sans séquelle, le forfait de l’année remplace le montant payé.",
                 irca_rule("recours"), to_french(injured.paid), to_french(base));
    } else {
        why.note(*light ? "Avec séquelles, le recours suit le coût réel."
                        : "Au-delà du seuil, la contribution suit le droit commun.",
                 irca_rule("recours"), "", to_french(base));
    }
    const auto due = share(base, injured.charge, Rounding::half_up);
    why.note("L’assureur adverse doit sa part ; la victime n’en voit rien.", irca_rule("recours"),
             to_french(base), to_french(due));
    return why.conclude(due);
}

}  // namespace sim::claims::motor
