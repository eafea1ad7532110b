#pragma once

#include "sim/law/book.hpp"

/// Keeping the health cover of a group after leaving it (law 89-1009, art. 4).
namespace sim::law {

inline constexpr Key<Count> leaver_request_months{"group/leaver_request_months"};
inline constexpr Key<Count> leaver_proposal_months{"group/leaver_proposal_months"};
inline constexpr Key<Count> leaver_family_months{"group/leaver_family_months"};
inline constexpr Key<Table<Rate>> leaver_price_caps{"group/leaver_price_caps"};

}  // namespace sim::law
