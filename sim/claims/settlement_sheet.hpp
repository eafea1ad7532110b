#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/money.hpp"
#include "sim/base/result.hpp"

/// The worksheet on which a handler settles a loss, one line a head of damage. It is what he typed:
/// whether a line is right is for the assessment to find.
namespace sim::claims {

/// The field of an act that holds a worksheet; optional wherever it stands.
inline constexpr std::string_view sheet_field = "sheet";

struct SheetLine {
    std::string head;  ///< « Peinture de la cuisine »
    Money basis;       ///< As new.
    Rate vetuste;
    Rate given_back;  ///< Of the basis: the vetuste that is paid on the invoice, at most.
    std::optional<Money> plafond;
    Money franchise;
    Rate part = whole;   ///< Of liability.
    std::string ground;  ///< Article or passage, in words.
    friend bool operator==(const SheetLine&, const SheetLine&) = default;
};
using Sheet = std::vector<SheetLine>;

/// What a line, or all of them, comes to.
struct SheetDue {
    Money basis;
    Money vetuste;    ///< Deducted.
    Money franchise;  ///< Really kept: never more than there was to pay.
    Money immediate;
    Money deferred;
    /// Reste à charge: what is paid neither now nor on the invoice.
    Money left() const { return basis - immediate - deferred; }
    friend bool operator==(const SheetDue&, const SheetDue&) = default;
};
/// In the order of a contract: vetuste, plafond, franchise, then the part of liability. Each
/// rounding is to the cent, once.
SheetDue due_of(const SheetLine& line);
SheetDue due_of(const Sheet& sheet);

/// A line a head, its cells between bars, empty where there is nothing to say:
/// `head | 1200.00 EUR | 15 % | 15 % | 1000.00 EUR | 150.00 EUR | 50 % | ground`. Amounts and rates
/// may be typed in French.
Result<Sheet> sheet_from_text(std::string_view text);
std::string to_text(const Sheet& sheet);
/// "15 %", "12.5 %".
std::string to_plain(Rate rate);
/// "15", "12,5 %"; blank is nothing.
Result<Rate> rate_from_typed(std::string_view text);

}  // namespace sim::claims
