#pragma once

#include <string>

#include "assessment/certification/commands.hpp"
#include "assessment/scoring/scoring.hpp"
#include "assessment/statistics/packed.hpp"
#include "sim/app/core/room.hpp"
#include "sim/store/store.hpp"

/// The packed column of an attempt that ended, kept with those of its learner in the tables of the
/// store (store/columns.hpp): what a whole cohort does, competency by competency, is one pass over
/// them. Missing, or made by another program, it is made again from the journal.
namespace sim::session {

/// A decision a criterion that the program judges: what was won of it, in percent, and how many
/// minutes the entry that settled it came after the one before.
std::string packed_card(const assessment::scoring::Scorecard& card,
                        const attempt::Transcript& transcript);

/// Everybody's attempts in training that ended, by competency: no card is read, and `learners`
/// stays empty.
Result<app::CohortColumns> cohort_columns(store::Store& store,
                                          assessment::certification::Actor actor);

}  // namespace sim::session
