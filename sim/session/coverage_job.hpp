#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "sim/app/core/model.hpp"
#include "sim/session/coverage.hpp"

namespace sim::session {

/// A library being read beside the window, which goes on answering. Gone with the object: it stops
/// after the cases that are open.
class CoverageJob {
public:
    CoverageJob(Kept kept, std::string root);
    ~CoverageJob();
    CoverageJob(const CoverageJob&) = delete;
    CoverageJob& operator=(const CoverageJob&) = delete;

    /// Nothing of it is told any more.
    void stop();
    /// What is new since the last call: how far it is, then its end, once.
    std::vector<app::Message> news();
    bool is_over() const { return over_; }

private:
    CoverageProgress progress_;
    std::mutex mutex_;
    std::optional<Checked<scenario::Coverage>> read_;  ///< Under the mutex.
    std::size_t told_ = 0;
    bool over_ = false;
    std::jthread thread_;  ///< Last: it ends before what it writes to.
};

}  // namespace sim::session
