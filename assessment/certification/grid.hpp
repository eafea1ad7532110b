#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/money.hpp"

/// The national grid: what is marked, by whom, how far, and the rules of a jury. Written in
/// `assessment/grid`, read by `assessment/content`.
namespace assessment::certification {

enum class MarkedBy { rules, jury, both };

struct Block {
    std::string code;  ///< "BC01"
    std::string title;
    sim::Rate pass;     ///< Share of the points that certifies the block.
    std::string trial;  ///< "mise en situation", "cas pratique"
    friend bool operator==(const Block&, const Block&) = default;
};

struct Competency {
    std::string code;  ///< "BC02.6"
    std::string title;
    std::string observable;
    MarkedBy marked_by = MarkedBy::rules;
    friend bool operator==(const Competency&, const Competency&) = default;
};

struct EliminatingFault {
    std::string id;
    std::string title;
    std::string competency;
    std::string ground;
    friend bool operator==(const EliminatingFault&, const EliminatingFault&) = default;
};

/// What a juror marks. `levels` are anchors from the lowest, in equal steps; the weights of a
/// block add up to 100.
struct Criterion {
    std::string id;
    std::string competency;
    std::string title;
    MarkedBy marked_by = MarkedBy::jury;
    int weight = 0;
    std::vector<std::string> levels;
    int top() const { return static_cast<int>(levels.size()) - 1; }
    friend bool operator==(const Criterion&, const Criterion&) = default;
};

/// What can be ticked while it happens. `steps`: 1 for yes or no, 2 for not, partly, fully.
struct Behaviour {
    std::string id;
    std::string criterion;
    std::string text;
    int steps = 1;
    int weight = 1;
    bool critical = false;
    friend bool operator==(const Behaviour&, const Behaviour&) = default;
};

/// A parameter of the certifying body. Its value is ours until the body gives its own;
/// `confidence` ("high", "medium", "low") and `note` say what it is worth.
struct Rule {
    std::string id;
    std::int64_t value = 0;
    std::string confidence;
    std::string note;
    friend bool operator==(const Rule&, const Rule&) = default;
};

/// A criterion of a case, and the criterion of the grid that it informs.
struct Informs {
    std::string criterion;
    std::string grid;
    friend bool operator==(const Informs&, const Informs&) = default;
};

struct Opinion {
    std::string answer;  ///< Canonical text of the field.
    int experts = 0;     ///< Who gave it.
    friend bool operator==(const Opinion&, const Opinion&) = default;
};

/// A decision on which good professionals differ: it is worth what a panel of experts thought of it
/// (script concordance). `source` says who the panel is, and is shown wherever its answers are.
struct JudgementQuestion {
    std::string id;
    std::string asked;  ///< French: the situation, in one question.
    std::string grid;
    std::string act;
    std::string field;
    int points = 0;
    std::string source;
    std::vector<Opinion> panel;
    std::string competency = {};  ///< Of its criterion of the grid.
    friend bool operator==(const JudgementQuestion&, const JudgementQuestion&) = default;
};

/// What a case says to the grid.
struct CaseMap {
    std::string id;
    std::vector<Informs> criteria;
    std::vector<JudgementQuestion> questions;
    friend bool operator==(const CaseMap&, const CaseMap&) = default;
};

struct Grid {
    int version = 0;  ///< From 2 on, with criteria, behaviours and rules.
    std::vector<Block> blocks;
    std::vector<Competency> competencies;
    std::vector<EliminatingFault> eliminating_faults;
    std::vector<Criterion> criteria;
    std::vector<Behaviour> behaviours;
    std::vector<Rule> rules;
    std::vector<CaseMap> cases;  ///< A case that is not there informs by competency.
    friend bool operator==(const Grid&, const Grid&) = default;
};

/// "BC01" of "BC01.3".
inline std::string_view block_of(std::string_view competency) {
    return competency.substr(0, competency.find('.'));
}
const Block* find_block(const Grid& grid, std::string_view code);
const Criterion* find_criterion(const Grid& grid, std::string_view id);
const Behaviour* find_behaviour(const Grid& grid, std::string_view id);
const EliminatingFault* find_fault(const Grid& grid, std::string_view id);
const CaseMap* find_case(const Grid& grid, std::string_view id);
/// The criteria of a block, in the order of the grid.
std::vector<const Criterion*> criteria_of(const Grid& grid, std::string_view block);
/// Every rule of `rule_names` is there in a grid that was read.
std::int64_t rule(const Grid& grid, std::string_view id);

/// The rules that a grid must give.
const std::vector<std::string_view>& rule_names();

}  // namespace assessment::certification
