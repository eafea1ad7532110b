#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "sim/claims/facts.hpp"

/// The causes that `loss.causes` may name, as one table: what the conventions make of each.
namespace sim::claims::property {

/// What the IRSI does with a cause (art. 1.1.1, 1.1.3, annexe 1).
enum class CauseKind {
    excluded,               ///< `code` is the row of the list of exclusions: D1 to D7, F1 to F5.
    occupant,               ///< `code` is the case of the scale, 111 to 116.
    owner,                  ///< Private, any other: case 1.2.
    building,               ///< Common parts: case 1.3.
    professional_stranger,  ///< Works, sale or service by a professional from outside.
    unknown,
};

struct Cause {
    std::string_view id;
    std::string_view label;  ///< French, with its article, lower case: "un joint de robinetterie".
    CauseKind kind = CauseKind::unknown;
    std::string_view code;
    /// Measures of the act `take_measures` that this cause calls for, in the act's order.
    std::vector<std::string_view> measures;
};

const std::vector<Cause>& causes();
const Cause* find_cause(std::string_view id);

}  // namespace sim::claims::property
