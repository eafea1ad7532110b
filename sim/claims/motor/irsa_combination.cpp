#include "sim/claims/motor/irsa_combination.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/pileup.hpp"

namespace sim::claims::motor {
namespace {

Money for_the_trailer(const CombinationRecourse& recourse, Ruling& law) {
    if (recourse.forfait) {
        const auto part = law.cite(law::irsa_trailer_forfait_share);
        const auto due = share(recourse.received, part.value, Rounding::half_up);
        law.note("Le forfait se partage entre les deux assureurs, quels que soient les dommages.",
                 part.reference, to_french(recourse.received), to_french(due));
        return due;
    }
    const auto all = recourse.tractor_damage + recourse.trailer_damage;
    const auto due = proportion(recourse.received, recourse.trailer_damage.in_cents(),
                                all.in_cents(), Rounding::half_up);
    law.note("Au coût réel, chacun reçoit en proportion des dommages de son véhicule.",
             irsa_article("art. 2.7"), to_french(recourse.received), to_french(due));
    return due;
}

}  // namespace

Problems impossible(const CombinationRecourse& recourse) {
    if (recourse.forfait || recourse.tractor_damage + recourse.trailer_damage > Money{}) return {};
    return {{{"tractor_damage", 0, 0},
             "Au coût réel, le partage suit les dommages\u00A0: aucun n’est donné.",
             "Indiquez tractor_damage et trailer_damage."}};
}

Result<Determination> is_one_accident(const SecondShock& shock, const law::Book& book) {
    Ruling law{book, shock.on};
    const auto source = irsa_article("annexe 4");
    switch (shock.between) {
        case BetweenShocks::stayed_in_place:
            return law.conclude(true,
                                "Resté sur place, le véhicule est heurté de nouveau\u00A0: un seul "
                                "accident, en deux phases.",
                                source);
        case BetweenShocks::moved_for_constat:
            return law.conclude(
                false,
                "Le véhicule s’était écarté pour le constat\u00A0: le second choc est "
                "un autre accident.",
                source);
        case BetweenShocks::left_the_scene: break;
    }
    return law.conclude(
        false,
        "Le véhicule avait quitté les lieux\u00A0: le choc d’une autre rue est un autre "
        "accident.",
        source);
}

Result<Determination> trailer_receives(const CombinationRecourse& recourse, const law::Book& book) {
    Ruling law{book, recourse.on};
    const auto due = for_the_trailer(recourse, law);
    return law.conclude(due);
}

Result<Determination> tractor_receives(const CombinationRecourse& recourse, const law::Book& book) {
    Ruling law{book, recourse.on};
    const auto rest = recourse.received - for_the_trailer(recourse, law);
    return law.conclude(rest, "Le reste revient à l’assureur du tracteur.",
                        irsa_article("art. 2.7"));
}

}  // namespace sim::claims::motor
