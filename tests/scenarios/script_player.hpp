#pragma once

#include <string>

#include "assessment/scoring/scoring.hpp"
#include "sim/content/script_reader.hpp"

/// Plays a script of a case as a person would: through `decide`, one command after another.
namespace scenarios {

struct Played {
    sim::attempt::Play play;
    /// What was refused, with the place of the step in its file; empty when all went well.
    std::string refusals;
};

inline Played play_script(const sim::scenario::Scenario& scenario,
                          const sim::content::Script& script) {
    Played played{sim::attempt::begin(scenario), {}};
    for (const auto& step : script.steps) {
        const auto command = sim::content::command_of(step, scenario, played.play.attempt);
        if (!command) continue;
        const auto first = sim::attempt::play(scenario, played.play, *command);
        const auto& entries = played.play.transcript.entries;
        for (auto i = first; i < entries.size(); ++i)
            if (const auto* refused = std::get_if<sim::attempt::ActionRefused>(&entries[i].event))
                played.refusals +=
                    to_text(sim::Problem{step.place, refused->action + ":", refused->reason}) +
                    "\n";
    }
    return played;
}

}  // namespace scenarios
