#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sim/base/result.hpp"

namespace sim::cli {

/// The words after the verb: plain ones, and `--name value` or `--flag`.
struct Options {
    std::vector<std::string> words;
    std::map<std::string, std::string> values;

    bool has(const std::string& name) const { return values.contains(name); }
    std::string value(const std::string& name) const;
    /// The number after `--name`, or `fallback` when absent.
    Result<std::uint64_t> number(const std::string& name, std::uint64_t fallback) const;
};

/// `flags` take no value, `valued` take one; anything else with two dashes is refused by name.
Result<Options> parse(const std::vector<std::string>& words, const std::vector<std::string>& flags,
                      const std::vector<std::string>& valued);

}  // namespace sim::cli
