#include "sim/app/shell/run.hpp"

#include <cstdio>
#include <filesystem>
#include <optional>

#include "sim/app/core/present.hpp"
#include "sim/app/shell/refuse.hpp"
#include "sim/app/shell/screen.hpp"
#include "sim/app/shell/trace.hpp"
#include "sim/app/shell/window.hpp"

namespace sim::app::shell {
namespace {

/// "1366x768" as it was when the window closed last.
WindowSize remembered_size(store::Store& store) {
    WindowSize size;
    const auto kept = store.setting("window");
    if (!kept || !*kept) return size;
    int width = 0;
    int height = 0;
    if (std::sscanf((*kept)->c_str(), "%dx%d", &width, &height) == 2 && width >= 1024 &&
        height >= 600)
        size = {width, height, (*kept)->ends_with('+')};
    return size;
}

void remember_size(store::Store& store, WindowSize size) {
    // Losing the size of a window is not worth a message on the way out.
    static_cast<void>(store.set_setting("window", std::to_string(size.width) + "x" +
                                                      std::to_string(size.height) +
                                                      (size.maximised ? "+" : "")));
}

WindowHooks hooks_of(Screen& screen, session::Runner& runner, Trace& trace) {
    WindowHooks hooks;
    hooks.prepare = [&](float content_scale) {
        trace.prepare();
        return screen.prepare(content_scale);
    };
    hooks.draw_frame = [&] {
        trace.begin_frame();
        screen.draw();
    };
    hooks.answer = [&] {
        const bool changed = screen.answer();
        if (screen.needs_style()) refresh_style();
        if (runner.wants_to_quit()) close_window();
        return changed;
    };
    hooks.after_frame = [&] { return trace.end_frame(); };
    hooks.lost = [&] { screen.lose_pictures(); };
    // An exam under way writes what it used.
    hooks.may_close = [&] {
        screen.send(QuitClicked{});
        return true;
    };
    return hooks;
}

/// As asked on the command line; else as it was left.
Model in_language(Model model, const std::string& asked) {
    if (!asked.empty()) model.language = asked == "en" ? Language::english : Language::french;
    return model;
}

/// The database was refused: the window says so and leaves the file alone.
Model refusal(const Problem& problem) {
    Model model;
    model.fatal = told(problem);
    return model;
}

}  // namespace

int run_window(const Start& start) {
    const auto root = session::find_root(start.data);
    if (!root) return refuse({root.error()});
    const auto path = start.database.empty() ? session::default_database() : start.database;
    auto store = store::Store::open(path);
    const session::ScratchDatabase scratch;
    std::optional<Problem> refused;
    if (!store) {
        refused = store.error();
        store = store::Store::open(scratch.path());
        if (!store) return refuse({*refused});
    }
    const auto folder = std::filesystem::path{path}.parent_path().string();
    session::Runner runner{std::move(*store), *root, folder + "/bilans",
                           session::Kept::of_this_user()};
    runner.read_beside();
    WindowOptions options;
    options.title = "Constat";
    options.cache = folder + "/cache";
    options.size = remembered_size(runner.store());
    Screen screen{in_language(refused ? refusal(*refused) : runner.first_model(), start.language),
                  runner};
    Trace trace{start.trace};
    const auto size = run_window(options, hooks_of(screen, runner, trace));
    if (!size) return refuse({size.error()});
    remember_size(runner.store(), *size);
    return 0;
}

}  // namespace sim::app::shell
