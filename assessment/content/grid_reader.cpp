#include "assessment/content/grid_reader.hpp"

#include "assessment/content/grid_reading.hpp"

namespace assessment::content {

using namespace certification;
using sim::Problems;
using sim::content::At;
using sim::content::Code;
using sim::content::number;
using sim::content::quote;
using sim::content::Reading;
using enum sim::content::Need;

namespace {

constexpr std::string_view grid_file = "grid.yaml";
constexpr int largest_version = 1'000'000;
constexpr int first_with_criteria = 2;
constexpr std::size_t longest_text = 600;
constexpr auto markers =
    sim::content::words<std::string>("une façon de noter", "rules", "jury", "both");

bool all_digits(std::string_view text) {
    return !text.empty() && text.size() <= 2 && text.front() != '0' &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_block_code(std::string_view code) {
    return code.size() == 4 && code.starts_with("BC0") && all_digits(code.substr(3));
}

std::string code_of(Reading& in, At at, bool (*is_code)(std::string_view)) {
    auto code = scalar(in, at);
    if (!code.empty() && !is_code(code))
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
    row<&Block::code, block_code>("code"),
    row<&Block::title, text_of>("title"),
    row<&Block::trial, text_of>("trial"),
    row<&Block::pass, pass_of>("pass"),
};

constexpr std::array competency_rows{
    row<&Competency::code, competency_code>("code"),
    row<&Competency::marked_by, marked_by>("marked_by", [] { return markers.shape(); }),
    row<&Competency::title, text_of>("title"),
    row<&Competency::observable, text_of>("observable"),
};

constexpr std::array eliminating_rows{
    row<&EliminatingFault::id, sim::content::slug>("id"),
    row<&EliminatingFault::competency, competency_code>("competency"),
    row<&EliminatingFault::title, text_of>("title"),
    row<&EliminatingFault::ground, text_of>("ground"),
};

void check_block(GridReading&, At, Block&) {}

void check_competency(GridReading& in, At at, Competency& read) {
    if (is_competency_code(read.code) && !has(in.grid.blocks, &Block::code, block_of(read.code)))
        in.fault(at, Code::competency_of_no_block,
                 "La compétence " + quote(read.code) + " n’est d’aucun bloc.",
                 "Ajoutez son bloc à la liste «\u00A0blocks\u00A0», ou corrigez le code.");
}

void check_fault(GridReading& in, At at, EliminatingFault& read) {
    if (is_competency_code(read.competency) &&
        !has(in.grid.competencies, &Competency::code, read.competency))
        in.fault(at, Code::fault_of_no_competency,
                 "La compétence " + quote(read.competency) + " n’est pas dans la grille.",
                 "Corrigez le code, ou ajoutez la compétence.");
}

/// What an item of a list is called in the schema.
template <const auto& rows>
constexpr std::string_view item_name = "block";
template <>
constexpr std::string_view item_name<competency_rows> = "competency";
template <>
constexpr std::string_view item_name<eliminating_rows> = "eliminating_fault";

template <const auto& rows>
sim::content::Shape items_of_rows() {
    return sim::content::shapes::list(sim::content::shapes::record<rows>(item_name<rows>));
}

/// The lists go into `in.grid`, where the next ones look.
constexpr std::array grid_rows{
    row<&Grid::version, number<1, largest_version>>("version"),
    sim::content::Row<Grid, GridReading>{"blocks", required,
                                         [](GridReading& in, At at, Grid& grid) {
                                             read_each(in, at, block_rows, grid.blocks,
                                                       &Block::code, check_block);
                                         },
                                         items_of_rows<block_rows>},
    sim::content::Row<Grid, GridReading>{"competencies", required,
                                         [](GridReading& in, At at, Grid& grid) {
                                             read_each(in, at, competency_rows, grid.competencies,
                                                       &Competency::code, check_competency);
                                         },
                                         items_of_rows<competency_rows>},
    sim::content::Row<Grid, GridReading>{"eliminating_faults", required,
                                         [](GridReading& in, At at, Grid& grid) {
                                             read_each(in, at, eliminating_rows,
                                                       grid.eliminating_faults,
                                                       &EliminatingFault::id, check_fault);
                                         },
                                         items_of_rows<eliminating_rows>},
};

}  // namespace

std::string text_of(Reading& in, At at) {
    auto text = scalar(in, at);
    if (text.size() > longest_text)
        in.fault(at, Code::grid_text_too_long, "Ce texte est trop long.",
                 "Dites-le en 600 caractères au plus.");
    return text;
}

MarkedBy marked_by(Reading& in, At at) {
    constexpr std::array all{MarkedBy::rules, MarkedBy::jury, MarkedBy::both};
    return all[one_of(in, at, markers.words, markers.what)];
}

bool is_competency_code(std::string_view code) {
    return code.size() > 5 && is_block_code(code.substr(0, 4)) && code[4] == '.' &&
           all_digits(code.substr(5));
}

std::string competency_code(Reading& in, At at) {
    return code_of(in, at, is_competency_code);
}

std::string block_code(Reading& in, At at) {
    return code_of(in, at, is_block_code);
}

sim::content::Shape grid_shape() {
    return sim::content::shapes::record<grid_rows>("grid");
}

sim::Checked<Grid> read_grid(const std::map<std::string, std::string>& files) {
    const auto file = files.find(std::string{grid_file});
    if (file == files.end())
        return sim::Failures{
            Problems{sim::content::problem(Code::no_grid, {std::string{grid_file}, 0, 0},
                                           "La grille n’a pas de fichier «\u00A0grid.yaml\u00A0».",
                                           "Placez-le dans le dossier assessment/grid.")}};
    const auto tree = sim::content::read_tree(file->second, file->first);
    if (!tree) return sim::Failures{tree.error()};
    GridReading in;
    read_fields(in, At::root(*tree), grid_rows, in.grid);
    if (in.grid.version >= first_with_criteria && in.problems.empty()) {
        read_criteria(in, files);
        read_rules(in, files);
        read_cases(in, files);
        read_panels(in, files);
    }
    if (!in.problems.empty()) return sim::Failures{std::move(in.problems)};
    return std::move(in.grid);
}

}  // namespace assessment::content
