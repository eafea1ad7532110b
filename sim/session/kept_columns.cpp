#include "sim/session/kept_columns.hpp"

#include <algorithm>
#include <array>

#include "assessment/reports/encoding.hpp"
#include "sim/session/kept_cards.hpp"

namespace sim::session {
namespace {

namespace statistics = assessment::statistics;

/// How many competencies each block has.
constexpr std::array<std::uint8_t, 4> in_block{6, 11, 9, 5};

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

std::optional<std::uint8_t> place_of_competency(std::string_view code) {
    std::size_t first = 0;
    for (std::size_t block = 0; block < in_block.size(); ++block) {
        const auto name = "BC0" + std::to_string(block + 1) + ".";
        for (std::size_t i = 0; i < in_block[block]; ++i)
            if (code == name + std::to_string(i + 1)) return static_cast<std::uint8_t>(first + i);
        first += in_block[block];
    }
    return std::nullopt;
}

std::string competency_at(std::size_t place) {
    for (std::size_t block = 0; block < in_block.size(); ++block) {
        if (place < in_block[block])
            return "BC0" + std::to_string(block + 1) + "." + std::to_string(place + 1);
        place -= in_block[block];
    }
    return {};
}

std::string packed_card(const assessment::scoring::Scorecard& card,
                        const attempt::Transcript& transcript) {
    std::string column;
    for (const auto& finding : card.findings) {
        const auto place = place_of_competency(finding.competency);
        if (finding.needs_jury || finding.max_points == 0 || !place) continue;
        const auto won = assessment::scoring::Tally{finding.points, finding.max_points}.percent();
        statistics::pack({*place, static_cast<std::int8_t>(won), minutes_of(transcript, finding)},
                         column);
    }
    return column;
}

std::optional<std::string> kept_column(store::Store& store, const store::AttemptId& id,
                                       const std::string& program) {
    const auto text = kept_line(store, id, column_begins, program);
    if (!text) return std::nullopt;
    return assessment::reports::from_base64url(*text);
}

}  // namespace sim::session
