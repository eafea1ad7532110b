#include "tests/bench/table.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace bench {
namespace {

std::string in_words(double value) {
    char text[64];
    if (std::abs(value) >= 1000) {
        std::snprintf(text, sizeof text, "%.0f", value);
        std::string digits = text;
        for (auto at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
            digits.insert(static_cast<std::size_t>(at), ",");
        return digits;
    }
    std::snprintf(text, sizeof text, std::abs(value) >= 10 ? "%.1f" : "%.2f", value);
    return text;
}

std::string verdict(const Row& row) {
    if (!row.target) return "";
    const double measured = row.ratio.value_or(row.ours);
    const bool met =
        row.better == Better::higher ? measured >= *row.target : measured <= *row.target;
    return met ? "ok" : "NOT";
}

std::string target_of(const Row& row) {
    if (!row.target) return "";
    return (row.better == Better::higher ? ">= " : "<= ") + in_words(*row.target) +
           (row.ratio ? "x" : "");
}

}  // namespace

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void Table::absent(std::string what, std::string why) {
    notes_.push_back("absent: " + std::move(what) + " (" + std::move(why) + ")");
}

void Table::fail(std::string what) {
    notes_.push_back("FAILED: " + std::move(what));
    failed_ = true;
}

void Table::print() const {
    constexpr auto line = "| %-46s | %16s | %-34s | %7s | %12s | %-3s |\n";
    std::printf(line, "figure", "ours", "reference", "ratio", "target", "");
    std::printf(line, "---", "---:", "---", "---:", "---:", "---");
    for (const auto& row : rows_) {
        const std::string ours = in_words(row.ours) + " " + row.unit;
        const std::string theirs =
            row.reference.empty() ? "" : row.reference + " " + in_words(row.theirs);
        const std::string ratio = row.ratio ? in_words(*row.ratio) + "x" : "";
        std::printf(line, row.figure.c_str(), ours.c_str(), theirs.c_str(), ratio.c_str(),
                    target_of(row).c_str(), verdict(row).c_str());
    }
    std::printf("\n");
    for (const auto& note : notes_) std::printf("- %s\n", note.c_str());
}

}  // namespace bench
