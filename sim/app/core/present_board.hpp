#pragma once

#include "sim/app/core/model.hpp"

namespace sim::app {

/// What the library teaches; nothing until it was asked for.
BoardView present_board(const Model& model);

}  // namespace sim::app
