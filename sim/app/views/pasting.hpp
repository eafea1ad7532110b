#pragma once

#include <string>
#include <string_view>

namespace sim::app::views {

/// What a paste did not bring in.
enum class PasteFault { none, too_long, does_not_fit, no_answer, part_only };

/// Said on the screen until the next key or click.
void tell_paste(PasteFault fault);
/// What may be pasted of what another program gave; the rest is told.
std::string pasteable(std::string_view raw);
/// Where the keyboard is in a field that was just drawn with this value: tells what a paste of this
/// frame left out. `room` is how many bytes the field takes.
void tell_what_was_left_out(std::string_view value, bool changed, std::size_t room);
/// Over everything, when there is something to say: its words.
std::string_view draw_paste_fault();

}  // namespace sim::app::views
