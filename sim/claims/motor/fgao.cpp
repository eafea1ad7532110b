#include "sim/claims/motor/fgao.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/reasoning.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

/// Nobody is paid twice, nor for his own fault.
bool is_shut(const FundClaim& claim, Reasoning& why) {
    if (claim.paid_by_another)
        why.note("Le fonds est subsidiaire : un autre doit payer.", insurance_code("L421-1"), "",
                 to_french(Money{}));
    else if (claim.excluded_victim)
        why.note("Conducteur fautif, voleur, passager qui savait et État sont exclus.",
                 insurance_code("R421-2"), "", to_french(Money{}));
    return claim.paid_by_another || claim.excluded_victim;
}

/// The injury that opens property damage when the author is unknown.
Result<bool> is_serious(const FundClaim& claim, const law::Book& book, Reasoning& why) {
    const auto days = law::in_force(book, law::fgao_hospital_days, claim.on);
    if (!days) return Failure{days.error()};
    const auto months = law::in_force(book, law::fgao_incapacity_months, claim.on);
    if (!months) return Failure{months.error()};
    const auto rate = law::in_force(book, law::fgao_permanent_rate, claim.on);
    if (!rate) return Failure{rate.error()};
    const bool stayed = claim.hospital_days >= why.read(*days).value &&
                        claim.incapacity_months >= why.read(*months).value;
    const bool lasting = claim.permanent >= why.read(*rate);
    return claim.death || stayed || lasting;
}

Result<bool> property_is_open(const FundClaim& claim, const law::Book& book, Reasoning& why) {
    if (claim.cause == Cause::wild_animal) {
        const auto end = law::in_force(book, law::fgao_wild_animal_property_end, claim.on);
        if (!end) return Failure{end.error()};
        const bool open = claim.on < why.read(*end);
        why.note(open ? "Le choc précède la fin de l’indemnisation matérielle."
                      : "Animal sauvage : seules les atteintes à la personne sont indemnisées.",
                 insurance_code("L421-1"), to_french(end->value), to_french(claim.on));
        return open;
    }
    if (claim.author_known || claim.cause == Cause::ownerless_animal) {
        why.note("L’auteur est identifié : les biens sont indemnisés dans la limite du plafond.",
                 insurance_code("R421-18"));
        return true;
    }
    const auto serious = is_serious(claim, book, why);
    if (!serious) return Failure{serious.error()};
    why.note(*serious
                 ? "Auteur inconnu, mais atteinte grave à une personne : les biens suivent."
                 : "Auteur inconnu et nulle atteinte grave : les biens ne sont pas indemnisés.",
             insurance_code("R421-18"));
    return *serious;
}

Result<Determination> months_or_years(const FundClaim& claim, const law::Book& book,
                                      law::Key<law::Count> key, Date from, int months_each,
                                      const char* sentence, const char* article) {
    const auto count = law::in_force(book, key, claim.on);
    if (!count) return Failure{count.error()};
    Reasoning why;
    const auto last = add_months(from, static_cast<int>(why.read(*count).value) * months_each,
                                 DayOverflow::last_day);
    why.note(sentence, insurance_code(article), to_french(from), to_french(last));
    return why.conclude(last);
}

constexpr int months_a_year = 12;

}  // namespace

Problems impossible(const FundClaim& claim) {
    return out_of_order(claim, {{"on", claim.on, "settled_on", claim.settled_on},
                                {"on", claim.on, "known_uninsured_on", claim.known_uninsured_on}});
}

Result<Determination> fgao_pays_injury(const FundClaim& claim, const law::Book&) {
    Reasoning why;
    if (is_shut(claim, why)) return why.conclude(false);
    why.note("Les atteintes à la personne sont indemnisées sans plafond.",
             insurance_code("L421-1"));
    return why.conclude(true);
}

Result<Determination> fgao_property(const FundClaim& claim, const law::Book& book) {
    Reasoning why;
    if (is_shut(claim, why)) return why.conclude(Money{});
    const auto open = property_is_open(claim, book, why);
    if (!open) return Failure{open.error()};
    if (!*open) return why.conclude(Money{});
    auto due = claim.property;
    if (claim.cause == Cause::ownerless_animal) {
        const auto abatement = law::in_force(book, law::fgao_animal_abatement, claim.on);
        if (!abatement) return Failure{abatement.error()};
        const auto kept = Money::cents(why.read(*abatement).in_cents() * claim.vehicles);
        due = std::max(due - kept, Money{});
        why.note("Un abattement par véhicule s’applique.", insurance_code("R421-19"),
                 to_french(claim.property), to_french(due));
    }
    const auto plafond = law::in_force(book, law::fgao_property_plafond, claim.on);
    if (!plafond) return Failure{plafond.error()};
    const auto limit = why.read(*plafond);
    const auto paid = std::min(due, limit);
    why.note("Le plafond par accident borne les dommages aux biens.", insurance_code("A421-1-1"),
             to_french(due), to_french(paid));
    return why.conclude(paid);
}

Result<Determination> fgao_claim_by(const FundClaim& claim, const law::Book& book) {
    if (!claim.author_known)
        return months_or_years(claim, book, law::fgao_unknown_author_years, claim.on, months_a_year,
                               "Auteur inconnu : le délai court de l’accident.", "R421-12");
    if (!claim.settled_on)
        return Failure{Problem{{"settled_on", 0, 0},
                               "Auteur connu : le délai court de la transaction ou du jugement.",
                               "Indiquez settled_on."}};
    return months_or_years(
        claim, book, law::fgao_known_author_years, *claim.settled_on, months_a_year,
        "Auteur connu : le délai court de la transaction ou du jugement.", "R421-12");
}

Result<Determination> fgao_action_by(const FundClaim& claim, const law::Book& book) {
    return months_or_years(claim, book, law::fgao_action_years, claim.on, months_a_year,
                           "Dans tous les cas, un accord ou une action intervient dans ce délai.",
                           "R421-12");
}

Result<Determination> fgao_property_notice_by(const FundClaim& claim, const law::Book& book) {
    if (claim.injured || !claim.author_known || !claim.known_uninsured_on)
        return Failure{Problem{{"known_uninsured_on", 0, 0},
                               "Ce délai ne vise que les seuls dommages aux biens, auteur connu.",
                               "Indiquez author_known et known_uninsured_on, sans blessure."}};
    const auto from_knowledge =
        months_or_years(claim, book, law::fgao_property_knowledge_months, *claim.known_uninsured_on,
                        1, "Ce délai court de la connaissance de la non-assurance.", "R421-20");
    if (!from_knowledge) return Failure{from_knowledge.error()};
    const auto from_accident =
        months_or_years(claim, book, law::fgao_property_accident_months, claim.on, 1,
                        "Un délai plus long court de l’accident et borne le premier.", "R421-20");
    if (!from_accident) return Failure{from_accident.error()};
    const bool knowledge_first =
        std::get<Date>(from_knowledge->value) <= std::get<Date>(from_accident->value);
    return knowledge_first ? *from_knowledge : *from_accident;
}

}  // namespace sim::claims::motor
