#include "sim/claims/persons/optics.hpp"

#include <algorithm>
#include <cstdlib>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/health.hpp"

namespace sim::claims::persons {
namespace {

enum class LensClass { simple, complex, very_complex };

constexpr std::string_view class_names[] = {"simple", "complexe", "très complexe"};

/// The bounds within which a lens stays in the lower class of its kind.
struct LensBounds {
    std::int64_t sphere;        ///< Without cylinder.
    std::int64_t toric_sphere;  ///< Negative sphere with a cylinder.
    std::int64_t cylinder;
    std::int64_t sum;  ///< Positive sphere plus cylinder.
};

bool is_within(const Lens& lens, const LensBounds& bounds) {
    if (lens.cylinder == 0) return std::abs(lens.sphere) <= bounds.sphere;
    if (lens.sphere > 0) return lens.sphere + lens.cylinder <= bounds.sum;
    return -lens.sphere <= bounds.toric_sphere && lens.cylinder <= bounds.cylinder;
}

LensClass class_of(const Lens& lens, Ruling& law) {
    const auto read = [&](law::Key<law::Count> key) { return law.read(key).value; };
    if (lens.multifocal) {
        const LensBounds bounds{read(law::health_optics_multifocal_sphere),
                                read(law::health_optics_multifocal_toric_sphere),
                                read(law::health_optics_multifocal_cylinder),
                                read(law::health_optics_multifocal_sum)};
        return is_within(lens, bounds) ? LensClass::complex : LensClass::very_complex;
    }
    const auto sphere = read(law::health_optics_simple_sphere);
    const LensBounds bounds{sphere, sphere, read(law::health_optics_simple_cylinder),
                            read(law::health_optics_simple_sum)};
    return is_within(lens, bounds) ? LensClass::simple : LensClass::complex;
}

/// Rank in `glasses_words`.
std::size_t category(const Glasses& glasses, Ruling& law) {
    const auto right = class_of(glasses.right, law);
    const auto left = class_of(glasses.left, law);
    const auto name = [](LensClass lens) {
        return std::string{class_names[static_cast<std::size_t>(lens)]};
    };
    constexpr std::size_t table[3][3] = {{0, 1, 3}, {1, 2, 4}, {3, 4, 5}};
    const auto rank = table[static_cast<std::size_t>(right)][static_cast<std::size_t>(left)];
    law.note("Verre droit " + name(right) + ", verre gauche " + name(left) +
                 " : la paire entre dans cette catégorie.",
             social_security_code("R871-2"), "", std::string{glasses_words[rank].label});
    return rank;
}

constexpr law::Key<Money> floors[] = {law::health_optics_a_floor, law::health_optics_b_floor,
                                      law::health_optics_c_floor, law::health_optics_d_floor,
                                      law::health_optics_e_floor, law::health_optics_f_floor};
constexpr law::Key<Money> plafonds[] = {law::health_optics_a_plafond, law::health_optics_b_plafond,
                                        law::health_optics_c_plafond, law::health_optics_d_plafond,
                                        law::health_optics_e_plafond, law::health_optics_f_plafond};

}  // namespace

Result<Determination> glasses_category(const Glasses& glasses, const law::Book& book) {
    Ruling law{book, glasses.on};
    const auto rank = category(glasses, law);
    return law.conclude(Term{std::string{glasses_words[rank].id}});
}

Result<Determination> glasses_floor(const Glasses& glasses, const law::Book& book) {
    Ruling law{book, glasses.on};
    const auto least = law.cite(floors[category(glasses, law)]);
    law.note("Le contrat responsable promet au moins cette somme.", least.reference, "",
             to_french(least.value));
    return law.conclude(least.value);
}

Result<Determination> glasses_plafond(const Glasses& glasses, const law::Book& book) {
    Ruling law{book, glasses.on};
    const auto most = law.cite(plafonds[category(glasses, law)]);
    law.note("Le contrat responsable ne promet pas plus, monture comprise.", most.reference, "",
             to_french(most.value));
    return law.conclude(most.value);
}

Result<Determination> frame_plafond(const Glasses& glasses, const law::Book& book) {
    Ruling law{book, glasses.on};
    const auto most = law.cite(law::health_optics_frame_plafond);
    law.note("La monture ne compte pas pour plus dans le forfait.", most.reference, "",
             to_french(most.value));
    return law.conclude(most.value);
}

Result<Determination> glasses_renewal(const Glasses& glasses, const law::Book& book) {
    Ruling law{book, glasses.on};
    if (!glasses.last_on || glasses.sight_changed) {
        law.note(glasses.sight_changed ? "La vue a changé : le délai ne s’oppose pas."
                                       : "Aucun équipement précédent : rien à attendre.",
                 social_security_code("R871-2"), "", to_french(glasses.on));
        return law.conclude(glasses.on);
    }
    auto key = law::health_optics_renewal_months;
    if (glasses.age && *glasses.age <= law.read(law::health_optics_infant_age).value)
        key = law::health_optics_renewal_months_infant;
    else if (glasses.age && *glasses.age < law.read(law::health_optics_child_age).value)
        key = law::health_optics_renewal_months_child;
    const auto months = law.cite(key);
    const auto from =
        add_months(*glasses.last_on, static_cast<int>(months.value.value), DayOverflow::last_day);
    law.note("Une nouvelle paire est prise en charge " + std::to_string(months.value.value) +
                 " mois après la précédente.",
             months.reference, to_french(*glasses.last_on), to_french(from));
    return law.conclude(from);
}

Problems impossible(const Glasses& glasses) {
    return out_of_order(glasses, {{"last_on", glasses.last_on, "on", glasses.on}});
}

}  // namespace sim::claims::persons
