#include "sim/cli/coverage.hpp"

#include <ostream>

#include <nlohmann/json.hpp>

#include "sim/base/counted.hpp"
#include "sim/cli/verbs.hpp"
#include "sim/scenario/coverage.hpp"
#include "sim/session/coverage.hpp"

namespace sim::cli {
namespace {

using Json = nlohmann::json;
using scenario::Coverage;
using scenario::CoverageRow;

std::string words_of(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
    return text.empty() ? "aucun" : text;
}

/// One line: what is owed, how much of it there is, and where.
void tell(const CoverageRow& row, std::ostream& out) {
    const auto found = row.counts_kinds ? row.kinds.size() : row.cases.size();
    out << (row.met() ? "  " : "× ") << row.label << "\u00A0: " << found << " sur " << row.least;
    if (row.counts_kinds) out << " (" << words_of(row.kinds) << ")";
    out << " | " << words_of(row.cases) << '\n';
}

/// Competencies down, desks across: how many cases assess the one at the other.
void tell_lines(const Coverage& board, std::ostream& out) {
    out << "\nCompétences par poste\n         ";
    for (const auto& desk : board.desks) out << desk << ' ';
    out << '\n';
    for (const auto& line : board.lines) {
        out << line.competency << std::string(9 - line.competency.size(), ' ');
        for (const auto count : line.cases)
            out << (count == 0 ? std::string{" · "} : " " + std::to_string(count) + " ") << ' ';
        out << '\n';
    }
}

void tell(const Coverage& board, std::ostream& out) {
    for (const auto& group : board.groups) {
        out << '\n' << group.title << '\n';
        for (const auto& row : group.rows) tell(row, out);
    }
    tell_lines(board, out);
    const auto missing = scenario::holes(board);
    out << "\n" << counted(missing.size(), "ligne", "lignes") << " sans dossier suffisant.\n";
    for (const auto& row : missing) tell(row, out);
}

Json row_json(const CoverageRow& row) {
    return {{"id", row.id},       {"label", row.label}, {"least", row.least},
            {"cases", row.cases}, {"kinds", row.kinds}, {"met", row.met()}};
}

Json board_json(const Coverage& board) {
    Json json{{"groups", Json::array()},
              {"desks", board.desks},
              {"competencies", Json::object()},
              {"holes", Json::array()}};
    for (const auto& group : board.groups) {
        Json rows = Json::array();
        for (const auto& row : group.rows) rows.push_back(row_json(row));
        json["groups"].push_back({{"title", group.title}, {"rows", rows}});
    }
    for (const auto& line : board.lines) json["competencies"][line.competency] = line.cases;
    for (const auto& row : scenario::holes(board)) json["holes"].push_back(row.id);
    return json;
}

}  // namespace

int coverage(const std::vector<std::string>& words, Streams streams) {
    const auto options = parse(words, {"json"}, {"data", "seeds"});
    if (!options) return print(options.error(), streams, wrong_usage);
    if (!options->words.empty()) {
        streams.err << "«\u00A0constat coverage\u00A0» lit toute la bibliothèque\u202F: aucun cas "
                       "à nommer.\n";
        return wrong_usage;
    }
    const auto seeds = options->number("seeds", session::seeds_of_coverage);
    if (!seeds) return print(seeds.error(), streams, wrong_usage);
    const auto root = session::find_root(options->value("data"));
    if (!root) return print(root.error(), streams, unreadable);
    const auto board = session::read_coverage(session::Kept::of_this_user(), *root, *seeds);
    if (!board) return print(board.error(), streams, content_faults);
    if (options->has("json"))
        streams.out << board_json(*board).dump(1) << '\n';
    else
        tell(*board, streams.out);
    return scenario::holes(*board).empty() ? done : content_faults;
}

}  // namespace sim::cli
