#include "sim/app/core/present.hpp"

#include <algorithm>

namespace sim::app {
namespace {

struct DeskName {
    std::string_view code;
    std::string_view label;
};

/// The nine desks of the profession, in our words.
constexpr DeskName desks[] = {
    {"05A", "Souscription de risques particuliers"},
    {"05B", "Contrats, plateforme d’appels"},
    {"05C", "Contrats, hors plateforme"},
    {"05D", "Contrats et sinistres, plateforme d’appels"},
    {"05E", "Contrats et sinistres, hors plateforme"},
    {"05F", "Sinistres courants et conventions"},
    {"05G", "Sinistres complexes et contentieux"},
    {"05H", "Santé et prévoyance"},
    {"05I", "Contrôle du portefeuille"},
};

std::string desk_label(std::string_view code) {
    for (const auto& desk : desks)
        if (desk.code == code) return std::string{code} + " · " + std::string{desk.label};
    return std::string{code};
}

CaseCard present_card(const CaseSummary& summary) {
    CaseCard card;
    card.id = summary.id;
    card.title = summary.title;
    card.summary = summary.summary;
    card.desk = desk_label(summary.desk);
    card.minutes = std::to_string(summary.minutes) + "\u00A0min";
    card.level = "Niveau " + std::to_string(summary.level);
    card.blocks = summary.blocks;
    card.playable = summary.problems.empty();
    card.problems = summary.problems;
    return card;
}

AttemptRow present_attempt(const AttemptSummary& summary) {
    AttemptRow row;
    row.id = summary.id;
    row.title = summary.case_title;
    row.detail = std::string{summary.mode == Mode::exam ? "Examen" : "Entraînement"} +
                 " · variante " + std::to_string(summary.seed) + " · " +
                 std::to_string(summary.entries) + (summary.entries > 1 ? " actions" : " action");
    row.closed = summary.closed;
    row.state = summary.closed ? "Rendu" : "En cours";
    row.result = summary.mode == Mode::exam && summary.closed ? "Remis au jury" : summary.result;
    return row;
}

}  // namespace

StartView present_start(const Model& model) {
    StartView view;
    for (const auto& person : model.people) view.people.push_back({person.id, person.name});
    view.person = model.person;
    for (const auto& summary : model.library) view.cases.push_back(present_card(summary));
    for (const auto& summary : model.attempts) view.attempts.push_back(present_attempt(summary));
    view.library_problem = model.library_problem;
    return view;
}

View present(const Model& model) {
    View view;
    view.screen = model.screen;
    view.theme = model.theme;
    view.scale_percent = model.scale_percent;
    view.fatal = model.fatal;
    view.start = present_start(model);
    view.desk.problem = model.problem;
    view.may_calculate = !model.session || model.session->mode == Mode::training ||
                         model.session->play.attempt.closed;
    if (model.screen == Screen::calculator) view.calculator = present_calculator(model.calculator);
    if (!model.session) return view;
    if (model.screen == Screen::desk) view.desk = present_desk(model, *model.session);
    if (model.screen == Screen::debrief) view.debrief = present_debrief(model, *model.session);
    return view;
}

std::string told(const Problem& problem) {
    const auto place = to_text(Problem{problem.where, "", ""});
    const auto sentence = to_text(Problem{{}, problem.what, problem.remedy});
    if (problem.where.file.empty()) return sentence;
    // "file:12:5: " without its last two characters.
    return sentence + " (" + place.substr(0, place.size() - 2) + ")";
}

std::string told(const Problems& problems) {
    std::string text;
    for (const auto& problem : problems) text += (text.empty() ? "" : "\n") + told(problem);
    return text;
}

std::string party_label(const scenario::Scenario& scenario, std::string_view id) {
    const auto* party = claims::find_party(scenario.facts, id);
    if (party == nullptr) return std::string{id};
    return party->civility.empty() ? party->name : party->civility + " " + party->name;
}

std::string initials(std::string_view name) {
    std::string letters;
    bool at_start = true;
    for (std::size_t i = 0; i < name.size() && letters.size() < 4; ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        const bool space = c == ' ' || c == '-' || c == 0xA0;
        if (at_start && !space) {
            const std::size_t size = c < 0x80 ? 1 : c < 0xE0 ? 2 : 3;
            letters += name.substr(i, size);
        }
        at_start = space;
    }
    return letters;
}

std::string short_time(Instant at, Instant now) {
    if (at.date() == now.date()) return to_french_clock(at);
    const auto day = to_french(at.date());
    return day.substr(0, day.rfind(' '));
}

std::string title_of_competency(const Model& model, std::string_view code) {
    for (const auto& competency : model.grid)
        if (competency.code == code) return competency.title;
    return std::string{code};
}

}  // namespace sim::app
