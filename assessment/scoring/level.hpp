#pragma once

#include <cstdint>
#include <vector>

#include "sim/attempt/attempt.hpp"

namespace assessment::scoring {

/// The choice of a conversation that was said; null when the case has none such.
const sim::talk::Choice* said_choice(const sim::scenario::Scenario& scenario,
                                     const sim::attempt::ChoiceSaid& said);

/// The level of a variable after each entry: choices said, moves at a table, the world.
class Level {
public:
    Level(const sim::scenario::Scenario& scenario, sim::talk::Index variable);
    void follow(const sim::attempt::Event& event);
    std::int32_t value() const { return value_; }

private:
    void apply(const std::vector<sim::talk::Change>& changes);
    const sim::scenario::Scenario& scenario_;
    sim::talk::Index variable_;
    std::int32_t value_;
};

}  // namespace assessment::scoring
