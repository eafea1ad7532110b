#include "sim/claims/contract/insured_interest.hpp"

#include <algorithm>

#include "sim/base/counted.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/insured_interest.hpp"

namespace sim::claims::contract {
namespace {

std::int64_t age_of_site(const WorksReserve& year) {
    return int{year.on.civil().year()} - year.opened_in;
}

/// The larger of a multiple of what has shown and of a part of the premiums, by age of the site.
Money still_to_come(const WorksReserve& year, Ruling& law) {
    const auto by_claims = law.cite(law::works_reserve_claims_share);
    const auto by_premiums = law.cite(law::works_reserve_premiums_share);
    const auto age = age_of_site(year);
    const auto* claims_share = by_claims.value.band(age);
    const auto* premiums_share = by_premiums.value.band(age);
    if (claims_share == nullptr || premiums_share == nullptr) return {};
    const auto from_claims = share(year.manifested, *claims_share, Rounding::half_up);
    const auto from_premiums = share(year.premiums, *premiums_share, Rounding::half_up);
    law.note("Chantiers ouverts depuis " + counted(static_cast<std::size_t>(age), "an", "ans") +
                 "\u00A0: " + to_french(*claims_share) + " des sinistres manifestés.",
             by_claims.reference, to_french(year.manifested), to_french(from_claims));
    law.note("Ou " + to_french(*premiums_share) + " des primes.", by_premiums.reference,
             to_french(year.premiums), to_french(from_premiums));
    const auto due = std::max(from_claims, from_premiums);
    law.note("La plus forte des deux estimations est retenue.", by_claims.reference, "",
             to_french(due));
    return due;
}

}  // namespace

Result<Determination> valid_sum(const OverInsurance& cover, const law::Book& book) {
    Ruling law{book, cover.on};
    if (cover.fraud && cover.sum_insured > cover.value)
        return law.conclude(
            Money{},
            "La surassurance frauduleuse rend le contrat nul\u202F; l’autre partie peut "
            "demander réparation.",
            insurance_code("L121-3"));
    const auto sum = std::min(cover.sum_insured, cover.value);
    law.note(
        sum < cover.sum_insured
            ? "Sans fraude, le contrat vaut jusqu’à la valeur réelle\u202F; l’excédent de prime à "
              "échoir n’est plus dû."
            : "Le capital ne dépasse pas la valeur\u00A0: il vaut en entier.",
        insurance_code("L121-3"), to_french(cover.sum_insured), to_french(sum));
    return law.conclude(sum);
}

Result<Determination> liability_called(const LiabilityClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    return law.conclude(claim.claimed,
                        claim.claimed
                            ? "La victime réclame\u00A0: l’assureur de responsabilité est "
                              "tenu."
                            : "Tant que la victime ne réclame rien, l’assureur de "
                              "responsabilité ne doit rien.",
                        insurance_code("L124-1"));
}

Result<Determination> may_be_paid(const LiabilityClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const bool allowed = claim.payee == Payee::victim || claim.victim_paid;
    return law.conclude(allowed,
                        claim.payee == Payee::victim ? "La somme revient à la victime, qui peut "
                                                       "agir contre l’assureur lui-même."
                        : allowed                    ? "La victime est désintéressée."
                                  : "Rien n’est payé à un autre tant que la victime n’est pas "
                                    "désintéressée.",
                        insurance_code("L124-3"));
}

Result<Determination> admission_binds(const LiabilityClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto source = insurance_code("L124-2");
    if (claim.admission == Admission::nothing)
        return law.conclude(false, "L’assuré n’a rien reconnu.", source);
    if (claim.admission == Admission::facts)
        return law.conclude(true,
                            "Dire les faits n’est pas reconnaître sa responsabilité\u00A0: ils "
                            "restent acquis.",
                            source);
    const bool binds = !claim.forbidden || claim.insurer_agreed;
    return law.conclude(binds,
                        binds
                            ? "Aucune clause ne l’interdit, ou l’assureur a donné son accord."
                            : "Le contrat l’interdit hors de l’assureur\u00A0: cela ne lui est pas "
                              "opposable.",
                        source);
}

Problems impossible(const WorksReserve& year) {
    if (age_of_site(year) >= 0) return {};
    return {{{"opened_in", 0, 0},
             "Les chantiers s’ouvrent après l’inventaire.",
             "Corrigez l’année ou le jour."}};
}

Result<Determination> works_reserve_to_come(const WorksReserve& year, const law::Book& book) {
    Ruling law{book, year.on};
    const auto due = still_to_come(year, law);
    return law.conclude(due);
}

Result<Determination> works_reserve_floor(const WorksReserve& year, const law::Book& book) {
    Ruling law{book, year.on};
    const auto due = year.manifested + still_to_come(year, law);
    return law.conclude(due, "Les sinistres manifestés s’y ajoutent.",
                        insurance_code("A331-21, repris par l’ANC"));
}

}  // namespace sim::claims::contract
