#include "assessment/reports/result_lines.hpp"

#include <map>

#include "assessment/certification/words.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

std::string fault_titles(const Grid& grid, const std::vector<std::string>& faults) {
    std::string made;
    for (const auto& id : faults) made += (made.empty() ? "" : ", ") + find_fault(grid, id)->title;
    return made;
}

}  // namespace

std::string points_note(const BlockPrecision& precision, const Grid& grid) {
    const auto warning = small_cohort_warning(precision, grid);
    return std::string{error_explained} + (warning.empty() ? "" : " ") + warning + "\n\n";
}

std::vector<ResultLine> result_lines(const Session& whole, const Grid& grid, const Names& names) {
    const auto session = examined(whole);
    std::map<std::string, BlockPrecision> blocks;
    for (const auto& code : session.blocks)
        if (const auto* block = find_block(grid, code))
            blocks[code] = precision(session, grid, *block);
    std::map<std::string, const Candidate*> candidates;
    for (const auto& candidate : session.candidates) candidates[candidate.number] = &candidate;
    std::vector<ResultLine> lines;
    for (const auto& copy : session.copies) {
        const auto* candidate = candidates.at(copy.candidate);
        const auto name = names.find(candidate->person);
        ResultLine line;
        line.number = copy.candidate;
        line.name = name == names.end() ? std::string{} : name->second;
        line.route = in_french(candidate->route);
        line.block = copy.block;
        line.subject = copy.case_id;
        if (const auto total = result(copy, grid)) {
            line.units = total->units;
            line.range = range_of(blocks[copy.block], total->units);
            line.faults = fault_titles(grid, total->faults);
        }
        if (copy.decision) {
            line.decision = in_french(copy.decision->outcome);
            line.reason = copy.decision->override_reason;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace assessment::reports
