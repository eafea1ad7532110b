#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "sim/app/core/career_view.hpp"

/// How people move between the nine desks of the profession. A table and not a file of content: 54
/// figures that were published once, whose names are words of the interface and are translated with
/// it; a reader of its own would be longer than they are, and be waited for at every start.
namespace sim::app {

/// The part of those who came, or left, whose other desk was this one.
struct CareerShare {
    const char* family;  ///< A desk, or a family of jobs beside the nine.
    int percent;
};
struct Career {
    const char* code;
    const char* label;
    int arrived_tenths;  ///< Per thousand of its permanent staff: came from another family.
    int left_tenths;
    std::array<CareerShare, 3> from, to;
};
/// The nine desks, 05A to 05I.
std::span<const Career> careers();

/// "05F · Sinistres courants et conventions"; the code when it is no desk.
std::string desk_label(std::string_view code);
/// The nine, without their cases.
std::vector<DeskRow> desk_rows();

}  // namespace sim::app
