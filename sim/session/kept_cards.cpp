#include "sim/session/kept_cards.hpp"

#include <algorithm>
#include <filesystem>

#include "sim/app/core/marks.hpp"

namespace sim::session {
namespace {

namespace fs = std::filesystem;
namespace reports = assessment::reports;

constexpr std::string_view card_begins = "card ";

/// The marks of the attempt, without a card.
std::string marks_alone(const std::string& payload) {
    std::string made;
    for (std::size_t at = 0; at < payload.size();) {
        const auto end = std::min(payload.find('\n', at), payload.size());
        const auto line = payload.substr(at, end - at);
        if (!line.starts_with(card_begins)) made += line + "\n";
        at = end + 1;
    }
    return made;
}

}  // namespace

std::string this_program() {
    std::error_code failed;
    const auto self = fs::canonical("/proc/self/exe", failed);
    if (failed) return {};
    const auto size = fs::file_size(self, failed);
    if (failed) return {};
    const auto written = fs::last_write_time(self, failed);
    if (failed) return {};
    return std::to_string(size) + "-" + std::to_string(written.time_since_epoch().count());
}

std::optional<reports::TitledCard> kept_card(store::Store& store, const store::AttemptId& id,
                                             const std::string& program) {
    const auto payload = store.marks(id);
    if (program.empty() || !payload || !*payload) return std::nullopt;
    const auto start = "\n" + std::string{card_begins} + program + " ";
    const auto text = "\n" + **payload;
    const auto at = text.find(start);
    if (at == std::string::npos) return std::nullopt;
    const auto from = at + start.size();
    auto card = reports::decode_card(text.substr(from, text.find('\n', from) - from));
    if (!card) return std::nullopt;
    return *std::move(card);
}

Result<void> keep_card(store::Store& store, const store::AttemptId& id, const std::string& program,
                       const reports::TitledCard& card) {
    if (program.empty()) return {};
    const auto payload = store.marks(id);
    if (!payload) return Failure{payload.error()};
    auto marks = marks_alone(payload->value_or(std::string{}));
    if (marks.empty()) marks = to_text(app::marks_of(card.card)) + "\n";
    return store.save_marks(
        id, marks + std::string{card_begins} + program + " " + reports::encode_card(card) + "\n");
}

}  // namespace sim::session
