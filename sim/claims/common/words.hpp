#pragma once

#include <array>
#include <span>

#include "sim/base/calendar.hpp"
#include "sim/claims/common/legal_interest.hpp"
#include "sim/claims/option.hpp"

/// The words by which facts state what several branches ask for.
namespace sim {

inline constexpr std::array region_words{
    claims::Option{"metropole", "Métropole"},
    claims::Option{"alsace_moselle", "Alsace-Moselle"},
    claims::Option{"guadeloupe", "Guadeloupe"},
    claims::Option{"martinique", "Martinique"},
    claims::Option{"guyane", "Guyane"},
    claims::Option{"reunion", "La Réunion"},
    claims::Option{"mayotte", "Mayotte"},
    claims::Option{"saint_martin", "Saint-Martin"},
    claims::Option{"saint_barthelemy", "Saint-Barthélemy"},
};
constexpr std::span<const claims::Option> words_of(Region) {
    return region_words;
}

inline constexpr std::array term_unit_words{
    claims::Option{"days", "jours de calendrier"},
    claims::Option{"working_days", "jours ouvrés"},
    claims::Option{"business_days", "jours ouvrables"},
    claims::Option{"clear_days", "jours francs"},
    claims::Option{"months", "mois"},
    claims::Option{"years", "années"},
};
constexpr std::span<const claims::Option> words_of(TermUnit) {
    return term_unit_words;
}

namespace claims {

inline constexpr std::array creditor_words{
    Option{"consumer", "Particulier, hors besoins professionnels"},
    Option{"professional", "Autre cas"},
};
constexpr std::span<const Option> words_of(Creditor) {
    return creditor_words;
}

}  // namespace claims
}  // namespace sim
