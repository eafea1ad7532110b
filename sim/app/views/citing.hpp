#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/panel.hpp"

/// A passage of a document given as the ground of a decision: chosen on the page, by mouse or with
/// Tab and Enter.
namespace sim::app::views {

/// Over the document while a passage is being chosen; returns what is left below.
Box draw_citing_strip(const DeskView& desk, Drafts& drafts, const Box& area);
/// Over a sheet: what is cited already, and, while citing, what can be.
void draw_passages(const DeskView& desk, const PageTexture& page, const Box& sheet, Drafts& drafts,
                   Intents& intents);
/// Which decision does the chosen passage ground? Asked when no form asked for it.
void draw_ground_question(const DeskView& desk, Drafts& drafts, Intents& intents);

/// In the form of a decision: what is cited for it, and the way to cite.
void draw_grounds(const DeskView& desk, const ActView& act, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
