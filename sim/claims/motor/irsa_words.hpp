#pragma once

#include <string>
#include <string_view>

#include "sim/claims/motor/irsa_bareme.hpp"

/// What the apprentice reads of a decision of the barème.
namespace sim::claims::motor {

/// « le véhicule B suit … », the vehicles named.
std::string sentence_of(const Reason& reason);
std::string_view article_of(Ground ground);

/// « retenu : le rapport prévaut sur toute autre pièce », or why a piece does not count.
std::string_view sentence_of(Standing standing);

}  // namespace sim::claims::motor
