#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sim/app/core/intent.hpp"
#include "sim/base/result.hpp"
#include "sim/content/script_reader.hpp"

/// A script of a case as what a person would click, so that it can be watched on the real screens.
namespace sim::app::shell {

/// The steps of `name` for this variant of the case `case_id` under `root`.
Checked<content::Script> load_script(const std::string& root, const std::string& case_id,
                                     const std::string& name, std::uint64_t seed);

/// What a person does for one step; none when the step has nothing to click (it was not offered).
std::optional<Intent> intent_of(const content::ScriptStep& step, const scenario::Scenario& scenario,
                                const attempt::Attempt& state);

}  // namespace sim::app::shell
