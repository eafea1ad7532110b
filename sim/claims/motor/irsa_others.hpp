#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// IRSA, art. 2.5 to 2.7 and titre 6: inert things, trailers, and pile-ups of more than seven.
namespace sim::claims::motor {

struct Trailer {
    Date on;
    Money amount;  ///< Paid to third parties.
    std::int64_t ptac_kg = 0;
};
inline constexpr std::array trailer_facts{
    must<&Trailer::on>("on", "Date de l’accident"),
    must<&Trailer::amount>("amount", "Dommages aux tiers"),
    must<&Trailer::ptac_kg>("ptac_kg", "PTAC de la remorque, en kilogrammes").between(0, 100'000),
};
constexpr std::span<const Fact<Trailer>> facts_of(const Trailer*) {
    return trailer_facts;
}
constexpr MatterName matter_of(const Trailer*) {
    return {"motor.trailer", "Tracteur et remorque de deux assureurs"};
}
Result<Determination> tractor_share(const Trailer& trailer, const law::Book& book);
Result<Determination> trailer_share(const Trailer& trailer, const law::Book& book);

struct InertThing {
    Date on;
    Money amount;  ///< Without tax, expert fees included.
    Rate charge = whole;
    bool building_fire = false;
    bool non_member_at_fault = false;
};
inline constexpr std::array inert_thing_facts{
    must<&InertThing::on>("on", "Date de l’accident"),
    must<&InertThing::amount>("amount", "Montant hors taxes, frais d’expert compris"),
    may<&InertThing::charge>("charge", "Charge de l’assureur adverse"),
    may<&InertThing::building_fire>("building_fire", "Incendie d’un bâtiment"),
    may<&InertThing::non_member_at_fault>("non_member_at_fault", "Un non-adhérent est en faute"),
};
constexpr std::span<const Fact<InertThing>> facts_of(const InertThing*) {
    return inert_thing_facts;
}
constexpr MatterName matter_of(const InertThing*) {
    return {"motor.inert_thing", "Chose inerte heurtée"};
}
Result<Determination> inert_consent_required(const InertThing& thing, const law::Book& book);
Result<Determination> inert_expertise_required(const InertThing& thing, const law::Book& book);
Result<Determination> inert_recourse(const InertThing& thing, const law::Book& book);

struct LargePileup {
    Date on;
    Money own_costs;  ///< Vehicle, inert things, share of the traffic loss.
    Money refunded;   ///< By non-members.
};
inline constexpr std::array large_pileup_facts{
    must<&LargePileup::on>("on", "Date de l’accident"),
    must<&LargePileup::own_costs>("own_costs", "Sommes payées par l’assureur"),
    may<&LargePileup::refunded>("refunded", "Remboursé par des non-adhérents"),
};
constexpr std::span<const Fact<LargePileup>> facts_of(const LargePileup*) {
    return large_pileup_facts;
}
constexpr MatterName matter_of(const LargePileup*) {
    return {"motor.large_pileup", "Carambolage de plus de sept véhicules"};
}
/// What an insurer brings to the common proposal.
Result<Determination> above_franchise(const LargePileup& pileup, const law::Book& book);

/// One vehicle insured twice, for two usages.
enum class TripUsage : std::uint8_t { ours, theirs, unknown };
inline constexpr std::array trip_usage_words{
    Option{"ours", "Usage garanti par l’assureur interrogé"},
    Option{"theirs", "Usage garanti par l’autre assureur"},
    Option{"unknown", "Usage inconnu"},
};
constexpr std::span<const Option> words_of(TripUsage) {
    return trip_usage_words;
}
struct DoubleUsage {
    Date on;
    Money amount;
    TripUsage usage = TripUsage::unknown;
};
inline constexpr std::array double_usage_facts{
    must<&DoubleUsage::on>("on", "Date de l’accident"),
    must<&DoubleUsage::amount>("amount", "Somme à supporter"),
    may<&DoubleUsage::usage>("usage", "Usage du trajet"),
};
constexpr std::span<const Fact<DoubleUsage>> facts_of(const DoubleUsage*) {
    return double_usage_facts;
}
constexpr MatterName matter_of(const DoubleUsage*) {
    return {"motor.double_usage", "Un véhicule, deux usages, deux assureurs"};
}
/// What the insurer asked about bears: all, nothing, half when the usage is not known.
Result<Determination> usage_share(const DoubleUsage& usage, const law::Book& book);

}  // namespace sim::claims::motor
