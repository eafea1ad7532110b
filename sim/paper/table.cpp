#include "sim/paper/table.hpp"

#include <algorithm>
#include <numeric>

#include "sim/base/text.hpp"
#include "sim/paper/fold.hpp"

namespace sim::paper {
namespace {

constexpr std::size_t max_columns = 8;
constexpr std::size_t max_cell_bytes = 400;

/// `**Total**` as `Total`: the emphasis of a cell comes from its row.
std::string without_stars(std::string cell) {
    while (cell.size() > 2 && cell.front() == '*' && cell.back() == '*') {
        cell = cell.substr(1, cell.size() - 2);
    }
    return cell;
}

std::vector<std::string> split_row(std::string_view line) {
    std::vector<std::string> cells{""};
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool escaped = line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|';
        if (escaped) {
            cells.back() += '|';
            ++i;
        } else if (line[i] == '|') {
            cells.emplace_back();
        } else {
            cells.back() += line[i];
        }
    }
    for (std::string& cell : cells) cell = without_stars(std::string{trimmed(cell)});
    return cells;
}

std::vector<std::string> parse_row(const std::string& line) {
    std::vector<std::string> cells = split_row(line);
    if (line.front() == '|') cells.erase(cells.begin());
    if (cells.size() > 1 && line.back() == '|') cells.pop_back();
    return cells;
}

bool is_separator(std::string_view line) {
    return line.find("--") != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
}

Failure fault(int line, std::string what, std::string remedy) {
    return Failure{Problem{{"", line, 0}, std::move(what), std::move(remedy)}};
}

std::string excess(const std::vector<std::string>& row) {
    if (row.size() > max_columns) return "Un tableau a plus de 8\u00A0colonnes";
    for (const std::string& cell : row) {
        if (cell.size() > max_cell_bytes) return "Une cellule de tableau dépasse 400\u00A0octets";
    }
    return {};
}

bool is_dash(std::string_view cell) {
    return cell == "—" || cell == "–" || cell == "-";
}

bool column_is_numeric(const Table& table, std::size_t column) {
    int amounts = 0;
    int texts = 0;
    for (std::size_t r = 1; r < table.rows.size(); ++r) {
        const std::string& cell = table.rows[r][column];
        if (cell.empty() || is_dash(cell)) continue;  // It says neither.
        looks_numeric(cell) ? ++amounts : ++texts;
    }
    return amounts > texts;
}

void complete(Table& table) {
    std::size_t columns = 0;
    for (const auto& row : table.rows) columns = std::max(columns, row.size());
    for (auto& row : table.rows) row.resize(columns);
    for (std::size_t c = 0; c < columns; ++c) table.numeric.push_back(column_is_numeric(table, c));
    table.has_total = table.rows.size() > 1 && fold(table.rows.back()[0]).text.starts_with("total");
}

double sum(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

}  // namespace

Result<Table> parse_table(std::string_view text, int first_line) {
    Table table;
    int number = first_line;
    for (std::size_t at = 0; at < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line{trimmed(text.substr(at, end - at))};
        at = end + 1;
        if (line.empty() || is_separator(line)) continue;
        table.rows.push_back(parse_row(line));
        const std::string too_much = excess(table.rows.back());
        if (!too_much.empty()) return fault(number, too_much, "Scindez le tableau");
    }
    complete(table);
    return table;
}

bool looks_numeric(std::string_view cell) {
    const std::string text = fold(cell).text;
    if (is_dash(text)) return true;
    bool digit = false;
    std::string rest;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digit = true;
        } else if (std::string_view{" ,.+-%"}.find(c) == std::string_view::npos) {
            rest += c;
        }
    }
    return digit && (rest.empty() || rest == "€" || rest == "−" || rest == "−€");
}

std::vector<double> column_widths(const std::vector<double>& natural,
                                  const std::vector<double>& least, double whole) {
    std::vector<double> widths = natural;
    if (widths.empty()) return widths;
    const double wanted = sum(natural);
    const double needed = sum(least);
    if (wanted <= whole) {
        const double part = (whole - wanted) / static_cast<double>(widths.size() + 1);
        for (double& width : widths) width += part;
        widths.front() += part;
    } else if (needed >= whole) {
        for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = least[i] * whole / needed;
    } else {
        const double kept = (whole - needed) / (wanted - needed);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths[i] = least[i] + (natural[i] - least[i]) * kept;
        }
    }
    return widths;
}

}  // namespace sim::paper
