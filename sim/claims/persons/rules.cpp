#include "sim/claims/persons/rules.hpp"

namespace sim::claims::persons {

std::span<const MatterRule> rules() {
    return {};
}

}  // namespace sim::claims::persons
