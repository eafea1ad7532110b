#pragma once

#include <map>
#include <string>
#include <string_view>

#include "sim/base/result.hpp"

namespace sim::content {

/// The bytes of a case: names relative to its folder (`scenario.yaml`, `scenes/welcome.yaml`), and
/// what all cases share under `shared/` (`shared/people.yaml`).
struct Files {
    std::map<std::string, std::string> files;
    friend bool operator==(const Files&, const Files&) = default;
};

/// One text for a case, the same on every machine: a header line, then for each file in order of
/// name "name length\n" and its bytes. The journal pins it by SHA-256 and keeps it.
std::string pack(const Files& files);
Checked<Files> unpack(std::string_view packed);

}  // namespace sim::content
