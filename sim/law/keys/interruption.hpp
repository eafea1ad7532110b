#pragma once

#include "sim/law/book.hpp"

/// A business that a natural catastrophe stops, and the order of the State that opens its cover.
namespace sim::law {

inline constexpr Key<Count> catnat_interruption_days{"catnat/interruption_days"};
inline constexpr Key<Count> catnat_order_months{"catnat/order_months"};

}  // namespace sim::law
