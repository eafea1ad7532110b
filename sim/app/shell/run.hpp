#pragma once

#include <string>

#include "sim/base/result.hpp"

/// What `main` starts.
namespace sim::app::shell {

struct Start {
    std::string data;      ///< Folder of the library; empty: found.
    std::string database;  ///< Empty: the user's own.
    std::string trace;     ///< File that follows what the window shows; empty: none.
    std::string language;  ///< "en" or "fr"; empty: as it was left.
    std::string only;      ///< Pictures whose name has this; empty: all.
};

/// Opens the window and stays until it closes. 0, or 3 when there is no screen.
int run_window(const Start& start);

/// Opens the window, walks through every screen of a case on a database of its own unless one is
/// named, and prints what each costs, one `name value` a line; with one frame, only when the first
/// one was there. 0, or 3.
int measure_window(const Start& start, int frames);

/// Writes a PNG of every screen, at two sizes, two scales and two themes, from a case played by its
/// model answer on a database of its own. 0, or 3 when a picture cannot be made.
int write_shots(const Start& start, const std::string& folder);

/// Draws every screen in every theme, size and scale without a graphics card, and prints each fault
/// of it as « écran, thème, échelle : texte, défaut ». 0 without a fault, 1 with one, or 3.
int look_at_screens(const Start& start);

}  // namespace sim::app::shell
