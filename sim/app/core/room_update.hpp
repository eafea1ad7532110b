#pragma once

#include <vector>

#include "sim/app/core/model.hpp"

/// The jury room's part of `update`.
namespace sim::app {

void ask_room(Model& model, const RoomIntent& intent, std::vector<Effect>& effects);
void tell_room(Model& model, const RoomMessage& message, std::vector<Effect>& effects);

}  // namespace sim::app
