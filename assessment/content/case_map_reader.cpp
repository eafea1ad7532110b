#include "assessment/content/grid_reader.hpp"
#include "assessment/content/grid_reading.hpp"

namespace assessment::content {
namespace {

using namespace certification;
using sim::content::At;
using sim::content::Code;
using sim::content::number;
using sim::content::quote;
using enum sim::content::Need;

constexpr std::string_view folder = "cases/";
constexpr std::string_view ending = ".yaml";
constexpr int most_points = 100;

void check_known(GridReading& in, At at, const std::string& criterion) {
    if (criterion.empty() || has(in.grid.criteria, &Criterion::id, criterion)) return;
    in.fault(at, Code::criterion_elsewhere,
             "Le critère " + quote(criterion) + " n’est pas dans la grille.",
             "Reprenez le nom d’un critère de bc01.yaml à bc04.yaml.");
}

void check_informs(GridReading& in, At at, Informs& read) {
    check_known(in, at, read.grid);
}
void check_question(GridReading& in, At at, JudgementQuestion& read) {
    check_known(in, at, read.grid);
    check_answers(in, at, read);
    if (const auto* criterion = find_criterion(in.grid, read.grid))
        read.competency = criterion->competency;
}

constexpr std::array informs_rows{
    row<&Informs::criterion, sim::content::scalar>("criterion"),
    row<&Informs::grid, sim::content::scalar>("grid"),
};

constexpr std::array question_rows{
    row<&JudgementQuestion::id, sim::content::slug>("question"),
    row<&JudgementQuestion::asked, text_of>("asked"),
    row<&JudgementQuestion::grid, sim::content::scalar>("grid"),
    row<&JudgementQuestion::act, sim::content::scalar>("act"),
    row<&JudgementQuestion::field, sim::content::scalar>("field"),
    row<&JudgementQuestion::points, number<1, most_points>>("points"),
    row<&JudgementQuestion::source, text_of>("source"),
    sim::content::Row<JudgementQuestion, GridReading>{
        "panel", required,
        [](GridReading& in, At at, JudgementQuestion& out) { out.panel = opinions_of(in, at); },
        opinions_shape},
};

sim::content::Shape informs_shape() {
    return sim::content::shapes::list(sim::content::shapes::record<informs_rows>("informs"));
}
sim::content::Shape questions_shape() {
    return sim::content::shapes::list(sim::content::shapes::record<question_rows>("question"));
}

constexpr std::array map_rows{
    row<&CaseMap::id, sim::content::slug>("case"),
    sim::content::Row<CaseMap, GridReading>{"criteria", optional,
                                            [](GridReading& in, At at, CaseMap& out) {
                                                read_each(in, at, informs_rows, out.criteria,
                                                          &Informs::criterion, check_informs);
                                            },
                                            informs_shape},
    sim::content::Row<CaseMap, GridReading>{"questions", optional,
                                            [](GridReading& in, At at, CaseMap& out) {
                                                read_each(in, at, question_rows, out.questions,
                                                          &JudgementQuestion::id, check_question);
                                            },
                                            questions_shape},
};

}  // namespace

sim::content::Shape case_map_shape() {
    return sim::content::shapes::record<map_rows>("case_map");
}

void read_cases(GridReading& in, const std::map<std::string, std::string>& files) {
    for (const auto& [name, text] : files) {
        if (!name.starts_with(folder) || !name.ends_with(ending)) continue;
        const auto tree = sim::content::read_tree(text, name);
        if (!tree) {
            in.problems.insert(in.problems.end(), tree.error().begin(), tree.error().end());
            continue;
        }
        CaseMap map;
        read_fields(in, At::root(*tree), map_rows, map);
        const auto stem = name.substr(folder.size(), name.size() - folder.size() - ending.size());
        if (map.id != stem)
            in.fault(At::root(*tree), Code::criterion_elsewhere,
                     "Ce fichier est celui du cas " + quote(stem) + ".",
                     "Corrigez le nom du cas, ou celui du fichier.");
        in.grid.cases.push_back(std::move(map));
    }
}

}  // namespace assessment::content
