#include "sim/claims/injury/scale_position.hpp"

#include "sim/claims/common/ruling.hpp"

namespace sim::claims::injury {
namespace {

Money sum_of(const Determination& answer) {
    const auto* sum = std::get_if<Money>(&answer.value);
    return sum == nullptr ? Money{} : *sum;
}

void add(Determination& answer, const Determination& more) {
    answer.steps.insert(answer.steps.end(), more.steps.begin(), more.steps.end());
    answer.readings.insert(answer.readings.end(), more.readings.begin(), more.readings.end());
}

/// The answer of the ends, and where the sum stands; no upper end, nothing is above.
Determination placed(Money proposed, Determination low, const Determination* high) {
    const auto least = sum_of(low);
    const bool above = high != nullptr && proposed > sum_of(*high);
    const auto rank = proposed < least ? 0U : above ? 2U : 1U;
    if (high != nullptr) add(low, *high);
    const auto& word = scale_position_words.at(rank);
    const auto range = high == nullptr ? "à partir de " + to_french(least)
                                       : to_french(least) + " à " + to_french(sum_of(*high));
    const auto source = low.steps.empty() ? law::Reference{} : low.steps.back().reference;
    low.steps.push_back({std::string{word.label} + "\u00A0: elle ne lie ni l’assureur ni le juge.",
                         range, to_french(proposed), source});
    low.value = Term{std::string{word.id}};
    return low;
}

Failure nothing_proposed() {
    return Failure{missing("proposed", "la somme proposée")};
}

}  // namespace

Result<Determination> scale_position(const ScaledHarm& harm, const law::Book& book) {
    if (!harm.proposed) return nothing_proposed();
    auto low = scale_low(harm, book);
    if (!low) return low;
    if (harm.degree == exceptional_degree) return placed(*harm.proposed, *std::move(low), nullptr);
    const auto high = scale_high(harm, book);
    if (!high) return high;
    return placed(*harm.proposed, *std::move(low), &*high);
}

Result<Determination> grief_position(const Grief& grief, const law::Book& book) {
    if (!grief.proposed) return nothing_proposed();
    auto low = grief_low(grief, book);
    if (!low) return low;
    const auto high = grief_high(grief, book);
    if (!high) return high;
    return placed(*grief.proposed, *std::move(low), &*high);
}

Result<Determination> deficit_position(const PermanentDeficit& deficit, const law::Book& book) {
    if (!deficit.proposed) return nothing_proposed();
    auto sum = permanent_deficit(deficit, book);
    if (!sum) return sum;
    const Determination same{sum->value, {}, {}};
    return placed(*deficit.proposed, *std::move(sum), &same);
}

}  // namespace sim::claims::injury
