#include "sim/claims/common/date_order.hpp"

#include <algorithm>

namespace sim::claims {
namespace {

std::string dated(std::string_view fact, Date day, std::span<const FactForm> forms) {
    const auto form = std::ranges::find(forms, fact, &FactForm::id);
    const auto label = form == forms.end() ? fact : form->label;
    return "«\u00A0" + std::string{label} + "\u00A0» (" + to_french(day) + ")";
}

}  // namespace

Problem told_in_order(const DateOrder& order, std::span<const FactForm> forms) {
    // `on` is the day of the law: when two dates clash, the other one is at fault.
    const auto fact = order.later == "on" ? order.earlier : order.later;
    return {{std::string{fact}, 0, 0},
            dated(order.later, *order.later_on, forms) + " précède " +
                dated(order.earlier, *order.earlier_on, forms) + ".",
            "Corrigez une des deux dates."};
}

}  // namespace sim::claims
