#pragma once

#include <string>
#include <string_view>

#include <imgui.h>

/// Lines of a text as French wants them: « mot », mot :, mot ! and 12 % stay whole.
namespace sim::app::views {

/// Where the first line of a text ends in so much width: before a space, after a hyphen inside a
/// word, or, in a word longer than the line, anywhere. Past its first letter at least.
const char* line_end(const ImFont& face, const char* begin, const char* end, float width);

/// Calls for each line. Spaces where a line was broken belong to none.
template <class OnLine>
void each_line(const ImFont& face, std::string_view text, float width, const OnLine& on_line) {
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        const char* line = at;
        while (line < end && *line != '\n') ++line;
        const char* const stop = line_end(face, at, line, width);
        on_line(std::string_view{at, stop});
        at = stop;
        while (at < line && *at == ' ') ++at;
        if (at == line && at < end) ++at;
    }
}

/// The same words where there is room for one line only.
std::string on_one_line(std::string_view text);

}  // namespace sim::app::views
