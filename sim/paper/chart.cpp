#include "sim/paper/chart.hpp"

#include <algorithm>
#include <charconv>

#include "sim/base/text.hpp"

namespace sim::paper {
namespace {

constexpr std::size_t most_parts = 60;

Failure chart_fault(int line, std::string what, std::string remedy) {
    return Failure{Problem{{"", line, 0}, std::move(what), std::move(remedy)}};
}

/// What precedes `separator`, which is taken off with it.
std::string up_to_mark(std::string_view& text, char separator) {
    const auto end = std::min(text.find(separator), text.size());
    const std::string part{trimmed(text.substr(0, end))};
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

bool read_part(const std::string& text, int& part) {
    if (text == "-") {
        part = -1;
        return true;
    }
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, part);
    return read.ec == std::errc{} && read.ptr == end && part >= 0 && part <= 100;
}

Result<ChartRow> parse_chart_row(std::string_view line, int number) {
    ChartRow row;
    row.label = up_to_mark(line, '|');
    row.value = up_to_mark(line, '|');
    for (auto rest = trimmed(line); !rest.empty(); rest = trimmed(rest)) {
        int part = 0;
        if (!read_part(up_to_mark(rest, ' '), part))
            return chart_fault(number, "Une part de graphique va de 0 à 100, ou est un tiret",
                               "Exemple\u00A0: Vérifier la garantie | 62\u00A0% | 62");
        row.parts.push_back(part);
    }
    if (row.parts.empty() || row.parts.size() > most_parts)
        return chart_fault(number, "Une ligne de graphique a de 1 à 60\u00A0parts",
                           "Exemple\u00A0: Vérifier la garantie | 62\u00A0% | 62");
    return row;
}

}  // namespace

Result<Chart> parse_chart(std::string_view text, int first_line) {
    Chart chart;
    int number = first_line;
    for (std::size_t at = 0; at < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const auto line = trimmed(text.substr(at, end - at));
        at = end + 1;
        if (line.empty()) continue;
        auto row = parse_chart_row(line, number);
        if (!row) return Failure{row.error()};
        chart.rows.push_back(*std::move(row));
    }
    return chart;
}

std::string plain_chart(const Chart& chart) {
    std::string out;
    for (const auto& row : chart.rows) {
        out += row.value + "  " + row.label;
        for (std::size_t i = 0; row.parts.size() > 1 && i < row.parts.size(); ++i)
            out += (i == 0 ? "  " : " ") +
                   (row.parts[i] < 0 ? std::string{"-"} : std::to_string(row.parts[i]));
        out += "\n";
    }
    return out;
}

}  // namespace sim::paper
