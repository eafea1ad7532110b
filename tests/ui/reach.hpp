#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "sim/attempt/attempt.hpp"
#include "tests/ui/desk_hands.hpp"

/// What hands have to do at least once: every decision, every kind of field, of scene, of thing
/// that arrives, of paper, of message, of move at a table.
namespace ui {

/// Names in French, as the walk prints them.
using Reach = std::set<std::string>;

/// What giving this command has a person do.
Reach reach_of(const sim::scenario::Scenario& scenario, const sim::attempt::Command& command);
/// All that the desk offers.
const Reach& everything();
Reach without(const Reach& wanted, const Reach& had);

/// The expert's play of a variant, and what it would reach.
struct Option {
    std::string case_id;
    std::uint64_t variant = 0;
    Reach reach;
};
struct Stop {
    std::string case_id;
    std::uint64_t variant = 0;
    Way way = Way::mouse;
    friend bool operator==(const Stop&, const Stop&) = default;
};

/// Every case once, the odd ones by the first of the ways, each on the variant that adds the most;
/// then what is missing to one of the ways, while an option adds something.
std::vector<Stop> itinerary(const std::vector<Option>& options, const std::vector<Way>& ways);

}  // namespace ui
