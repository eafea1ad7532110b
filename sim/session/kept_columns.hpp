#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "assessment/certification/commands.hpp"
#include "assessment/scoring/scoring.hpp"
#include "assessment/statistics/packed.hpp"
#include "sim/app/core/room.hpp"
#include "sim/store/store.hpp"

/// The packed column of an attempt that ended, beside its journal and its card (kept_cards.hpp):
/// what a whole cohort does, competency by competency, is one pass over these. Derived: missing, or
/// made by another program, it is made again from the journal.
namespace sim::session {

/// A decision a criterion that the program judges: what was won of it, in percent, and how many
/// minutes the entry that settled it came after the one before.
std::string packed_card(const assessment::scoring::Scorecard& card,
                        const attempt::Transcript& transcript);

std::optional<std::string> kept_column(store::Store& store, const store::AttemptId& id,
                                       const std::string& program);

/// Everybody's attempts in training that ended, by person and by competency: no card is read.
Result<app::CohortColumns> cohort_columns(store::Store& store,
                                          assessment::certification::Actor actor);

}  // namespace sim::session
