#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/claims/contract/declared_risk.hpp"
#include "sim/claims/facts.hpp"

/// The settlement of a loss under one contract: what is damaged, what the contract says, and the
/// arithmetic, pure and without allocation. Its order is the contract's:
///
///     value -> tax -> vetuste and valeur à neuf -> sub-limits and costs -> sums insured ->
///     premiums
///     -> franchise and plafond -> other insurers -> advances
///
/// Both proportional rules reduce costs as they reduce goods: the indemnity of a cost is part of
/// the indemnity, and the order above puts its limit before them. A cost insured at first risk has
/// no value to compare with a sum (C. assur., art. L121-5), so only the rule of premiums reduces
/// it.
///
/// An indemnity is always two parts: owed now, and owed on the invoices.
namespace sim::claims::contract {

struct Indemnity {
    Money immediate;
    Money deferred;
    constexpr Money total() const { return immediate + deferred; }
    friend bool operator==(const Indemnity&, const Indemnity&) = default;
};

enum class Category : std::uint8_t { ordinary, valuables, cash, outbuilding };
inline constexpr std::size_t category_count = 4;

enum class Rebuilding : std::uint8_t { intended, done, given_up };

/// One damaged good or one work to be done.
struct Good {
    std::string label;
    Money value;  ///< As new, without tax when a tax is stated.
    Rate tax;
    Rate vetuste;
    WearTerm wear = WearTerm::deducted;
    std::optional<Rate> wear_cap;         ///< The usual one when the contract says nothing.
    std::optional<Rate> no_return_above;  ///< Past this vetuste nothing is given back.
    std::optional<Money> real_cost;
    std::optional<Money> market_value;
    Money salvage;
    Rebuilding rebuilding = Rebuilding::intended;
    std::optional<Date> invoiced_on;
    Category category = Category::ordinary;
    bool evidenced = true;
};

/// A cost that comes with the damage, within its own limit.
struct Cost {
    std::string label;
    Money amount;
    std::optional<Money> most;
    std::optional<Rate> most_of_goods;
    bool first_risk = false;  ///< Out of the rule of sums insured.
};

struct SubLimit {
    Category category = Category::ordinary;
    Money most;
};

enum class FranchiseKind : std::uint8_t { none, absolute, relative, proportional, indexed, days };

struct Franchise {
    FranchiseKind kind = FranchiseKind::none;
    Money amount;  ///< Of a day, for a franchise in days.
    Rate rate;
    Money least;
    std::optional<Money> most;
    std::int64_t index_then = 0;
    std::int64_t index_now = 0;
    std::int64_t days = 0;
    bool reached_is_enough = false;  ///< A relative franchise whose clause says « atteint ».
};

enum class LimitOrder : std::uint8_t { franchise_first, plafond_first };

struct Worksheet {
    Date on;
    std::vector<Good> goods;
    std::vector<Cost> costs;
    std::vector<SubLimit> sub_limits;
    Rate tax_recovered;
    bool tax_on_invoice = false;  ///< The tax is held until the invoice.
    Declaration declaration = Declaration::exact;
    std::optional<Money> premium_paid;
    std::optional<Money> premium_due;
    std::optional<Money> sum_insured;
    std::optional<Money> value_at_risk;
    Rate tolerance;
    bool capital_rule_waived = false;
    Franchise franchise;
    std::optional<Money> plafond;
    LimitOrder order = LimitOrder::franchise_first;
    std::vector<Money> other_insurers;  ///< What each would have paid alone.
    Money advances;
    Money premium_set_off;
    Money recovered_goods;
    std::optional<std::int64_t> rebuild_years;
};

/// What usage fills in when the contract is silent.
struct Usages {
    Date rebuild_before;
    Rate wear_cap;
};

enum class Move : std::uint8_t {
    value,
    unproven,
    tax,
    vetuste,
    given_back,
    real_cost,
    not_rebuilt,
    late_invoice,
    sub_limit,
    cost,
    null_contract,
    sums,
    sum_insured,
    premiums,
    franchise,
    plafond,
    other_insurers,
    advances,
};
inline constexpr std::size_t move_count = 18;

/// One move that changed something: the total before and after, and the good or cost if one.
struct TraceLine {
    Move move = Move::value;
    std::uint32_t item = 0;
    Money before;
    Money after;
};
using Trace = std::vector<TraceLine>;

struct Outcome {
    Money damage;      ///< Valued, before the contract's limits.
    Money franchise;   ///< Really kept: never more than there was to pay.
    Indemnity owed;    ///< By this contract, other insurers' shares out.
    Indemnity to_pay;  ///< Less what was already paid or is set off.
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// The one pipeline. `trace` may be null; it is cleared first, and keeps its memory.
Outcome settle_worksheet(const Worksheet& sheet, const Usages& usages, Trace* trace);

/// The parts of it that a settlement on a whole claim file shares.
Indemnity after_vetuste(Money value, Rate vetuste, WearTerm wear, Rate wear_cap);
Indemnity within(Indemnity indemnity, Money most);
/// Taken from what is owed now first; never more than the whole.
Indemnity less(Indemnity indemnity, Money amount);
/// What the insured keeps of this damage.
Money franchise_on(const Franchise& franchise, Money damage);
/// C. assur., art. L121-4: our part, in proportion of what each would have paid alone.
Money our_part(Money damage, Money ours, Money all);

}  // namespace sim::claims::contract
