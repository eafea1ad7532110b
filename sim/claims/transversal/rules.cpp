#include "sim/claims/transversal/rules.hpp"

namespace sim::claims::transversal {

std::span<const MatterRule> rules() {
    return {};
}

}  // namespace sim::claims::transversal
