#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Two frames of every cover: a sum above the value of the thing (C. assur. L121-3), and a third
/// party who claims from a liability insurer (L124-1 to L124-3).
namespace sim::claims::contract {

struct OverInsurance {
    Date on;
    Money sum_insured;
    Money value;
    bool fraud = false;
};
inline constexpr std::array over_insurance_facts{
    must<&OverInsurance::on>("on", "Date du sinistre"),
    must<&OverInsurance::sum_insured>("sum_insured", "Capital assuré"),
    must<&OverInsurance::value>("value", "Valeur réelle de la chose au jour du sinistre"),
    may<&OverInsurance::fraud>("fraud", "Surassurance voulue pour tromper"),
};
constexpr std::span<const Fact<OverInsurance>> facts_of(const OverInsurance*) {
    return over_insurance_facts;
}
constexpr MatterName matter_of(const OverInsurance*) {
    return {"contract.over_insurance", "Capital assuré au-dessus de la valeur"};
}
/// Money: the sum that the contract holds for; nothing when it is null.
Result<Determination> valid_sum(const OverInsurance& cover, const law::Book& book);

enum class Payee { victim, insured, other };
inline constexpr std::array payee_words{
    Option{"victim", "La victime"},
    Option{"insured", "L’assuré responsable"},
    Option{"other", "Un autre créancier"},
};
constexpr std::span<const Option> words_of(Payee) {
    return payee_words;
}

enum class Admission { nothing, facts, liability, agreement };
inline constexpr std::array admission_words{
    Option{"nothing", "Aucun aveu"},
    Option{"facts", "Aveu de faits matériels"},
    Option{"liability", "Reconnaissance de responsabilité"},
    Option{"agreement", "Transaction avec la victime"},
};
constexpr std::span<const Option> words_of(Admission) {
    return admission_words;
}

/// One harmful fact, and what follows it between the insured, the victim and the insurer.
struct LiabilityClaim {
    Date on;
    bool claimed = false;
    Payee payee = Payee::victim;
    bool victim_paid = false;
    Admission admission = Admission::nothing;
    bool forbidden = false;
    bool insurer_agreed = false;
};
inline constexpr std::array liability_claim_facts{
    must<&LiabilityClaim::on>("on", "Date du fait dommageable"),
    may<&LiabilityClaim::claimed>("claimed", "Réclamation de la victime, amiable ou en justice"),
    may<&LiabilityClaim::payee>("payee", "Qui serait payé"),
    may<&LiabilityClaim::victim_paid>("victim_paid", "Victime désintéressée"),
    may<&LiabilityClaim::admission>("admission", "Ce que l’assuré a reconnu"),
    may<&LiabilityClaim::forbidden>("forbidden",
                                    "Contrat qui interdit de reconnaître et transiger"),
    may<&LiabilityClaim::insurer_agreed>("insurer_agreed", "Accord de l’assureur"),
};
constexpr std::span<const Fact<LiabilityClaim>> facts_of(const LiabilityClaim*) {
    return liability_claim_facts;
}
constexpr MatterName matter_of(const LiabilityClaim*) {
    return {"cover.liability_claim", "Réclamation d’une victime à l’assureur de responsabilité"};
}
/// bool: the insurer owes, since the victim claims.
Result<Determination> liability_called(const LiabilityClaim& claim, const law::Book& book);
/// bool: that person may be paid.
Result<Determination> may_be_paid(const LiabilityClaim& claim, const law::Book& book);
/// bool: what the insured said binds the insurer.
Result<Determination> admission_binds(const LiabilityClaim& claim, const law::Book& book);

/// The provision of one year of site openings, for one of the two covers of building works.
struct WorksReserve {
    Date on;
    std::int64_t opened_in = 0;
    Money manifested;
    Money premiums;
};
inline constexpr std::array works_reserve_facts{
    must<&WorksReserve::on>("on", "Jour de l’inventaire"),
    must<&WorksReserve::opened_in>("opened_in", "Année d’ouverture des chantiers")
        .between(1900, 2200),
    must<&WorksReserve::manifested>("manifested", "Coût des sinistres manifestés, net de recours"),
    must<&WorksReserve::premiums>("premiums", "Primes nettes de ces chantiers"),
};
constexpr std::span<const Fact<WorksReserve>> facts_of(const WorksReserve*) {
    return works_reserve_facts;
}
constexpr MatterName matter_of(const WorksReserve*) {
    return {"psap.works", "Provision des garanties de construction"};
}
Problems impossible(const WorksReserve& year);
/// Money: what is set aside for claims that have not shown yet.
Result<Determination> works_reserve_to_come(const WorksReserve& year, const law::Book& book);
/// Money: the least provision, claims that have shown included.
Result<Determination> works_reserve_floor(const WorksReserve& year, const law::Book& book);

}  // namespace sim::claims::contract
