#include "sim/claims/contract/rules.hpp"

#include <array>

#include "sim/claims/contract/declared_risk.hpp"

namespace sim::claims::contract {

std::span<const MatterRule> rules() {
    static constexpr std::array table{
        question<DeclaredRisk, reduced_indemnity>("contract.reduced_indemnity",
                                                  "Indemnité après règles proportionnelles"),
    };
    return table;
}

std::span<const WordList> answer_words() {
    return {};
}

}  // namespace sim::claims::contract
