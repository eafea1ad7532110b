#include "assessment/content/grid_reader.hpp"
#include "assessment/content/grid_reading.hpp"
#include "sim/claims/acts.hpp"

namespace assessment::content {
namespace {

using namespace certification;
using sim::content::At;
using sim::content::Code;
using sim::content::number;
using sim::content::quote;

constexpr std::string_view panels_folder = "panels/";
constexpr std::string_view panel_ending = ".yaml";
constexpr int most_experts = 100;

/// One panel, asked by the centre, of one question of a case.
struct OwnPanel {
    std::string case_id;
    std::string question;
    std::string source;
    std::vector<Opinion> panel;
};

constexpr std::array opinion_rows{
    row<&Opinion::answer, sim::content::scalar>("answer"),
    row<&Opinion::experts, number<0, most_experts>>("experts"),
};

constexpr std::array own_rows{
    row<&OwnPanel::case_id, sim::content::slug>("case"),
    row<&OwnPanel::question, sim::content::slug>("question"),
    row<&OwnPanel::source, text_of>("source"),
    sim::content::Row<OwnPanel, GridReading>{
        "panel", sim::content::Need::required,
        [](GridReading& in, At at, OwnPanel& out) { out.panel = opinions_of(in, at); },
        opinions_shape},
};

void check_opinion(GridReading&, At, Opinion&) {}

JudgementQuestion* find_question(Grid& grid, const OwnPanel& own) {
    for (auto& map : grid.cases)
        for (auto& question : map.questions)
            if (map.id == own.case_id && question.id == own.question) return &question;
    return nullptr;
}

std::string possible_answers(const sim::claims::Field& field) {
    if (field.kind == sim::claims::FieldKind::yes_no) return "true, false";
    std::string words;
    for (const auto& option : field.options)
        words += (words.empty() ? "" : ", ") + std::string{option.id};
    return words;
}

bool offers(const sim::claims::Field& field, const std::string& answer) {
    if (field.kind == sim::claims::FieldKind::yes_no) return answer == "true" || answer == "false";
    return std::any_of(field.options.begin(), field.options.end(),
                       [&](const auto& option) { return option.id == answer; });
}

void read_panel(GridReading& in, At at) {
    OwnPanel own;
    read_fields(in, at, own_rows, own);
    auto* question = find_question(in.grid, own);
    if (question == nullptr)
        return in.fault(at, Code::criterion_elsewhere,
                        "Le cas " + quote(own.case_id) + " ne pose pas la question " +
                            quote(own.question) + ".",
                        "«\u00A0constat panel\u00A0» donne les questions de chaque cas.");
    question->source = std::move(own.source);
    question->panel = std::move(own.panel);
    check_answers(in, at, *question);
}

}  // namespace

std::vector<Opinion> opinions_of(GridReading& in, At at) {
    std::vector<Opinion> opinions;
    read_each(in, at, opinion_rows, opinions, &Opinion::answer, check_opinion);
    return opinions;
}

sim::content::Shape opinions_shape() {
    return sim::content::shapes::list(sim::content::shapes::record<opinion_rows>("opinion"));
}

sim::content::Shape panel_shape() {
    return sim::content::shapes::record<own_rows>("panel");
}

void check_answers(GridReading& in, At at, const JudgementQuestion& question) {
    using sim::claims::FieldKind;
    const auto* act = sim::claims::find_act(question.act);
    if (act == nullptr)
        return in.fault(at, Code::unknown_act, "L’acte " + quote(question.act) + " n’existe pas.",
                        "Reprenez un acte du guide «\u00A0Écrire un cas\u00A0».");
    const auto* field = sim::claims::find_field(*act, question.field);
    if (field == nullptr || (field->kind != FieldKind::choice && field->kind != FieldKind::yes_no))
        return in.fault(
            at, Code::unknown_act_field,
            "L’acte " + quote(question.act) + " n’a pas de choix " + quote(question.field) + ".",
            "Une question de jugement porte sur un champ à choix unique.");
    int experts = 0;
    for (const auto& opinion : question.panel) {
        experts += opinion.experts;
        if (!offers(*field, opinion.answer))
            in.fault(at, Code::not_a_value_of_the_field,
                     quote(opinion.answer) + " n’est pas une réponse possible.",
                     "Sont possibles\u00A0: " + possible_answers(*field) + ".");
    }
    if (experts == 0 && !question.panel.empty())
        in.fault(at, Code::empty_list, "Aucun expert n’a répondu.",
                 "Donnez pour chaque réponse le nombre d’experts qui l’ont donnée.");
}

void read_panels(GridReading& in, const std::map<std::string, std::string>& files) {
    for (const auto& [name, text] : files) {
        if (!name.starts_with(panels_folder) || !name.ends_with(panel_ending)) continue;
        const auto tree = sim::content::read_tree(text, name);
        if (tree)
            read_panel(in, At::root(*tree));
        else
            in.problems.insert(in.problems.end(), tree.error().begin(), tree.error().end());
    }
}

}  // namespace assessment::content
