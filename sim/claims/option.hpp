#pragma once

#include <string_view>

namespace sim::claims {

/// One word of a closed list: what files and the journal say, and what a person reads.
struct Option {
    std::string_view id;
    std::string_view label;  ///< French
};

}  // namespace sim::claims
