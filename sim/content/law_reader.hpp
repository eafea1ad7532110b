#pragma once

#include <string>
#include <string_view>

#include "sim/content/case_pack.hpp"
#include "sim/content/shape.hpp"
#include "sim/law/book.hpp"

namespace sim::content {

/// The language of a parameter file.
Shape law_shape();

/// One parameter file; `key` is its path under `sim/law/parameters` without `.yaml`, and `name` is
/// for the messages. Entries must go forward in time.
Checked<law::Parameter> read_parameter(std::string_view text, std::string key, std::string name);

/// The whole book, from files named as under `sim/law/parameters` (`irsi/tranche_1_plafond.yaml`).
/// Other files than `.yaml` are left aside; two parameters with the same label are refused.
Checked<law::Book> read_law(const Files& files);

}  // namespace sim::content
