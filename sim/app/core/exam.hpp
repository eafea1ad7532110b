#pragma once

#include "sim/app/core/model.hpp"

/// The real time of an exam. It runs while the file is open and not paused; the clock of the
/// machine comes as a message (`TimePassed`), and what is used is recorded (`attempt::ExamClock`).
namespace sim::app {

/// An exam that has a time, and is not over.
bool is_timed(const Model& model);
bool is_paused(const Model& model);

/// What is left, in seconds; never negative.
std::int64_t seconds_left(const Session& session);

/// The first events of a new attempt: an exam says how long it lasts.
std::vector<attempt::Event> opening_of(const Session& session, const ExamTerms& terms);

/// Adds what passed, says a word when little is left, and hands in when nothing is.
void time_passed(Model& model, const TimePassed& passed, std::vector<Effect>& effects);

void pause_exam(Model& model, std::vector<Effect>& effects);
void resume_exam(Model& model, std::vector<Effect>& effects);
void hand_in_exam(Model& model, std::vector<Effect>& effects);
/// Records what was used; nothing when no exam is open.
void leave_exam(Model& model, std::vector<Effect>& effects);

/// Such events move neither the file nor its marks.
bool only_tells_the_time(const std::vector<attempt::Event>& events);
/// What the event records is no longer waiting to be recorded. Before it is folded.
void forget_recorded_time(Session& session, const attempt::Event& event);

/// An intent that reads or changes the open file.
bool acts_on_the_case(const Intent& intent);

/// What the top bar shows of it.
ExamView present_exam(const Session& session);

}  // namespace sim::app
