#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Ranges of the indicative scale of the courts: suffering, lasting disfigurement, grief.
namespace sim::claims::injury {

enum class ScaledHead { suffering, lasting_disfigurement, temporary_disfigurement };
inline constexpr std::array scaled_head_words{
    Option{"suffering", "Souffrances endurées"},
    Option{"lasting_disfigurement", "Préjudice esthétique permanent"},
    Option{"temporary_disfigurement", "Préjudice esthétique temporaire"},
};
constexpr std::span<const Option> words_of(ScaledHead) {
    return scaled_head_words;
}

inline constexpr std::int64_t exceptional_degree = 8;

/// A degree out of seven; 8 is the exceptional harm. `half` adds half a degree.
struct ScaledHarm {
    Date on;
    ScaledHead head = ScaledHead::suffering;
    std::int64_t degree = 0;
    bool half = false;
    std::optional<Money> proposed;
};
inline constexpr std::array scaled_harm_facts{
    must<&ScaledHarm::on>("on", "Jour de la liquidation"),
    must<&ScaledHarm::head>("head", "Poste coté"),
    must<&ScaledHarm::degree>("degree", "Cote sur 7 ; 8 pour un préjudice exceptionnel")
        .between(0, 8),
    may<&ScaledHarm::half>("half", "Un demi-degré de plus"),
    may<&ScaledHarm::proposed>("proposed", "Somme proposée, à situer"),
};
constexpr std::span<const Fact<ScaledHarm>> facts_of(const ScaledHarm*) {
    return scaled_harm_facts;
}
constexpr MatterName matter_of(const ScaledHarm*) {
    return {"injury.scaled", "Préjudice coté sur 7"};
}
Problems impossible(const ScaledHarm& harm);

/// Money: the low end of the range.
Result<Determination> scale_low(const ScaledHarm& harm, const law::Book& book);
/// Money: the high end; the exceptional harm has none.
Result<Determination> scale_high(const ScaledHarm& harm, const law::Book& book);

/// In the order of the rows of the table.
enum class Kinship {
    partner,
    minor_child,
    adult_child_at_home,
    adult_child_away,
    parent,
    sibling_at_home,
    sibling_away,
    grandparent_close,
    grandparent_distant,
    grandchild_close,
    grandchild_distant,
    other
};
inline constexpr std::array kinship_words{
    Option{"partner", "Conjoint ou concubin"},
    Option{"minor_child", "Enfant mineur qui perd un parent"},
    Option{"adult_child_at_home", "Enfant majeur au foyer"},
    Option{"adult_child_away", "Enfant majeur hors du foyer"},
    Option{"parent", "Parent qui perd un enfant"},
    Option{"sibling_at_home", "Frère ou sœur au foyer"},
    Option{"sibling_away", "Frère ou sœur hors du foyer"},
    Option{"grandparent_close", "Grand-parent, contact fréquent"},
    Option{"grandparent_distant", "Grand-parent, contact rare"},
    Option{"grandchild_close", "Petit-enfant, contact fréquent"},
    Option{"grandchild_distant", "Petit-enfant, contact rare"},
    Option{"other", "Autre proche, lien particulier prouvé"},
};
constexpr std::span<const Option> words_of(Kinship) {
    return kinship_words;
}

struct Grief {
    Date on;
    Kinship kinship = Kinship::partner;
    bool orphan = false;
    std::optional<Money> proposed;
};
inline constexpr std::array grief_facts{
    must<&Grief::on>("on", "Jour de la liquidation"),
    must<&Grief::kinship>("kinship", "Lien avec la personne décédée"),
    may<&Grief::orphan>("orphan", "Enfant mineur déjà orphelin de l’autre parent"),
    may<&Grief::proposed>("proposed", "Somme proposée, à situer"),
};
constexpr std::span<const Fact<Grief>> facts_of(const Grief*) {
    return grief_facts;
}
constexpr MatterName matter_of(const Grief*) {
    return {"injury.grief", "Préjudice d’affection"};
}
Problems impossible(const Grief& grief);

/// Money: the low end of the range.
Result<Determination> grief_low(const Grief& grief, const law::Book& book);
/// Money: the high end of the range.
Result<Determination> grief_high(const Grief& grief, const law::Book& book);

}  // namespace sim::claims::injury
