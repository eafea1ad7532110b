#pragma once

#include <string_view>

#include "sim/law/book.hpp"

namespace sim::claims::motor {

/// "Convention IRSA, art. 3.1".
law::Reference irsa_article(std::string_view article);
/// "Convention IRCA, seuil de gestion".
law::Reference irca_rule(std::string_view subject);
/// "Code de la route, art. L327-1".
law::Reference road_code(std::string_view article);
/// "Code des assurances, annexe à l’art. A121-1, clause de réduction-majoration".
law::Reference crm_clause();
/// What the contract of the vehicle says.
law::Reference motor_contract(std::string_view subject);

}  // namespace sim::claims::motor
