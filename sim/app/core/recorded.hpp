#pragma once

#include "sim/app/core/model.hpp"

/// What happened, folded into the open session: the only way in which it moves.
namespace sim::app {

/// Asks the shell to record events: nothing moves before they are on the disk.
void record(Session& session, std::vector<attempt::Event> events, std::vector<Effect>& effects);

/// Decides, and asks for the record of what happened.
void command(Model& model, const attempt::Command& asked, std::vector<Effect>& effects);

/// The state, the transcript, what the person is told and what is selected.
void take_recorded(Model& model, const std::vector<attempt::Event>& events);

/// The marks of what is recorded so far and, in a training that tells at once, what the last `news`
/// entries earned and what is wrong in them.
void score_again(Session& session, std::size_t news);

/// The model answer on the real screens, in place of the open session until it is left.
void begin_watching(Model& model, std::vector<attempt::Event> events);
void watch_on(Model& model, int steps);
void leave_watching(Model& model);

/// Another attempt on the variant of a finished training, to be read beside it.
void ask_other_play(const Model& model, const std::string& attempt, std::vector<Effect>& effects);
void read_beside(Model& model, const OtherPlayLoaded& loaded);

}  // namespace sim::app
