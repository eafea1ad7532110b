#pragma once

#include <string>
#include <vector>

#include "sim/app/core/view.hpp"

/// The worksheet of a settlement while it is typed: what each line comes to, and all of them.
namespace sim::app {

/// A head of damage as its cells are typed; blank cells say nothing.
struct TypedLine {
    std::string head, basis, vetuste, given_back, plafond, franchise, part, ground;
    friend bool operator==(const TypedLine&, const TypedLine&) = default;
    bool blank() const { return *this == TypedLine{}; }
};
using TypedSheet = std::vector<TypedLine>;

struct LineSums {
    std::string immediate, deferred, left;  ///< "690 €"; "–" while the line does not read.
    std::string fault;                      ///< What does not read, in a sentence.
};
struct SheetSums {
    std::vector<LineSums> lines;
    bool reads = true;  ///< Every line does; the sums are of those that do.
    std::string basis, vetuste, franchise, immediate, deferred, left;
    /// As they would be typed in the decision's own fields.
    std::string typed_immediate, typed_deferred, typed_franchise;
};
SheetSums sums_of(const TypedSheet& sheet);

/// As the act takes it: a line a head, without the blank ones.
std::string sheet_text(const TypedSheet& sheet);

bool is_sheet(const FieldView& field);
/// The act whose worksheet is at hand: the open one, else the first that has one. Null: none has.
const ActView* act_with_sheet(const std::vector<ActView>& acts, const std::string& open);

}  // namespace sim::app
