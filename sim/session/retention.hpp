#pragma once

#include <string>
#include <vector>

#include "sim/session/jury.hpp"

/// What has been kept long enough. The periods are the grid's rules `personal_months` and
/// `record_years`. Journals are never cut: what is forgotten is who a number was.
namespace sim::session {

enum class Forget { identity, person };

struct Expired {
    store::PersonId person = 0;
    /// `identity`: birth and the like of the holder of a title, whose name the permanent register
    /// keeps. `person`: name, identity and account.
    Forget what = Forget::person;
    Date last;        ///< Of the session, or of the attempt, that counts.
    std::string why;  ///< French.
    friend bool operator==(const Expired&, const Expired&) = default;
};

/// Candidates of signed sessions and people who only practised. Who runs the house (jurors,
/// moderators, trainers, administrators) and who has a session open is not among them.
Result<std::vector<Expired>> expired(store::Store& store, certification::Actor actor,
                                     const certification::Grid& grid, Date today);

/// Forgets what was shown; refused when that is no more what has expired, for it is not undone.
Result<void> purge(store::Store& store, certification::Actor actor, const certification::Grid& grid,
                   Date today, const std::vector<Expired>& shown);

}  // namespace sim::session
