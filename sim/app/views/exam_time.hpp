#pragma once

#include "sim/app/core/intent.hpp"

namespace sim::app::views {

/// On the top bar from `x`: what is left, and the pause when it is allowed. Returns where it ends.
float draw_exam_time(const ExamView& exam, float x, Intents& intents);

/// The whole window while an exam is paused: nothing of its file is on the screen.
void draw_exam_pause(const ExamView& exam, Intents& intents);

}  // namespace sim::app::views
