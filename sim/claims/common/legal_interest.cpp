#include "sim/claims/common/legal_interest.hpp"

#include <algorithm>

#include "sim/law/keys/contract.hpp"

namespace sim::claims {
namespace {

law::Key<Rate> series_of(Creditor creditor) {
    switch (creditor) {
        case Creditor::consumer: return law::consumer_interest;
        case Creditor::professional: return law::professional_interest;
    }
    return law::consumer_interest;
}

/// Rates change on 1 January and 1 July.
Date end_of_half_year(Date day) {
    const auto civil = day.civil();
    const int year = int{civil.year()};
    return unsigned{civil.month()} <= 6 ? Date::of(year, 6, 30) : Date::of(year, 12, 31);
}

Result<law::Cited<Rate>> rate_on(const law::Book& book, Creditor creditor, Date day) {
    auto cited = law::in_force(book, series_of(creditor), day);
    if (!cited)
        return Failure{
            Problem{{std::string{series_of(creditor).path}, 0, 0},
                    "Le taux de l’intérêt légal du " + to_french(day) + " n’est pas connu.",
                    "Chargez le taux du semestre : il ne se devine pas."}};
    return cited;
}

std::string rate_in_words(Rate rate, const InterestPeriod& period) {
    auto words = to_french(rate);
    if (period.multiple != whole) words += " × " + to_french(period.multiple);
    if (period.increase != Rate{}) words += " + " + to_french(period.increase);
    return words;
}

Money interest(Money principal, Rate rate, const InterestPeriod& period, std::int64_t days,
               std::int64_t year_days) {
    const auto multiplied = rate.in_millionths() * period.multiple.in_millionths() +
                            period.increase.in_millionths() * whole.in_millionths();
    return proportion(principal, multiplied / whole.in_millionths() * days,
                      whole.in_millionths() * year_days, Rounding::half_up);
}

}  // namespace

Result<Rate> legal_rate(const law::Book& book, Creditor creditor, Date day, Reasoning& why) {
    const auto cited = rate_on(book, creditor, day);
    if (!cited) return Failure{cited.error()};
    why.note("Le taux du semestre est retenu.", cited->reference, "", to_french(cited->value));
    return why.read(*cited);
}

Result<Money> legal_interest(const law::Book& book, Money principal, Creditor creditor,
                             std::span<const InterestPeriod> periods, Reasoning& why) {
    Money total;
    if (periods.empty()) return total;
    const auto divisor = law::in_force(book, law::interest_year_days, periods.front().first);
    if (!divisor) return Failure{divisor.error()};
    const auto year_days = why.read(*divisor).value;
    for (const auto& period : periods) {
        for (auto day = period.first; day <= period.last;) {
            const auto last = std::min(end_of_half_year(day), period.last);
            const auto cited = rate_on(book, creditor, day);
            if (!cited) return Failure{cited.error()};
            const auto rate = why.read(*cited);
            const auto days = days_between(day, last) + 1;
            const auto amount = interest(principal, rate, period, days, year_days);
            why.note("Du " + to_french(day) + " au " + to_french(last) + ", " +
                         std::to_string(days) + (days == 1 ? " jour" : " jours") + " à " +
                         rate_in_words(rate, period) + ".",
                     cited->reference, to_french(total), to_french(total + amount));
            total += amount;
            day = last + std::chrono::days{1};
        }
    }
    return total;
}

}  // namespace sim::claims
