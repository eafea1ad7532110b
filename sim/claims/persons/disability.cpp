#include "sim/claims/persons/disability.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/incapacity.hpp"

namespace sim::claims::persons {
namespace {

/// The cube root of functional² × professional, in hundredths of a point, to the nearest.
std::int64_t crossed_points(std::int64_t functional, std::int64_t professional) {
    constexpr std::int64_t hundredths_cubed = 1'000'000;
    const auto product = functional * functional * professional * hundredths_cubed;
    std::int64_t root = 0;
    for (std::int64_t bit = 1 << 14; bit > 0; bit /= 2)
        if ((root + bit) * (root + bit) * (root + bit) <= product) root += bit;
    const auto half = 2 * root + 1;  // of a hundredth: nearest, not below
    return half * half * half <= 8 * product ? root + 1 : root;
}

std::string points_text(std::int64_t hundredths) {
    return to_french(Rate::millionths(hundredths * 100));
}

/// Hundredths of a point due, over those of a full annuity.
struct Part {
    std::int64_t due = 0;
    std::int64_t full = 1;
};

Part part_due(const CrossedIncapacity& crossed, Ruling& law) {
    const auto points = crossed_points(crossed.functional, crossed.professional);
    const auto full = law.cite(law::disability_functional_full_hundredths);
    const auto least = law.cite(law::disability_functional_least_hundredths);
    if (law.refused()) return {};
    law.note(
        "Le taux du contrat est la racine cubique de : fonctionnel × fonctionnel × "
        "professionnel.",
        full.reference, "", points_text(points));
    if (points >= full.value.value) {
        law.note("À partir de " + points_text(full.value.value) + ", la rente est entière.",
                 full.reference, points_text(points), to_french(whole));
        return {1, 1};
    }
    if (points < least.value.value) {
        law.note("Au-dessous de " + points_text(least.value.value) + ", aucune rente n’est due.",
                 least.reference, points_text(points), to_french(Rate{}));
        return {};
    }
    law.note("Entre les deux seuils, la rente est réduite en proportion.", least.reference,
             points_text(points),
             to_french(Rate::millionths(points * whole.in_millionths() / full.value.value)));
    return {points, full.value.value};
}

}  // namespace

Result<Determination> disability_pension(const Disability& disability, const law::Book& book) {
    Ruling law{book, disability.on};
    const auto rate = law.cite(disability.category == DisabilityCategory::first
                                   ? law::disability_category_1_rate
                                   : law::disability_category_2_rate);
    const auto counted = std::min(disability.average_salary, law.read(law::wages_pass));
    const auto least = law.cite(law::disability_least_pension);
    auto month = proportion(counted, rate.value.in_millionths(), 12 * whole.in_millionths(),
                            Rounding::half_up);
    law.note("La pension est " + to_french(rate.value) +
                 " du salaire moyen, retenu jusqu’au plafond de la sécurité sociale.",
             rate.reference, to_french(counted), to_french(month));
    if (month < least.value) {
        law.note("La pension ne descend pas sous le minimum.", least.reference, to_french(month),
                 to_french(least.value));
        month = least.value;
    }
    if (disability.category != DisabilityCategory::third) return law.conclude(month);
    const auto extra = law.cite(law::disability_third_person_rate);
    const auto added = std::max(share(month, extra.value, Rounding::half_up),
                                disability.third_person_minimum.value_or(Money{}));
    law.note("La tierce personne ajoute une majoration.", extra.reference, to_french(month),
             to_french(month + added));
    return law.conclude(month + added);
}

Result<Determination> annuity_share(const CrossedIncapacity& crossed, const law::Book& book) {
    Ruling law{book, crossed.on};
    const auto part = part_due(crossed, law);
    return law.conclude(
        Rate::millionths((part.due * whole.in_millionths() * 2 + part.full) / (2 * part.full)));
}

Result<Determination> annuity_due(const CrossedIncapacity& crossed, const law::Book& book) {
    Ruling law{book, crossed.on};
    const auto part = part_due(crossed, law);
    const auto due = proportion(crossed.annuity, part.due, part.full, Rounding::half_up);
    law.note("La rente due.", contract_terms("barème d’invalidité"), to_french(crossed.annuity),
             to_french(due));
    return law.conclude(due);
}

}  // namespace sim::claims::persons
