#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Who pays the experts when the insured names his own, and a third one settles the disagreement.
namespace sim::claims::contract {

struct ExpertFees {
    Date on;
    Money own_expert;
    Money insurers_expert;
    Money third_expert;
    Money granted;  ///< What the contract gives back for the insured's own expert.
    std::optional<Rate> judged_share;
};
inline constexpr std::array expert_fees_facts{
    must<&ExpertFees::on>("on", "Date du sinistre"),
    may<&ExpertFees::own_expert>("own_expert", "Honoraires de l’expert d’assuré"),
    may<&ExpertFees::insurers_expert>("insurers_expert", "Honoraires de l’expert de l’assureur"),
    may<&ExpertFees::third_expert>("third_expert", "Honoraires du tiers expert"),
    may<&ExpertFees::granted>("granted", "Honoraires remboursés par le contrat"),
    may<&ExpertFees::judged_share>("judged_share",
                                   "Part de l’assuré dans le tiers expert, fixée par le juge ou la "
                                   "clause"),
};
constexpr std::span<const Fact<ExpertFees>> facts_of(const ExpertFees*) {
    return expert_fees_facts;
}
constexpr MatterName matter_of(const ExpertFees*) {
    return {"contract.expert_fees", "Honoraires d’expertise et de tierce expertise"};
}

/// Money: what the insured bears of all these fees.
Result<Determination> expert_fees_of_insured(const ExpertFees& fees, const law::Book& book);
/// Money: what the insurer bears; both make the whole.
Result<Determination> expert_fees_of_insurer(const ExpertFees& fees, const law::Book& book);

}  // namespace sim::claims::contract
