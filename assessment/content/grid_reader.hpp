#pragma once

#include <map>
#include <string>
#include <vector>

#include "sim/base/money.hpp"
#include "sim/base/result.hpp"

/// The national grid as it is written in `assessment/grid`: blocks, competencies, who marks what.
namespace assessment::content {

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

struct Grid {
    int version = 0;
    std::vector<Block> blocks;
    std::vector<Competency> competencies;
    std::vector<EliminatingFault> eliminating_faults;
    friend bool operator==(const Grid&, const Grid&) = default;
};

/// Reads `grid.yaml` of the packed grid, refusing with every fault: an unknown key, a competency
/// of no block, a code given twice, a pass rule above the whole.
sim::Checked<Grid> read_grid(const std::map<std::string, std::string>& files);

}  // namespace assessment::content
