#pragma once

#include <string_view>
#include <vector>

#include "sim/app/core/model.hpp"

/// The jury room's part of `update`.
namespace sim::app {

/// The number of a person, from the text that the screen has.
certification::PersonId person_of(std::string_view text);
void ask_room(Model& model, const RoomIntent& intent, std::vector<Effect>& effects);
/// The office's part of it.
void ask_office(Model& model, const OfficeIntent& intent, std::vector<Effect>& effects);
void tell_room(Model& model, const RoomMessage& message, std::vector<Effect>& effects);

}  // namespace sim::app
