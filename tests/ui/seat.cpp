#include "tests/ui/seat.hpp"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/inotify.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/ui/spare_keys.hpp"

namespace ui {
namespace {

using Clock = std::chrono::steady_clock;
/// Nothing takes as long; a machine that swaps may.
constexpr std::chrono::seconds patience{40};

std::string trace_of(const std::string& folder) {
    return folder + "/screen/seen";
}

/// Starts a command; `out` becomes its output, `spare` stays open in it.
pid_t start(const std::vector<std::string>& words, int out = -1, int spare = -1) {
    std::vector<char*> arguments;
    for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const pid_t child = fork();
    if (child != 0) return child;
    if (out >= 0) dup2(out, STDOUT_FILENO);
    for (int other = STDERR_FILENO + 1; other < 64; ++other)
        if (other != spare) close(other);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

int exit_of(pid_t child) {
    int status = 0;
    if (waitpid(child, &status, 0) != child) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void stop(pid_t child) {
    if (child <= 0) return;
    kill(child, SIGKILL);
    exit_of(child);
}

std::string read_all(int from) {
    std::string text;
    char buffer[4096];
    for (;;) {
        const auto count = read(from, buffer, sizeof buffer);
        if (count <= 0) return text;
        text.append(buffer, static_cast<std::size_t>(count));
    }
}

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream words{line};
    for (std::string cell; std::getline(words, cell, '\t');) cells.push_back(cell);
    return cells;
}

}  // namespace

Seat::Seat(std::string folder, std::string pictures, std::string data, std::string screen)
    : folder_{std::move(folder)},
      pictures_{std::move(pictures)},
      data_{std::move(data)},
      size_{std::move(screen)} {
    std::filesystem::create_directories(folder_ + "/screen");
    std::filesystem::create_directories(pictures_);
    watch_ = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    inotify_add_watch(watch_, (folder_ + "/screen").c_str(), IN_MOVED_TO);
    start_screen();
    start_program();
}

Seat::~Seat() {
    stop(program_);
    stop(screen_);
    close(watch_);
}

/// Xvfb takes a free number and says which.
void Seat::start_screen() {
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error{"no pipe"};
    screen_ = start(
        {"Xvfb", "-displayfd", std::to_string(ends[1]), "-screen", "0", size_, "-nolisten", "tcp"},
        -1, ends[1]);
    close(ends[1]);
    std::string number;
    for (char c = 0; read(ends[0], &c, 1) == 1 && c != '\n';) number += c;
    close(ends[0]);
    if (number.empty()) throw std::runtime_error{"Xvfb does not start"};
    display_ = ":" + number;
    setenv("DISPLAY", display_.c_str(), 1);
    unsetenv("WAYLAND_DISPLAY");
    setenv("LIBGL_ALWAYS_SOFTWARE", "1", 1);
    // The window's libraries unload the graphics driver, which then cannot be named when leaks are
    // looked for; leaks of our own are looked for by the tests of the rooms.
    setenv("ASAN_OPTIONS", "detect_leaks=0", 1);
}

void Seat::start_program() {
    program_ = start({CONSTAT_PROGRAM, "--data", data_, "--db", folder_ + "/a.db", "--trace-ui",
                      trace_of(folder_)});
}

Look Seat::look() {
    Look look;
    std::ifstream file{trace_of(folder_), std::ios::binary};
    for (std::string line; std::getline(file, line);) {
        const auto cells = cells_of(line);
        if (cells.size() >= 2 && cells[0] == "text") look.texts.push_back(cells[1]);
        if (cells.size() >= 3 && cells[0] == "fault")
            look.faults.push_back("« " + cells[1] + " » : " + cells[2]);
        if (cells.size() < 6 || cells[0] != "item") continue;
        look.items.push_back({std::stoi(cells[1]), std::stoi(cells[2]), std::stoi(cells[3]),
                              std::stoi(cells[4]), cells[5], cells.size() > 6 ? cells[6] : "",
                              cells.size() > 7 ? cells[7] : ""});
    }
    note(look.faults);
    return look;
}

/// One picture for what one screen brings.
void Seat::note(const std::vector<std::string>& faults) {
    const auto known = faults_.size();
    const auto picture = "defaut-" + std::to_string(known);
    for (const auto& fault : faults)
        if (faults_.try_emplace(fault, picture).second)
            std::cout << "\n" << pictures_ << "/" << picture << ".png\u00A0: " << fault << "\n";
    if (faults_.size() > known) shoot(picture);
}

void Seat::forget_changes() const {
    char changes[4096];
    while (read(watch_, changes, sizeof changes) > 0) {
    }
}

Look Seat::wait(const std::string& what, const std::function<bool(const Look&)>& seen) {
    const auto deadline = Clock::now() + patience;
    for (;;) {
        forget_changes();
        auto now = look();
        if (seen(now)) return now;
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        pollfd change{watch_, POLLIN, 0};
        if (left.count() <= 0 || poll(&change, 1, static_cast<int>(left.count())) == 0) {
            shoot("echec");
            throw std::runtime_error{"never saw " + what + "; the screen says:\n" + now.dump()};
        }
    }
}

Look Seat::at_rest() {
    constexpr int still = 60;  // milliseconds
    constexpr int most_changes = 20;
    pollfd change{watch_, POLLIN, 0};
    for (int changes = 0; changes < most_changes && poll(&change, 1, still) > 0; ++changes)
        forget_changes();
    return look();
}

Look Seat::wait_for(const std::string& id) {
    return wait("###" + id, [&](const Look& look) { return look.find(id) != nullptr; });
}

Look Seat::wait_to_be_offered(const std::string& id) {
    return wait("###" + id + " offered", [&](const Look& look) { return look.offers(id); });
}

Look Seat::wait_to_read(const std::string& words) {
    return wait("« " + words + " »", [&](const Look& look) { return look.reads(words); });
}

void Seat::do_with_mouse_or_keys(std::vector<std::string> words) const {
    words.insert(words.begin(), "xdotool");
    if (exit_of(start(words)) != 0) throw std::runtime_error{"xdotool fails: " + words[1]};
}

void Seat::click(const std::string& id) {
    click_at(*wait_for(id).find(id));
}

void Seat::click_at(const Seen& item) const {
    do_with_mouse_or_keys({"mousemove", std::to_string(item.left + item.width / 2),
                           std::to_string(item.top + item.height / 2), "click", "1"});
}

void Seat::find_and_click(const std::string& what, const Wanted& wanted) {
    constexpr int enough = 6;  // pixels in sight
    constexpr int screen_middle = 450;
    constexpr int most_turns = 160;
    wait(what, [&](const Look& look) { return look.any(wanted) != nullptr; });
    auto now = at_rest();
    bool down = now.any(wanted)->top > screen_middle;
    for (int turns = 0; turns < most_turns; ++turns) {
        const Seen* item = now.any(wanted);
        if (item != nullptr && item->has('v') && item->height >= enough) return click_at(*item);
        if (item == nullptr) {
            now = wait(what, [&](const Look& look) { return look.any(wanted) != nullptr; });
            continue;
        }
        turn_wheel(*item, down);
        if (!comes([&](const Look& then) { return then.items != now.items; }, 400)) down = !down;
        now = look();
    }
    throw std::runtime_error{"the wheel never shows " + what + ":\n" + now.dump()};
}

void Seat::turn_wheel(const Seen& towards, bool down) {
    do_with_mouse_or_keys({"mousemove", std::to_string(towards.left + towards.width / 2),
                           std::to_string(towards.top + (down ? -8 : 8)), "click",
                           down ? "5" : "4"});
}

bool Seat::comes(const std::function<bool(const Look&)>& seen, int milliseconds) {
    const auto deadline = Clock::now() + std::chrono::milliseconds{milliseconds};
    while (Clock::now() < deadline) {
        if (seen(look())) return true;
        usleep(10'000);
    }
    return false;
}

void Seat::press(const std::string& key) {
    do_with_mouse_or_keys({"key", key});
}

void Seat::go_by(const std::string& key) {
    constexpr int at_rest = 300;  // milliseconds
    constexpr int most_moves = 10;
    press(key);
    for (int moves = 0; moves < most_moves; ++moves) {
        const auto now = look();
        const Seen held = now.focused() != nullptr ? *now.focused() : Seen{};
        const auto moved = [&](const Look& then) {
            return !((then.focused() != nullptr ? *then.focused() : Seen{}) == held);
        };
        if (!comes(moved, at_rest)) return;
    }
}

/// A letter for which no key is left gets one for a while, which must not end before the program
/// has read it.
void Seat::type(const std::string& text) {
    const auto plain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    for (std::size_t from = 0; from < text.size();) {
        if (text[from] == '\n') {
            press("Return");
            ++from;
            continue;
        }
        const bool here = plain(text[from]);
        auto to = from;
        while (to < text.size() && text[to] != '\n' && plain(text[to]) == here) ++to;
        const auto part = text.substr(from, to - from);
        const bool has_keys = here || give_keys(part);
        do_with_mouse_or_keys({"type", "--delay", has_keys ? "12" : "90", "--", part});
        from = to;
    }
}

Seat::Wanted Seat::named(const std::string& id) {
    return [id](const Seen& item) { return item.is(id); };
}

void Seat::tab_to(const std::string& id) {
    tab_to("###" + id, named(id));
}

void Seat::tab_to(const std::string& what, const Wanted& wanted) {
    constexpr int most_stops = 160;
    constexpr int soon = 6000;  // a key pressed while a panel goes is lost, as for anybody
    for (int i = 0; i < most_stops; ++i) {
        const auto before = look();
        const Seen* at = before.focused();
        if (at != nullptr && wanted(*at)) return;
        const Seen left = at != nullptr ? *at : Seen{};
        press("Tab");
        const auto elsewhere = [&](const Look& now) {
            return now.focused() != nullptr && !(*now.focused() == left);
        };
        if (!comes(elsewhere, soon)) press("Tab");
        wait("the keyboard elsewhere than on " + left.label, elsewhere);
    }
    throw std::runtime_error{"Tab never reaches " + what + ":\n" + look().dump()};
}

void Seat::resize(int width, int height) {
    do_with_mouse_or_keys({"search", "--onlyvisible", "--name", "^Constat$", "windowsize",
                           std::to_string(width), std::to_string(height)});
}

void Seat::shoot(const std::string& name) {
    exit_of(start({"import", "-window", "root", pictures_ + "/" + name + ".png"}));
}

int Seat::end() {
    return exit_of(std::exchange(program_, -1));
}

Said Seat::constat(std::vector<std::string> words) const {
    words.insert(words.begin(), CONSTAT_PROGRAM);
    words.insert(words.end(), {"--db", folder_ + "/a.db"});
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error{"no pipe"};
    const pid_t child = start(words, ends[1]);
    close(ends[1]);
    Said said;
    said.out = read_all(ends[0]);
    close(ends[0]);
    said.exit = exit_of(child);
    return said;
}

}  // namespace ui
