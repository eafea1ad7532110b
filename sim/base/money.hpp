#pragma once

#include <compare>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/result.hpp"

namespace sim {

enum class Rounding { half_up, down, up };

/// An amount in euro cents. Never a double: a cent is a fact.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money cents(std::int64_t c) { return Money{c}; }
    static constexpr Money euros(std::int64_t e) { return Money{e * 100}; }
    constexpr std::int64_t in_cents() const { return cents_; }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money{a.cents_ + b.cents_}; }
    friend constexpr Money operator-(Money a, Money b) { return Money{a.cents_ - b.cents_}; }
    friend constexpr Money operator-(Money a) { return Money{-a.cents_}; }
    constexpr Money& operator+=(Money other) { return *this = *this + other; }
    constexpr Money& operator-=(Money other) { return *this = *this - other; }

private:
    explicit constexpr Money(std::int64_t c) : cents_{c} {}
    std::int64_t cents_ = 0;
};

/// A proportion in millionths: `Rate::percent(20)` is 200 000 millionths.
class Rate {
public:
    constexpr Rate() = default;
    static constexpr Rate millionths(std::int64_t m) { return Rate{m}; }
    static constexpr Rate percent(std::int64_t p) { return Rate{p * 10'000}; }
    constexpr std::int64_t in_millionths() const { return millionths_; }
    friend constexpr auto operator<=>(Rate, Rate) = default;

private:
    explicit constexpr Rate(std::int64_t m) : millionths_{m} {}
    std::int64_t millionths_ = 0;
};

constexpr Rate whole = Rate::percent(100);

/// `whole` x `rate`, computed in 128 bits and rounded once, to the cent.
Money share(Money whole, Rate rate, Rounding rounding);

/// `whole` x `part` / `of`, the same way. `of` must not be zero.
Money proportion(Money whole, std::int64_t part, std::int64_t of, Rounding rounding);

/// Parts in proportion to the weights that sum to `total` to the cent (largest remainders first).
std::vector<Money> allocate(Money total, const std::vector<std::int64_t>& weights);

/// "1 234,50 €" with narrow no-break spaces between thousands and a no-break space before the sign.
/// Whole euros drop the cents.
std::string to_french(Money amount);
/// "20 %", "33,33 %".
std::string to_french(Rate rate);
/// "1234.50 EUR": the form of content files and of the journal.
std::string to_plain(Money amount);

/// Reads what a person types: "2 250,00", "2250.5 €", "1.234,50 €". Refuses a third decimal.
Result<Money> money_from_french(std::string_view text);
/// Reads "1600 EUR", "1600.00 EUR".
Result<Money> money_from_plain(std::string_view text);
/// Reads "20 %", "0.5 %".
Result<Rate> rate_from_plain(std::string_view text);

std::ostream& operator<<(std::ostream& out, Money amount);
std::ostream& operator<<(std::ostream& out, Rate rate);

}  // namespace sim
