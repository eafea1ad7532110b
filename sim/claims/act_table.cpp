#include "sim/claims/act_branches.hpp"
#include "sim/claims/acts.hpp"

namespace sim::claims {
namespace {

std::vector<Act> all_acts() {
    std::vector<Act> table;
    for (auto group :
         {contract_acts(), investigation_acts(), settlement_acts(), company_acts(), persons_acts(),
          property::acts(), construction::acts(), motor::acts(), injury::acts()})
        for (auto& act : group) table.push_back(std::move(act));
    return table;
}

}  // namespace

const std::vector<Act>& acts() {
    static const std::vector<Act> table = all_acts();
    return table;
}

}  // namespace sim::claims
