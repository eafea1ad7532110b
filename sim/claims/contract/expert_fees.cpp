#include "sim/claims/contract/expert_fees.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/extras.hpp"

namespace sim::claims::contract {
namespace {

/// What the insured bears, in two steps: his own expert, then the third one.
Money insured_bears(const ExpertFees& fees, Ruling& rule) {
    const auto left = fees.own_expert - std::min(fees.granted, fees.own_expert);
    rule.note(
        "L’assuré choisit librement son expert, à ses frais\u202F; le contrat peut les rembourser.",
        trade_practice("expertise"), to_french(fees.own_expert), to_french(left));
    if (fees.third_expert == Money{}) return left;
    if (fees.judged_share) {
        const auto part = share(fees.third_expert, *fees.judged_share, Rounding::half_up);
        rule.note("La clause ou le juge fixe la part de l’assuré dans le tiers expert.",
                  contract_terms("expertise"), to_french(left), to_french(left + part));
        return left + part;
    }
    const auto half = rule.cite(law::third_expert_share);
    const auto part = share(fees.third_expert, half.value, Rounding::half_up);
    rule.note("Chaque partie paie la moitié du tiers expert.", half.reference, to_french(left),
              to_french(left + part));
    return left + part;
}

}  // namespace

Result<Determination> expert_fees_of_insured(const ExpertFees& fees, const law::Book& book) {
    Ruling rule{book, fees.on};
    return rule.conclude(insured_bears(fees, rule));
}

Result<Determination> expert_fees_of_insurer(const ExpertFees& fees, const law::Book& book) {
    Ruling rule{book, fees.on};
    const auto all = fees.own_expert + fees.insurers_expert + fees.third_expert;
    const auto borne = all - insured_bears(fees, rule);
    return rule.conclude(borne, "L’assureur paie son expert et le reste.",
                         trade_practice("expertise"));
}

}  // namespace sim::claims::contract
