#pragma once

#include "sim/law/book.hpp"

/// What a settlement adds to the damage itself: ancillary costs, replacement as new, and the use
/// that the law imposes on the indemnity of a building.
namespace sim::law {

inline constexpr Key<Count> mayor_order_months{"insurance_code/mayor_order_months"};
inline constexpr Key<Table<Rate>> ancillary_share_low{"practice/ancillary_share_low"};
inline constexpr Key<Table<Rate>> ancillary_share_high{"practice/ancillary_share_high"};
inline constexpr Key<Table<Count>> ancillary_span_low{"practice/ancillary_span_low"};
inline constexpr Key<Table<Count>> ancillary_span_high{"practice/ancillary_span_high"};
inline constexpr Key<Count> reequipment_full_years{"practice/reequipment_full_years"};
inline constexpr Key<Rate> third_expert_share{"expertise/third_expert_share"};
inline constexpr Key<Date> architect_fees_from{"catnat/architect_fees_from"};

}  // namespace sim::law
