#pragma once

namespace sim::app::views {

/// ImGui::NewFrame, for people who type fast: a modifier let go in the same frame as the key it
/// goes with is let go in the next one, so that Ctrl+3 never reads as 3.
void new_frame();

}  // namespace sim::app::views
