#include "tests/architecture/source.hpp"
#include "tests/support/source_folder.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace architecture {
namespace {

namespace fs = std::filesystem;

bool is_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

enum class Part { code, comment, literal };

/// Where a raw string that opens at `at` (its R) ends; npos when it does not open there.
std::size_t raw_string_end(std::string_view text, std::size_t at) {
    if (text.substr(at, 2) != "R\"") return std::string_view::npos;
    const auto open = text.find('(', at);
    if (open == std::string_view::npos) return std::string_view::npos;
    const std::string close = ")" + std::string{text.substr(at + 2, open - at - 2)} + "\"";
    const auto end = text.find(close, open);
    return end == std::string_view::npos ? text.size() : end + close.size();
}

std::size_t quoted_end(std::string_view text, std::size_t at) {
    const char quote = text[at];
    for (++at; at < text.size() && text[at] != quote && text[at] != '\n'; ++at)
        if (text[at] == '\\') ++at;
    return std::min(at + 1, text.size());
}

std::size_t comment_end(std::string_view text, std::size_t at) {
    if (text.substr(at, 2) == "//") return std::min(text.find('\n', at), text.size());
    const auto end = text.find("*/", at + 2);
    return end == std::string_view::npos ? text.size() : end + 2;
}

/// A quote between digits separates them: 10'000.
bool is_digit_separator(std::string_view text, std::size_t at) {
    return text[at] == '\'' && at > 0 &&
           std::isxdigit(static_cast<unsigned char>(text[at - 1])) != 0;
}

/// Calls `take(part, begin, end)` for each stretch of the text, in order.
template <class Take>
void each_part(std::string_view text, Take take) {
    std::size_t begin = 0;
    std::size_t at = 0;
    const auto close = [&](Part part, std::size_t end) {
        if (at > begin) take(Part::code, begin, at);
        take(part, at, end);
        begin = at = end;
    };
    while (at < text.size()) {
        const auto two = text.substr(at, 2);
        if (two == "//" || two == "/*") {
            close(Part::comment, comment_end(text, at));
        } else if (two == "R\"" && raw_string_end(text, at) != std::string_view::npos) {
            close(Part::literal, raw_string_end(text, at));
        } else if (text[at] == '"' || (text[at] == '\'' && !is_digit_separator(text, at))) {
            close(Part::literal, quoted_end(text, at));
        } else {
            ++at;
        }
    }
    if (at > begin) take(Part::code, begin, at);
}

int newlines_in(std::string_view text) {
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

bool ends_with_one_of(const std::string& name, const std::vector<std::string>& endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](const std::string& ending) { return name.ends_with(ending); });
}

}  // namespace

std::string to_text(const Faults& faults) {
    std::string text;
    for (const auto& fault : faults)
        text += fault.file + ":" + std::to_string(fault.line) + ": " + fault.rule + "\n";
    return text;
}

std::string read_file(std::string_view path) {
    std::ifstream in{fs::path{sim::test::source_folder()} / path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::vector<SourceFile> files_in(std::string_view folder, const std::vector<std::string>& endings) {
    const fs::path root{sim::test::source_folder()};
    std::vector<SourceFile> files;
    if (fs::is_regular_file(root / folder)) return {{std::string{folder}, read_file(folder)}};
    if (!fs::is_directory(root / folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator{root / folder}) {
        const auto path = fs::relative(entry.path(), root).generic_string();
        if (entry.is_regular_file() && ends_with_one_of(path, endings))
            files.push_back({path, read_file(path)});
    }
    std::sort(files.begin(), files.end(),
              [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

std::vector<SourceFile> program_sources() {
    auto files = files_in("sim", {".hpp", ".cpp"});
    auto more = files_in("assessment", {".hpp", ".cpp"});
    files.insert(files.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
    return files;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    std::istringstream in{std::string{text}};
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::string code_only(std::string_view text) {
    std::string code{text};
    const auto blank = [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            if (code[i] != '\n') code[i] = ' ';
    };
    each_part(text, [&](Part part, std::size_t begin, std::size_t end) {
        if (part == Part::comment) blank(begin, end);
        if (part != Part::literal) return;
        const auto line_begin = text.rfind('\n', begin) + 1;
        if (text.substr(line_begin, 8) != "#include")
            blank(begin + 1, std::max(end, begin + 2) - 1);
    });
    return code;
}

std::vector<Literal> string_literals(std::string_view text) {
    std::vector<Literal> literals;
    int line = 1;
    each_part(text, [&](Part part, std::size_t begin, std::size_t end) {
        const int here = line;
        line += newlines_in(text.substr(begin, end - begin));
        if (part != Part::literal || text[begin] == '\'') return;
        const auto open = text.find('"', begin) + 1;
        literals.push_back({here, std::string{text.substr(open, end - 1 - open)}});
    });
    return literals;
}

std::vector<Include> includes_of(std::string_view text) {
    std::vector<Include> includes;
    int number = 0;
    for (const auto& line : lines_of(code_only(text))) {
        ++number;
        if (!line.starts_with("#include")) continue;
        const auto open = line.find_first_of("<\"");
        if (open == std::string::npos) continue;
        const auto close = line.find_first_of(">\"", open + 1);
        includes.push_back({number, line.substr(open + 1, close - open - 1), line[open] == '<'});
    }
    return includes;
}

std::vector<Identifier> identifiers_of(std::string_view text) {
    std::vector<Identifier> identifiers;
    const std::string code = code_only(text);
    int line = 1;
    for (std::size_t at = 0; at < code.size();) {
        const auto begin = at;
        while (at < code.size() && is_word(code[at])) ++at;
        if (at == begin) {
            line += code[at] == '\n' ? 1 : 0;
            ++at;
        } else if (std::isdigit(static_cast<unsigned char>(code[begin])) == 0) {
            identifiers.push_back({line, code.substr(begin, at - begin)});
        }
    }
    return identifiers;
}

std::string snake_case(std::string_view identifier) {
    std::string snake;
    for (const char c : identifier) {
        const auto letter = static_cast<unsigned char>(c);
        if (std::isupper(letter) != 0 && !snake.empty() && snake.back() != '_') snake += '_';
        snake += static_cast<char>(std::tolower(letter));
    }
    return snake;
}

bool has_words(std::string_view snake, std::string_view phrase) {
    for (auto at = snake.find(phrase); at != std::string_view::npos;
         at = snake.find(phrase, at + 1)) {
        const auto end = at + phrase.size();
        if ((at == 0 || snake[at - 1] == '_') && (end == snake.size() || snake[end] == '_'))
            return true;
    }
    return false;
}

std::string room_of(std::string_view path, const std::vector<std::string>& rooms) {
    std::string found;
    for (const auto& room : rooms)
        if (path.starts_with(room + "/") && room.size() > found.size()) found = room;
    return found;
}

bool is_pure(std::string_view path) {
    static const std::vector<std::string> pure{"sim/base",
                                               "sim/law",
                                               "sim/claims",
                                               "sim/talk",
                                               "sim/deal",
                                               "sim/scenario",
                                               "sim/attempt",
                                               "sim/app/core",
                                               "assessment/scoring",
                                               "assessment/prover",
                                               "assessment/certification",
                                               "assessment/statistics"};
    return !room_of(path, pure).empty();
}

}  // namespace architecture
