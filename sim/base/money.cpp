#include "sim/base/money.hpp"

#include <algorithm>
#include <numeric>

namespace sim {
namespace {

__extension__ using Wide = __int128;

std::int64_t divide(Wide numerator, Wide denominator, Rounding rounding) {
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const bool negative = numerator < 0;
    const Wide size = negative ? -numerator : numerator;
    Wide quotient = size / denominator;
    const Wide rest = size % denominator;
    switch (rounding) {
        case Rounding::half_up: quotient += rest * 2 >= denominator ? 1 : 0; break;
        case Rounding::up: quotient += rest > 0 ? 1 : 0; break;
        case Rounding::down: break;
    }
    check(quotient <= INT64_MAX, "sim/base/money: an amount does not fit in 64 bits");
    return static_cast<std::int64_t>(negative ? -quotient : quotient);
}

}  // namespace

Money share(Money whole_amount, Rate rate, Rounding rounding) {
    return proportion(whole_amount, rate.in_millionths(), 1'000'000, rounding);
}

Money proportion(Money whole_amount, std::int64_t part, std::int64_t of, Rounding rounding) {
    check(of != 0, "sim/base/money: a proportion of nothing was asked");
    return Money::cents(divide(Wide{whole_amount.in_cents()} * part, of, rounding));
}

std::vector<Money> allocate(Money total, const std::vector<std::int64_t>& weights) {
    Wide sum = 0;
    for (const auto weight : weights) {
        check(weight >= 0, "sim/base/money: a weight is negative");
        sum += weight;
    }
    check(sum > 0, "sim/base/money: an amount cannot be split by weights that are all zero");
    const bool negative = total.in_cents() < 0;
    const Wide size = negative ? -Wide{total.in_cents()} : Wide{total.in_cents()};
    std::vector<std::int64_t> parts;
    std::vector<Wide> remainders;
    Wide left = size;
    for (const auto weight : weights) {
        parts.push_back(static_cast<std::int64_t>(size * weight / sum));
        remainders.push_back(size * weight % sum);
        left -= parts.back();
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (const auto index : order) {
        if (left == 0) break;
        ++parts[index];
        --left;
    }
    std::vector<Money> split;
    for (const auto part : parts) split.push_back(Money::cents(negative ? -part : part));
    return split;
}

}  // namespace sim
