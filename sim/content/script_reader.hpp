#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sim/attempt/attempt.hpp"
#include "sim/content/case_reader.hpp"

namespace sim::content {

/// `wait: 2d`: counted from the moment the step is played.
struct WaitFor {
    std::int64_t minutes = 0;
};

/// One command of a script. A step that is there only `if_offered` is skipped when the open scene
/// does not offer its choice.
struct ScriptStep {
    std::variant<attempt::Command, WaitFor> action;
    bool if_offered = false;
    Place place;
};

/// A play that a case ships: the expert's, a typical mistake, a silent one.
struct Script {
    std::string name;
    std::string why;                 ///< What it shows, in French.
    std::vector<std::string> loses;  ///< The criteria it loses, and no other.
    std::vector<ScriptStep> steps;
};

/// The language of a script.
Shape script_shape();

/// Names of the scripts of a case, from `playthroughs/*.yaml`, in order.
/// The play that wins everything.
constexpr std::string_view model_play = "expert";

std::vector<std::string> script_names(const CaseSource& source);

/// The script for one variant: `scenario` and `key` are that variant's, for `{owed: …}` and
/// `{{…}}`. `from: expert` starts from the expert's steps, then replaces, drops and inserts by
/// label.
Checked<Script> read_script(const CaseSource& source, std::string_view name,
                            const scenario::Scenario& scenario, const scenario::AnswerKey& key);

/// What a step asks for in this state of the play; nothing when it is skipped.
std::optional<attempt::Command> command_of(const ScriptStep& step,
                                           const scenario::Scenario& scenario,
                                           const attempt::Attempt& state);

}  // namespace sim::content
