// Apart from the worksheet of the rules: a play needs these two of it, and no rule.
#include <algorithm>

#include "sim/claims/contract/worksheet.hpp"

namespace sim::claims::contract {

Indemnity within(Indemnity indemnity, Money most) {
    if (indemnity.total() <= most) return indemnity;
    const auto now = std::min(indemnity.immediate, most);
    return {now, most - now};
}

Indemnity less(Indemnity indemnity, Money amount) {
    const auto taken = std::min(amount, indemnity.total());
    const auto now = std::min(taken, indemnity.immediate);
    return {indemnity.immediate - now, indemnity.deferred - (taken - now)};
}

}  // namespace sim::claims::contract
