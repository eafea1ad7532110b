#include "sim/claims/motor/irsa_recourse.hpp"

#include <algorithm>

#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

Result<Money> assiette_of(const Involved& claimant) {
    if (claimant.assiette) return *claimant.assiette;
    return Failure{Problem{{"assiette", 0, 0},
                           "L’assiette du demandeur manque.",
                           "Indiquez assiette, hors taxes (règle irsa.assiette)."}};
}

Result<Titre> titre_of(const Collision& collision, const law::Book& book, Reasoning& why) {
    const auto assiette = assiette_of(involved(collision, collision.claimant));
    if (!assiette) return Failure{assiette.error()};
    const auto plafond = law::in_force(book, law::irsa_plafond, collision.on);
    if (!plafond) return Failure{plafond.error()};
    if (involved(collision, other(collision.claimant)).driver_fled) {
        why.note(
            "Le conducteur en cause a fui ou tu son identité : coût réel, quel que soit le "
            "montant.",
            irsa_article("art. 3.2"));
        return Titre::real_cost;
    }
    const auto limit = why.read(*plafond);
    const bool is_flat = *assiette <= limit;
    why.note(is_flat ? "L’assiette hors taxes ne dépasse pas le plafond : recours forfaitaire."
                     : "L’assiette hors taxes dépasse le plafond : recours au coût réel.",
             irsa_article(is_flat ? "art. 3.1" : "art. 3.2"), to_french(limit),
             to_french(*assiette));
    return is_flat ? Titre::forfait : Titre::real_cost;
}

/// Towing, immobilisation and goods: only what passes the threshold comes back.
Result<Money> waived_excess(const Collision& collision, const law::Book& book, int quarters,
                            Reasoning& why) {
    const auto waived = involved(collision, collision.claimant).waived;
    if (waived == Money{}) return Money{};
    const auto threshold = law::in_force(book, law::irsa_waived_threshold, collision.on);
    if (!threshold) return Failure{threshold.error()};
    const auto kept = std::min(waived, why.read(*threshold));
    const auto back = proportion(waived - kept, quarters, all_quarters, Rounding::half_up);
    why.note("Des postes partiellement abandonnés, seul l’excédent se recouvre, à la même part.",
             irsa_article("art. 2.3.1"), to_french(waived), to_french(back));
    return back;
}

}  // namespace

Result<Determination> irsa_titre(const Collision& collision, const law::Book& book) {
    Reasoning why;
    const auto titre = titre_of(collision, book, why);
    if (!titre) return Failure{titre.error()};
    return why.conclude(Term{std::string{id_of(*titre)}});
}

Result<Determination> irsa_recourse(const Collision& collision, const law::Book& book) {
    Reasoning why;
    const auto ruling = rule_on(collision, book, why);
    if (!ruling) return Failure{ruling.error()};
    const int quarters = ruling->decision.quarters[at(other(collision.claimant))];
    if (quarters == 0) {
        why.note("L’assureur adverse ne supporte rien : aucun recours.", irsa_article("annexe 1"),
                 "", to_french(Money{}));
        return why.conclude(Money{});
    }
    if (involved(collision, collision.claimant).no_damage_noted) {
        why.note("« Aucun dégât » est écrit au constat signé ou par la police : aucun recours.",
                 irsa_article("art. 2.4.5"), "", to_french(Money{}));
        return why.conclude(Money{});
    }
    const auto titre = titre_of(collision, book, why);
    if (!titre) return Failure{titre.error()};
    const auto assiette = *involved(collision, collision.claimant).assiette;
    auto base = assiette;
    if (*titre == Titre::forfait && assiette > Money{}) {
        const auto forfait = law::in_force(book, law::irsa_forfait, collision.on);
        if (!forfait) return Failure{forfait.error()};
        base = why.read(*forfait);
        why.note("Le forfait de l’année de l’accident remplace le montant réel.",
                 irsa_article("art. 3.1"), to_french(assiette), to_french(base));
    }
    const auto due = proportion(base, quarters, all_quarters, Rounding::half_up);
    why.note("L’assureur adverse doit sa part.", irsa_article("art. 3"), to_french(base),
             to_french(due));
    const auto excess = waived_excess(collision, book, quarters, why);
    if (!excess) return Failure{excess.error()};
    return why.conclude(due + *excess);
}

}  // namespace sim::claims::motor
