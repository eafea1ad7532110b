#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

#include "sim/claims/matter.hpp"

namespace sim::claims {

/// A fact that no world dates before another. One that is unknown breaks nothing.
struct DateOrder {
    std::string_view earlier;
    std::optional<Date> earlier_on;
    std::string_view later;
    std::optional<Date> later_on;
    bool broken() const { return earlier_on && later_on && *later_on < *earlier_on; }
};

/// The problem at the fact that comes too early; both are told by their labels and their days.
Problem told_in_order(const DateOrder& order, std::span<const FactForm> forms);

/// What a matter whose only impossible facts are dates answers in `impossible`.
template <Described M>
Problems out_of_order(const M&, std::initializer_list<DateOrder> orders) {
    Problems problems;
    for (const auto& order : orders)
        if (order.broken()) problems.push_back(told_in_order(order, reading::forms_of<M>()));
    return problems;
}

/// The same beside the other problems of the matter.
template <Described M>
void keep_order(Problems& problems, const M& matter, std::initializer_list<DateOrder> orders) {
    for (auto& problem : out_of_order(matter, orders)) problems.push_back(std::move(problem));
}

}  // namespace sim::claims
