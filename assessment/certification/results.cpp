#include "assessment/certification/results.hpp"

#include <algorithm>
#include <array>

#include "sim/base/counted.hpp"

namespace assessment::certification {
namespace {

int level_of(const Sheet& sheet, std::string_view subject) {
    const auto mark = sheet.marks.find(subject);
    return mark == sheet.marks.end() ? 0 : mark->second.level;
}

const Sheet* third_sheet(const Copy& copy) {
    const auto found = std::find_if(copy.sheets.begin(), copy.sheets.end(), [](const Sheet& one) {
        return one.third && !one.set_aside && one.handed_in;
    });
    return found == copy.sheets.end() ? nullptr : &*found;
}

bool contains(const std::vector<std::string>& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// Twice the level that stands: aligned, else of the third marker, else the sum of the two.
int doubled_level(const Copy& copy, const std::vector<const Sheet*>& sheets,
                  std::string_view subject) {
    if (const auto aligned = copy.aligned.find(subject); aligned != copy.aligned.end())
        return 2 * aligned->second.level;
    if (const auto* third = third_sheet(copy)) return 2 * level_of(*third, subject);
    const int first = level_of(*sheets.front(), subject);
    return first + level_of(*sheets.back(), subject);
}

}  // namespace

std::vector<const Sheet*> first_sheets(const Copy& copy) {
    std::vector<const Sheet*> sheets;
    for (const auto& sheet : copy.sheets)
        if (!sheet.third && !sheet.set_aside) sheets.push_back(&sheet);
    return sheets;
}

bool is_marked(const Copy& copy, const Grid& grid) {
    const auto sheets = first_sheets(copy);
    return !sheets.empty() && static_cast<std::int64_t>(sheets.size()) >= rule(grid, "markers") &&
           std::all_of(sheets.begin(), sheets.end(),
                       [](const Sheet* sheet) { return sheet->handed_in; });
}

std::vector<Divergence> divergences(const Copy& copy, const Grid& grid) {
    std::vector<Divergence> found;
    if (!is_marked(copy, grid)) return found;
    const auto sheets = first_sheets(copy);
    const bool third = third_sheet(copy) != nullptr;
    const auto compare = [&](const std::string& subject, std::int64_t gap) {
        const int first = level_of(*sheets.front(), subject);
        const int second = level_of(*sheets.back(), subject);
        if (std::abs(first - second) < gap) return;
        found.push_back({subject, first, second, third || copy.aligned.contains(subject)});
    };
    for (const auto* criterion : criteria_of(grid, copy.block))
        compare(criterion->id, rule(grid, "divergence"));
    for (const auto& fault : grid.eliminating_faults) compare(fault.id, 1);
    return found;
}

std::optional<BlockResult> result(const Copy& copy, const Grid& grid) {
    const auto* block = find_block(grid, copy.block);
    if (block == nullptr || !is_marked(copy, grid)) return std::nullopt;
    const auto open = divergences(copy, grid);
    if (!std::all_of(open.begin(), open.end(), [](const auto& one) { return one.settled; }))
        return std::nullopt;
    const auto sheets = first_sheets(copy);
    BlockResult made;
    for (const auto units : units_by_criterion(copy, grid)) made.units += units;
    for (const auto& fault : grid.eliminating_faults)
        if (doubled_level(copy, sheets, fault.id) > 0) made.faults.push_back(fault.id);
    made.passes = made.faults.empty() && made.units * sim::whole.in_millionths() >=
                                             block_units * block->pass.in_millionths();
    return made;
}

bool is_against_the_marks(const Copy& copy, const Grid& grid) {
    const auto made = result(copy, grid);
    return made && copy.decision && made->passes != (copy.decision->outcome == Outcome::acquired);
}

std::vector<std::int64_t> units_by_criterion(const Copy& copy, const Grid& grid) {
    const auto sheets = first_sheets(copy);
    std::vector<std::int64_t> units;
    for (const auto* criterion : criteria_of(grid, copy.block))
        units.push_back(criterion->weight * (point_units / 2) *
                        doubled_level(copy, sheets, criterion->id) / criterion->top());
    return units;
}

std::optional<std::vector<std::string>> acquired(const Session& session,
                                                 const Candidate& candidate) {
    std::vector<std::string> blocks = candidate.carried;
    for (const auto& copy : session.copies) {
        if (copy.candidate != candidate.number) continue;
        if (!copy.decision) return std::nullopt;
        if (copy.decision->outcome == Outcome::acquired) blocks.push_back(copy.block);
    }
    std::sort(blocks.begin(), blocks.end());
    return blocks;
}

std::optional<sim::Date> valid_until(const Grid& grid, sim::Date day) {
    const auto months = rule(grid, "carry_over_months");
    if (months == 0) return std::nullopt;
    return add_months(day, static_cast<int>(months), sim::DayOverflow::last_day);
}

bool has_title(const Session& session, const Grid& grid, const Candidate& candidate) {
    const auto blocks = acquired(session, candidate);
    return blocks && std::all_of(grid.blocks.begin(), grid.blocks.end(),
                                 [&](const Block& block) { return contains(*blocks, block.code); });
}

std::string points_in_french(std::int64_t units) {
    const auto tenths = (units * 10 + point_units / 2) / point_units;
    return std::to_string(tenths / 10) + "," + std::to_string(tenths % 10);
}

std::string composition_fault(const Session& session, const Grid& grid,
                              const std::vector<PersonId>& present, std::string_view candidate) {
    struct Need {
        std::string_view rule;
        std::string_view one, many;
        std::int64_t found = 0;
    };
    std::array needs{
        Need{"quorum", "membre présent", "membres présents"},
        Need{"qualified_members", "membre qualifié", "membres qualifiés"},
        Need{"external_members", "membre extérieur au centre", "membres extérieurs au centre"}};
    for (const auto person : present) {
        const auto* member = find_member(session, person);
        if (member == nullptr || member->left) return "une des personnes n’est pas du jury";
        if (!candidate.empty() && in_conflict(session, person, candidate)) continue;
        ++needs[0].found;
        needs[1].found += member->qualified ? 1 : 0;
        needs[2].found += member->external ? 1 : 0;
    }
    for (const auto& need : needs)
        if (need.found < rule(grid, need.rule))
            return "il faut " +
                   sim::counted(static_cast<std::size_t>(rule(grid, need.rule)), need.one,
                                need.many) +
                   ", il y en a " + std::to_string(need.found);
    return {};
}

std::vector<const Sheet*> visible_sheets(const Session& session, const Copy& copy, PersonId person,
                                         Role role) {
    std::vector<const Sheet*> sheets;
    if (!may(role, Action::see_all_marks) && !may(role, Action::mark)) return sheets;
    const bool done = !copy.sheets.empty() &&
                      std::all_of(copy.sheets.begin(), copy.sheets.end(),
                                  [](const Sheet& one) { return one.handed_in || one.set_aside; });
    const bool of_the_copy = find_sheet(copy, person) != nullptr;
    const bool member = find_member(session, person) != nullptr;
    const bool all = may(role, Action::see_all_marks) || (done && of_the_copy) ||
                     (member && session.phase != Phase::preparing);
    for (const auto& sheet : copy.sheets)
        if (all || sheet.juror == person) sheets.push_back(&sheet);
    return sheets;
}

bool may_see_points(const Session& session, const Copy& copy, PersonId person, Role role) {
    if (may(role, Action::see_all_marks)) return true;
    if (!may(role, Action::see_statistics)) return false;
    return session.phase != Phase::preparing ||
           visible_sheets(session, copy, person, role).size() > 1;
}

bool may_see_names(const Session& session, Role role) {
    return may(role, Action::enrol) ||
           (session.phase != Phase::preparing && may(role, Action::export_results));
}

std::int64_t minutes_for(const Candidate& candidate, const Grid& grid, std::int64_t minutes) {
    if (!contains(candidate.measures, "tiers-temps")) return minutes;
    const auto parts = rule(grid, "extra_time_parts");
    return parts == 0 ? minutes : minutes + (minutes + parts - 1) / parts;
}

}  // namespace assessment::certification
