#include "sim/app/shell/scenes.hpp"

#include "sim/app/shell/desk_scenes.hpp"
#include "sim/app/shell/room_tour.hpp"
#include "sim/app/shell/tour.hpp"

namespace sim::app::shell {
namespace {

using Led = Result<void>;

/// The first document of a case that a drawing goes with.
auto drawn(const Tour& tour) {
    return [tour](Screen& screen, session::Runner&) -> Led {
        Tour{tour}.go(screen, {"", 60, views::CentreTab::document, ""});
        const auto tabs = screen.view().desk.documents;
        for (const auto& tab : tabs) {
            screen.send(DocumentClicked{tab.id});
            if (!screen.view().desk.document.sketch.shapes.empty()) break;
        }
        return {};
    };
}

void show_drawing(Screen& screen) {
    screen.drafts().tab = views::CentreTab::document;
    screen.drafts().documents.document = screen.view().desk.document.id;
    screen.drafts().documents.sketch = true;
}

/// An exam with its time, its pause and the sheet that begins it; the settings; the sketch of a
/// constat; the section of a building.
void add_comfort(std::vector<Scene>& scenes, const Tour& tour, const Tour& accident) {
    const auto exam = [tour](Screen& screen, session::Runner&) -> Led {
        screen.send(PersonAdded{"Camille Lefort"});
        screen.send(CaseStarted{tour.case_id(), "7", true, {0, 33, true, ""}});
        screen.send(ItemClicked{screen.view().desk.inbox.front().id});
        return {};
    };
    const auto home = [](Screen& screen, session::Runner&) -> Led {
        screen.send(PersonAdded{"Camille Lefort"});
        return {};
    };
    scenes.push_back({"examen", exam});
    scenes.push_back({"examen-pause", [exam](Screen& screen, session::Runner& runner) -> Led {
                          if (auto led = exam(screen, runner); !led) return led;
                          screen.send(ExamPaused{});
                          return {};
                      }});
    scenes.push_back({"examen-rendu", [exam](Screen& screen, session::Runner& runner) -> Led {
                          if (auto led = exam(screen, runner); !led) return led;
                          screen.send(CaseHandedIn{});
                          return {};
                      }});
    scenes.push_back({"accueil-examen", home, [](Screen& screen) {
                          screen.drafts().start.mode = 1;
                          screen.drafts().start.competency = 12;
                      }});
    scenes.push_back({"reglages",
                      [home](Screen& screen, session::Runner& runner) -> Led {
                          screen.send(SpacingChosen{true});
                          return home(screen, runner);
                      },
                      [](Screen& screen) { screen.drafts().settings.open = true; }});
    scenes.push_back({"croquis", drawn(accident), show_drawing});
    scenes.push_back({"coupe", drawn(tour), show_drawing});
}

/// A settlement worked out line by line, beside its form.
void add_sheet(std::vector<Scene>& scenes, const Tour& tour) {
    const auto before_settling = [tour](Screen& screen, session::Runner&) -> Led {
        Tour{tour}.go(screen, {"", 75, views::CentreTab::talk, ""});
        return {};
    };
    scenes.push_back(
        {"bureau-calcul", before_settling, [](Screen& screen) {
             auto& drafts = screen.drafts();
             drafts.tab = views::CentreTab::sheet;
             drafts.decisions.open = "approve_settlement";
             auto& sheet = drafts.decisions.forms["approve_settlement"].fields["sheet"];
             sheet.sheet.lines = {{"Peinture et papier peint de la cuisine", "610", "15", "15", "",
                                   "", "", "Conditions générales, article 12"},
                                  {"Buffet et tapis", "160", "30", "", "", "75", "", "Article 23"},
                                  {"Recherche de fuite", "220", "", "", "200", "", "", ""}};
         }});
}

/// A desk with several files, ranked; then one of them alone.
void add_files(std::vector<Scene>& scenes, const Tour& storm) {
    const auto ranked = [storm](Screen& screen, session::Runner&) -> Led {
        Tour{storm}.go(screen, {"", 50, views::CentreTab::talk, ""});
        return {};
    };
    scenes.push_back({"bureau-dossiers", ranked, [](Screen& screen) {
                          screen.drafts().tab = views::CentreTab::inbox;
                          screen.drafts().decisions.open = "set_priority";
                      }});
    scenes.push_back({"bureau-autre-dossier", ranked, [](Screen& screen) {
                          screen.drafts().tab = views::CentreTab::file;
                          screen.drafts().inbox.file = screen.view().desk.files.front().id;
                      }});
}

/// The watch of a case, and the news of the law library.
void add_watch(std::vector<Scene>& scenes, const Tour& watch) {
    constexpr int some_sorted = 42;
    scenes.push_back({"bureau-veille",
                      [watch](Screen& screen, session::Runner&) -> Led {
                          Tour{watch}.go(screen, {"", some_sorted, views::CentreTab::news, ""});
                          return {};
                      },
                      [](Screen& screen) {
                          screen.drafts().tab = views::CentreTab::news;
                          screen.drafts().decisions.open = "sort_news";
                      }});
    scenes.push_back({"nouveautes",
                      [](Screen& screen, session::Runner&) -> Led {
                          screen.send(PersonAdded{"Camille Lefort"});
                          screen.send(CalculatorOpened{});
                          return {};
                      },
                      [](Screen& screen) {
                          auto& draft = screen.drafts().calculator;
                          draft.page = 2;
                          draft.news = "daily_allowance/smic_multiple@2025-04-01";
                          draft.parameter = "daily_allowance/smic_multiple";
                          draft.on = "01/04/2025";
                      }});
}

std::vector<Scene> scenes_of(const Tour& tour, const Tour& accident, const Tour& storm,
                             const Tour& watch) {
    std::vector<Scene> scenes;
    for (const auto& stop : stops)
        scenes.push_back({stop.name,
                          [tour, &stop](Screen& screen, session::Runner&) -> Result<void> {
                              Tour{tour}.go(screen, stop);
                              return {};
                          },
                          [&stop](Screen& screen) { Tour::unfold(screen, stop); }});
    add_comfort(scenes, tour, accident);
    add_sheet(scenes, tour);
    add_files(scenes, storm);
    add_watch(scenes, watch);
    for (const auto& stop : room_stops)
        scenes.push_back({stop.name,
                          [&stop](Screen& screen, session::Runner& runner) {
                              return visit_room(screen, runner, stop);
                          },
                          [&stop](Screen& screen) { unfold_room(screen, stop); }});
    return scenes;
}

}  // namespace

Result<session::Runner> runner_on(const std::string& root, const std::string& database) {
    auto store = store::Store::open(database);
    if (!store) return Failure{store.error()};
    return session::Runner{std::move(*store), root};
}

Checked<std::vector<Scene>> every_scene(const std::string& root) {
    const auto tour = Tour::of(root);
    if (!tour) return Failures{tour.error()};
    const auto accident = Tour::of(root, "carrefour-des-quatre-vents");
    if (!accident) return Failures{accident.error()};
    const auto storm = Tour::of(root, "tempete-impasse-des-tilleuls");
    if (!storm) return Failures{storm.error()};
    const auto watch = Tour::of(root, "arret-de-travail-prevoyance");
    if (!watch) return Failures{watch.error()};
    auto desk = desk_scenes(root);
    if (!desk) return Failures{desk.error()};
    auto scenes = scenes_of(*tour, *accident, *storm, *watch);
    scenes.insert(scenes.end(), desk->begin(), desk->end());
    return scenes;
}

}  // namespace sim::app::shell
