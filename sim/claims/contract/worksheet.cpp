#include "sim/claims/contract/worksheet.hpp"

#include <algorithm>

namespace sim::claims::contract {
namespace {

constexpr std::int64_t unit = whole.in_millionths();

/// A worksheet being settled: each move is traced when somebody reads the trace.
class Settling {
public:
    Settling(const Worksheet& sheet, const Usages& usages, Trace* trace)
        : sheet_{sheet}, usages_{usages}, trace_{trace} {
        if (trace_ != nullptr) trace_->clear();
    }

    Outcome run() {
        std::array<Indemnity, category_count> by_category{};
        for (std::size_t i = 0; i < sheet_.goods.size(); ++i) {
            const auto part = value_good(sheet_.goods[i], static_cast<std::uint32_t>(i));
            auto& sum = by_category[static_cast<std::size_t>(sheet_.goods[i].category)];
            sum.immediate += part.immediate;
            sum.deferred += part.deferred;
        }
        auto indemnity = sub_limited(by_category);
        add_costs(indemnity);
        Outcome outcome;
        outcome.damage = indemnity.total();
        indemnity = declared(indemnity);
        if (sheet_.order == LimitOrder::plafond_first) indemnity = capped(indemnity);
        const auto before = indemnity.total();
        indemnity = franchised(indemnity);
        outcome.franchise = before - indemnity.total();
        if (sheet_.order == LimitOrder::franchise_first) indemnity = capped(indemnity);
        outcome.owed = shared(indemnity, outcome.damage);
        outcome.to_pay =
            less(outcome.owed, sheet_.advances + sheet_.premium_set_off + sheet_.recovered_goods);
        tell(Move::advances, 0, outcome.owed.total(), outcome.to_pay.total());
        return outcome;
    }

private:
    void tell(Move move, std::uint32_t item, Money before, Money after) {
        if (trace_ != nullptr && before != after) trace_->push_back({move, item, before, after});
    }

    Indemnity value_good(const Good& good, std::uint32_t item) {
        tell(Move::value, item, Money{}, good.value);
        if (!good.evidenced) {
            tell(Move::unproven, item, good.value, Money{});
            return {};
        }
        const auto tax = Rate::millionths(good.tax.in_millionths() *
                                          (unit - sheet_.tax_recovered.in_millionths()) / unit);
        const auto gross = good.value + share(good.value, tax, Rounding::half_up);
        tell(Move::tax, item, good.value, gross);
        auto part = worn(good, gross, item);
        if (sheet_.tax_on_invoice && gross != good.value && !good.invoiced_on) {
            const auto now = std::min(
                part.immediate, good.value - share(good.value, good.vetuste, Rounding::half_up));
            part = {now, part.total() - now};
        }
        return part;
    }

    Indemnity worn(const Good& good, Money gross, std::uint32_t item) {
        const bool returns = good.wear == WearTerm::valeur_a_neuf &&
                             !(good.no_return_above && good.vetuste > *good.no_return_above);
        const auto wear =
            good.wear == WearTerm::valeur_a_neuf && !returns ? WearTerm::deducted : good.wear;
        auto part =
            after_vetuste(gross, good.vetuste, wear, good.wear_cap.value_or(usages_.wear_cap));
        if (wear != WearTerm::none) tell(Move::vetuste, item, gross, part.immediate);
        tell(Move::given_back, item, part.immediate, part.total());
        if (good.real_cost && part.total() > *good.real_cost && returns) {
            const auto before = part.total();
            part.deferred = std::max(*good.real_cost - part.immediate, Money{});
            tell(Move::real_cost, item, before, part.total());
        }
        return rebuilt(good, part, item);
    }

    /// Valeur à neuf supposes works, in time; without them the good is worth what it sold for.
    Indemnity rebuilt(const Good& good, Indemnity part, std::uint32_t item) {
        const bool late = good.invoiced_on && *good.invoiced_on > usages_.rebuild_before;
        if (good.rebuilding != Rebuilding::given_up && !late) return part;
        const auto before = part.total();
        part.deferred = Money{};
        if (good.market_value)
            part.immediate =
                std::min(part.immediate, std::max(*good.market_value - good.salvage, Money{}));
        tell(late ? Move::late_invoice : Move::not_rebuilt, item, before, part.total());
        return part;
    }

    Indemnity sub_limited(std::array<Indemnity, category_count>& by_category) {
        Indemnity sum;
        for (std::size_t i = 0; i < category_count; ++i) {
            auto& part = by_category[i];
            for (const auto& limit : sheet_.sub_limits) {
                if (static_cast<std::size_t>(limit.category) != i) continue;
                const auto before = part.total();
                part = within(part, limit.most);
                tell(Move::sub_limit, static_cast<std::uint32_t>(i), before, part.total());
            }
            sum.immediate += part.immediate;
            sum.deferred += part.deferred;
        }
        return sum;
    }

    void add_costs(Indemnity& indemnity) {
        const auto goods = indemnity.total();
        for (std::size_t i = 0; i < sheet_.costs.size(); ++i) {
            const auto& cost = sheet_.costs[i];
            auto amount = cost.amount;
            if (cost.most) amount = std::min(amount, *cost.most);
            if (cost.most_of_goods)
                amount = std::min(amount, share(goods, *cost.most_of_goods, Rounding::half_up));
            tell(Move::cost, static_cast<std::uint32_t>(i), indemnity.total(),
                 indemnity.total() + amount);
            indemnity.immediate += amount;
            if (cost.first_risk) first_risk_ += amount;
        }
    }

    /// What the sum insured holds: costs at first risk stand beside it.
    bool passes_sum(const DeclaredRisk& risk, const Indemnity& indemnity) const {
        const auto held = indemnity.total() - first_risk_;
        return by_sums(risk, held) < held;
    }

    Indemnity declared(Indemnity indemnity) {
        const DeclaredRisk risk{sheet_.on,
                                indemnity.total(),
                                sheet_.declaration,
                                sheet_.premium_paid,
                                sheet_.premium_due,
                                sheet_.sum_insured,
                                sheet_.value_at_risk,
                                sheet_.tolerance,
                                sheet_.capital_rule_waived};
        if (risk.declaration == Declaration::bad_faith) {
            tell(Move::null_contract, 0, indemnity.total(), Money{});
            return {};
        }
        if (passes_sum(risk, indemnity)) {
            const Indemnity before = indemnity;
            indemnity = {by_sums(risk, before.immediate - first_risk_) + first_risk_, {}};
            indemnity.deferred =
                by_sums(risk, before.total() - first_risk_) + first_risk_ - indemnity.immediate;
            tell(is_under_insured(risk) ? Move::sums : Move::sum_insured, 0, before.total(),
                 indemnity.total());
        }
        if (risk.declaration == Declaration::good_faith) {
            const Indemnity before = indemnity;
            indemnity = {by_premiums(risk, before.immediate), {}};
            indemnity.deferred = by_premiums(risk, before.total()) - indemnity.immediate;
            tell(Move::premiums, 0, before.total(), indemnity.total());
        }
        return indemnity;
    }

    Indemnity capped(Indemnity indemnity) {
        if (!sheet_.plafond) return indemnity;
        const auto after = within(indemnity, *sheet_.plafond);
        tell(Move::plafond, 0, indemnity.total(), after.total());
        return after;
    }

    Indemnity franchised(Indemnity indemnity) {
        const auto after = less(indemnity, franchise_on(sheet_.franchise, indemnity.total()));
        tell(Move::franchise, 0, indemnity.total(), after.total());
        return after;
    }

    Indemnity shared(Indemnity indemnity, Money damage) {
        if (sheet_.other_insurers.empty()) return indemnity;
        auto all = indemnity.total();
        for (const auto other : sheet_.other_insurers) all += other;
        const auto part = our_part(damage, indemnity.total(), all);
        if (part == indemnity.total()) return indemnity;
        const auto now = proportion(indemnity.immediate, part.in_cents(),
                                    indemnity.total().in_cents(), Rounding::half_up);
        tell(Move::other_insurers, 0, indemnity.total(), part);
        return {now, part - now};
    }

    const Worksheet& sheet_;
    const Usages& usages_;
    Trace* trace_;
    Money first_risk_;
};

}  // namespace

Outcome settle_worksheet(const Worksheet& sheet, const Usages& usages, Trace* trace) {
    return Settling{sheet, usages, trace}.run();
}

Indemnity after_vetuste(Money value, Rate vetuste, WearTerm wear, Rate wear_cap) {
    if (wear == WearTerm::none || vetuste == Rate{}) return {value, {}};
    Indemnity part{value - share(value, vetuste, Rounding::half_up), {}};
    if (wear == WearTerm::valeur_a_neuf)
        part.deferred = std::min(share(value, std::min(vetuste, wear_cap), Rounding::half_up),
                                 value - part.immediate);
    return part;
}

Money franchise_on(const Franchise& franchise, Money damage) {
    switch (franchise.kind) {
        case FranchiseKind::none: return {};
        case FranchiseKind::absolute: return std::min(franchise.amount, damage);
        case FranchiseKind::relative: {
            const bool passed = franchise.reached_is_enough ? damage >= franchise.amount
                                                            : damage > franchise.amount;
            return passed ? Money{} : damage;
        }
        case FranchiseKind::proportional: {
            auto kept = std::max(share(damage, franchise.rate, Rounding::half_up), franchise.least);
            if (franchise.most) kept = std::min(kept, *franchise.most);
            return std::min(kept, damage);
        }
        case FranchiseKind::indexed:
            return std::min(proportion(franchise.amount, franchise.index_now, franchise.index_then,
                                       Rounding::half_up),
                            damage);
        case FranchiseKind::days:
            return std::min(Money::cents(franchise.amount.in_cents() * franchise.days), damage);
    }
    return {};
}

Money our_part(Money damage, Money ours, Money all) {
    if (all <= damage || all == Money{}) return ours;
    return std::min(proportion(damage, ours.in_cents(), all.in_cents(), Rounding::half_up), ours);
}

}  // namespace sim::claims::contract
