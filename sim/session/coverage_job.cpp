#include "sim/session/coverage_job.hpp"

namespace sim::session {

CoverageJob::CoverageJob(Kept kept, std::string root)
    : thread_{[this, kept = std::move(kept), root = std::move(root)] {
          auto read = read_coverage(kept, root, seeds_of_coverage, &progress_);
          const std::lock_guard guard{mutex_};
          read_ = std::move(read);
      }} {}

CoverageJob::~CoverageJob() {
    stop();
}

void CoverageJob::stop() {
    progress_.stop = true;
}

std::vector<app::Message> CoverageJob::news() {
    const std::lock_guard guard{mutex_};
    if (over_) return {};
    if (!read_) {
        const auto done = progress_.done.load();
        if (progress_.stop || done == told_) return {};
        told_ = done;
        return {app::CoverageProgressed{done, progress_.total.load()}};
    }
    over_ = true;
    if (progress_.stop) return {};
    if (*read_) return {app::CoverageRead{**read_}};
    return {app::CoverageProgressed{}, app::Failed{read_->error().front()}};
}

}  // namespace sim::session
