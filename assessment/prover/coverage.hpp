#pragma once

#include <map>
#include <string>
#include <string_view>

#include "sim/attempt/attempt.hpp"
#include "sim/scenario/scenario.hpp"

/// What plays have already shown, each thing with the first play that showed it.
namespace assessment::prover {

class Coverage {
public:
    using Shown = std::map<std::string, std::string, std::less<>>;

    void add(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key,
             const std::string& play, const sim::attempt::Transcript& transcript);

    Shown won;
    Shown lost;
    Shown scenes;
    Shown choices;
    Shown events;
    Shown kept;
    Shown passed;
};

}  // namespace assessment::prover
