#include "sim/session/kept_columns.hpp"

#include <algorithm>

namespace sim::session {
namespace {

namespace statistics = assessment::statistics;

/// Simulated minutes between the entry and the one before it, as one byte.
std::uint8_t minutes_of(const attempt::Transcript& transcript,
                        const assessment::scoring::Finding& finding) {
    if (finding.evidence.empty()) return 0;
    const auto seq = static_cast<std::size_t>(
        *std::max_element(finding.evidence.begin(), finding.evidence.end()));
    if (seq == 0 || seq >= transcript.entries.size()) return 0;
    const auto passed =
        transcript.entries[seq].at.in_minutes() - transcript.entries[seq - 1].at.in_minutes();
    return static_cast<std::uint8_t>(std::clamp<std::int64_t>(passed, 0, 255));
}

}  // namespace

std::string packed_card(const assessment::scoring::Scorecard& card,
                        const attempt::Transcript& transcript) {
    std::string column;
    for (const auto& finding : card.findings) {
        const auto place = statistics::place_of_competency(finding.competency);
        if (finding.needs_jury || finding.max_points == 0 || !place) continue;
        const auto won = assessment::scoring::Tally{finding.points, finding.max_points}.percent();
        statistics::pack({*place, static_cast<std::int8_t>(won), minutes_of(transcript, finding)},
                         column);
    }
    return column;
}

}  // namespace sim::session
