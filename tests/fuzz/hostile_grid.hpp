#pragma once

#include <map>
#include <string>
#include <string_view>

#include "assessment/certification/grid.hpp"
#include "assessment/content/grid_reader.hpp"
#include "sim/base/result.hpp"

/// The readers of the grid on any bytes: each of its files in turn, beside the others as they
/// should be.
namespace fuzz {

inline std::map<std::string, std::string> a_grid() {
    std::string rules = "rules:\n";
    for (const auto name : assessment::certification::rule_names())
        rules +=
            "  - {id: " + std::string{name} + ", value: 2, confidence: low, note: \"Une note.\"}\n";
    return {
        {"grid.yaml",
         "version: 2\n"
         "blocks:\n"
         "  - {code: BC01, title: \"Accueillir\", trial: \"oral\", pass: 50 %}\n"
         "competencies:\n"
         "  - {code: BC01.1, marked_by: both, title: \"Écouter\", observable: \"Écoute.\"}\n"
         "eliminating_faults:\n"
         "  - {id: contempt, competency: BC01.1, title: \"Mépriser\", ground: \"Loi\"}\n"},
        {"bc01.yaml",
         "block: BC01\n"
         "criteria:\n"
         "  - id: listening\n"
         "    competency: BC01.1\n"
         "    marked_by: jury\n"
         "    weight: 100\n"
         "    title: \"Écouter\"\n"
         "    levels: [\"Se tait.\", \"Écoute.\", \"Reformule.\"]\n"
         "behaviours:\n"
         "  - {id: greets, criterion: listening, scale: graded, weight: 1, text: \"Salue.\"}\n"},
        {"rules.yaml", rules},
        {"cases/essai.yaml",
         "case: essai\n"
         "criteria:\n"
         "  - {criterion: opening, grid: listening}\n"
         "questions:\n"
         "  - question: wait-or-pay\n"
         "    asked: \"Qui décide\"\n"
         "    grid: listening\n"
         "    act: refer_decision\n"
         "    field: to\n"
         "    points: 2\n"
         "    source: \"Un panel.\"\n"
         "    panel: [{answer: responsable, experts: 8}, {answer: comite, experts: 2}]\n"},
        {"panels/essai.wait-or-pay.yaml",
         "case: essai\n"
         "question: wait-or-pay\n"
         "source: \"Un autre panel.\"\n"
         "panel: [{answer: seul, experts: 3}, {answer: comite, experts: 7}]\n"}};
}

inline void read_grid_with(const std::string& file, std::string_view bytes) {
    auto files = a_grid();
    files[file] = bytes;
    const auto grid = assessment::content::read_grid(files);
    if (!grid) sim::check(!sim::to_text(grid.error()).empty(), "a fault can be told");
}

inline void read_grid(std::string_view bytes) {
    for (const auto file : {"grid.yaml", "bc01.yaml", "rules.yaml", "cases/essai.yaml"})
        read_grid_with(file, bytes);
}

inline void read_panel(std::string_view bytes) {
    read_grid_with("panels/essai.wait-or-pay.yaml", bytes);
}

}  // namespace fuzz
