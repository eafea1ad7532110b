#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// The popup under the clock: the months of the case with their deadlines, and waiting until a day.
/// Open it with ImGui::OpenPopup("calendar"). `left`: where it stands, in pixels.
void draw_calendar(const TopBarView& bar, CalendarDraft& draft, float left, Intents& intents);

}  // namespace sim::app::views
