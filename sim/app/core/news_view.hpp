#pragma once

#include <string>

/// What changes in the rules: as the whole law has it, and as it reaches the desk of a case.
namespace sim::app {

/// A change of one parameter, of the law library.
struct LawNewsRow {
    std::string key;
    std::string title;
    std::string change;  ///< « Passe de 10 à 30. »
    std::string from;    ///< "2025-04-01"
    std::string since;   ///< "1er avril 2025"
    std::string branch;
};

/// A piece on the desk. What it is worth for the file is not in it.
struct DeskNewsRow {
    std::string id;
    std::string title;
    std::string body;
    std::string source;
    std::string effect;  ///< "Effet au 1er avril 2025", "Projet, sans date d’effet"
    bool draft = false;
    std::string sorted = {};  ///< The verdict that was recorded; empty: to be sorted.
};

}  // namespace sim::app
