#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/store/store.hpp"

namespace sim::session {

/// The terms of an exam of this person on this case: those asked for, or, when a jury drew the case
/// for the person and has no play of it yet, those of the enrolment.
app::ExamTerms exam_terms(store::Store& store, store::PersonId person, const std::string& case_id,
                          int case_minutes, const app::ExamTerms& asked);

}  // namespace sim::session
