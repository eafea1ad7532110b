#pragma once

#include "tests/sim/attempt/tiny_case.hpp"

/// The tiny case with two more files on its desk: one is there from the start, one comes later.
namespace sim::test {

inline scenario::Scenario three_files() {
    auto three = tiny_case();
    three.facts.parties.push_back(a_party("farmer", claims::PartyKind::person, "M."));
    three.files = {{"barn", "La grange", "26-0219", "farmer", "La foudre a fendu la grange."},
                   {"fence", "La clôture", "26-0220", "expert", "Le vent a couché la clôture."}};
    three.items.push_back({"barn-mail",
                           scenario::ItemKind::email,
                           "farmer",
                           "La grange",
                           "Elle penche.",
                           "",
                           {},
                           false,
                           "barn"});
    three.items.push_back({"fence-mail",
                           scenario::ItemKind::email,
                           "expert",
                           "La clôture",
                           "",
                           "",
                           {},
                           false,
                           "fence"});
    three.inbox.push_back("barn-mail");
    three.events[1].deliver.push_back("fence-mail");
    three.deadlines.push_back(
        {"barn", "Étayer la grange", on_march(10, 12), "", "farmer", "", "barn"});
    three.acts.push_back("set_priority");
    return three;
}

inline attempt::Decide ranking(std::string file, std::string level) {
    return {"set_priority", {{"file", std::move(file)}, {"level", std::move(level)}}};
}

}  // namespace sim::test
