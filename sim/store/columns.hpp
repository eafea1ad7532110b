#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/result.hpp"
#include "sim/store/accounts.hpp"

/// The packed columns of a cohort: what each learner won in the trainings they ended, end to end,
/// sixteen learners a row, so that a whole cohort is read in a few hundred rows. Derived: what a
/// training lacks here is on a list of its own, and made again from its journal.
namespace sim::store {

class Connection;

inline constexpr std::int64_t learners_a_page = 16;
inline constexpr std::string_view training_mode = "training";

/// Valid while the reader is called.
struct LearnerColumn {
    PersonId person = 0;
    std::int64_t attempts = 0;
    std::string_view bytes;  ///< The store does not read them.
};
using ColumnReader = std::function<void(const LearnerColumn&)>;

/// The ids of the trainings that ended and whose column is not kept. Columns made by another
/// program are forgotten first; all are when it is not known (empty).
Result<std::vector<std::string>> columns_due(Connection& db, std::string_view program);

/// Adds the column of a training that ended, made by the program of the last `columns_due`. Kept
/// already, it is left as it is.
Result<void> keep_column(Connection& db, std::string_view attempt, std::string_view column);

/// By growing number of person. A damaged page is a Problem, and all columns are due again.
Result<void> read_columns(Connection& db, const ColumnReader& read);

}  // namespace sim::store
