#include "sim/session/exam_terms.hpp"

#include <algorithm>

#include "assessment/certification/results.hpp"
#include "sim/session/jury.hpp"

namespace sim::session {
namespace {

/// Written at the enrolment, as "tiers-temps" is.
constexpr const char* pauses = "pauses";

const certification::Candidate* examined(const certification::Session& session,
                                         store::PersonId person, const std::string& case_id) {
    if (session.phase == certification::Phase::sealed) return nullptr;
    for (const auto& copy : session.copies) {
        if (copy.case_id != case_id || !copy.attempt.empty()) continue;
        const auto* candidate = certification::find_candidate(session, copy.candidate);
        if (candidate != nullptr && candidate->person == person) return candidate;
    }
    return nullptr;
}

}  // namespace

app::ExamTerms exam_terms(store::Store& store, store::PersonId person, const std::string& case_id,
                          int case_minutes, const app::ExamTerms& asked) {
    const auto heads = store.juries();
    if (!heads) return asked;
    for (const auto& head : *heads) {
        const auto jury = Jury::open(store, head.id);
        if (!jury) continue;
        const auto* candidate = examined(jury->session(), person, case_id);
        if (candidate == nullptr) continue;
        return {
            static_cast<int>(certification::minutes_for(*candidate, jury->grid(), case_minutes)), 0,
            std::ranges::find(candidate->measures, pauses) != candidate->measures.end(),
            candidate->number};
    }
    return asked;
}

}  // namespace sim::session
