#include "sim/claims/property/causes.hpp"

#include <algorithm>

namespace sim::claims::property {

const Cause* find_cause(std::string_view id) {
    const auto found = std::ranges::find(causes, id, &Cause::id);
    return found == causes.end() ? nullptr : &*found;
}

}  // namespace sim::claims::property
