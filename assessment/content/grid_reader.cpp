#include "assessment/content/grid_reader.hpp"

#include <algorithm>

#include "sim/content/diagnostics.hpp"
#include "sim/content/reading.hpp"

namespace assessment::content {
namespace {

using namespace std::string_view_literals;
using sim::Problems;
using sim::content::At;
using sim::content::Code;
using sim::content::items_of;
using sim::content::number;
using sim::content::quote;
using sim::content::Reading;
using enum sim::content::Need;

constexpr std::string_view grid_file = "grid.yaml";
constexpr int largest_version = 1'000'000;
constexpr std::size_t longest_text = 600;

/// What a list of the grid may refer to is what stands above it.
struct GridReading : Reading {
    Grid grid;
};

template <auto Member, auto Read>
constexpr auto row(std::string_view name) {
    return sim::content::row<Member, Read, GridReading>(name, required);
}

constexpr std::array markers{"rules"sv, "jury"sv, "both"sv};
MarkedBy marked_by(Reading& in, At at) {
    constexpr std::array all{MarkedBy::rules, MarkedBy::jury, MarkedBy::both};
    return all[one_of(in, at, markers, "une façon de noter")];
}

bool all_digits(std::string_view text) {
    return !text.empty() && text.size() <= 2 && text.front() != '0' &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_block_code(std::string_view code) {
    return code.size() == 4 && code.starts_with("BC0") && all_digits(code.substr(3));
}

bool is_competency_code(std::string_view code) {
    return code.size() > 5 && is_block_code(code.substr(0, 4)) && code[4] == '.' &&
           all_digits(code.substr(5));
}

std::string text_of(Reading& in, At at) {
    auto text = scalar(in, at);
    if (text.size() > longest_text)
        in.fault(at, Code::grid_text_too_long, "Ce texte est trop long.",
                 "Dites-le en 600 caractères au plus.");
    return text;
}

template <auto IsCode>
std::string code_of(Reading& in, At at) {
    auto code = scalar(in, at);
    if (!code.empty() && !IsCode(code))
        in.fault(at, Code::not_a_grid_code, quote(code) + " n’est pas un code de la grille.",
                 "Écrivez par exemple BC02 pour un bloc, BC02.6 pour une compétence.");
    return code;
}

sim::Rate pass_of(Reading& in, At at) {
    const auto pass = rate(in, at);
    if (pass > sim::whole || pass < sim::Rate{})
        in.fault(at, Code::pass_out_of_bounds, "Le seuil d’un bloc va de 0 à 100\u00A0%.",
                 "Écrivez par exemple 50 %.");
    return pass;
}

constexpr std::array block_rows{
    row<&Block::code, code_of<is_block_code>>("code"),
    row<&Block::title, text_of>("title"),
    row<&Block::trial, text_of>("trial"),
    row<&Block::pass, pass_of>("pass"),
};

constexpr std::array competency_rows{
    row<&Competency::code, code_of<is_competency_code>>("code"),
    row<&Competency::marked_by, marked_by>("marked_by"),
    row<&Competency::title, text_of>("title"),
    row<&Competency::observable, text_of>("observable"),
};

constexpr std::array eliminating_rows{
    row<&EliminatingFault::id, sim::content::slug>("id"),
    row<&EliminatingFault::competency, code_of<is_competency_code>>("competency"),
    row<&EliminatingFault::title, text_of>("title"),
    row<&EliminatingFault::ground, text_of>("ground"),
};

template <class Thing>
bool has(const std::vector<Thing>& things, std::string Thing::*name, std::string_view wanted) {
    return std::any_of(things.begin(), things.end(),
                       [&](const Thing& thing) { return thing.*name == wanted; });
}

void check(GridReading&, At, const Block&) {}

void check(GridReading& in, At at, const Competency& read) {
    if (is_competency_code(read.code) && !has(in.grid.blocks, &Block::code, read.code.substr(0, 4)))
        in.fault(at, Code::competency_of_no_block,
                 "La compétence " + quote(read.code) + " n’est d’aucun bloc.",
                 "Ajoutez son bloc à la liste « blocks », ou corrigez le code.");
}

void check(GridReading& in, At at, const EliminatingFault& read) {
    if (is_competency_code(read.competency) &&
        !has(in.grid.competencies, &Competency::code, read.competency))
        in.fault(at, Code::fault_of_no_competency,
                 "La compétence " + quote(read.competency) + " n’est pas dans la grille.",
                 "Corrigez le code, ou ajoutez la compétence.");
}

/// Reads each item into a list of the grid and refuses a name already given.
template <auto List, const auto& rows, auto Name>
constexpr sim::content::Row<Grid, GridReading> each(std::string_view key) {
    return {key, required, [](GridReading& in, At at, Grid&) {
                auto& things = in.grid.*List;
                if (at.kind() != sim::content::Kind::list || items_of(at).empty())
                    in.fault(at, Code::empty_list,
                             "Une liste est attendue ici, avec au moins un élément.",
                             "Ajoutez une ligne « - » par élément.");
                for (const At item : items_of(at)) {
                    typename std::decay_t<decltype(things)>::value_type thing;
                    read_fields(in, item, rows, thing);
                    if (!(thing.*Name).empty() && has(things, Name, thing.*Name))
                        in.fault(item, Code::given_twice,
                                 quote(thing.*Name) + " est donné deux fois.",
                                 "Gardez-en un seul.");
                    check(in, item, thing);
                    things.push_back(std::move(thing));
                }
            }};
}

constexpr std::array grid_rows{
    row<&Grid::version, number<1, largest_version>>("version"),
    each<&Grid::blocks, block_rows, &Block::code>("blocks"),
    each<&Grid::competencies, competency_rows, &Competency::code>("competencies"),
    each<&Grid::eliminating_faults, eliminating_rows, &EliminatingFault::id>("eliminating_faults"),
};

}  // namespace

sim::Checked<Grid> read_grid(const std::map<std::string, std::string>& files) {
    const auto file = files.find(std::string{grid_file});
    if (file == files.end())
        return sim::Failures{
            Problems{sim::content::problem(Code::no_grid, {std::string{grid_file}, 0, 0},
                                           "La grille n’a pas de fichier « grid.yaml ».",
                                           "Placez-le dans le dossier assessment/grid.")}};
    const auto tree = sim::content::read_tree(file->second, file->first);
    if (!tree) return sim::Failures{tree.error()};
    GridReading in;
    // The lists go into `in.grid`, where the next ones look.
    read_fields(in, At::root(*tree), grid_rows, in.grid);
    if (!in.problems.empty()) return sim::Failures{std::move(in.problems)};
    return std::move(in.grid);
}

}  // namespace assessment::content
