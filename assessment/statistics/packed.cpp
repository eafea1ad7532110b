#include "assessment/statistics/packed.hpp"

#include <algorithm>

#include "sim/base/competencies.hpp"

namespace assessment::statistics {
namespace {

constexpr std::size_t decision_bytes = 3;

/// In one integer: minutes, scores from -128 on, and how many, of 24, 24 and 16 bits.
constexpr int score_of_zero = 128;
constexpr int score_shift = 24;
constexpr std::uint64_t sum_mask = (1u << 24) - 1;
constexpr std::uint64_t one_counted = std::uint64_t{1} << 48;
constexpr std::size_t most_added = (1u << 16) - 1;

/// In one integer, of a total: minutes in 28 bits, and how many above.
constexpr int count_shift = 28;
constexpr std::uint64_t minutes_mask = (1u << count_shift) - 1;
constexpr std::size_t most_in_cells = minutes_mask / 255;
constexpr std::size_t turn = 4;  ///< So many decisions are looked at before any is counted.

int extreme(std::size_t word, int bit) {
    return 64 * static_cast<int>(word) + bit - score_of_zero;
}

std::int64_t rounded(std::int64_t sum, std::int64_t count) {
    return count == 0 ? 0 : (2 * sum + count) / (2 * count);
}

}  // namespace

std::optional<std::uint8_t> place_of_competency(std::string_view code) {
    const auto& codes = sim::competency_codes();
    const auto found = std::find(codes.begin(), codes.end(), code);
    if (found == codes.end()) return std::nullopt;
    return static_cast<std::uint8_t>(found - codes.begin());
}

std::string competency_at(std::size_t place) {
    const auto& codes = sim::competency_codes();
    return place < codes.size() ? codes[place] : std::string{};
}

void pack(PackedDecision decision, std::string& column) {
    column += static_cast<char>(decision.competency);
    column += static_cast<char>(decision.score);
    column += static_cast<char>(decision.minutes);
}

void Adder::add(std::string_view column) {
    column = column.substr(0, column.size() - column.size() % decision_bytes);
    while (!column.empty()) {
        if (added_ == most_added) settle();
        const auto now = column.substr(0, (most_added - added_) * decision_bytes);
        for (std::size_t at = 0; at < now.size(); at += decision_bytes) {
            const auto place = static_cast<std::uint8_t>(now[at]);
            if (place >= most_competencies) return settle();
            const auto score = static_cast<std::uint8_t>(now[at + 1] + score_of_zero);
            met_ |= std::uint32_t{1} << place;
            sums_[place] += one_counted | std::uint64_t{score} << score_shift |
                            static_cast<std::uint8_t>(now[at + 2]);
            scores_met_[place][score / 64] |= std::uint64_t{1} << score % 64;
        }
        added_ += now.size() / decision_bytes;
        column.remove_prefix(now.size());
    }
}

void Adder::settle() {
    settled_ |= met_;
    for (; met_; met_ &= met_ - 1) {
        const auto place = static_cast<std::size_t>(std::countr_zero(met_));
        const auto sum = std::exchange(sums_[place], 0);
        auto& met = scores_met_[place];
        Group group;
        group.count = static_cast<std::int64_t>(sum / one_counted);
        group.score =
            static_cast<std::int64_t>(sum >> score_shift & sum_mask) - score_of_zero * group.count;
        group.minutes = static_cast<std::int64_t>(sum & sum_mask);
        std::size_t word = 0;
        while (met[word] == 0) ++word;
        group.least = extreme(word, std::countr_zero(met[word]));
        word = met.size() - 1;
        while (met[word] == 0) --word;
        group.most = extreme(word, 63 - std::countl_zero(met[word]));
        met = {};
        statistics::add(group, groups_[place]);
    }
    added_ = 0;
}

void Total::add(std::string_view column) {
    const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(column[at]); };
    const auto count = [&](std::size_t at) {
        cells_[byte(at) * scores + byte(at + 1)] += std::uint64_t{1} << count_shift | byte(at + 2);
    };
    column = column.substr(0, column.size() - column.size() % decision_bytes);
    std::size_t at = 0;
    while (at < column.size()) {
        if (most_in_cells - added_ < turn) settle();
        const auto end = std::min(column.size(), at + (most_in_cells - added_) * decision_bytes);
        const auto begin = at;
        for (; at + turn * decision_bytes <= end; at += turn * decision_bytes) {
            if ((byte(at) | byte(at + 3) | byte(at + 6) | byte(at + 9)) >= most_competencies) break;
            count(at);
            count(at + 3);
            count(at + 6);
            count(at + 9);
        }
        for (; at < end && byte(at) < most_competencies; at += decision_bytes) count(at);
        added_ += (at - begin) / decision_bytes;
        if (at < end) return;
    }
}

Groups Total::groups() {
    settle();
    return groups_;
}

void Total::settle() {
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
        const auto sum = std::exchange(cells_[cell], 0);
        const auto count = static_cast<std::int64_t>(sum >> count_shift);
        const auto score = static_cast<std::int8_t>(cell % scores);
        const Group group{count, count * score, static_cast<std::int64_t>(sum & minutes_mask),
                          score, score};
        statistics::add(group, groups_[cell / scores]);
    }
    added_ = 0;
}

Groups groups_of(std::string_view column) {
    Adder adder;
    adder.add(column);
    Groups groups{};
    adder.take([&](std::size_t place, const Group& group) { groups[place] = group; });
    return groups;
}

void add(const Group& more, Group& group) {
    if (more.count == 0) return;
    group.least = group.count == 0 ? more.least : std::min(group.least, more.least);
    group.most = group.count == 0 ? more.most : std::max(group.most, more.most);
    group.count += more.count;
    group.score += more.score;
    group.minutes += more.minutes;
}

Group whole(const Groups& groups) {
    Group made;
    for (const auto& group : groups) add(group, made);
    return made;
}

int mean_score(const Group& group) {
    return static_cast<int>(rounded(group.score, group.count));
}

int mean_minutes(const Group& group) {
    return static_cast<int>(rounded(group.minutes, group.count));
}

bool is_weak(const Group& group, std::int64_t hundredths) {
    return group.count > 0 && 100 * group.score < hundredths * group.count;
}

int weak(const Groups& groups, std::int64_t hundredths) {
    return static_cast<int>(std::count_if(
        groups.begin(), groups.end(), [&](const Group& one) { return is_weak(one, hundredths); }));
}

}  // namespace assessment::statistics
