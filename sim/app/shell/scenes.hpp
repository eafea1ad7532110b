#pragma once

#include <functional>
#include <string>
#include <vector>

#include "sim/app/shell/screen.hpp"
#include "sim/session/runner.hpp"

/// Every screen worth a picture, and how to get there.
namespace sim::app::shell {

/// How a screen is led to what its picture shows, and what is unfolded after its first frame.
struct Scene {
    std::string name;
    std::function<Result<void>(Screen&, session::Runner&)> lead;
    std::function<void(Screen&)> unfold = [](Screen&) {};
};

/// The stops of tour.hpp and room_tour.hpp, and what eases the work: an exam with its time, its
/// pause and the sheet that begins it; the settings; drawings.
Checked<std::vector<Scene>> every_scene(const std::string& root);

/// A runner on a database of its own, at that path.
Result<session::Runner> runner_on(const std::string& root, const std::string& database);

}  // namespace sim::app::shell
