#include <cstdio>
#include <filesystem>

#include "sim/app/shell/model_play.hpp"
#include "sim/app/shell/offscreen.hpp"
#include "sim/app/shell/run.hpp"
#include "sim/app/shell/screen.hpp"

namespace sim::app::shell {
namespace {

using views::CentreTab;

constexpr int unreadable = 3;
constexpr std::uint64_t shown_seed = 7;

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

/// A picture: how far the model answer has been played, and what is unfolded then.
struct Shot {
    const char* name;
    int percent_played;  ///< -1: before a case is opened.
    CentreTab tab;
    const char* act;  ///< A decision form left open; empty for none.
};
constexpr Shot shots[] = {
    {"accueil", -1, CentreTab::talk, ""},
    {"bureau-appel", 12, CentreTab::talk, ""},
    {"bureau-courrier", 40, CentreTab::inbox, ""},
    {"bureau-piece", 55, CentreTab::document, "choose_convention"},
    {"bureau-decompte", 75, CentreTab::document, "approve_settlement"},
    {"bureau-dossier", 75, CentreTab::file, "set_reserve"},
    {"bureau-lettre", 80, CentreTab::letter, ""},
    {"bureau-historique", 90, CentreTab::timeline, "pay"},
    {"bilan", 100, CentreTab::talk, ""},
};

Result<session::Runner> runner_on(const std::string& root, const std::string& database) {
    auto store = store::Store::open(database);
    if (!store) return Failure{store.error()};
    return session::Runner{std::move(*store), root};
}

/// A person, a case in training, and the first part of the expert's play.
void play_part(Screen& screen, const std::string& case_id, const content::Script& script,
               int percent) {
    screen.send(PersonAdded{"Camille Lefort"});
    if (percent < 0) return;
    screen.send(CaseStarted{case_id, std::to_string(shown_seed), false});
    const auto count = script.steps.size() * static_cast<std::size_t>(percent) / 100;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& session = screen.model().session;
        if (!session) return;
        const auto intent = intent_of(script.steps[i], session->scenario, session->play.attempt);
        if (intent) screen.send(*intent);
    }
}

Result<std::string> take(const std::string& root, const std::string& case_id,
                         const content::Script& script, const Shot& shot, const Format& format,
                         const std::string& path) {
    const session::ScratchDatabase database;
    auto runner = runner_on(root, database.path());
    if (!runner) return Failure{runner.error()};
    Screen screen{runner->first_model(), *runner};
    play_part(screen, case_id, script, shot.percent_played);
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
            if (++frame == 1) {
                screen.drafts().tab = shot.tab;
                screen.drafts().decisions.open = shot.act;
            }
        });
    if (!picture) return Failure{picture.error()};
    return write_png(*picture, path);
}

int refuse(const Problems& problems) {
    std::fputs(to_text(problems).c_str(), stderr);
    return unreadable;
}

}  // namespace

int write_shots(const Start& start, const std::string& folder) {
    const auto root = session::find_root(start.data);
    if (!root) return refuse({root.error()});
    const auto ids = session::case_ids(*root);
    if (ids.empty()) return refuse({Problem{{*root, 0, 0}, "Aucun cas à montrer.", ""}});
    const auto script = load_script(*root, ids.front(), "expert", shown_seed);
    if (!script) return refuse(script.error());
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    for (const auto& shot : shots) {
        for (const auto& format : formats) {
            const auto path = folder + "/" + shot.name + "-" + format.name + ".png";
            const auto done = take(*root, ids.front(), *script, shot, format, path);
            if (!done) return refuse({done.error()});
            std::printf("%s\n", path.c_str());
        }
    }
    return 0;
}

}  // namespace sim::app::shell
