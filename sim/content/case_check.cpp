#include "sim/content/case_check.hpp"

#include <algorithm>
#include <tuple>

#include "sim/content/case_care.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/content/reading.hpp"
#include "sim/content/script_reader.hpp"

namespace sim::content {
namespace {

/// Plays differ by steps that a variant has or lacks: a few variants show them all.
constexpr std::uint64_t variants_to_play = 4;

void add(Problems& problems, Problems more, std::uint64_t seed) {
    for (auto& problem : more) {
        if (seed > 1) problem.what += " (variante " + std::to_string(seed) + ")";
        problems.push_back(std::move(problem));
    }
}

/// What only a play of the case says: its texts are watched too.
Problems play_faults(const CaseSource& source, const scenario::Scenario& scenario,
                     const law::Book& book) {
    const auto key = scenario::answer_key(scenario, book);
    if (!key) return key.error();
    Problems problems;
    for (const auto& name : script_names(source)) {
        const auto script = read_script(source, name, scenario, *key);
        if (!script) problems.insert(problems.end(), script.error().begin(), script.error().end());
    }
    // The play that is not there is one fault, however many start from it.
    std::set<std::string> told;
    std::erase_if(problems, [&](const Problem& one) {
        return code_of(one) == to_text(Code::unknown_play) && !told.insert(one.what).second;
    });
    return problems;
}

void look_at_folder(const CaseSource& source, const std::string& folder, Problems& problems) {
    const auto main = source.trees.find("scenario.yaml");
    if (folder.empty() || main == source.trees.end()) return;
    const At id = value_of(At::root(main->second), "case");
    if (!id.found() || id.kind() != Kind::scalar || id.text() == folder) return;
    problems.push_back(
        problem(Code::case_of_another_folder, id.place(),
                "Ce cas s’appelle " + quote(id.text()) + " dans un dossier " + quote(folder) + ".",
                "Donnez le même nom au dossier et à «\u00A0case\u00A0»."));
}

bool same_fault(const Problem& a, const Problem& b) {
    return a.where == b.where && code_of(a) == code_of(b) && a.remedy == b.remedy;
}

Problems in_order(Problems problems) {
    std::ranges::stable_sort(problems, {}, [](const Problem& problem) {
        const auto& where = problem.where;
        return std::tuple{where.file, where.line, where.column, code_of(problem)};
    });
    problems.erase(std::unique(problems.begin(), problems.end(), same_fault), problems.end());
    return problems;
}

}  // namespace

std::set<std::string, std::less<>> accepted_words(const Files& files) {
    std::set<std::string, std::less<>> words;
    for (const auto* file : {"words.txt", "shared/words.txt"}) {
        const auto found = files.files.find(file);
        std::string_view text = found == files.files.end() ? std::string_view{} : found->second;
        while (!text.empty()) {
            const auto end = std::min(text.find('\n'), text.size());
            const auto line = text.substr(0, std::min(text.find('#'), end));
            const auto last = line.find_last_not_of(" \r\t");
            if (last != line.npos) words.emplace(line.substr(0, last + 1));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }
    return words;
}

Problems check_case(const Files& files, const law::Book& book, const CheckOptions& options) {
    const auto source = parse_case(files);
    if (!source) return in_order(source.error());
    Problems problems;
    look_at_folder(*source, options.folder, problems);
    CaseWatch watch;
    const bool varies = !source->vary.drawings.empty();
    for (std::uint64_t seed = 1; seed <= (varies ? options.seeds : 1); ++seed) {
        const auto scenario = open_variant(*source, seed, book, &watch);
        if (!scenario) {
            add(problems, scenario.error(), seed);
            break;
        }
        if (seed <= variants_to_play) add(problems, play_faults(*source, *scenario, book), seed);
        const bool last = seed == options.seeds || !varies;
        if (!last || !problems.empty()) continue;
        care_for_unused(*source, watch, *scenario, problems);
        care_for_slips(*source, *scenario, problems);
        care_for_plays(*source, problems);
    }
    const bool sound =
        std::ranges::all_of(problems, [](const Problem& problem) { return is_warning(problem); });
    if (sound) care_for_texts(*source, watch, options, problems);
    return in_order(std::move(problems));
}

}  // namespace sim::content
