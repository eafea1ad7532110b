#include "assessment/reports/feedback.hpp"

#include "assessment/certification/precision.hpp"
#include "assessment/certification/words.hpp"
#include "assessment/reports/result_lines.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

/// From 0: what is mastered at work. The one below it is a fault of the beginner, and no advice.
constexpr std::size_t expected_level = 2;

/// The anchor that was reached whole: half a level, when two jurors differ by one, is not.
std::size_t level_reached(const Criterion& criterion, std::int64_t units) {
    return static_cast<std::size_t>(units * criterion.top() / (criterion.weight * point_units));
}

std::string criterion_lines(const Criterion& criterion, std::int64_t units) {
    const auto level = level_reached(criterion, units);
    std::string made = "**" + criterion.title + "** – " + points_in_french(units) + " sur " +
                       std::to_string(criterion.weight) + "\n\n";
    made += "Ce que le jury a vu\u00A0: " + criterion.levels[level] + "\n\n";
    if (level < expected_level)
        made += "Ce qui est attendu\u00A0: " + criterion.levels[expected_level] + "\n\n";
    else if (level + 1 < criterion.levels.size())
        made += "Pour aller plus loin\u00A0: " + criterion.levels[level + 1] + "\n\n";
    return made;
}

std::string block_lines(const Session& session, const Copy& copy, const Grid& grid,
                        std::string& note) {
    const auto* block = find_block(grid, copy.block);
    std::string made = "## " + copy.block + " – " + (block == nullptr ? "" : block->title) + "\n\n";
    if (!copy.decision) return made + "Le jury n’a pas encore décidé.\n\n";
    made += "Décision\u00A0: **" + std::string{in_french(copy.decision->outcome)} + "**.";
    if (is_against_the_marks(copy, grid))
        made += " Les notes disaient autre chose\u202F; motif du jury\u00A0: " +
                copy.decision->override_reason;
    const auto total = result(copy, grid);
    if (!total || block == nullptr) return made + "\n\n";
    const auto in = precision(session, grid, *block);
    made += " Points sur 100\u00A0: " + score_in_french(in, total->units) +
            ". Fiabilité du bloc\u00A0: " + reliability_in_french(in) + ".\n\n";
    if (note.empty() || in.small) note = points_note(in, grid);
    for (const auto& id : total->faults)
        if (const auto* fault = find_fault(grid, id))
            made += "Faute éliminatoire\u00A0: " + fault->title + " (" + fault->ground + ").\n\n";
    const auto units = units_by_criterion(copy, grid);
    const auto criteria = criteria_of(grid, copy.block);
    for (std::size_t i = 0; i < criteria.size(); ++i)
        made += criterion_lines(*criteria[i], units[i]);
    return made;
}

}  // namespace

sim::paper::Sheet feedback_sheet(const Session& session, const Grid& grid,
                                 const Candidate& candidate, const Names& names) {
    sim::paper::Sheet sheet;
    sheet.layout = sim::paper::Sheet::Layout::report;
    sheet.head.official = true;
    sheet.head.organisation = session.centre;
    sheet.head.right_1 = "Session " + session.id;
    sheet.head.right_2 = to_french(session.date);
    sheet.head.footer = "Fiche de retour – candidat " + candidate.number;
    const auto name = names.find(candidate.person);
    sheet.markdown = "# Fiche de retour\n\n" +
                     (name == names.end() ? std::string{} : "**" + name->second + "**, ") +
                     "candidat " + candidate.number + "\n\n";
    std::string note;
    for (const auto& copy : session.copies)
        if (copy.candidate == candidate.number)
            sheet.markdown += block_lines(session, copy, grid, note);
    sheet.markdown += note;
    return sheet;
}

}  // namespace assessment::reports
