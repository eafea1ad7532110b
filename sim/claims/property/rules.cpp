#include "sim/claims/property/rules.hpp"

namespace sim::claims::property {

std::span<const MatterRule> rules() {
    return {};
}

}  // namespace sim::claims::property
