#pragma once

#include "sim/base/date.hpp"

/// IRSA, art. 1.7: the day of the event counts, and a term that ends on a Sunday ends on it.
namespace sim::claims::motor {

constexpr Date irsa_days_end(Date event, std::int64_t days) {
    return event + std::chrono::days{days - 1};
}
inline Date irsa_months_end(Date event, std::int64_t months) {
    return add_months(event, static_cast<int>(months), DayOverflow::last_day);
}
inline Date irsa_years_end(Date event, std::int64_t years) {
    return add_years(event, static_cast<int>(years), DayOverflow::last_day);
}

}  // namespace sim::claims::motor
