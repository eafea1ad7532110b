#include "sim/app/shell/refuse.hpp"

#include <cstdio>

namespace sim::app::shell {

int refuse(const Problems& problems) {
    constexpr int unreadable = 3;
    std::fputs(to_text(problems).c_str(), stderr);
    return unreadable;
}

}  // namespace sim::app::shell
