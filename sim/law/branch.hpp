#pragma once

#include <string_view>

namespace sim::law {

/// The branch of the trade that a parameter belongs to, in French, by the folder of its key:
/// « Automobile » for `irsa/forfait`.
std::string_view branch_of(std::string_view key);

}  // namespace sim::law
