#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Glasses outside the 100 % santé basket: the category of the equipment and what a responsible
/// contract pays for it (C. séc. soc., art. R871-2).
namespace sim::claims::persons {

/// Powers in hundredths of dioptre, cylinder positive.
struct Lens {
    std::int64_t sphere = 0;
    std::int64_t cylinder = 0;
    bool multifocal = false;
};
inline constexpr std::array lens_facts{
    must<&Lens::sphere>("sphere", "Sphère, en centièmes de dioptrie").between(-3000, 3000),
    may<&Lens::cylinder>("cylinder", "Cylindre, en centièmes de dioptrie, positif")
        .between(0, 1500),
    may<&Lens::multifocal>("multifocal", "Verre multifocal ou progressif"),
};
constexpr std::span<const Fact<Lens>> facts_of(const Lens*) {
    return lens_facts;
}

struct Glasses {
    Date on;
    Lens right;
    Lens left;
    std::optional<std::int64_t> age;
    std::optional<Date> last_on;
    bool sight_changed = false;
};
inline constexpr std::array glasses_facts{
    must<&Glasses::on>("on", "Jour de l’achat"),
    must<&Glasses::right>("right", "Verre droit"),
    must<&Glasses::left>("left", "Verre gauche"),
    may<&Glasses::age>("age", "Âge, en années").between(0, 120),
    may<&Glasses::last_on>("last_on", "Jour de l’équipement précédent"),
    may<&Glasses::sight_changed>("sight_changed", "La vue a changé"),
};
constexpr std::span<const Fact<Glasses>> facts_of(const Glasses*) {
    return glasses_facts;
}
constexpr MatterName matter_of(const Glasses*) {
    return {"health.glasses", "Lunettes hors panier 100 % santé"};
}
Problems impossible(const Glasses& glasses);

inline constexpr std::array glasses_words{
    Option{"optics_a", "a : deux verres simples"},
    Option{"optics_b", "b : un verre simple, un complexe"},
    Option{"optics_c", "c : deux verres complexes"},
    Option{"optics_d", "d : un verre simple, un très complexe"},
    Option{"optics_e", "e : un verre complexe, un très complexe"},
    Option{"optics_f", "f : deux verres très complexes"},
};

/// Term: `optics_a` to `optics_f`.
Result<Determination> glasses_category(const Glasses& glasses, const law::Book& book);
/// Money: the least and the most that a responsible contract may promise, AMO included.
Result<Determination> glasses_floor(const Glasses& glasses, const law::Book& book);
Result<Determination> glasses_plafond(const Glasses& glasses, const law::Book& book);
/// Money: the most for the frame alone, within the package.
Result<Determination> frame_plafond(const Glasses& glasses, const law::Book& book);
/// Date: the first day on which a new pair may be paid for.
Result<Determination> glasses_renewal(const Glasses& glasses, const law::Book& book);

}  // namespace sim::claims::persons
