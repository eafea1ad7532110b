#include "sim/app/core/marks.hpp"

#include <algorithm>
#include <charconv>

namespace sim::app {
namespace {

std::string_view up_to(std::string_view& text, char end) {
    const auto part = text.substr(0, text.find(end));
    text.remove_prefix(std::min(part.size() + 1, text.size()));
    return part;
}

bool read(std::string_view text, int& number) {
    const auto* end = text.data() + text.size();
    return std::from_chars(text.data(), end, number).ptr == end && !text.empty();
}

}  // namespace

Marks marks_of(const assessment::scoring::Scorecard& card) {
    Marks marks{std::to_string(card.automatic.percent()) + " %", {}};
    for (const auto& [code, tally] : card.competencies)
        marks.competencies.push_back({code, tally.points, tally.max_points});
    return marks;
}

std::string to_text(const Marks& marks) {
    std::string text = marks.result;
    for (const auto& mark : marks.competencies)
        text += "\n" + mark.code + " " + std::to_string(mark.points) + " " +
                std::to_string(mark.max_points);
    return text;
}

Marks marks_from_text(std::string_view text) {
    Marks marks{std::string{up_to(text, '\n')}, {}};
    while (!text.empty()) {
        auto line = up_to(text, '\n');
        CompetencyMark mark;
        mark.code = up_to(line, ' ');
        if (read(up_to(line, ' '), mark.points) && read(line, mark.max_points))
            marks.competencies.push_back(std::move(mark));
    }
    return marks;
}

}  // namespace sim::app
