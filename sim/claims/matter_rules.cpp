#include "sim/claims/construction/rules.hpp"
#include "sim/claims/contract/rules.hpp"
#include "sim/claims/injury/rules.hpp"
#include "sim/claims/matter.hpp"
#include "sim/claims/motor/rules.hpp"
#include "sim/claims/persons/rules.hpp"
#include "sim/claims/property/rules.hpp"
#include "sim/claims/transversal/rules.hpp"

namespace sim::claims {

const std::vector<MatterRule>& matter_rules() {
    static const auto table = [] {
        std::vector<MatterRule> all;
        for (const auto branch :
             {contract::rules(), transversal::rules(), motor::rules(), injury::rules(),
              property::rules(), construction::rules(), persons::rules()})
            all.insert(all.end(), branch.begin(), branch.end());
        return all;
    }();
    return table;
}

}  // namespace sim::claims
