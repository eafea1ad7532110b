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

const std::vector<WordList>& answer_words() {
    static const auto table = [] {
        std::vector<WordList> all;
        for (const auto branch :
             {contract::answer_words(), transversal::answer_words(), motor::answer_words(),
              injury::answer_words(), property::answer_words(), construction::answer_words(),
              persons::answer_words()})
            all.insert(all.end(), branch.begin(), branch.end());
        return all;
    }();
    return table;
}

}  // namespace sim::claims
