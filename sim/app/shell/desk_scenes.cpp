#include "sim/app/shell/desk_scenes.hpp"

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

void watch_some(Screen& screen) {
    constexpr int some_steps = 30;
    screen.send(WatchAsked{});
    screen.send(WatchNext{some_steps});
}

constexpr DeskScene desk_scenes_table[] = {
    {"bureau-visite", storm, 14, nothing_more,
     [](Screen& screen) { screen.drafts().tab = CentreTab::talk; }},
    {"bureau-negociation", kitchen, 80, nothing_more,
     [](Screen& screen) { screen.drafts().tab = CentreTab::deal; }},
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
    {"parcours-expert", leak, 100, watch_some, nothing_more},
    {"accueil-progression", leak, 100, [](Screen& screen) { screen.send(BackToStart{}); },
     [](Screen& screen) { screen.drafts().start.tab = 1; }, 30},
    {"comparaison", leak, 100, compare_plays,
     [](Screen& screen) {
         screen.drafts().debrief.assessed = true;
         screen.drafts().debrief.comparing = true;
     },
     45},
};

}  // namespace

Checked<std::vector<Scene>> desk_scenes(const std::string& root) {
    std::vector<Scene> scenes;
    for (const auto& row : desk_scenes_table) {
        const auto tour = Tour::of(root, row.case_id);
        if (!tour) return Failures{tour.error()};
        scenes.push_back(
            {row.name,
             [tour = *tour, &row](Screen& screen, session::Runner&) -> Result<void> {
                 Tour{tour}.go(screen, {"", row.percent_played, CentreTab::talk, ""});
                 if (row.second_play > 0)
                     Tour{tour}.go(screen, {"", row.second_play, CentreTab::talk, "", "", 0, true});
                 row.then(screen);
                 return {};
             },
             row.unfold});
    }
    return scenes;
}

}  // namespace sim::app::shell
