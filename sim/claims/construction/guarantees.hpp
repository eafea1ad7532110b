#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Which legal guarantee answers for a defect of building works, and until when (C. civ. 1792 to
/// 1792-7). All run from the reception.
namespace sim::claims::construction {

enum class Element { works, indissociable, dissociable, added_to_existing, industrial };
inline constexpr std::array element_words{
    Option{"works", "L’ouvrage lui-même"},
    Option{"indissociable", "Équipement indissociable de l’ouvrage neuf"},
    Option{"dissociable", "Équipement dissociable de l’ouvrage neuf"},
    Option{"added_to_existing", "Équipement ajouté ou remplacé sur l’existant"},
    Option{"industrial", "Équipement à usage seulement professionnel"},
};
constexpr std::span<const Option> words_of(Element) {
    return element_words;
}

enum class Builder { builder, subcontractor };
inline constexpr std::array builder_words{
    Option{"builder", "Constructeur lié au maître d’ouvrage"},
    Option{"subcontractor", "Sous-traitant"},
};
constexpr std::span<const Option> words_of(Builder) {
    return builder_words;
}

enum class LegalGuarantee { gpa, biennale, decennale, works_contract, tort, none };
inline constexpr std::array legal_guarantee_words{
    Option{"gpa", "Garantie de parfait achèvement"},
    Option{"biennale", "Garantie biennale de bon fonctionnement"},
    Option{"decennale", "Garantie décennale"},
    Option{"works_contract", "Responsabilité contractuelle, faute à prouver"},
    Option{"works_tort", "Responsabilité délictuelle du sous-traitant, faute à prouver"},
    Option{"no_guarantee", "Plus aucune garantie"},
};
constexpr std::span<const Option> words_of(LegalGuarantee) {
    return legal_guarantee_words;
}

/// `serious`: the damage weakens the works or makes them unfit for their purpose.
struct Defect {
    Date on;
    Date received_on;
    Element element = Element::works;
    bool serious = false;
    bool reserved = false;
    bool apparent_unreserved = false;
    Builder builder = Builder::builder;
    std::optional<Date> judged_on;
};
inline constexpr std::array defect_facts{
    must<&Defect::on>("on", "Jour où le désordre est notifié"),
    must<&Defect::received_on>("received_on", "Réception de l’ouvrage"),
    may<&Defect::element>("element", "Élément atteint"),
    may<&Defect::serious>("serious", "Solidité compromise ou impropriété à destination"),
    may<&Defect::reserved>("reserved", "Désordre réservé à la réception"),
    may<&Defect::apparent_unreserved>("apparent_unreserved",
                                      "Désordre apparent et non réservé à la réception"),
    may<&Defect::builder>("builder", "Qui a fait les travaux"),
    may<&Defect::judged_on>("judged_on", "Jour du jugement, si ce n’est celui de la notification"),
};
constexpr std::span<const Fact<Defect>> facts_of(const Defect*) {
    return defect_facts;
}
constexpr MatterName matter_of(const Defect*) {
    return {"construction.defect", "Désordre de construction"};
}
Problems impossible(const Defect& defect);

/// Terms of `legal_guarantee_words`, joined when several hold.
Result<Determination> legal_guarantee(const Defect& defect, const law::Book& book);
/// Date: the last day of the longest of them.
Result<Determination> legal_guarantee_end(const Defect& defect, const law::Book& book);

}  // namespace sim::claims::construction
