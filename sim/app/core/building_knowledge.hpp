#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sim/claims/facts.hpp"

/// What the pieces of a file let a reader know about a building and its water.
namespace sim::app {

struct KnownLocal {
    const claims::Premises* premises = nullptr;
    int floor = 0;         ///< 0 is the ground; a label without a floor is there too.
    std::string occupant;  ///< With its civility; empty: nobody.
    std::string owner;     ///< Empty when it is the occupant, or nobody.
    std::string insurer;   ///< Of the occupant, else of the owner; empty: not known yet.
    bool ours = false;     ///< Our company is that insurer.
    bool insured = false;  ///< Of the person who calls us.
    bool surfaces_wet = false;
    bool floor_wet = false;
    bool goods_wet = false;
    bool wet() const { return surfaces_wet || floor_wet || goods_wet; }
};
struct KnownBuilding {
    std::vector<KnownLocal> locals;            ///< From the top.
    const claims::Premises* origin = nullptr;  ///< Null: not established.
    std::string syndic;                        ///< Empty: none.
    std::string insurer;                       ///< Of the building; empty: none, or not known.
};

/// Of the pieces' words.
KnownBuilding known_building(const claims::Facts& facts, const std::vector<std::string>& read);

/// The floor that a label names.
std::optional<int> floor_of(std::string_view label);

}  // namespace sim::app
