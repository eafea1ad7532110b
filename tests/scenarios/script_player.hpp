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

inline bool is_skipped(const sim::content::ScriptStep& step,
                       const sim::scenario::Scenario& scenario,
                       const sim::attempt::Attempt& attempt) {
    if (!step.if_offered) return false;
    const auto* command = std::get_if<sim::attempt::Command>(&step.action);
    return command != nullptr && !sim::attempt::is_offered(scenario, attempt, *command);
}

inline sim::attempt::Command command_of(const sim::content::ScriptStep& step, sim::Instant now) {
    if (const auto* wait = std::get_if<sim::content::WaitFor>(&step.action))
        return sim::attempt::WaitUntil{sim::Instant::minutes(now.in_minutes() + wait->minutes)};
    return *std::get_if<sim::attempt::Command>(&step.action);
}

inline Played play_script(const sim::scenario::Scenario& scenario,
                          const sim::content::Script& script) {
    Played played{sim::attempt::begin(scenario), {}};
    for (const auto& step : script.steps) {
        if (is_skipped(step, scenario, played.play.attempt)) continue;
        const auto first =
            sim::attempt::play(scenario, played.play, command_of(step, played.play.attempt.now));
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
