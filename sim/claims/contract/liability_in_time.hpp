#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/common/words.hpp"
#include "sim/claims/matter.hpp"

/// C. assur., art. L124-5: whether a liability cover answers as to time, by the damaging fact or
/// by the claim of the third party.
namespace sim::claims::contract {

enum class LiabilityTrigger : std::uint8_t { damaging_fact, claim };
inline constexpr std::array liability_trigger_words{
    Option{"damaging_fact", "Le fait dommageable"},
    Option{"claim", "La réclamation du tiers"},
};
constexpr std::span<const Option> words_of(LiabilityTrigger) {
    return liability_trigger_words;
}

/// What took over once the insured learnt of the fact.
enum class TakenOver : std::uint8_t { no, by_claim, by_damaging_fact };
inline constexpr std::array taken_over_words{
    Option{"no", "Garantie non souscrite de nouveau"},
    Option{"by_claim", "Souscrite de nouveau, en base réclamation"},
    Option{"by_damaging_fact", "Souscrite de nouveau, en base fait dommageable"},
};
constexpr std::span<const Option> words_of(TakenOver) {
    return taken_over_words;
}

struct LiabilityInTime {
    Date on;
    Date effect_on;
    std::optional<Date> ended_on;  ///< First day without the cover.
    LiabilityTrigger trigger = LiabilityTrigger::damaging_fact;
    bool private_life = true;
    std::optional<Date> claimed_on;
    std::optional<Date> known_on;
    TakenOver taken_over = TakenOver::no;
    std::int64_t contract_years = 0;
};
inline constexpr std::array liability_in_time_facts{
    must<&LiabilityInTime::on>("on", "Jour du fait dommageable"),
    must<&LiabilityInTime::effect_on>("effect_on", "Prise d’effet initiale de la garantie"),
    may<&LiabilityInTime::ended_on>("ended_on", "Résiliation ou expiration de la garantie"),
    may<&LiabilityInTime::trigger>("trigger", "Ce qui déclenche la garantie selon la police"),
    may<&LiabilityInTime::private_life>("private_life",
                                        "Personne physique, hors de son activité professionnelle"),
    may<&LiabilityInTime::claimed_on>("claimed_on", "Première réclamation du tiers"),
    may<&LiabilityInTime::known_on>("known_on", "Jour où l’assuré a connu le fait dommageable"),
    may<&LiabilityInTime::taken_over>("taken_over", "Garantie qui a suivi, quand il l’a connu"),
    may<&LiabilityInTime::contract_years>("contract_years",
                                          "Délai subséquent du contrat, en années")
        .between(0, 50),
};
constexpr std::span<const Fact<LiabilityInTime>> facts_of(const LiabilityInTime*) {
    return liability_in_time_facts;
}
constexpr MatterName matter_of(const LiabilityInTime*) {
    return {"cover.liability_in_time", "Garantie de responsabilité dans le temps"};
}
Problems impossible(const LiabilityInTime& cover);

/// bool: whether the cover answers as to time.
Result<Determination> liability_in_time(const LiabilityInTime& cover, const law::Book& book);
/// Date: the last day on which a first claim still finds the cover.
Result<Determination> subsequent_until(const LiabilityInTime& cover, const law::Book& book);

}  // namespace sim::claims::contract
