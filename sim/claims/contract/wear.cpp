#include "sim/claims/contract/wear.hpp"

#include <algorithm>

#include "sim/claims/common/reasoning.hpp"
#include "sim/law/keys/contract.hpp"

namespace sim::claims::contract {
namespace {

law::Key<Rate> yearly_of(Wearing kind) {
    switch (kind) {
        case Wearing::appliance: return law::appliance_yearly_vetuste;
        case Wearing::computer: return law::computer_yearly_vetuste;
        case Wearing::furniture: return law::furniture_yearly_vetuste;
        case Wearing::clothes: return law::clothes_yearly_vetuste;
        case Wearing::paint: return law::paint_yearly_vetuste;
        case Wearing::flooring: return law::flooring_yearly_vetuste;
        case Wearing::parquet: return law::parquet_yearly_vetuste;
        case Wearing::roofing: return law::roofing_yearly_vetuste;
    }
    return law::appliance_yearly_vetuste;
}

Result<Rate> rate_of(const WornGood& good, const law::Book& book, Reasoning& why) {
    const auto yearly = law::in_force(book, yearly_of(good.kind), good.on);
    if (!yearly) return Failure{yearly.error()};
    const auto most = law::in_force(book, law::most_vetuste, good.on);
    if (!most) return Failure{most.error()};
    const auto a_year = good.yearly ? *good.yearly : why.read(*yearly);
    const auto cap = good.most ? *good.most : why.read(*most);
    const auto reached = Rate::millionths(a_year.in_millionths() * good.age_years);
    const auto rate = std::min(reached, cap);
    const law::Reference contract{"Conditions du contrat", ""};
    why.note(to_french(a_year) + " par an pendant " + std::to_string(good.age_years) +
                 (good.age_years > 1 ? " ans" : " an") + ", au plus " + to_french(cap) + ".",
             good.yearly ? contract : yearly->reference, to_french(reached), to_french(rate));
    return rate;
}

}  // namespace

Result<Determination> vetuste_rate(const WornGood& good, const law::Book& book) {
    Reasoning why;
    const auto rate = rate_of(good, book, why);
    if (!rate) return Failure{rate.error()};
    return why.conclude(*rate);
}

Result<Determination> value_left(const WornGood& good, const law::Book& book) {
    Reasoning why;
    const auto rate = rate_of(good, book, why);
    if (!rate) return Failure{rate.error()};
    const auto left = good.value - share(good.value, *rate, Rounding::half_up);
    why.note("La vétusté est déduite de la valeur à neuf.", insurance_code("L121-1"),
             to_french(good.value), to_french(left));
    return why.conclude(left);
}

}  // namespace sim::claims::contract
