#pragma once

#include <string>
#include <vector>

#include "sim/app/core/custody.hpp"
#include "sim/session/jury.hpp"

/// What has been kept long enough. The periods are the grid's rules `personal_months` and
/// `record_years`. Journals are never cut: what is forgotten is who a number was.
namespace sim::session {

using app::Expired;
using app::Forget;

/// Candidates of signed sessions and people who only practised. Who runs the house (jurors,
/// moderators, trainers, administrators) and who has a session open is not among them.
Result<std::vector<Expired>> expired(store::Store& store, certification::Actor actor,
                                     const certification::Grid& grid, Date today);

/// Forgets what was shown; refused when that is no more what has expired, for it is not undone.
Result<void> purge(store::Store& store, certification::Actor actor, const certification::Grid& grid,
                   Date today, const std::vector<Expired>& shown);

}  // namespace sim::session
