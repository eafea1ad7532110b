#include "sim/claims/construction/rules.hpp"

namespace sim::claims::construction {

std::span<const MatterRule> rules() {
    return {};
}

}  // namespace sim::claims::construction
