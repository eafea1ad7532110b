#include "tests/bench/table.hpp"

/// The program itself in a window: nothing is measured yet, and no figure is made up.
namespace bench {

void program_rows(Table& table) {
    table.absent("first frame, frame build, idle CPU, peak memory",
                 "the window does not report its frames yet");
}

}  // namespace bench
