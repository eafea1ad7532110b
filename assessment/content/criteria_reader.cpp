#include "assessment/content/grid_reading.hpp"

namespace assessment::content {
namespace {

using namespace std::string_view_literals;
using namespace certification;
using sim::content::At;
using sim::content::Code;
using sim::content::number;
using sim::content::quote;
using sim::content::Reading;
using enum sim::content::Need;

constexpr int all_weights = 100;
constexpr std::size_t fewest_levels = 3;
constexpr std::size_t most_levels = 5;
constexpr int largest_rule = 1'000'000;
constexpr std::array scales{"yes_no"sv, "graded"sv};
constexpr std::array confidences{"high"sv, "medium"sv, "low"sv};

std::vector<std::string> levels_of(Reading& in, At at) {
    auto levels = sim::content::list_of<text_of>(in, at);
    if (levels.size() < fewest_levels || levels.size() > most_levels)
        in.fault(
            at, Code::too_few_levels,
            "Un critère a de 3 à 5 niveaux, celui-ci en a " + std::to_string(levels.size()) + ".",
            "Décrivez chaque niveau par ce qui se voit, du plus bas au plus haut.");
    return levels;
}

int steps_of(Reading& in, At at) {
    return static_cast<int>(one_of(in, at, scales, "une façon de cocher")) + 1;
}

std::string confidence_of(Reading& in, At at) {
    return std::string{confidences[one_of(in, at, confidences, "un degré de confiance")]};
}

std::string rule_of(Reading& in, At at) {
    return std::string{rule_names()[one_of(in, at, rule_names(), "une règle du jury")]};
}

constexpr std::array criterion_rows{
    row<&Criterion::id, sim::content::slug>("id"),
    row<&Criterion::competency, competency_code>("competency"),
    row<&Criterion::marked_by, marked_by>("marked_by"),
    row<&Criterion::weight, number<1, all_weights>>("weight"),
    row<&Criterion::title, text_of>("title"),
    row<&Criterion::levels, levels_of>("levels"),
};

constexpr std::array behaviour_rows{
    row<&Behaviour::id, sim::content::slug>("id"),
    row<&Behaviour::criterion, sim::content::slug>("criterion"),
    row<&Behaviour::text, text_of>("text"),
    row<&Behaviour::steps, steps_of>("scale"),
    row<&Behaviour::weight, number<1, all_weights>>("weight"),
    sim::content::row<&Behaviour::critical, sim::content::yes_no, GridReading>("critical",
                                                                               optional),
};

constexpr std::array rule_rows{
    row<&Rule::id, rule_of>("id"),
    row<&Rule::value, number<0, largest_rule>>("value"),
    row<&Rule::confidence, confidence_of>("confidence"),
    row<&Rule::note, text_of>("note"),
};

void check_criterion(GridReading& in, At at, Criterion& read) {
    if (!is_competency_code(read.competency)) return;
    if (block_of(read.competency) != in.block ||
        !has(in.grid.competencies, &Competency::code, read.competency))
        in.fault(at, Code::criterion_elsewhere,
                 "La compétence " + quote(read.competency) + " n’est pas du bloc " + in.block +
                     " de la grille.",
                 "Corrigez le code, ou placez le critère dans le fichier de son bloc.");
}

void check_behaviour(GridReading& in, At at, Behaviour& read) {
    if (has(in.grid.criteria, &Criterion::id, read.criterion)) return;
    in.fault(at, Code::criterion_elsewhere,
             "Le critère " + quote(read.criterion) + " n’est pas dans la grille.",
             "Reprenez le nom d’un critère de ce fichier.");
}

void no_check(GridReading&, At, Rule&) {}

constexpr std::array file_rows{
    sim::content::Row<Grid, GridReading>{
        "block", required,
        [](GridReading& in, At at, Grid&) {
            if (block_code(in, at) != in.block)
                in.fault(at, Code::criterion_elsewhere,
                         "Ce fichier est celui du bloc " + in.block + ".",
                         "Corrigez le code, ou le nom du fichier.");
        }},
    sim::content::Row<Grid, GridReading>{"criteria", required,
                                         [](GridReading& in, At at, Grid& grid) {
                                             read_each(in, at, criterion_rows, grid.criteria,
                                                       &Criterion::id, check_criterion);
                                         }},
    sim::content::Row<Grid, GridReading>{"behaviours", optional,
                                         [](GridReading& in, At at, Grid& grid) {
                                             read_each(in, at, behaviour_rows, grid.behaviours,
                                                       &Behaviour::id, check_behaviour);
                                         }},
};

constexpr std::array rules_rows{
    sim::content::Row<Grid, GridReading>{"rules", required,
                                         [](GridReading& in, At at, Grid& grid) {
                                             read_each(in, at, rule_rows, grid.rules, &Rule::id,
                                                       no_check);
                                         }},
};

/// "bc01.yaml" of BC01.
std::string file_of(const std::string& block) {
    std::string name = block;
    for (char& c : name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return name + ".yaml";
}

template <class Rows>
bool read_file(GridReading& in, const std::map<std::string, std::string>& files,
               const std::string& name, const Rows& rows) {
    const auto file = files.find(name);
    if (file == files.end()) {
        in.fault(sim::Place{name, 0, 0}, Code::grid_file_missing,
                 "La grille n’a pas de fichier " + quote(name) + ".",
                 "Placez-le dans le dossier assessment/grid.");
        return false;
    }
    const auto tree = sim::content::read_tree(file->second, name);
    if (!tree) {
        in.problems.insert(in.problems.end(), tree.error().begin(), tree.error().end());
        return false;
    }
    read_fields(in, At::root(*tree), rows, in.grid);
    return true;
}

void check_whole_block(GridReading& in, const std::string& file) {
    int weights = 0;
    for (const auto* criterion : criteria_of(in.grid, in.block)) weights += criterion->weight;
    if (weights != all_weights)
        in.fault(
            sim::Place{file, 0, 0}, Code::weights_do_not_add_up,
            "Les poids du bloc " + in.block + " font " + std::to_string(weights) + ", pas 100.",
            "Répartissez 100 points entre les critères du bloc.");
    for (const auto& competency : in.grid.competencies)
        if (block_of(competency.code) == in.block &&
            !has(in.grid.criteria, &Criterion::competency, competency.code))
            in.fault(sim::Place{file, 0, 0}, Code::competency_without_criterion,
                     "La compétence " + quote(competency.code) + " n’a pas de critère.",
                     "Ajoutez-en un\u00A0: ce qui ne se note pas ne se certifie pas.");
}

}  // namespace

void read_criteria(GridReading& in, const std::map<std::string, std::string>& files) {
    for (const auto& block : in.grid.blocks) {
        in.block = block.code;
        const auto file = file_of(block.code);
        const auto before = in.problems.size();
        if (read_file(in, files, file, file_rows) && in.problems.size() == before)
            check_whole_block(in, file);
    }
}

void read_rules(GridReading& in, const std::map<std::string, std::string>& files) {
    const std::string file = "rules.yaml";
    if (!read_file(in, files, file, rules_rows)) return;
    for (const auto name : rule_names())
        if (!has(in.grid.rules, &Rule::id, name))
            in.fault(sim::Place{file, 0, 0}, Code::rule_not_given,
                     "La règle " + quote(name) + " n’est pas donnée.",
                     "Ajoutez-la, avec sa confiance et sa note.");
}

}  // namespace assessment::content
