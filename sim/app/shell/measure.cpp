#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "sim/app/shell/refuse.hpp"
#include "sim/app/shell/run.hpp"
#include "sim/app/shell/tour.hpp"
#include "sim/app/shell/window.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/library.hpp"

namespace sim::app::shell {
namespace {

constexpr int frames_to_settle = 12;  ///< Fonts, pages and scrolling are there.
constexpr auto idle_time = std::chrono::seconds{3};

using Clock = std::chrono::steady_clock;

double process_seconds() {
    return static_cast<double>(std::clock()) / static_cast<double>(CLOCKS_PER_SEC);
}

long peak_kibibytes() {
    std::ifstream status{"/proc/self/status"};
    long peak = 0;
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) peak = std::strtol(line.c_str() + 6, nullptr, 10);
    return peak;
}

/// Walks from stop to stop: settles, draws without a pause, then waits without a touch.
class Walk {
public:
    Walk(Screen& screen, Tour tour, int frames)
        : screen_{screen}, tour_{std::move(tour)}, frames_{frames} {}

    void built(std::int64_t nanoseconds) { last_ = nanoseconds; }

    /// After a frame reached the screen. True when another is wanted at once.
    bool go_on() {
        if (drawn_++ == 0) arrive();
        if (drawn_ == frames_to_settle / 2) Tour::unfold(screen_, stops[stop_]);
        if (drawn_ <= frames_to_settle) return true;
        if (!idle_since_) {
            spent_.push_back(last_);
            if (static_cast<int>(spent_.size()) < frames_) return true;
            print_frames();
            idle_since_ = Clock::now();
            idle_spent_ = process_seconds();
            return false;
        }
        if (Clock::now() - *idle_since_ < idle_time) return false;
        print_idle();
        return next();
    }

private:
    void arrive() {
        const double before = process_seconds();
        tour_.go(screen_, stops[stop_]);
        std::printf("played_ms.%s %.3f\n", stops[stop_].name, (process_seconds() - before) * 1000);
    }
    void print_frames() {
        std::sort(spent_.begin(), spent_.end());
        std::printf("frame_us.%s %.1f\n", stops[stop_].name,
                    static_cast<double>(spent_[spent_.size() / 2]) / 1000);
    }
    void print_idle() const {
        const std::chrono::duration<double> waited = Clock::now() - *idle_since_;
        std::printf("idle_percent.%s %.4f\n", stops[stop_].name,
                    (process_seconds() - idle_spent_) / waited.count() * 100);
    }
    bool next() {
        drawn_ = 0;
        spent_.clear();
        idle_since_.reset();
        if (++stop_ < std::size(stops)) return true;
        std::printf("peak_kib %ld\n", peak_kibibytes());
        close_window();
        return false;
    }

    Screen& screen_;
    Tour tour_;
    int frames_;
    std::size_t stop_ = 0;
    int drawn_ = 0;
    std::int64_t last_ = 0;
    std::vector<std::int64_t> spent_;
    std::optional<Clock::time_point> idle_since_;
    double idle_spent_ = 0;
};

}  // namespace

int measure_window(const Start& start, int frames) {
    const auto root = session::find_root(start.data);
    if (!root) return refuse({root.error()});
    const session::ScratchDatabase scratch;
    auto store = store::Store::open(start.database.empty() ? scratch.path() : start.database);
    if (!store) return refuse({store.error()});
    session::Runner runner{std::move(*store), *root};
    Screen screen{runner.first_model(), runner};
    std::optional<Walk> walk;
    WindowOptions options;
    options.title = "Constat";
    if (!start.database.empty())
        options.cache = std::filesystem::path{start.database}.parent_path().string() + "/cache";
    WindowHooks hooks;
    hooks.prepare = [&](float content_scale) { return screen.prepare(content_scale); };
    hooks.draw_frame = [&] { screen.draw(); };
    hooks.frame_built = [&](std::int64_t nanoseconds) {
        if (walk) walk->built(nanoseconds);
    };
    hooks.answer = [&] { return screen.answer(); };
    Problems problems;
    hooks.after_frame = [&] {
        const auto shown_at = Clock::now().time_since_epoch();
        if (walk) return walk->go_on();
        std::printf("first_frame_at_ns %lld\n", static_cast<long long>(shown_at.count()));
        auto tour = Tour::of(*root);
        if (!tour) problems = tour.error();
        if (!tour || frames == 1) {
            close_window();
            return false;
        }
        walk.emplace(screen, std::move(*tour), frames);
        return true;
    };
    const auto size = run_window(options, hooks);
    if (!size) return refuse({size.error()});
    return problems.empty() ? 0 : refuse(problems);
}

}  // namespace sim::app::shell
