#include "sim/claims/injury/scales.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/claims/injury/sources.hpp"
#include "sim/law/keys/injury.hpp"

namespace sim::claims::injury {
namespace {

/// The row of the degree; a half degree spans the two that surround it.
Result<Determination> end_of_range(const ScaledHarm& harm, law::Key<law::Table<Money>> key,
                                   std::int64_t row, const char* end, const law::Book& book) {
    Ruling law{book, harm.on};
    if (harm.head == ScaledHead::temporary_disfigurement)
        law.refuse("head", "Le préjudice esthétique temporaire n’a pas de grille.",
                   "Évaluez-le selon le cas.");
    if (harm.degree == 0 && !harm.half)
        return law.conclude(Money{}, "Le poste n’est pas coté.", nomenclature());
    const auto table = law.cite(key);
    const auto* amount = table.value.exactly(row);
    if (amount == nullptr && !law.refused())
        law.refuse("degree", "Le préjudice exceptionnel n’a pas de plafond.",
                   "Évaluez-le selon le cas.");
    if (harm.half)
        law.note(
            "La cote est entre deux degrés : la fourchette va du bas de l’un au haut de "
            "l’autre.",
            table.reference);
    return law.conclude(amount == nullptr ? Money{} : *amount,
                        std::string{end} + " de la fourchette indicative.", table.reference);
}

Result<Determination> grief_end(const Grief& grief, law::Key<law::Table<Money>> key,
                                law::Key<Rate> increase, const char* end, const law::Book& book) {
    Ruling law{book, grief.on};
    const auto table = law.cite(key);
    const auto* found = table.value.exactly(static_cast<std::int64_t>(grief.kinship) + 1);
    auto amount = found == nullptr ? Money{} : *found;
    law.note(std::string{end} + " de la fourchette indicative.", table.reference, "",
             to_french(amount));
    if (!grief.orphan) return law.conclude(amount);
    const auto more = law.cite(increase);
    amount += share(amount, more.value, Rounding::half_up);
    return law.conclude(amount,
                        "L’enfant est déjà orphelin : majoration de " + to_french(more.value) + ".",
                        more.reference);
}

}  // namespace

Problems impossible(const ScaledHarm& harm) {
    if (harm.half && harm.degree >= exceptional_degree - 1)
        return {{{"half", 0, 0}, "La cote ne dépasse pas 7.", "Indiquez degree: 8 sans demi."}};
    return {};
}

Result<Determination> scale_low(const ScaledHarm& harm, const law::Book& book) {
    const auto row = harm.degree == 0 ? 1 : harm.degree;
    return end_of_range(harm, law::mornet_scale_low, row, "Bas", book);
}

Result<Determination> scale_high(const ScaledHarm& harm, const law::Book& book) {
    return end_of_range(harm, law::mornet_scale_high, harm.degree + (harm.half ? 1 : 0), "Haut",
                        book);
}

Problems impossible(const Grief& grief) {
    if (grief.orphan && grief.kinship != Kinship::minor_child)
        return {{{"orphan", 0, 0},
                 "Cette majoration est celle de l’enfant mineur.",
                 "Retirez orphan, ou indiquez kinship: minor_child."}};
    return {};
}

Result<Determination> grief_low(const Grief& grief, const law::Book& book) {
    return grief_end(grief, law::mornet_affection_low, law::mornet_affection_orphan_low, "Bas",
                     book);
}

Result<Determination> grief_high(const Grief& grief, const law::Book& book) {
    return grief_end(grief, law::mornet_affection_high, law::mornet_affection_orphan_high, "Haut",
                     book);
}

}  // namespace sim::claims::injury
