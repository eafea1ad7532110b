#pragma once

#include <array>

#include "sim/claims/injury/deficit.hpp"
#include "sim/claims/injury/scales.hpp"

/// Where a proposed sum stands in the indicative scale: what a negotiation argues from. The scale
/// binds neither the insurer nor the judge.
namespace sim::claims::injury {

inline constexpr std::array scale_position_words{
    Option{"below_range", "Au-dessous de la fourchette"},
    Option{"within_range", "Dans la fourchette"},
    Option{"above_range", "Au-dessus de la fourchette"},
};

/// Term of `scale_position_words`, for `proposed`.
Result<Determination> scale_position(const ScaledHarm& harm, const law::Book& book);
Result<Determination> grief_position(const Grief& grief, const law::Book& book);
/// The range is one sum: the point times the rate.
Result<Determination> deficit_position(const PermanentDeficit& deficit, const law::Book& book);

}  // namespace sim::claims::injury
