#include "sim/claims/injury/rules.hpp"

namespace sim::claims::injury {

std::span<const MatterRule> rules() {
    return {};
}

}  // namespace sim::claims::injury
