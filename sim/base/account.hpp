#pragma once

#include <string_view>

namespace sim {

/// Whether the key of an international bank account number holds (ISO 13616: the remainder by 97 is
/// one). Spaces count for nothing; false for what is no such number.
bool has_true_key(std::string_view account);

}  // namespace sim
