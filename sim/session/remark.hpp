#pragma once

#include <string>
#include <vector>

#include "assessment/certification/remark.hpp"
#include "sim/session/jury.hpp"

/// A session marked again with the grid, the law and the cases of today: shown first, applied when
/// the president signs what was shown.
namespace sim::session {

struct Remark {
    std::vector<certification::Change> changes;
    std::vector<certification::ProposeLevel> proposals;  ///< Those that change.
    std::string grid_bytes;                              ///< Empty: the grid is the same.
    int grid_version = 0;
    std::vector<std::string> notes;  ///< French: what could not be marked again, and why.
};

/// `root` holds today's content. Changes nothing; only for who may see the points.
Result<Remark> remark(store::Store& store, const Jury& jury, certification::Actor actor,
                      const std::string& root);

Result<void> sign_remark(store::Store& store, Jury& jury, certification::Actor actor, Instant now,
                         const Remark& remark, const std::string& fingerprint,
                         const std::string& reason);

}  // namespace sim::session
