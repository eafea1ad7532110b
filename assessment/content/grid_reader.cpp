#include "assessment/content/grid_reader.hpp"

#include <algorithm>

#include "sim/content/cursor.hpp"
#include "sim/content/diagnostics.hpp"

namespace assessment::content {
namespace {

using sim::Problems;
using sim::content::Choice;
using sim::content::Cursor;
using sim::content::quote;

constexpr std::string_view grid_file = "grid.yaml";
constexpr std::int64_t largest_version = 1'000'000;
constexpr std::size_t longest_text = 600;

constexpr Choice<MarkedBy> markers[] = {
    {"rules", MarkedBy::rules}, {"jury", MarkedBy::jury}, {"both", MarkedBy::both}};

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

std::string text_of(const Cursor& cursor) {
    auto text = cursor.text();
    if (cursor.is_scalar() && text.empty())
        cursor.fault("Ce texte est vide.", "Écrivez-le, en français.");
    if (text.size() > longest_text)
        cursor.fault("Ce texte est trop long.", "Dites-le en 600 caractères au plus.");
    return text;
}

std::string code_of(const Cursor& cursor, bool (*is_code)(std::string_view), const char* example) {
    auto code = cursor.text();
    if (cursor.is_scalar() && !is_code(code))
        cursor.fault(quote(code) + " n’est pas un code de la grille.",
                     std::string{"Écrivez par exemple "} + example + ".");
    return code;
}

sim::Rate pass_of(const Cursor& cursor) {
    const auto pass = cursor.rate();
    if (pass > sim::whole || pass < sim::Rate{})
        cursor.fault("Le seuil d’un bloc va de 0 à 100\u00A0%.", "Écrivez par exemple 50 %.");
    return pass;
}

Block read_block(const Cursor& cursor) {
    auto fields = cursor.fields();
    Block block;
    block.code = code_of(fields.required("code"), is_block_code, "BC01");
    block.title = text_of(fields.required("title"));
    block.trial = text_of(fields.required("trial"));
    block.pass = pass_of(fields.required("pass"));
    fields.finish();
    return block;
}

Competency read_competency(const Cursor& cursor) {
    auto fields = cursor.fields();
    Competency competency;
    competency.code = code_of(fields.required("code"), is_competency_code, "BC02.6");
    competency.marked_by = fields.required("marked_by").one_of(markers);
    competency.title = text_of(fields.required("title"));
    competency.observable = text_of(fields.required("observable"));
    fields.finish();
    return competency;
}

EliminatingFault read_eliminating(const Cursor& cursor) {
    auto fields = cursor.fields();
    EliminatingFault fault;
    fault.id = fields.required("id").slug();
    fault.competency = code_of(fields.required("competency"), is_competency_code, "BC02.6");
    fault.title = text_of(fields.required("title"));
    fault.ground = text_of(fields.required("ground"));
    fields.finish();
    return fault;
}

template <class Thing>
bool has(const std::vector<Thing>& things, std::string Thing::*name, std::string_view wanted) {
    return std::any_of(things.begin(), things.end(),
                       [&](const Thing& thing) { return thing.*name == wanted; });
}

/// Reads each item and refuses a name already given; `check` says the rest against the grid.
template <class Thing, class Check>
std::vector<Thing> read_each(const Cursor& list, Thing (*read)(const Cursor&),
                             std::string Thing::*name, Check check) {
    std::vector<Thing> things;
    for (const auto& item : list.items()) {
        auto thing = read(item);
        if (!(thing.*name).empty() && has(things, name, thing.*name))
            item.fault(quote(thing.*name) + " est donné deux fois.", "Gardez-en un seul.");
        check(item, thing);
        things.push_back(std::move(thing));
    }
    if (things.empty() && list.present())
        list.fault("Cette liste est vide.", "Ajoutez un élément.");
    return things;
}

Grid read(const Cursor& root) {
    auto fields = root.fields();
    Grid grid;
    const auto anything = [](const Cursor&, const Block&) {};
    const auto of_a_block = [&](const Cursor& item, const Competency& competency) {
        if (is_competency_code(competency.code) &&
            !has(grid.blocks, &Block::code, competency.code.substr(0, 4)))
            item.fault("La compétence " + quote(competency.code) + " n’est d’aucun bloc.",
                       "Ajoutez son bloc à la liste « blocks », ou corrigez le code.");
    };
    const auto of_a_competency = [&](const Cursor& item, const EliminatingFault& fault) {
        if (is_competency_code(fault.competency) &&
            !has(grid.competencies, &Competency::code, fault.competency))
            item.fault("La compétence " + quote(fault.competency) + " n’est pas dans la grille.",
                       "Corrigez le code, ou ajoutez la compétence.");
    };
    grid.version = static_cast<int>(fields.required("version").integer(1, largest_version));
    grid.blocks = read_each(fields.required("blocks"), read_block, &Block::code, anything);
    grid.competencies =
        read_each(fields.required("competencies"), read_competency, &Competency::code, of_a_block);
    grid.eliminating_faults = read_each(fields.required("eliminating_faults"), read_eliminating,
                                        &EliminatingFault::id, of_a_competency);
    fields.finish();
    return grid;
}

}  // namespace

sim::Checked<Grid> read_grid(const std::map<std::string, std::string>& files) {
    const auto file = files.find(std::string{grid_file});
    if (file == files.end())
        return sim::Failures{Problems{{{std::string{grid_file}, 0, 0},
                                       "La grille n’a pas de fichier « grid.yaml ».",
                                       "Placez-le dans le dossier assessment/grid."}}};
    const auto tree = sim::content::read_tree(file->second, file->first);
    if (!tree) return sim::Failures{tree.error()};
    Problems problems;
    auto grid = read(Cursor::root(*tree, problems));
    if (!problems.empty()) return sim::Failures{std::move(problems)};
    return grid;
}

}  // namespace assessment::content
