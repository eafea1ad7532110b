#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/result.hpp"

namespace sim::claims {

/// What a person states, before a matter gives it a meaning: texts, lists and named values, each
/// with its place in the file it came from.
struct Given {
    enum class Kind : std::uint8_t { none, text, list, map };
    Kind kind = Kind::none;
    std::string text;
    std::vector<std::string> keys;  ///< Of a map, in the order stated; `items` holds the values.
    std::vector<Given> items;
    Place place;
    friend bool operator==(const Given&, const Given&) = default;

    static Given of(std::string text) { return {Kind::text, std::move(text), {}, {}, {}}; }
    /// Null when this is no map or has no such key.
    const Given* find(std::string_view key) const;
    /// Sets the value of a key, at the end when it is new. For a map or nothing yet.
    void set(std::string_view key, Given value);
};

}  // namespace sim::claims
