#include "sim/app/core/present.hpp"

namespace sim::app {

View present(const Model& model) {
    View view;
    view.screen = model.screen;
    view.theme = model.theme;
    view.scale_percent = model.scale_percent;
    view.wide_spacing = model.wide_spacing;
    view.easy_font = model.easy_font;
    view.reduced_motion = model.reduced_motion;
    view.speech = model.speech;
    view.feedback = model.feedback;
    view.speech_failed = model.speech_failed;
    view.language = model.language;
    view.language_problem = model.language_problem;
    view.keys = model.keys;
    view.fatal = model.fatal;
    if (model.screen == Screen::start) view.start = present_start(model);
    view.desk.problem = model.problem;
    view.may_calculate = !model.session || model.session->mode == Mode::training ||
                         model.session->play.attempt.closed;
    if (model.screen == Screen::calculator)
        view.calculator = present_calculator(model.calculator, model.book);
    if (model.screen == Screen::room) view.room = present_room(model);
    if (!model.session) return view;
    if (model.screen == Screen::desk) view.desk = present_desk(model, *model.session);
    if (model.screen == Screen::debrief) view.debrief = present_debrief(model, *model.session);
    return view;
}

std::string told(const Problem& problem) {
    const auto place = to_text(Problem{problem.where, "", ""});
    const auto sentence = to_text(Problem{{}, tr_below(problem.what), tr_below(problem.remedy)});
    if (problem.where.file.empty()) return sentence;
    // "file:12:5: " up to its last colon.
    return sentence + " (" + place.substr(0, place.rfind(':')) + ")";
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
    const auto day = day_words(at.date());
    return day.substr(0, day.rfind(' '));
}

std::string span_text(std::int64_t minutes) {
    const auto hours = minutes / 60;
    if (hours == 0) return tr_with("{}\u00A0min", minutes);
    const auto rest = std::to_string(minutes % 60);
    return std::to_string(hours) + "\u00A0h\u00A0" + (rest.size() < 2 ? "0" : "") + rest;
}

std::string start_day(const AttemptSummary& attempt) {
    const auto day = date_from_iso(attempt.started_on);
    return day ? day_words(*day) : attempt.started_on;
}

std::string title_of_competency(const Model& model, std::string_view code) {
    for (const auto& competency : model.grid)
        if (competency.code == code) return competency.title;
    return std::string{code};
}

}  // namespace sim::app
