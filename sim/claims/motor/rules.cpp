#include "sim/claims/motor/rules.hpp"

namespace sim::claims::motor {

std::span<const MatterRule> rules() {
    return {};
}

}  // namespace sim::claims::motor
