#include "sim/app/core/sheet.hpp"

#include <algorithm>

#include "sim/app/core/language.hpp"
#include "sim/claims/settlement_sheet.hpp"

namespace sim::app {
namespace {

constexpr const char* no_sum = "–";

/// A bar would begin another cell.
std::string without_bars(std::string cell) {
    std::ranges::replace(cell, '|', '/');
    std::ranges::replace(cell, '\n', ' ');
    return cell;
}

std::string text_of(const TypedLine& line) {
    std::string text = without_bars(line.head);
    for (const auto* cell : {&line.basis, &line.vetuste, &line.given_back, &line.plafond,
                             &line.franchise, &line.part, &line.ground})
        text += " | " + without_bars(*cell);
    return text;
}

bool is_amount(const std::string& cell) {
    if (cell.find_first_not_of(' ') == std::string::npos) return true;
    const auto amount = money_from_french(cell);
    return amount && *amount >= Money{};
}

std::string fault_of_line(const TypedLine& line) {
    if (line.head.find_first_not_of(' ') == std::string::npos)
        return tr("Nommez le poste de cette ligne.");
    for (const auto* cell : {&line.basis, &line.plafond, &line.franchise})
        if (!is_amount(*cell))
            return tr_with(
                "«\u00A0{}\u00A0» n’est pas un montant\u00A0: écrivez par exemple 1 250,00.",
                *cell);
    for (const auto* cell : {&line.vetuste, &line.given_back, &line.part})
        if (!claims::rate_from_typed(*cell))
            return tr_with("«\u00A0{}\u00A0» n’est pas un taux de 0 à 100\u00A0%.", *cell);
    return {};
}

std::string to_type(Money amount) {
    auto text = to_french(amount);
    return text.substr(0, text.find("\u00A0€"));
}

}  // namespace

SheetSums sums_of(const TypedSheet& sheet) {
    SheetSums sums;
    claims::Sheet read;
    for (const auto& line : sheet) {
        LineSums own{no_sum, no_sum, no_sum, ""};
        const auto one = claims::sheet_from_text(text_of(line));
        if (line.blank()) {
            own = {};
        } else if (one && one->size() == 1 && fault_of_line(line).empty()) {
            const auto due = claims::due_of(one->front());
            own = {to_french(due.immediate), to_french(due.deferred), to_french(due.left()), ""};
            read.push_back(one->front());
        } else {
            own.fault = fault_of_line(line);
            if (own.fault.empty()) own.fault = tr("Cette ligne est trop longue.");
            sums.reads = false;
        }
        sums.lines.push_back(std::move(own));
    }
    const auto all = claims::due_of(read);
    sums.basis = to_french(all.basis);
    sums.vetuste = to_french(all.vetuste);
    sums.franchise = to_french(all.franchise);
    sums.immediate = to_french(all.immediate);
    sums.deferred = to_french(all.deferred);
    sums.left = to_french(all.left());
    sums.typed_immediate = to_type(all.immediate);
    sums.typed_deferred = to_type(all.deferred);
    sums.typed_franchise = to_type(all.franchise);
    return sums;
}

std::string sheet_text(const TypedSheet& sheet) {
    std::string text;
    for (const auto& line : sheet)
        if (!line.blank()) text += (text.empty() ? "" : "\n") + text_of(line);
    return text;
}

bool is_sheet(const FieldView& field) {
    return field.kind == InputKind::text && field.id == claims::sheet_field;
}

const ActView* act_with_sheet(const std::vector<ActView>& acts, const std::string& open) {
    const ActView* first = nullptr;
    for (const auto& act : acts) {
        if (std::ranges::none_of(act.fields, is_sheet)) continue;
        if (act.id == open) return &act;
        if (first == nullptr) first = &act;
    }
    return first;
}

}  // namespace sim::app
