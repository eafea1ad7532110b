#include "sim/claims/contract/interest.hpp"

#include <algorithm>

#include "sim/claims/common/reasoning.hpp"
#include "sim/law/keys/contract.hpp"

namespace sim::claims::contract {
namespace {

constexpr std::chrono::days a_day_later{1};

struct Increase {
    Date from;
    Rate points;
};

/// C. mon. fin., art. L313-3: two months after the judgment can be enforced, five points more.
Result<Increase> increase_of(Date enforceable_on, const law::Book& book, Reasoning& why) {
    const auto months = law::in_force(book, law::judgment_increase_months, enforceable_on);
    if (!months) return Failure{months.error()};
    const auto points = law::in_force(book, law::judgment_interest_increase, enforceable_on);
    if (!points) return Failure{points.error()};
    const auto delay = static_cast<int>(why.read(*months).value);
    const Increase increase{add_months(enforceable_on, delay, DayOverflow::last_day) + a_day_later,
                            why.read(*points)};
    why.note("Jugement non payé après " + std::to_string(delay) + " mois : le taux gagne " +
                 to_french(increase.points) + " à partir du " + to_french(increase.from) + ".",
             monetary_code("L313-3"));
    return increase;
}

Rate multiple_on(const LatePayment& late, Date day) {
    auto multiple = whole;
    for (const auto& phase : late.phases)
        if (phase.from <= day) multiple = phase.multiple;
    return multiple;
}

/// The days at interest, cut where the multiple or the increase changes.
std::vector<InterestPeriod> periods_of(const LatePayment& late,
                                       const std::optional<Increase>& increase) {
    const auto first = late.due + a_day_later;
    std::vector<Date> starts{first};
    for (const auto& phase : late.phases)
        if (phase.from > first && phase.from <= late.on) starts.push_back(phase.from);
    if (increase && increase->from > first && increase->from <= late.on)
        starts.push_back(increase->from);
    std::ranges::sort(starts);
    std::vector<InterestPeriod> periods;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto last = i + 1 < starts.size() ? starts[i + 1] - a_day_later : late.on;
        const bool increased = increase && increase->from <= starts[i];
        periods.push_back(
            {starts[i], last, multiple_on(late, starts[i]), increased ? increase->points : Rate{}});
    }
    return periods;
}

Result<Money> due_on(const LatePayment& late, const law::Book& book, Reasoning& why) {
    if (late.on <= late.due) {
        why.note("Le paiement est fait à temps : aucun intérêt.", civil_code("1231-6"), "",
                 to_french(Money{}));
        return Money{};
    }
    std::optional<Increase> increase;
    if (late.enforceable_on) {
        const auto found = increase_of(*late.enforceable_on, book, why);
        if (!found) return Failure{found.error()};
        increase = *found;
    }
    const auto periods = periods_of(late, increase);
    return legal_interest(book, late.principal, late.creditor, periods, why);
}

}  // namespace

Problems impossible(const LatePayment& late) {
    if (std::ranges::is_sorted(late.phases, {}, &InterestPhase::from)) return {};
    return {{{"phases", 0, 0},
             "Les phases ne se suivent pas dans le temps.",
             "Écrivez-les de la plus ancienne à la plus récente."}};
}

Result<Determination> interest_due(const LatePayment& late, const law::Book& book) {
    Reasoning why;
    const auto interest = due_on(late, book, why);
    if (!interest) return Failure{interest.error()};
    return why.conclude(*interest);
}

Result<Determination> interest_total(const LatePayment& late, const law::Book& book) {
    Reasoning why;
    const auto interest = due_on(late, book, why);
    if (!interest) return Failure{interest.error()};
    const auto total = late.principal + *interest;
    why.note("Les intérêts s’ajoutent à la somme due.", civil_code("1231-6"),
             to_french(late.principal), to_french(total));
    return why.conclude(total);
}

Result<Determination> interest_rate(const LatePayment& late, const law::Book& book) {
    Reasoning why;
    const auto rate = legal_rate(book, late.creditor, late.on, why);
    if (!rate) return Failure{rate.error()};
    return why.conclude(*rate);
}

}  // namespace sim::claims::contract
