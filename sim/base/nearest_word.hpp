#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sim {

/// The nearest of `allowed` to what was written, when it is near enough to be meant; else empty.
std::string_view nearest_word(std::string_view written,
                              const std::vector<std::string_view>& allowed);

/// What may be written, for a message: "franchise, plafond." as they come when they are few; of
/// many, the nearest to what was written, how many there are beside, and where they all are
/// ("« constat schema » les donne toutes").
std::string few_of(std::string_view written, const std::vector<std::string_view>& allowed,
                   std::string_view where_all);

}  // namespace sim
