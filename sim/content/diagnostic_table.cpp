#include "sim/content/diagnostic_table.hpp"

#include <algorithm>

#include "sim/base/text.hpp"
#include "sim/content/diagnostic_rows.hpp"

namespace sim::content {
namespace {

constexpr int first_warning = 200;
constexpr std::size_t code_length = 4;

std::vector<Diagnostic> all_rows() {
    std::vector<Diagnostic> all;
    for (const auto* part :
         {&diagnostics_of_form(), &diagnostics_of_values(), &diagnostics_of_variants(),
          &diagnostics_of_cases(), &diagnostics_of_stories(), &diagnostics_of_plays(),
          &diagnostics_of_grids(), &diagnostics_of_deals(), &diagnostics_of_news(),
          &diagnostics_of_care()})
        all.insert(all.end(), part->begin(), part->end());
    return all;
}

bool same_letters(std::string_view a, std::string_view b) {
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; };
    return std::ranges::equal(a, b, {}, upper, upper);
}

}  // namespace

std::string to_text(Code code) {
    const auto number = std::to_string(static_cast<int>(code));
    return "C" + std::string(3 - std::min<std::size_t>(number.size(), 3), '0') + number;
}

Problem problem(Code code, Place where, std::string what, std::string remedy) {
    return {std::move(where), to_text(code) + " " + what, std::move(remedy)};
}

std::string_view code_of(const Problem& problem) {
    const std::string_view text = problem.what;
    const bool coded = text.size() > code_length && text.front() == 'C' &&
                       std::ranges::all_of(text.substr(1, 3), is_digit) && text[code_length] == ' ';
    return coded ? text.substr(0, code_length) : std::string_view{};
}

std::string_view sentence_of(const Problem& problem) {
    const std::string_view text = problem.what;
    return code_of(problem).empty() ? text : text.substr(code_length + 1);
}

bool is_warning(Code code) {
    return static_cast<int>(code) >= first_warning;
}

bool is_warning(const Problem& problem) {
    return code_of(problem) >= to_text(Code{first_warning});
}

std::span<const Diagnostic> diagnostics() {
    static const auto rows = all_rows();
    return rows;
}

const Diagnostic* find_diagnostic(std::string_view code) {
    for (const auto& row : diagnostics())
        if (same_letters(to_text(row.code), code)) return &row;
    return nullptr;
}

}  // namespace sim::content
