#pragma once

#include <optional>
#include <string>

#include "assessment/reports/card_codec.hpp"
#include "sim/store/store.hpp"

/// The scored card of an attempt that ended, beside its journal: a cohort opens without replaying
/// everybody. An attempt and what it is pinned to never change, so a card is good for as long as
/// the program that scored it. It is for reading figures; no mark comes from it.
namespace sim::session {

/// What scored a card: the program as it is on the disk. Empty when that is not known; nothing is
/// kept then.
std::string this_program();

/// Nothing when none is kept, when another program scored it, or when it does not read.
std::optional<assessment::reports::TitledCard> kept_card(store::Store& store,
                                                         const store::AttemptId& id,
                                                         const std::string& program);

/// On a line of its own after the marks of the attempt, in the place of an older one.
Result<void> keep_card(store::Store& store, const store::AttemptId& id, const std::string& program,
                       const assessment::reports::TitledCard& card);

}  // namespace sim::session
