#include "sim/app/shell/desk_scenes.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <utility>

#include "sim/app/shell/tour.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::shell {
namespace {

using views::CentreTab;

constexpr const char* leak = "fuite-rue-des-lilas";
constexpr const char* storm = "tempete-impasse-des-tilleuls";
constexpr const char* kitchen = "transaction-feu-de-cuisine";

void nothing_more(Screen&) {}

/// A case, so much of its model answer, what is sent then, and what a person has open.
struct DeskScene {
    const char* name;
    const char* case_id;
    int percent_played;
    void (*then)(Screen&);
    void (*unfold)(Screen&);
    int second_play = 0;  ///< Then another attempt at the same, handed in after so much of it.
};

void read_a_document(Screen& screen) {
    auto& drafts = screen.drafts();
    drafts.tab = CentreTab::document;
    drafts.documents.document = screen.view().desk.document.id;
}

template <CentreTab tab>
void show(Screen& screen) {
    screen.drafts().tab = tab;
}

/// Beside the file, or in its place where there is no room for both.
void show_decisions(Screen& screen) {
    screen.drafts().tab = views::very_narrow() ? CentreTab::decisions : CentreTab::file;
}

void open_form(Screen& screen, const char* act) {
    show_decisions(screen);
    screen.drafts().decisions.open = act;
}

void fill_payment(Screen& screen) {
    auto& form = screen.drafts().decisions.forms["pay"];
    open_form(screen, "pay");
    form.tried = true;
    form.fields["amount"].text = "812,40";
    form.fields["account"].text = "FR76 9999 9000 1120 2600 0791 956";
}

void compare_plays(Screen& screen) {
    const auto& others = screen.view().debrief.branches.others;
    if (!others.empty()) screen.send(OtherPlayAsked{others.front().id});
}

template <int tab>
void read_debrief(Screen& screen) {
    screen.drafts().debrief.assessed = true;
    screen.drafts().debrief.tab = tab;
}

void watch_some(Screen& screen) {
    constexpr int some_steps = 30;
    screen.send(WatchAsked{});
    screen.send(WatchNext{some_steps});
}

constexpr DeskScene at_work[] = {
    {"bureau-visite", storm, 14, nothing_more, show<CentreTab::talk>},
    {"bureau-negociation", kitchen, 80, nothing_more, show<CentreTab::deal>},
    {"bureau-accord", kitchen, 90, nothing_more, show<CentreTab::deal>},
    {"bureau-recherche", leak, 55, nothing_more,
     [](Screen& screen) {
         read_a_document(screen);
         screen.drafts().documents.searching = true;
         screen.drafts().documents.search = "franchise";
     }},
    {"bureau-citation", leak, 55, nothing_more,
     [](Screen& screen) {
         read_a_document(screen);
         screen.drafts().documents.citing = true;
         screen.drafts().documents.ground = "choose_convention";
     }},
    {"bureau-deux-pieces", leak, 75, nothing_more,
     [](Screen& screen) {
         read_a_document(screen);
         screen.drafts().documents.beside = screen.view().desk.documents.front().id;
     }},
    {"bureau-paiement", leak, 75, nothing_more, fill_payment},
    {"bureau-expertise", leak, 60, nothing_more,
     [](Screen& screen) { open_form(screen, "appoint_expert"); }},
    {"bureau-recours", leak, 90, nothing_more,
     [](Screen& screen) { open_form(screen, "claim_recourse"); }},
    {"indices", leak, 40, nothing_more,
     [](Screen& screen) {
         show_decisions(screen);
         screen.drafts().show_hints = true;
     }},
    {"echeancier", leak, 55, nothing_more,
     [](Screen& screen) { screen.drafts().calendar.asked = true; }},
    {"palette", leak, 40, nothing_more,
     [](Screen& screen) { screen.drafts().commands.open = true; }},
    {"aide", leak, 40, nothing_more, [](Screen& screen) { screen.drafts().show_help = true; }},
    {"remise", leak, 40, nothing_more,
     [](Screen& screen) { screen.drafts().asking_hand_in = true; }},
    {"auto-evaluation", leak, 100, nothing_more, nothing_more},
    {"bilan-deroule", leak, 75, [](Screen& screen) { screen.send(CaseHandedIn{}); },
     read_debrief<1>},
    {"bilan-formateur", leak, 100, nothing_more, read_debrief<2>},
    {"bilan-notes", storm, 100, nothing_more, read_debrief<3>},
    {"parcours-expert", leak, 100, watch_some, nothing_more},
    {"accueil-progression", leak, 100, [](Screen& screen) { screen.send(BackToStart{}); },
     [](Screen& screen) { screen.drafts().start.tab = 1; }, 30},
    {"bureau-refus", leak, 75,
     [](Screen& screen) {
         screen.send(DecisionSubmitted{"pay", {}});
     },
     fill_payment},
    {"comparaison", leak, 100, compare_plays,
     [](Screen& screen) {
         screen.drafts().debrief.assessed = true;
         screen.drafts().debrief.comparing = true;
     },
     45},
};

void sit_at_the_table(Screen& screen) {
    screen.drafts().tab = CentreTab::deal;
    screen.drafts().deal.deal = screen.view().desk.deals.front().id;
}

/// The latest of what can be taken again.
void ask_to_go_back(Screen& screen) {
    const auto& rows = screen.view().desk.timeline;
    const auto row = std::ranges::find_if(rows, [](const auto& one) { return !one.seq.empty(); });
    screen.drafts().tab = CentreTab::timeline;
    if (row != rows.end()) screen.drafts().debrief.branch = row->seq;
}

/// What cannot be undone is asked twice.
constexpr DeskScene questions[] = {
    {"question-decision", leak, 75, nothing_more,
     [](Screen& screen) {
         fill_payment(screen);
         screen.drafts().decisions.forms["pay"].confirming = true;
     }},
    {"question-conge", leak, 12, nothing_more,
     [](Screen& screen) { screen.drafts().talk.asking_hang_up = true; }},
    {"question-accord", kitchen, 80, nothing_more,
     [](Screen& screen) {
         sit_at_the_table(screen);
         screen.drafts().deal.asking_accept = true;
     }},
    {"question-rupture", kitchen, 80, nothing_more,
     [](Screen& screen) {
         sit_at_the_table(screen);
         screen.drafts().deal.asking_break = true;
     }},
    {"question-modele", leak, 80, nothing_more,
     [](Screen& screen) {
         screen.drafts().tab = CentreTab::letter;
         screen.drafts().letter.asking_skeleton = true;
     }},
    {"question-envoi", leak, 80, nothing_more,
     [](Screen& screen) {
         screen.drafts().tab = CentreTab::letter;
         screen.drafts().letter.asking_send = true;
     }},
    {"question-retour", leak, 60, nothing_more, ask_to_go_back},
    {"question-depart", leak, 40, nothing_more,
     [](Screen& screen) { screen.drafts().asking_leave = true; }},
};

constexpr const char* nothing_has_it = "xyloglotte";

/// What a person sees where there is nothing yet, or nothing of that name.
constexpr DeskScene empty_screens[] = {
    {"vide-bureau", leak, 0, nothing_more, show<CentreTab::talk>},
    {"vide-piece", leak, 0, nothing_more, show<CentreTab::document>},
    {"vide-dossier", leak, 0, nothing_more, show<CentreTab::file>},
    {"vide-lettre", leak, 0, nothing_more, show<CentreTab::letter>},
    {"vide-decompte", leak, 0, nothing_more, show<CentreTab::sheet>},
    {"vide-historique", leak, 0, nothing_more, show<CentreTab::timeline>},
    {"vide-courrier", leak, 40, nothing_more,
     [](Screen& screen) {
         screen.drafts().tab = CentreTab::inbox;
         screen.drafts().inbox.search = nothing_has_it;
     }},
    {"vide-accueil", leak, 0, [](Screen& screen) { screen.send(BackToStart{}); },
     [](Screen& screen) { screen.drafts().start.search = nothing_has_it; }},
    {"vide-progression", leak, 0, [](Screen& screen) { screen.send(BackToStart{}); },
     [](Screen& screen) { screen.drafts().start.tab = 1; }},
    {"vide-regles", leak, 0, [](Screen& screen) { screen.send(CalculatorOpened{}); },
     [](Screen& screen) { screen.drafts().calculator.search = nothing_has_it; }},
    {"vide-parametres", leak, 0, [](Screen& screen) { screen.send(CalculatorOpened{}); },
     [](Screen& screen) {
         screen.drafts().calculator.page = 1;
         screen.drafts().calculator.search = nothing_has_it;
     }},
    {"vide-nouveautes", leak, 0, [](Screen& screen) { screen.send(CalculatorOpened{}); },
     [](Screen& screen) {
         screen.drafts().calculator.page = 2;
         screen.drafts().calculator.since = "10/03/2099";
     }},
};

Scene scene_of(const Tour& tour, const DeskScene& row) {
    return {row.name,
            [tour, &row](Screen& screen, session::Runner&) -> Result<void> {
                Tour{tour}.go(screen, {"", row.percent_played, CentreTab::talk, ""});
                if (row.second_play > 0)
                    Tour{tour}.go(screen, {"", row.second_play, CentreTab::talk, "", "", 0, true});
                row.then(screen);
                return {};
            },
            row.unfold};
}

}  // namespace

Checked<std::vector<Scene>> desk_scenes(const std::string& root) {
    std::map<std::string, Tour> tours;  // A case is read once, whatever is shown of it.
    for (const char* case_id : {leak, storm, kitchen}) {
        auto tour = Tour::of(root, case_id);
        if (!tour) return Failures{tour.error()};
        tours.emplace(case_id, std::move(*tour));
    }
    std::vector<Scene> scenes;
    using Rows = std::span<const DeskScene>;
    for (const auto rows : {Rows{at_work}, Rows{questions}, Rows{empty_screens}})
        for (const auto& row : rows) scenes.push_back(scene_of(tours.at(row.case_id), row));
    return scenes;
}

}  // namespace sim::app::shell
