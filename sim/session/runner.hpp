#pragma once

#include <memory>
#include <string>
#include <vector>

#include "sim/app/core/model.hpp"
#include "sim/session/coverage_job.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/room_runner.hpp"
#include "sim/session/speaker.hpp"

/// Runs what `update` asks for, against the disk. The window and the terminal share it.
namespace sim::session {

class Runner {
public:
    /// PDF files go to the folder `prints`.
    Runner(store::Store store, std::string root, std::string prints = {}, Kept kept = {});

    /// The model a person finds when the program starts: people, cases, settings, unfinished work.
    app::Model first_model();
    /// Runs one effect; what comes back is fed to `update`.
    std::vector<app::Message> run(const app::Effect& effect);
    /// A library is read beside what goes on from now on: `news` brings it.
    void read_beside() { beside_ = true; }
    /// What work that goes on beside has brought since the last call, for `update`.
    std::vector<app::Message> news();
    bool wants_to_quit() const { return quit_; }

    store::Store& store() { return store_; }
    /// Whether what a person hears can be said on this machine.
    bool may_speak() const { return speaker_.is_there(); }
    const std::string& root() const { return root_; }

private:
    std::vector<app::Person> people();
    std::vector<app::AttemptSummary> attempts(const std::string& person);
    std::vector<app::CaseSummary> library();
    app::CaseSummary summary(const std::string& id);
    std::vector<app::Message> print(const app::Print& asked);
    std::vector<app::Message> load_model_play(const app::LoadModelPlay& asked);
    std::string title_of(const store::AttemptHead& head);

    store::Store store_;
    std::string root_;
    std::string prints_;
    Kept kept_;
    RoomRunner room_;
    Speaker speaker_;
    std::vector<app::CaseSummary> library_;
    std::unique_ptr<CoverageJob> reading_;
    bool beside_ = false;
    bool quit_ = false;
};

/// Feeds a message to `update` and runs its effects until nothing is left to do.
void settle(app::Model& model, Runner& runner, app::Message message);

}  // namespace sim::session
