#include <cstdio>
#include <cstring>

#include "tests/bench/table.hpp"

/// `./dev bench [PART...]`: every figure, or only those of the named parts.
int main(int count, char** arguments) {
    const struct {
        const char* name;
        void (*rows)(bench::Table&);
    } parts[] = {{"story", bench::story_rows},
                 {"decisions", bench::decision_rows},
                 {"load", bench::load_rows},
                 {"check", bench::check_rows},
                 {"explore", bench::explore_rows},
                 {"appends", bench::append_rows},
                 {"irsa", bench::irsa_rows},
                 {"program", bench::program_rows},
                 {"clicks", bench::click_rows},
                 {"settlements", bench::settlement_rows},
                 {"scoring", bench::scoring_rows},
                 {"cohort", bench::cohort_rows},
                 {"cohort", bench::cohort_screen_rows},
                 {"peers", bench::peer_rows}};
    bench::Table table;
    for (const auto& part : parts) {
        bool wanted = count < 2;
        for (int i = 1; i < count; ++i)
            wanted = wanted || std::strcmp(arguments[i], part.name) == 0;
        if (!wanted) continue;
        std::fprintf(stderr, "measuring %s...\n", part.name);
        part.rows(table);
    }
    std::printf("\n");
    table.print();
    return table.failed() ? 1 : 0;
}
