#include <cstdio>
#include <filesystem>
#include <functional>

#include "sim/app/shell/offscreen.hpp"
#include "sim/app/shell/refuse.hpp"
#include "sim/app/shell/room_tour.hpp"
#include "sim/app/shell/run.hpp"
#include "sim/app/shell/tour.hpp"
#include "sim/session/library.hpp"

namespace sim::app::shell {
namespace {

struct Format {
    const char* name;
    int width;
    int height;
    int scale_percent;
    Theme theme;
};
constexpr Format formats[] = {
    {"1366x768-100", 1366, 768, 100, Theme::light},
    {"1366x768-100-sombre", 1366, 768, 100, Theme::dark},
    {"1366x768-200", 1366, 768, 200, Theme::light},
    {"1920x1080-100", 1920, 1080, 100, Theme::light},
    {"1920x1080-100-contraste", 1920, 1080, 100, Theme::contrast},
    {"1920x1080-200", 1920, 1080, 200, Theme::light},
};

Result<session::Runner> runner_on(const std::string& root, const std::string& database) {
    auto store = store::Store::open(database);
    if (!store) return Failure{store.error()};
    return session::Runner{std::move(*store), root};
}

/// How a screen is led to what its picture shows, and what is unfolded after its first frame.
struct Scene {
    std::string name;
    std::function<Result<void>(Screen&, session::Runner&)> lead;
    std::function<void(Screen&)> unfold = [](Screen&) {};
};

using Led = Result<void>;

/// An exam with its time, its pause and the sheet that begins it; the settings; the sketch of a
/// constat.
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
    scenes.push_back({"croquis",
                      [accident](Screen& screen, session::Runner&) -> Led {
                          Tour{accident}.go(screen, {"", 60, views::CentreTab::document, ""});
                          for (const auto& tab : screen.view().desk.documents)
                              if (tab.id.starts_with("constat")) {
                                  screen.send(DocumentClicked{tab.id});
                                  break;
                              }
                          return {};
                      },
                      [](Screen& screen) {
                          screen.drafts().tab = views::CentreTab::document;
                          screen.drafts().documents.document = screen.view().desk.document.id;
                          screen.drafts().documents.sketch = true;
                      }});
}

std::vector<Scene> scenes_of(const Tour& tour, const Tour& accident) {
    std::vector<Scene> scenes;
    for (const auto& stop : stops)
        scenes.push_back({stop.name,
                          [tour, &stop](Screen& screen, session::Runner&) -> Result<void> {
                              Tour{tour}.go(screen, stop);
                              return {};
                          },
                          [&stop](Screen& screen) { Tour::unfold(screen, stop); }});
    add_comfort(scenes, tour, accident);
    for (const auto& stop : room_stops)
        scenes.push_back({stop.name, [&stop](Screen& screen, session::Runner& runner) {
                              return visit_room(screen, runner, stop);
                          }});
    return scenes;
}

Result<std::string> take(const std::string& root, const Scene& scene, const Format& format,
                         const std::string& path) {
    const session::ScratchDatabase database;
    auto runner = runner_on(root, database.path());
    if (!runner) return Failure{runner.error()};
    Screen screen{runner->first_model(), *runner};
    if (const auto led = scene.lead(screen, *runner); !led) return Failure{led.error()};
    screen.send(ThemeChosen{format.theme});
    screen.send(ScaleChosen{format.scale_percent});
    OffscreenOptions options;
    options.width = format.width;
    options.height = format.height;
    options.frames = 8;
    int frame = 0;
    const auto picture = draw_offscreen(
        options, [&] { screen.prepare(1.0f); },
        [&] {
            screen.draw();
            if (++frame == 1) scene.unfold(screen);
        });
    if (!picture) return Failure{picture.error()};
    return write_png(*picture, path);
}

}  // namespace

int write_shots(const Start& start, const std::string& folder) {
    const auto root = session::find_root(start.data);
    if (!root) return refuse({root.error()});
    const auto tour = Tour::of(*root);
    if (!tour) return refuse(tour.error());
    const auto accident = Tour::of(*root, "carrefour-des-quatre-vents");
    if (!accident) return refuse(accident.error());
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    for (const auto& scene : scenes_of(*tour, *accident)) {
        for (const auto& format : formats) {
            const auto name = scene.name + "-" + format.name;
            if (name.find(start.only) == std::string::npos) continue;
            const auto path = folder + "/" + name + ".png";
            const auto done = take(*root, scene, format, path);
            if (!done) return refuse({done.error()});
            std::printf("%s\n", path.c_str());
        }
    }
    return 0;
}

}  // namespace sim::app::shell
