#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// The jury room: its door, the sessions, one of them, one copy of it.
void draw_room_screen(const View& view, Drafts& drafts, Intents& intents);

// Its places, each in what is left of the window.
void draw_room_door(const RoomView& view, RoomDraft& draft, Intents& intents);
void draw_room_sessions(const RoomView& view, RoomDraft& draft, Intents& intents);
void draw_room_session(const RoomView& view, RoomDraft& draft, Intents& intents);
void draw_room_copy(const RoomView& view, RoomDraft& draft, Intents& intents);

// The three panes of a copy, in the current window.
void draw_room_case(const CopyView& view, RoomDraft& draft);
void draw_room_seen(const CopyView& view, RoomDraft& draft, Intents& intents);
void draw_room_grid(const CopyView& view, RoomDraft& draft, Intents& intents);

/// Letters are being read beside their models, which takes the room of two panes.
bool reads_letters(const CopyView& view, const RoomDraft& draft);

/// Seconds on the clock of the trial.
std::int64_t seconds_on(const RoomDraft& draft);
/// What is written on a criterion before its level is given is nowhere else: it waits in the draft.
void keep_note(RoomDraft& draft);
/// After this press: seen whole, then in part when it has parts, then not.
int next_step(const BehaviourRow& row);

}  // namespace sim::app::views
