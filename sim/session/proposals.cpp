#include <algorithm>

#include "assessment/scoring/concordance.hpp"
#include "sim/app/core/judgement.hpp"
#include "sim/session/jury.hpp"

namespace sim::session {
namespace {

using certification::CaseMap;
using certification::Criterion;
using certification::Grid;
using certification::Proposal;
namespace scoring = assessment::scoring;

/// Thousandths of a point, and why.
struct Won {
    std::int64_t won = 0;
    std::int64_t most = 0;
    Proposal proposal;

    void add(std::string_view sentence, const std::vector<std::int64_t>& evidence) {
        proposal.evidence.insert(proposal.evidence.end(), evidence.begin(), evidence.end());
        if (!proposal.sentence.empty()) proposal.sentence += " ";
        proposal.sentence += sentence;
    }
    void add(const scoring::Finding& finding) {
        add(finding.sentence, finding.evidence);
        if (finding.needs_jury) return;
        won += std::int64_t{finding.points} * scoring::full_credit;
        most += std::int64_t{finding.max_points} * scoring::full_credit;
    }
};

bool is_of(const Grid& grid, std::string_view id, const std::string& competency) {
    const auto* criterion = find_criterion(grid, id);
    return criterion != nullptr && criterion->competency == competency;
}

/// Whether the map of the case names a criterion of this competency.
bool names(const CaseMap* map, const Grid& grid, const std::string& competency) {
    if (map == nullptr) return false;
    const auto of_it = [&](const auto& one) { return is_of(grid, one.grid, competency); };
    return std::any_of(map->criteria.begin(), map->criteria.end(), of_it) ||
           std::any_of(map->questions.begin(), map->questions.end(), of_it);
}

void add_question(const Judged& judged, const certification::JudgementQuestion& question,
                  Won& into) {
    const auto answer = app::judged_answer(question, judged.transcript);
    into.most += std::int64_t{question.points} * scoring::full_credit;
    into.won += std::int64_t{question.points} * answer.credit;
    into.add(answer.sentence, answer.seq ? std::vector{*answer.seq} : std::vector<std::int64_t>{});
}

Won from_map(const Judged& judged, const CaseMap& map, const Criterion& criterion) {
    Won made;
    for (const auto& finding : judged.card.findings)
        for (const auto& one : map.criteria)
            if (one.criterion == finding.criterion && one.grid == criterion.id &&
                finding.competency == criterion.competency)
                made.add(finding);
    for (const auto& question : map.questions)
        if (question.grid == criterion.id) add_question(judged, question, made);
    return made;
}

Won from_competency(const Judged& judged, const Criterion& criterion) {
    Won made;
    for (const auto& finding : judged.card.findings)
        if (finding.competency == criterion.competency) made.add(finding);
    return made;
}

}  // namespace

std::vector<certification::ProposeLevel> proposals_from(const Judged& judged, const Grid& grid,
                                                        const certification::Copy& copy) {
    const auto* map = find_case(grid, judged.case_id);
    std::vector<certification::ProposeLevel> made;
    for (const auto* criterion : criteria_of(grid, copy.block)) {
        if (criterion->marked_by == certification::MarkedBy::jury) continue;
        auto found = names(map, grid, criterion->competency) ? from_map(judged, *map, *criterion)
                                                             : from_competency(judged, *criterion);
        if (found.most == 0) continue;
        found.proposal.level = static_cast<int>(criterion->top() * found.won / found.most);
        made.push_back({{copy.candidate, copy.block}, criterion->id, std::move(found.proposal)});
    }
    return made;
}

}  // namespace sim::session
