#pragma once

#include <string>
#include <vector>

/// What training brought, for the home.
namespace sim::app {

/// A block or a competency of the grid, and how it went lately.
struct ProgressRow {
    std::string code;
    std::string title;
    int percent = -1;  ///< -1: not practised yet.
};

/// A training that was handed in.
struct HistoryPoint {
    std::string title;          ///< Of its case.
    std::string day;            ///< "21 novembre 2026"
    std::vector<int> percents;  ///< Of the whole, then of each block; -1: it did not touch it.
};

}  // namespace sim::app
