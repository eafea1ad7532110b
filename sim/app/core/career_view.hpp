#pragma once

#include <string>
#include <vector>

/// A desk of the profession, the cases that open it, and the moves from and to it.
namespace sim::app {

/// One family of jobs among those from which people come, or to which they go.
struct CareerMove {
    std::string code;   ///< "05G"; the words of two families have the code of their whole, "05".
    std::string label;  ///< "05G · Sinistres complexes et contentieux"
    int percent = 0;
};
struct DeskRow {
    std::string code;
    std::string label;
    int cases = 0;
    int done = 0;
    std::string rates = {};  ///< What share of its people came and left, in a sentence.
    std::vector<CareerMove> from = {}, to = {};  ///< The largest first.
    std::string told = {};  ///< All this in one sentence, for whoever does not see the map.
};

}  // namespace sim::app
