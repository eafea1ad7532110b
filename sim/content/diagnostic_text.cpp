#include <algorithm>
#include <set>

#include "sim/base/counted.hpp"
#include "sim/base/text.hpp"
#include "sim/content/diagnostic_table.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

constexpr std::size_t longest_line = 500;

struct Words {
    const char* error;
    const char* warning;
    const char* why;
    const char* remedy;
};
constexpr Words french{"\u00A0: faute ", "\u00A0: conseil ", "pourquoi\u00A0: ", "remède\u00A0: "};
constexpr Words english{": error ", ": warning ", "why: ", "remedy: "};

std::string_view line_of(std::string_view source, int line) {
    for (; line > 1; --line) {
        const auto end = source.find('\n');
        if (end == source.npos) return {};
        source.remove_prefix(end + 1);
    }
    return source.substr(0, source.find_first_of("\r\n"));
}

/// The bytes of the first `columns` characters.
std::size_t bytes_of(std::string_view line, int columns) {
    std::size_t bytes = 0;
    for (; columns > 0 && bytes < line.size(); --columns) {
        ++bytes;
        while (bytes < line.size() && !starts_character(line[bytes])) ++bytes;
    }
    return bytes;
}

/// The line, and under it a caret with a tail to the end of the word.
std::string excerpt(const Place& where, std::string_view source) {
    if (where.line <= 0) return {};
    const auto line = line_of(source, where.line);
    if (line.empty() || line.size() > longest_line) return {};
    const std::string number = std::to_string(where.line);
    const std::string margin(number.size() < 6 ? 6 - number.size() : 0, ' ');
    std::string text = margin + number + " | " + std::string{line} + "\n";
    if (where.column <= 0) return text;
    text += std::string(margin.size() + number.size(), ' ') + " | ";
    text += std::string(static_cast<std::size_t>(where.column - 1), ' ') + "^";
    const auto rest = line.substr(bytes_of(line, where.column - 1));
    const auto word = rest.substr(0, rest.find_first_of(" :,]}\"'"));
    const auto characters = std::ranges::count_if(word, starts_character);
    if (characters > 1) text += std::string(static_cast<std::size_t>(characters - 1), '~');
    return text + "\n";
}

/// What the French sentence quotes, between straight quotes.
std::string quoted_parts(std::string_view french_text) {
    constexpr std::string_view open = "«\u00A0";
    constexpr std::string_view close = "\u00A0»";
    std::string parts;
    for (auto from = french_text.find(open); from != french_text.npos;
         from = french_text.find(open, from)) {
        from += open.size();
        const auto end = std::min(french_text.find(close, from), french_text.size());
        parts += (parts.empty() ? "\"" : ", \"") +
                 std::string{french_text.substr(from, end - from)} + "\"";
        from = end;
    }
    return parts;
}

/// « franchise, plafond et 23 autres ; … » without where they all are.
std::string in_english(std::string_view few) {
    const auto end = few.find(" autres\u202F; ");
    const auto beside = few.substr(0, end).rfind(" et ");
    if (end == few.npos || beside == few.npos) return std::string{few};
    const auto number = beside + std::string_view{" et "}.size();
    return std::string{few.substr(0, beside)} + " and " +
           std::string{few.substr(number, end - number)} + " more.";
}

/// What « Vouliez-vous dire… » and « Sont admis… » name, and where to read more.
std::string english_remedy(const Problem& problem, Code code) {
    const std::string_view french_text = problem.remedy;
    constexpr std::string_view guess = "Vouliez-vous dire «\u00A0";
    constexpr std::string_view list = "Sont admis\u00A0: ";
    std::string text;
    if (const auto at = french_text.find(guess); at != french_text.npos) {
        const auto word = french_text.substr(at + guess.size());
        text += "Did you mean \"" + std::string{word.substr(0, word.find("\u00A0»"))} + "\"? ";
    }
    if (const auto at = french_text.find(list); at != french_text.npos)
        text += "Allowed: " + in_english(french_text.substr(at + list.size())) + " ";
    return text + "constat explain " + to_text(code) + " --lang en";
}

/// « scenario.yaml:12:5 », without the parts that are not known.
std::string place_text(const Place& where) {
    std::string text = where.file;
    if (where.line > 0) text += ":" + std::to_string(where.line);
    if (where.line > 0 && where.column > 0) text += ":" + std::to_string(where.column);
    return text;
}

std::string count_text(const Problems& problems, Language language) {
    const auto advice =
        std::ranges::count_if(problems, [](const Problem& problem) { return is_warning(problem); });
    const auto few = static_cast<std::size_t>(advice);
    const auto faults = problems.size() - few;
    if (language == Language::english)
        return std::to_string(faults) + (faults == 1 ? " error, " : " errors, ") +
               std::to_string(few) + (few == 1 ? " warning\n" : " warnings\n");
    return counted(faults, "faute", "fautes") + ", " + counted(few, "conseil", "conseils") + "\n";
}

}  // namespace

Problem told_in(Language language, const Problem& problem) {
    const auto* known = find_diagnostic(code_of(problem));
    if (language == Language::french || known == nullptr) return problem;
    const auto parts = quoted_parts(problem.what);
    return content::problem(
        known->code, problem.where,
        std::string{known->english_title} + (parts.empty() ? "." : ": " + parts + "."),
        english_remedy(problem, known->code));
}

std::string render(const Problem& problem, std::string_view source, Language language,
                   bool with_why) {
    const auto& words = language == Language::french ? french : english;
    const auto* known = find_diagnostic(code_of(problem));
    std::string text = place_text(problem.where);
    text += (is_warning(problem) ? words.warning : words.error) + std::string{code_of(problem)} +
            (language == Language::french ? "\u00A0: " : ": ");
    const auto told = told_in(language, problem);
    text += std::string{sentence_of(told)} + "\n";
    text += excerpt(problem.where, source);
    if (known != nullptr && with_why)
        text += std::string{"     "} + words.why +
                std::string{language == Language::french ? known->why : known->english_why} + "\n";
    if (!told.remedy.empty()) text += std::string{"     "} + words.remedy + told.remedy + "\n";
    return text;
}

std::string render(const Problems& problems, const std::map<std::string, std::string>& files,
                   Language language) {
    std::string text;
    std::set<std::string> explained;
    for (const auto& problem : problems) {
        const auto file = files.find(problem.where.file);
        text += render(problem, file == files.end() ? std::string_view{} : file->second, language,
                       explained.insert(std::string{code_of(problem)}).second);
    }
    return text + count_text(problems, language);
}

}  // namespace sim::content
