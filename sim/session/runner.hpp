#pragma once

#include <string>
#include <vector>

#include "sim/app/core/model.hpp"
#include "sim/session/journal.hpp"

/// Runs what `update` asks for, against the disk. The window and the terminal share it.
namespace sim::session {

class Runner {
public:
    Runner(store::Store store, std::string root);

    /// The model a person finds when the program starts: people, cases, settings, unfinished work.
    app::Model first_model();
    /// Runs one effect; what comes back is fed to `update`.
    std::vector<app::Message> run(const app::Effect& effect);
    bool wants_to_quit() const { return quit_; }

    store::Store& store() { return store_; }
    const std::string& root() const { return root_; }

private:
    std::vector<app::Person> people();
    std::vector<app::AttemptSummary> attempts(const std::string& person);
    std::vector<app::CaseSummary> library();
    app::CaseSummary summary(const std::string& id);
    std::string title_of(const store::AttemptHead& head);

    store::Store store_;
    std::string root_;
    std::vector<app::CaseSummary> library_;
    bool quit_ = false;
};

/// Feeds a message to `update` and runs its effects until nothing is left to do.
void settle(app::Model& model, Runner& runner, app::Message message);

}  // namespace sim::session
