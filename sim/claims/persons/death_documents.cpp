#include "sim/claims/persons/death_documents.hpp"

#include <algorithm>

#include "sim/claims/common/checklist.hpp"

namespace sim::claims::persons {
namespace {

bool is_due(const DeathRequest& request, DeathPaper paper) {
    switch (paper) {
        case DeathPaper::death_certificate:
        case DeathPaper::death_identity:
        case DeathPaper::death_account:
        case DeathPaper::death_policy: return true;
        case DeathPaper::death_heirs: return request.heirs_clause;
        case DeathPaper::death_levy: return request.premiums_before_seventy;
        case DeathPaper::death_duty: return request.premiums_after_seventy;
        case DeathPaper::death_medical: return request.medical_question;
        case DeathPaper::death_guardian: return request.protected_beneficiary;
        case DeathPaper::death_accident: return request.accident_cover;
    }
    return false;
}

}  // namespace

Result<Determination> papers_to_ask(const DeathRequest& request, const law::Book& book) {
    Ruling law{book, request.on};
    Checklist list{law, insurance_code("L132-23-1")};
    for (std::size_t i = 0; i < death_paper_words.size(); ++i) {
        const auto paper = static_cast<DeathPaper>(i);
        const bool held = std::ranges::find(request.held, paper) != request.held.end();
        list.expect(death_paper_words[i], held || !is_due(request, paper));
    }
    return list.conclude();
}

}  // namespace sim::claims::persons
