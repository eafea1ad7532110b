#pragma once

#include <string_view>

#include "sim/law/book.hpp"

/// Articles of the codes that insurance of persons and procedure cite.
namespace sim::claims {

/// "Code de la sécurité sociale, art. L323-1".
law::Reference social_security_code(std::string_view article);
law::Reference labour_code(std::string_view article);
law::Reference tax_code(std::string_view article);
law::Reference consumer_code(std::string_view article);
law::Reference mutual_societies_code(std::string_view article);
law::Reference courts_code(std::string_view article);
law::Reference criminal_procedure(std::string_view article);
law::Reference penal_code(std::string_view article);
/// "Règlement (UE) 2016/679, art. 22".
law::Reference european_rule(std::string_view number, std::string_view article);
/// What the contract of the case says, whatever its number.
law::Reference contract_terms(std::string_view subject);
/// What the trade does where no text rules.
law::Reference trade_practice(std::string_view subject);

}  // namespace sim::claims
