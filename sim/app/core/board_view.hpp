#pragma once

#include <string>
#include <vector>

/// What a library teaches, beside what it owes.
namespace sim::app {

/// What is owed of a library, how much of it there is, and where.
struct BoardRow {
    std::string id;
    std::string label;
    std::string count;  ///< "3 sur 2"
    std::string where;  ///< Titles of cases, or a desk and how many.
    std::string first_case;
    bool met = false;
};
struct BoardGroup {
    std::string title;
    std::string met;  ///< "9 sur 9"
    std::vector<BoardRow> rows;
};
struct BoardView {
    bool read = false;
    bool failed = false;  ///< A case of the library does not open.
    std::string headline;
    std::vector<BoardGroup> groups;
    bool asked = false;               ///< It is on its way...
    bool stopped = false;             ///< ...or was, until it was stopped.
    std::size_t done = 0, total = 0;  ///< Cases, while it is read beside.
};

}  // namespace sim::app
