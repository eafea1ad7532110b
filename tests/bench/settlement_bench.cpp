#include "sim/claims/contract/worksheet.hpp"
#include "tests/bench/table.hpp"

/// Full settlements under one contract: three goods, a cost, both proportional rules, franchise,
/// plafond, a second insurer and an advance; traced, as the explained rule asks.
namespace bench {
namespace {

using namespace sim::claims::contract;
using sim::Money;
using sim::Rate;

Worksheet household() {
    Worksheet sheet;
    sheet.on = sim::Date::of(2026, 3, 10);
    for (const int euros : {1800, 640, 95}) {
        Good good;
        good.value = Money::euros(euros);
        good.tax = Rate::percent(10);
        good.vetuste = Rate::percent(20);
        good.wear = sim::claims::WearTerm::valeur_a_neuf;
        sheet.goods.push_back(good);
    }
    sheet.goods.back().category = Category::valuables;
    sheet.costs.push_back({"", Money::euros(300), {}, Rate::percent(5), false});
    sheet.sub_limits.push_back({Category::valuables, Money::euros(90)});
    sheet.declaration = Declaration::good_faith;
    sheet.premium_paid = Money::euros(250);
    sheet.premium_due = Money::euros(320);
    sheet.sum_insured = Money::euros(15000);
    sheet.value_at_risk = Money::euros(20000);
    sheet.franchise = {FranchiseKind::absolute, Money::euros(150), {}, {}, {}, 0, 0, 0, false};
    sheet.plafond = Money::euros(5000);
    sheet.other_insurers = {Money::euros(900)};
    sheet.advances = Money::euros(200);
    return sheet;
}

double settlements_per_second() {
    auto sheet = household();
    const Usages usages{sim::Date::of(2028, 3, 10), Rate::percent(25)};
    Trace trace;
    trace.reserve(64);
    std::int64_t sum = 0;
    std::size_t settled = 0;
    const double start = cpu_seconds();
    double spent = 0;
    while ((spent = cpu_seconds() - start) < 0.25)
        for (int i = 0; i < 1000; ++i, ++settled) {
            sheet.goods.front().value = Money::cents(180'000 + i);
            sum += settle_worksheet(sheet, usages, &trace).to_pay.total().in_cents();
        }
    sim::check(sum > 0, "something is owed");
    return static_cast<double>(settled) / spent;
}

}  // namespace

void settlement_rows(Table& table) {
    std::vector<double> rounds;
    for (int round = 0; round < 7; ++round) rounds.push_back(settlements_per_second());
    table.add({.figure = "full settlements under a contract",
               .ours = median(rounds),
               .unit = "/s",
               .target = 1e6});
}

}  // namespace bench
