#include "assessment/certification/readings.hpp"

#include <algorithm>
#include <map>

#include "assessment/certification/results.hpp"

namespace assessment::certification {
namespace {

sim::Instant finished(const Sheet& sheet) {
    sim::Instant last;
    for (const auto& [subject, mark] : sheet.marks) last = std::max(last, mark.at);
    return last;
}

}  // namespace

std::int64_t units_of(const Sheet& sheet, const Grid& grid, std::string_view block) {
    std::int64_t units = 0;
    for (const auto* criterion : criteria_of(grid, block))
        if (const auto mark = sheet.marks.find(criterion->id); mark != sheet.marks.end())
            units += criterion->weight * point_units * mark->second.level / criterion->top();
    return units;
}

std::vector<statistics::Reading> readings(const Session& session, const Grid& grid) {
    struct Read {
        sim::Instant at;
        statistics::Reading reading;
    };
    std::vector<Read> all;
    for (std::size_t i = 0; i < session.copies.size(); ++i)
        for (const auto& sheet : session.copies[i].sheets)
            if (sheet.handed_in && !sheet.set_aside)
                all.push_back({finished(sheet),
                               {sheet.juror, static_cast<std::int64_t>(i), 0,
                                units_of(sheet, grid, session.copies[i].block)}});
    std::stable_sort(all.begin(), all.end(),
                     [](const Read& a, const Read& b) { return a.at < b.at; });
    std::map<PersonId, std::int64_t> next;
    std::vector<statistics::Reading> made;
    for (auto& one : all) {
        one.reading.order = next[one.reading.juror]++;
        made.push_back(one.reading);
    }
    return made;
}

}  // namespace assessment::certification
