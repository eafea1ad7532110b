#include "sim/app/shell/tour.hpp"

#include <algorithm>

#include "sim/app/shell/model_play.hpp"
#include "sim/session/library.hpp"

namespace sim::app::shell {
namespace {

constexpr std::uint64_t shown_seed = 7;

/// An understated premium: the rule has its answer on the screen.
void ask_the_calculator(Screen& screen, const std::string& rule) {
    Stated stated;
    for (const auto& [fact, text] :
         std::initializer_list<std::pair<const char*, const char*>>{{"on", "10/03/2026"},
                                                                    {"damage", "8 000,00"},
                                                                    {"declaration", "good_faith"},
                                                                    {"premium_paid", "250,00"},
                                                                    {"premium_due", "320,00"}})
        stated.facts[fact].text = text;
    screen.send(CalculatorOpened{});
    screen.send(RuleChosen{rule});
    screen.drafts().calculator.stated["contract.declared_risk"] = stated;
    screen.send(RuleAsked{stated});
}

}  // namespace

Tour::Tour(std::string case_id, content::Script script)
    : case_id_{std::move(case_id)}, script_{std::move(script)} {}

Checked<Tour> Tour::of(const std::string& root, const std::string& wanted) {
    const auto ids = session::case_ids(root);
    if (ids.empty()) return Failures{Problems{Problem{{root, 0, 0}, "Aucun cas à montrer.", ""}}};
    const auto found = std::ranges::find(ids, wanted);
    const auto& shown = found == ids.end() ? ids.front() : *found;
    auto script = load_script(root, shown, "expert", shown_seed);
    if (!script) return Failures{script.error()};
    return Tour{shown, std::move(*script)};
}

void Tour::go(Screen& screen, const Stop& stop) {
    if (screen.model().person.empty()) screen.send(PersonAdded{"Camille Lefort"});
    if (stop.percent_played < 0) return screen.send(CoverageAsked{});
    if (stop.unfinished) {
        screen.send(CalculatorClosed{});
        screen.send(BackToStart{});
        played_ = 0;
    }
    if (!screen.model().session || stop.unfinished)
        screen.send(CaseStarted{case_id_, std::to_string(shown_seed), false});
    const auto until = script_.steps.size() * static_cast<std::size_t>(stop.percent_played) / 100;
    for (; played_ < until; ++played_) {
        const auto& session = screen.model().session;
        if (!session) return;
        const auto intent =
            intent_of(script_.steps[played_], session->scenario, session->play.attempt);
        if (intent) screen.send(*intent);
    }
    if (stop.unfinished) screen.send(CaseHandedIn{});
    if (*stop.rule != '\0') ask_the_calculator(screen, stop.rule);
}

void Tour::unfold(Screen& screen, const Stop& stop) {
    screen.drafts().tab = stop.tab;
    screen.drafts().decisions.open = stop.act;
    screen.drafts().start.tab = stop.home_tab;
    auto& debrief = screen.drafts().debrief;
    debrief.assessed = true;
    if (!stop.unfinished) return;
    constexpr int missed = 1;
    debrief.filter = missed;
    for (const auto& finding : screen.model().session->card.findings)
        debrief.open[finding.criterion] = true;
}

}  // namespace sim::app::shell
