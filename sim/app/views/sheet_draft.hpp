#pragma once

#include "sim/app/core/sheet.hpp"

namespace sim::app::views {

/// A worksheet half typed, and the ways back.
struct SheetDraft {
    TypedSheet lines;
    TypedSheet kept;                 ///< As they were before what is being typed.
    std::vector<TypedSheet> before;  ///< The newest last.
    int line = -1, cell = -1;        ///< Takes the keyboard in the next frame.
};

}  // namespace sim::app::views
