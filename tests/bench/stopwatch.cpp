#include "tests/bench/stopwatch.hpp"

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <thread>

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {
namespace {

using Clock = std::chrono::steady_clock;

double ms_since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void nap(double milliseconds) {
    std::this_thread::sleep_for(std::chrono::duration<double, std::milli>{milliseconds});
}

constexpr double between_looks = 0.5;

/// The fields of /proc/N/stat from the third on; empty when the process is gone.
std::vector<std::string> stat_of(int process) {
    std::ifstream file{"/proc/" + std::to_string(process) + "/stat"};
    std::string line;
    std::getline(file, line);
    const auto after_name = line.rfind(')');
    if (after_name == std::string::npos) return {};
    std::istringstream words{line.substr(after_name + 1)};
    return {std::istream_iterator<std::string>{words}, {}};
}

/// A process and its descendants.
std::vector<int> family_of(int first) {
    std::multimap<int, int> children;
    for (const auto& entry : std::filesystem::directory_iterator{"/proc"}) {
        const int process = std::atoi(entry.path().filename().c_str());
        const auto fields = process > 0 ? stat_of(process) : std::vector<std::string>{};
        if (fields.size() > 1) children.emplace(std::stoi(fields[1]), process);
    }
    std::vector<int> family{first};
    for (std::size_t i = 0; i < family.size(); ++i) {
        const auto [begin, end] = children.equal_range(family[i]);
        for (auto child = begin; child != end; ++child) family.push_back(child->second);
    }
    return family;
}

double core_seconds(const std::vector<int>& family) {
    constexpr std::size_t user = 11, kernel = 12;
    double ticks = 0;
    for (const int process : family)
        if (const auto fields = stat_of(process); fields.size() > kernel)
            ticks += std::stod(fields[user]) + std::stod(fields[kernel]);
    return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double share_of_memory(int process) {
    std::ifstream file{"/proc/" + std::to_string(process) + "/smaps_rollup"};
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("Pss:")) return std::stod(line.substr(4)) * 1024 / 1e6;
    return 0;
}

}  // namespace

struct Stopwatch::Screen {
    Display* display = XOpenDisplay(nullptr);
    XShmSegmentInfo segment{};
    XImage* image = nullptr;
    std::vector<char> before;

    Screen() {
        if (display == nullptr) return;
        const int screen = DefaultScreen(display);
        image =
            XShmCreateImage(display, DefaultVisual(display, screen),
                            static_cast<unsigned>(DefaultDepth(display, screen)), ZPixmap, nullptr,
                            &segment, static_cast<unsigned>(DisplayWidth(display, screen)),
                            static_cast<unsigned>(DisplayHeight(display, screen)));
        before.resize(bytes());
        segment.shmid = shmget(IPC_PRIVATE, bytes(), IPC_CREAT | 0600);
        segment.shmaddr = image->data = static_cast<char*>(shmat(segment.shmid, nullptr, 0));
        XShmAttach(display, &segment);
        XSync(display, False);
        shmctl(segment.shmid, IPC_RMID, nullptr);
        (void)changed();
    }
    ~Screen() {
        if (display == nullptr) return;
        XShmDetach(display, &segment);
        shmdt(segment.shmaddr);
        image->data = nullptr;
        XDestroyImage(image);
        XCloseDisplay(display);
    }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    std::size_t bytes() const {
        return static_cast<std::size_t>(image->bytes_per_line) *
               static_cast<std::size_t>(image->height);
    }
    bool changed() {
        XShmGetImage(display, DefaultRootWindow(display), image, 0, 0, AllPlanes);
        if (std::memcmp(before.data(), image->data, bytes()) == 0) return false;
        std::memcpy(before.data(), image->data, bytes());
        return true;
    }
    /// Until nothing changed for `quiet`, or nothing at all within `limit`.
    ClickTime watch(double quiet, double limit) {
        const auto start = Clock::now();
        ClickTime time{-1, -1};
        for (;;) {
            if (changed()) {
                time.done = ms_since(start);
                if (time.first < 0) time.first = time.done;
            }
            const double now = ms_since(start);
            if (time.done >= 0 && now - time.done > quiet) return time;
            if (now > limit) return time;
            nap(between_looks);
        }
    }
};

Stopwatch::Stopwatch() : screen_{std::make_unique<Screen>()} {}
Stopwatch::~Stopwatch() = default;

bool Stopwatch::ready() const {
    return screen_->display != nullptr;
}

double Stopwatch::wait_for_quiet(double milliseconds) const {
    constexpr double patience = 30'000;
    const double last = screen_->watch(milliseconds, patience).done;
    return last < patience - milliseconds ? last : -1;
}

ClickTime Stopwatch::click(int x, int y) const {
    constexpr double hover_settles = 100, hover_limit = 400, quiet = 150, limit = 1'500;
    Display* display = screen_->display;
    XTestFakeMotionEvent(display, 0, x, y, 0);
    XSync(display, False);
    (void)screen_->watch(hover_settles, hover_limit);
    XTestFakeButtonEvent(display, 1, True, 0);
    XTestFakeButtonEvent(display, 1, False, 0);
    XFlush(display);
    return screen_->watch(quiet, limit);
}

Program::Program(const std::vector<std::string>& words) {
    std::vector<char*> arguments;
    for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    group_ = fork();
    if (group_ != 0) return;
    setsid();
    const int nothing = open("/dev/null", O_RDWR);
    for (const int stream : {0, 1, 2}) dup2(nothing, stream);
    for (int other = STDERR_FILENO + 1; other < 64; ++other) close(other);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

Program::Use Program::use() const {
    constexpr double watched = 3'000;
    const auto family = family_of(group_);
    const double before = core_seconds(family);
    nap(watched);
    Use use;
    use.idle_percent = (core_seconds(family) - before) / watched * 1000 * 100;
    for (const int process : family) use.megabytes += share_of_memory(process);
    return use;
}

Program::~Program() {
    if (group_ <= 0) return;
    kill(-group_, SIGTERM);
    nap(300);
    kill(-group_, SIGKILL);
    waitpid(group_, nullptr, 0);
}

Screen::Screen(const std::string& size) {
    int ends[2];
    if (pipe(ends) != 0) return;
    process_ = fork();
    if (process_ == 0) {
        const auto end = std::to_string(ends[1]);
        execlp("Xvfb", "Xvfb", "-displayfd", end.c_str(), "-screen", "0", size.c_str(), "-nolisten",
               "tcp", static_cast<char*>(nullptr));
        _exit(127);
    }
    close(ends[1]);
    std::string number;
    for (char c = 0; read(ends[0], &c, 1) == 1 && c != '\n';) number += c;
    close(ends[0]);
    if (number.empty()) return;
    name_ = ":" + number;
    setenv("DISPLAY", name_.c_str(), 1);
}

Screen::~Screen() {
    if (process_ <= 0) return;
    kill(process_, SIGTERM);
    waitpid(process_, nullptr, 0);
}

}  // namespace bench
