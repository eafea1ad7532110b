#pragma once

#include "sim/claims/motor/irsa_case.hpp"

/// What the claimant's insurer gets back from the other one. It never bounds what the insured is
/// owed: that is `vehicle.owed`.
namespace sim::claims::motor {

enum class Titre : std::uint8_t { forfait, real_cost, chain, pileup, large_pileup };
inline constexpr std::array titre_words{
    Option{"forfait", "Titre 3.1 : recours forfaitaire"},
    Option{"real_cost", "Titre 3.2 : recours au coût réel"},
    Option{"chain", "Titre 4 : accident en chaîne"},
    Option{"pileup", "Titre 5 : carambolage de trois à sept véhicules"},
    Option{"large_pileup", "Titre 6 : carambolage de plus de sept véhicules"},
};
constexpr std::span<const Option> words_of(Titre) {
    return titre_words;
}
constexpr std::string_view id_of(Titre titre) {
    return titre_words[static_cast<std::size_t>(titre)].id;
}

/// Flat amount or real cost, for a collision of two vehicles.
Result<Determination> irsa_titre(const Collision& collision, const law::Book& book);
Result<Determination> irsa_recourse(const Collision& collision, const law::Book& book);

}  // namespace sim::claims::motor
