#include "sim/base/result.hpp"

#include <cstdio>
#include <cstdlib>

namespace sim {

std::string to_text(const Problem& problem) {
    std::string text = problem.where.file;
    if (problem.where.line > 0) {
        text += ":" + std::to_string(problem.where.line);
        if (problem.where.column > 0) text += ":" + std::to_string(problem.where.column);
    }
    if (!text.empty()) text += ": ";
    text += problem.what;
    if (!problem.remedy.empty()) text += " " + problem.remedy;
    return text;
}

std::string to_text(const Problems& problems) {
    std::string text;
    for (const auto& problem : problems) text += to_text(problem) + "\n";
    return text;
}

void check(bool condition, const char* sentence) {
    if (condition) return;
    std::fputs(sentence, stderr);
    std::fputc('\n', stderr);
    std::abort();
}

}  // namespace sim
