#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"
#include "sim/app/views/palette.hpp"

namespace sim::app::views {

/// The nine desks as a map: whoever chooses one sees from where people come to it, where they go
/// from there, and the cases that open it.
void draw_career_map(const StartView& view, StartDraft& draft, Intents& intents);

/// The chosen desk in words, beside or under its map.
void draw_career(const StartView& view, const DeskRow& desk, StartDraft& draft, float width,
                 Intents& intents);

/// What comes to the chosen desk, and what leaves it: the same on the map and in words.
inline constexpr Tone arriving = Tone::violet;
inline constexpr Tone leaving = Tone::info;

}  // namespace sim::app::views
