#include <filesystem>
#include <fstream>
#include <ostream>

#include "assessment/content/grid_reader.hpp"
#include "assessment/scoring/concordance.hpp"
#include "sim/cli/options.hpp"
#include "sim/cli/verbs.hpp"
#include "sim/content/case_pack.hpp"
#include "sim/session/library.hpp"

namespace sim::cli {
namespace {

using assessment::certification::Grid;
using assessment::certification::JudgementQuestion;
namespace scoring = assessment::scoring;

Checked<Grid> grid_in(const std::map<std::string, std::string>& files) {
    return assessment::content::read_grid(files);
}

void show(const std::string& case_id, const JudgementQuestion& one, std::ostream& out) {
    scoring::Votes votes;
    for (const auto& opinion : one.panel) votes[opinion.answer] = opinion.experts;
    out << case_id << ' ' << one.id << "  (" << one.grid << ", " << one.act << '.' << one.field
        << ")\n    " << one.asked << "\n    " << scoring::votes_in_french(one.act, one.field, votes)
        << ".\n    " << one.source << '\n';
}

int list(const Grid& grid, Streams streams) {
    for (const auto& map : grid.cases)
        for (const auto& one : map.questions) show(map.id, one, streams.out);
    return done;
}

/// "amiable=8,a_distance=2" as lines of YAML; what is wrong with them, the reader of the grid says.
Result<std::string> answers_of(const std::string& text) {
    std::string lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(',', at), text.size());
        const auto part = text.substr(at, end - at);
        const auto sign = part.find('=');
        if (sign == 0 || sign == std::string::npos || sign + 1 == part.size())
            return Failure{Problem{{},
                                   "«\u00A0" + part + "\u00A0» ne dit pas combien d’experts.",
                                   "Exemple\u00A0: --answers amiable=8,a_distance=2"}};
        lines +=
            "  - {answer: " + part.substr(0, sign) + ", experts: " + part.substr(sign + 1) + "}\n";
        at = end + 1;
    }
    return lines;
}

std::string quoted_in_yaml(const std::string& text) {
    std::string made = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') made += '\\';
        made += c == '\n' ? ' ' : c;
    }
    return made + "\"";
}

/// The panel is written only when the whole grid still reads with it.
int record(const std::string& root, std::map<std::string, std::string> files,
           const Options& options, Streams streams) {
    const auto lines = answers_of(options.value("answers"));
    if (!lines) return print(lines.error(), streams, wrong_usage);
    const auto& case_id = options.words[0];
    const auto& question = options.words[1];
    const auto name = "panels/" + case_id + "." + question + ".yaml";
    const auto text = "case: " + case_id + "\nquestion: " + question +
                      "\nsource: " + quoted_in_yaml(options.value("source")) + "\npanel:\n" +
                      *lines;
    files[name] = text;
    const auto grid = grid_in(files);
    if (!grid) return print(grid.error(), streams, content_faults);
    const auto path = std::filesystem::path{root} / "assessment/grid" / name;
    std::error_code failed;
    std::filesystem::create_directories(path.parent_path(), failed);
    std::ofstream file{path, std::ios::binary};
    file << text << std::flush;
    if (!file)
        return print(Problem{{path.string(), 0, 0},
                             "Le panel n’a pas été écrit.",
                             "Vérifiez les droits du dossier, ou donnez le vôtre par --data."},
                     streams, unreadable);
    for (const auto& map : grid->cases)
        for (const auto& one : map.questions)
            if (map.id == case_id && one.id == question) show(case_id, one, streams.out);
    streams.out << "Écrit dans " << path.string()
                << ". Les sessions créées désormais le suivent\u202F; une session ouverte garde le "
                   "sien jusqu’à une nouvelle notation signée.\n";
    return done;
}

}  // namespace

int panel(const std::vector<std::string>& words, Streams streams) {
    const auto options = parse(words, {}, {"data", "answers", "source"});
    if (!options) return print(options.error(), streams, wrong_usage);
    const auto root = session::find_root(options->value("data"));
    if (!root) return print(root.error(), streams, unreadable);
    auto files = session::read_folder((std::filesystem::path{*root} / "assessment/grid").string(),
                                      {".yaml"});
    if (!files) return print(files.error(), streams, unreadable);
    if (options->words.empty()) {
        const auto grid = grid_in(*files);
        return grid ? list(*grid, streams) : print(grid.error(), streams, content_faults);
    }
    if (options->words.size() != 2 || !options->has("answers") || !options->has("source"))
        return print(
            Problem{{},
                    "Un panel a un cas, une question, ses réponses et sa source.",
                    "Exemple\u00A0: constat panel tempete-impasse-des-tilleuls expert-kind "
                    "--answers amiable=8,a_distance=2 --source \"Dix gestionnaires du "
                    "centre, octobre 2026.\""},
            streams, wrong_usage);
    return record(*root, *std::move(files), *options, streams);
}

}  // namespace sim::cli
