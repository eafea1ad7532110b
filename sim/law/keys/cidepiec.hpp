#pragma once

#include "sim/law/book.hpp"

/// The convention on the immovable parts of a copropriété; its text was not read.
namespace sim::law {

inline constexpr Key<Money> cidepiec_threshold{"cidepiec/threshold"};

}  // namespace sim::law
