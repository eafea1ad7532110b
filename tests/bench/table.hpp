#pragma once

#include <chrono>
#include <ctime>
#include <optional>
#include <string>
#include <vector>

/// What `./dev bench` measures, and the table it prints. Floating point is welcome here.
namespace bench {

enum class Better { higher, lower };

/// One figure. A reference is measured in the same run, in turn with ours; a target is on the ratio
/// when there is one, else on our own figure.
struct Row {
    std::string figure;
    double ours = 0;
    std::string unit;
    std::string reference = {};  ///< Who; empty when there is none.
    double theirs = 0;
    std::optional<double> ratio = {};
    std::optional<double> target = {};
    Better better = Better::higher;
};

class Table {
public:
    void add(Row row) { rows_.push_back(std::move(row)); }
    /// What could not be measured here, and why: never a made-up figure.
    void absent(std::string what, std::string why);
    /// The same work was not done: the run fails.
    void fail(std::string what);
    void print() const;
    bool failed() const { return failed_; }

private:
    std::vector<Row> rows_;
    std::vector<std::string> notes_;
    bool failed_ = false;
};

inline double seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Of this process: what a core was given, whatever else the machine was doing.
inline double cpu_seconds() {
    return static_cast<double>(std::clock()) / static_cast<double>(CLOCKS_PER_SEC);
}

double median(std::vector<double> values);

/// Seconds that one call of `work` takes.
template <class Work>
double timed(Work&& work) {
    const double start = seconds();
    work();
    return seconds() - start;
}

/// Seconds of a core that one call of `work` takes.
template <class Work>
double cpu_timed(Work&& work) {
    const double start = cpu_seconds();
    work();
    return cpu_seconds() - start;
}

void story_rows(Table& table);
void decision_rows(Table& table);
void load_rows(Table& table);
void check_rows(Table& table);
void explore_rows(Table& table);
void append_rows(Table& table);
void irsa_rows(Table& table);
void program_rows(Table& table);
void click_rows(Table& table);
void settlement_rows(Table& table);
void scoring_rows(Table& table);
void cohort_rows(Table& table);
void cohort_screen_rows(Table& table);
void peer_rows(Table& table);

}  // namespace bench
