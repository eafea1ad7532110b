#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <thread>

#include "tests/bench/kit.hpp"
#include "tests/bench/stopwatch.hpp"
#include "tests/bench/table.hpp"
#include "tests/ui/seat.hpp"

/// From a click on the first reply to the finished picture of what it brings: the generated story
/// in our window and, when they are installed, on an inkjs page in Chromium and in Ren'Py, all on
/// the same kind of screen and with the same stopwatch.
namespace bench {
namespace {

namespace fs = std::filesystem;

constexpr int clicks = 40;
constexpr int nodes = 1'000;
constexpr const char* screen_size = "1280x720x24";

struct Times {
    std::vector<double> done;
    double started = 0;  ///< To the finished first picture.
    Program::Use use;
    void add(ClickTime time) {
        if (time.first >= 0) done.push_back(time.done);
    }
};

/// Longer than an empty window is quiet while it loads.
constexpr double settled = 4'000;

/// A start on an empty screen, then what it takes at rest.
void start(Times& times, const Stopwatch& stopwatch, const Program& program) {
    times.started = stopwatch.wait_for_quiet(settled);
    times.use = program.use();
}

/// A library with that one case in it.
void build_story_library(const fs::path& root) {
    begin_library(root);
    fs::create_directories(root / "scenarios/story/scenes");
    const auto story = generated(nodes);
    if (!story) return;
    for (const auto& [name, bytes] : case_of(scenario_of(*story)).files)
        std::ofstream{root / "scenarios/story" / name, std::ios::binary} << bytes;
}

void lead_to_the_call(ui::Seat& seat) {
    seat.click("person_name");
    seat.type("Camille Lefort");
    seat.press("Return");
    seat.wait_to_read("Camille Lefort");
    seat.click("case_story");
    seat.click("training");
    seat.click("start_case");
    seat.click("item_call");
}

/// The first reply in sight, and where it is.
std::optional<ui::Seen> first_reply(const ui::Look& look) {
    for (const auto& item : look.items)
        if (item.id().starts_with("say_") && item.has('v') && !item.has('d')) return item;
    return std::nullopt;
}

Times ours() {
    const TempFolder folder;
    const fs::path root = folder.path() / "library";
    build_story_library(root);
    Times times;
    {
        const Screen screen{screen_size};
        if (!screen.ready()) return times;
        const Stopwatch stopwatch;
        start(times, stopwatch,
              Program{{CONSTAT_PROGRAM, "--data", root.string(), "--db", folder / "start.db"}});
    }
    ui::Seat seat{folder.path().string(), (folder.path() / "pictures").string(), root.string(),
                  screen_size};
    lead_to_the_call(seat);
    const Stopwatch stopwatch;
    std::string before;
    for (int i = 0; i < clicks; ++i) {
        const auto look = seat.wait("another reply", [&](const ui::Look& now) {
            const auto reply = first_reply(now);
            return reply && reply->label != before;
        });
        const auto reply = *first_reply(look);
        before = reply.label;
        times.add(stopwatch.click(reply.left + reply.width / 2, reply.top + reply.height / 2));
    }
    return times;
}

/// `x`, `y`: on the first reply, which stays where it is.
Times of_peer(const std::vector<std::string>& words, int x, int y) {
    const Screen screen{screen_size};
    Times times;
    if (!screen.ready()) return times;
    const Stopwatch stopwatch;
    const Program program{words};
    start(times, stopwatch, program);
    if (times.started < 0) return times;
    for (int i = 0; i < clicks; ++i) times.add(stopwatch.click(x + i % 3, y));
    return times;
}

std::string kit_file(const std::string& name) {
    return sim::test::source_folder() + "/tests/bench/kit/" + name;
}

Times of_chromium(const fs::path& folder) {
    const auto story = generated(nodes);
    const auto page = (folder / "page.html").string();
    if (!story || !printed("command -v chromium") ||
        !printed("node '" + kit_file("inkjs_run.mjs") + "' compile '" + *story + "'") ||
        !printed("node '" + kit_file("make_page.mjs") + "' '" + *story + "' '" + page + "'"))
        return {};
    return of_peer(
        {"chromium", "--no-sandbox", "--test-type", "--no-first-run", "--no-default-browser-check",
         "--disable-sync", "--disable-component-update", "--disable-background-networking",
         "--password-store=basic", "--user-data-dir=" + (folder / "profile").string(),
         "--window-position=0,0", "--window-size=1280,720", "--app=file://" + page},
        300, 48);
}

Times of_renpy(const fs::path& folder) {
    const auto story = generated(nodes);
    const auto game = (folder / "game").string();
    if (!story || !printed("command -v /usr/games/renpy") ||
        !printed("python3 '" + kit_file("renpy_make.py") + "' '" + *story + "/story.json' '" +
                 game + "'"))
        return {};
    return of_peer({"env", "HOME=" + folder.string(), "SDL_AUDIODRIVER=dummy",
                    "PYTHONPATH=" + kit_file("renpy_fix"), "/usr/games/renpy", game},
                   300, 148);
}

void add_beside(Table& table, const Times& own, const std::string& peer, const Times& theirs,
                std::optional<double> target) {
    if (theirs.done.size() < clicks / 2)
        return table.absent("clicks beside " + peer,
                            "it, node or the package in NODE_DIR is not installed");
    const auto row = [&](const char* figure, double ours, const char* unit, double others,
                         std::optional<double> wanted = {}) {
        table.add({.figure = std::string{figure},
                   .ours = ours,
                   .unit = unit,
                   .reference = peer + ", " + unit,
                   .theirs = others,
                   .ratio = ours / others,
                   .target = wanted,
                   .better = Better::lower});
    };
    row("click to finished picture", median(own.done), "ms", median(theirs.done), target);
    row("start to finished picture", own.started, "ms", theirs.started);
    row("memory at rest, its share", own.use.megabytes, "MB", theirs.use.megabytes);
    table.add({.figure = "idle, " + peer, .ours = theirs.use.idle_percent, .unit = "% CPU"});
}

}  // namespace

void click_rows(Table& table) {
    constexpr const char* what = "click to finished picture";
    if (!printed("command -v Xvfb") || !printed("command -v xdotool"))
        return table.absent(what, "Xvfb or xdotool is not installed");
    const Times own = ours();
    if (own.done.size() < clicks / 2) return table.fail("clicks: the window did not answer");
    table.add({.figure = "idle, ours", .ours = own.use.idle_percent, .unit = "% CPU"});
    constexpr double times_as_fast = 1.5;
    const TempFolder chromium, renpy;
    add_beside(table, own, "inkjs in Chromium", of_chromium(chromium.path()), 1 / times_as_fast);
    add_beside(table, own, "Ren'Py", of_renpy(renpy.path()), {});
}

}  // namespace bench
