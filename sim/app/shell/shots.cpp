#include <cstdio>
#include <filesystem>

#include "sim/app/shell/offscreen.hpp"
#include "sim/app/shell/refuse.hpp"
#include "sim/app/shell/run.hpp"
#include "sim/app/shell/scenes.hpp"
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
    {"1024x600-100", 1024, 600, 100, Theme::light},
    {"1366x768-100", 1366, 768, 100, Theme::light},
    {"1366x768-100-sombre", 1366, 768, 100, Theme::dark},
    {"1366x768-200", 1366, 768, 200, Theme::light},
    {"1920x1080-100", 1920, 1080, 100, Theme::light},
    {"1920x1080-100-contraste", 1920, 1080, 100, Theme::contrast},
    {"1920x1080-200", 1920, 1080, 200, Theme::light},
};

Result<std::string> take(const std::string& root, const Scene& scene, const Format& format,
                         Language language, const std::string& path) {
    const session::ScratchDatabase database;
    auto runner = runner_on(root, database.path());
    if (!runner) return Failure{runner.error()};
    Screen screen{runner->first_model(), *runner};
    // First, as a person has it: what the day says on its way is in the language of the window.
    screen.send(LanguageChosen{language});
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
    return write_png(picture, path);
}

}  // namespace

int write_shots(const Start& start, const std::string& folder) {
    const auto root = session::find_root(start.data);
    if (!root) return refuse({root.error()});
    const auto scenes = every_scene(*root);
    if (!scenes) return refuse(scenes.error());
    const auto language = start.language == "en" ? Language::english : Language::french;
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    for (const auto& scene : *scenes) {
        for (const auto& format : formats) {
            const auto name = scene.name + "-" + format.name;
            if (name.find(start.only) == std::string::npos) continue;
            const auto path = folder + "/" + name + ".png";
            const auto done = take(*root, scene, format, language, path);
            if (!done) return refuse({done.error()});
            std::printf("%s\n", path.c_str());
        }
    }
    return 0;
}

}  // namespace sim::app::shell
