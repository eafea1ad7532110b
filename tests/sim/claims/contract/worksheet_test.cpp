#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "tests/sim/claims/ask.hpp"

#include "sim/claims/contract/worksheet.hpp"

namespace sim::test {
namespace {

constexpr auto immediate = "pipeline.immediate";
constexpr auto deferred = "pipeline.deferred";
constexpr auto total = "pipeline.total";

class Pipeline : public testing::TestWithParam<Example> {};
TEST_P(Pipeline, PaysWhatTheSheetSays) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    ValeurANeuf, Pipeline,
    testing::Values(
        Example{"VN-T03", "contrat", immediate,
                "{on: 2026-03-10, goods: [{label: Maison, value: 200000 EUR, vetuste: 20 %, wear: "
                "valeur_a_neuf, real_cost: 200000 EUR}]}",
                "160000.00 EUR"},
        Example{"VN-T03", "contrat", deferred,
                "{on: 2026-03-10, goods: [{label: Maison, value: 200000 EUR, vetuste: 20 %, wear: "
                "valeur_a_neuf, real_cost: 200000 EUR}]}",
                "40000.00 EUR"},
        Example{"VN-T05", "contrat", deferred,
                "{on: 2026-03-10, goods: [{label: Maison, value: 200000 EUR, vetuste: 20 %, wear: "
                "valeur_a_neuf, real_cost: 190000 EUR}]}",
                "30000.00 EUR"},
        Example{"VN-T06", "contrat", total,
                "{on: 2026-03-10, goods: [{label: Maison, value: 200000 EUR, vetuste: 20 %, wear: "
                "valeur_a_neuf, rebuilding: given_up, market_value: 130000 EUR}]}",
                "130000.00 EUR"},
        Example{"VN-T07", "contrat", total,
                "{on: 2024-03-10, goods: [{label: Maison, value: 200000 EUR, vetuste: 20 %, wear: "
                "valeur_a_neuf, rebuilding: done, invoiced_on: 2026-04-10}]}",
                "160000.00 EUR"},
        Example{"VN last day of the two years", "contrat", total,
                "{on: 2024-03-10, goods: [{label: Maison, value: 200000 EUR, vetuste: 20 %, wear: "
                "valeur_a_neuf, rebuilding: done, invoiced_on: 2026-03-10}]}",
                "200000.00 EUR"},
        Example{"VN first day too late", "contrat", total,
                "{on: 2024-03-10, goods: [{label: Maison, value: 200000 EUR, vetuste: 20 %, wear: "
                "valeur_a_neuf, rebuilding: done, invoiced_on: 2026-03-11}]}",
                "160000.00 EUR"},
        Example{"VN past its cap", "contrat", total,
                "{on: 2026-03-10, goods: [{label: Maison, value: 1000 EUR, vetuste: 40 %, wear: "
                "valeur_a_neuf}]}",
                "850.00 EUR"},
        Example{"VN refused above a wear", "contrat", total,
                "{on: 2026-03-10, goods: [{label: Maison, value: 1000 EUR, vetuste: 60 %, wear: "
                "valeur_a_neuf, no_return_above: 50 %}]}",
                "400.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Franchises, Pipeline,
    testing::Values(
        Example{"absolute 900", "5.4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 900 EUR}], franchise: {kind: absolute, "
                "amount: 250 EUR}}",
                "650.00 EUR"},
        Example{"absolute 250", "5.4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 250 EUR}], franchise: {kind: absolute, "
                "amount: 250 EUR}}",
                "0.00 EUR"},
        Example{"relative 300", "5.4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 300 EUR}], franchise: {kind: relative, "
                "amount: 300 EUR}}",
                "0.00 EUR"},
        Example{"relative 301", "5.4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 301 EUR}], franchise: {kind: relative, "
                "amount: 300 EUR}}",
                "301.00 EUR"},
        Example{"relative plus one cent", "5.4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 300.01 EUR}], franchise: {kind: "
                "relative, amount: 300 EUR}}",
                "300.01 EUR"},
        Example{"relative reached", "5.4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 300 EUR}], franchise: {kind: relative, "
                "amount: 300 EUR, reached_is_enough: true}}",
                "300.00 EUR"},
        Example{"proportional 4000", "5.4", "pipeline.franchise",
                "{on: 2026-03-10, goods: [{label: A, value: 4000 EUR}], franchise: {kind: "
                "proportional, rate: 10 %, least: 500 EUR, most: 3000 EUR}}",
                "500.00 EUR"},
        Example{"proportional 12000", "5.4", "pipeline.franchise",
                "{on: 2026-03-10, goods: [{label: A, value: 12000 EUR}], franchise: {kind: "
                "proportional, rate: 10 %, least: 500 EUR, most: 3000 EUR}}",
                "1200.00 EUR"},
        Example{"proportional 50000", "5.4", "pipeline.franchise",
                "{on: 2026-03-10, goods: [{label: A, value: 50000 EUR}], franchise: {kind: "
                "proportional, rate: 10 %, least: 500 EUR, most: 3000 EUR}}",
                "3000.00 EUR"},
        Example{"indexed", "5.4", "pipeline.franchise",
                "{on: 2026-03-10, goods: [{label: A, value: 5000 EUR}], franchise: {kind: indexed, "
                "amount: 200 EUR, index_then: 1000, index_now: 1150}}",
                "230.00 EUR"},
        Example{"in days", "5.4", "pipeline.franchise",
                "{on: 2026-03-10, goods: [{label: Perte, value: 5000 EUR}], franchise: {kind: "
                "days, amount: 400 EUR, days: 3}}",
                "1200.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Order, Pipeline,
    testing::Values(
        Example{"the sum insured limits a total loss within the tolerance",
                "C. assur., art. L121-5", total,
                "{on: 2026-03-10, goods: [{label: A, value: 165000 EUR}], sum_insured: 150000 EUR, "
                "value_at_risk: 165000 EUR, tolerance: 10 %, franchise: {kind: absolute, amount: "
                "500 EUR}}",
                "149500.00 EUR"},
        Example{"the sum insured limits, first risk above it", "C. assur., art. L121-5", total,
                "{on: 2026-03-10, goods: [{label: A, value: 60000 EUR}], costs: [{label: Déblais, "
                "amount: 1000 EUR, first_risk: true}], sum_insured: 50000 EUR, value_at_risk: "
                "60000 EUR, capital_rule_waived: true}",
                "51000.00 EUR"},
        Example{"RP-T02 with franchise", "C. assur., art. L121-5 et L113-9", total,
                "{on: 2026-03-10, goods: [{label: A, value: 20000 EUR}], sum_insured: 150000 EUR, "
                "value_at_risk: 200000 EUR, declaration: good_faith, premium_paid: 400 EUR, "
                "premium_due: 500 EUR, franchise: {kind: absolute, amount: 300 EUR}}",
                "11700.00 EUR"},
        Example{"RP-T07", "C. assur., art. L113-8", total,
                "{on: 2026-03-10, goods: [{label: A, value: 9000 EUR}], declaration: bad_faith}",
                "0.00 EUR"},
        Example{"franchise then plafond", "contrat", total,
                "{on: 2026-03-10, goods: [{label: A, value: 5200 EUR}], plafond: 5000 EUR, "
                "franchise: {kind: absolute, amount: 150 EUR}}",
                "5000.00 EUR"},
        Example{"plafond then franchise", "contrat", total,
                "{on: 2026-03-10, goods: [{label: A, value: 5200 EUR}], plafond: 5000 EUR, order: "
                "plafond_first, franchise: {kind: absolute, amount: 150 EUR}}",
                "4850.00 EUR"},
        Example{"sub-limit", "contrat", total,
                "{on: 2026-03-10, goods: [{label: Bague, value: 4000 EUR, category: valuables}, "
                "{label: Montre, value: 3000 EUR, category: valuables}, {label: Tapis, value: 500 "
                "EUR}], sub_limits: [{category: valuables, most: 5000 EUR}]}",
                "5500.00 EUR"},
        Example{"costs within their limits", "contrat", total,
                "{on: 2026-03-10, goods: [{label: Murs, value: 10000 EUR}], costs: [{label: "
                "Déblais, amount: 900 EUR, most_of_goods: 5 %}, {label: Gardiennage, amount: 700 "
                "EUR, most: 600 EUR}]}",
                "11100.00 EUR"},
        Example{"costs follow both rules", "5.1, 5.5", total,
                "{on: 2026-03-10, goods: [{label: Murs, value: 10000 EUR}], costs: [{label: "
                "Déblais, amount: 1000 EUR}], sum_insured: 50000 EUR, value_at_risk: 100000 EUR, "
                "declaration: good_faith, premium_paid: 250 EUR, premium_due: 500 EUR}",
                "2750.00 EUR"},
        Example{"a cost at first risk and the premiums", "C. assur., art. L113-9", total,
                "{on: 2026-03-10, goods: [{label: Murs, value: 10000 EUR}], costs: [{label: "
                "Déblais, amount: 1000 EUR, first_risk: true}], sum_insured: 50000 EUR, "
                "value_at_risk: 100000 EUR, declaration: good_faith, premium_paid: 250 EUR, "
                "premium_due: 500 EUR}",
                "3000.00 EUR"},
        Example{"unproven", "C. civ., art. 1353", total,
                "{on: 2026-03-10, goods: [{label: A, value: 300 EUR, evidenced: false}, {label: B, "
                "value: 400 EUR}]}",
                "400.00 EUR"},
        Example{"advances", "contrat", "pipeline.to_pay",
                "{on: 2026-03-10, goods: [{label: A, value: 1000 EUR}], advances: 300 EUR, "
                "premium_set_off: 120 EUR}",
                "580.00 EUR"},
        Example{"in kind", "5.13", "pipeline.left_to_insured",
                "{on: 2026-03-10, goods: [{label: Sol, value: 1000 EUR, vetuste: 30 %}], "
                "franchise: {kind: absolute, amount: 150 EUR}}",
                "450.00 EUR"},
        Example{"damage", "contrat", "pipeline.damage",
                "{on: 2026-03-10, goods: [{label: Sol, value: 1000 EUR, vetuste: 30 %}], "
                "franchise: {kind: absolute, amount: 150 EUR}}",
                "700.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    TaxAndOthers, Pipeline,
    testing::Values(
        Example{"5.11 private", "TVA", total,
                "{on: 2026-03-10, goods: [{label: Travaux, value: 10000 EUR, tax: 20 %, "
                "invoiced_on: 2026-05-01}], tax_on_invoice: true}",
                "12000.00 EUR"},
        Example{"5.11 company", "TVA", total,
                "{on: 2026-03-10, goods: [{label: Travaux, value: 10000 EUR, tax: 20 %}], "
                "tax_recovered: 100 %}",
                "10000.00 EUR"},
        Example{"5.11 prorata", "TVA", total,
                "{on: 2026-03-10, goods: [{label: Travaux, value: 10000 EUR, tax: 20 %}], "
                "tax_recovered: 60 %}",
                "10800.00 EUR"},
        Example{"5.11 on an estimate", "TVA", immediate,
                "{on: 2026-03-10, goods: [{label: Travaux, value: 10000 EUR, tax: 20 %}], "
                "tax_on_invoice: true}",
                "10000.00 EUR"},
        Example{"CU-T01 A", "C. assur., art. L121-4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 10000 EUR}], other_insurers: [6000 "
                "EUR]}",
                "6250.00 EUR"},
        Example{"CU-T01 B", "C. assur., art. L121-4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 10000 EUR}], plafond: 6000 EUR, "
                "other_insurers: [10000 EUR]}",
                "3750.00 EUR"},
        Example{"CU-T02 A", "C. assur., art. L121-4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 10000 EUR}], franchise: {kind: "
                "absolute, amount: 500 EUR}, other_insurers: [6000 EUR]}",
                "6129.03 EUR"},
        Example{"CU-T02 B", "C. assur., art. L121-4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 10000 EUR}], plafond: 6000 EUR, "
                "other_insurers: [9500 EUR]}",
                "3870.97 EUR"},
        Example{"CU-T03 A", "C. assur., art. L121-4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 30000 EUR}], other_insurers: [25000 "
                "EUR, 15000 EUR]}",
                "12857.14 EUR"},
        Example{"CU-T03 B", "C. assur., art. L121-4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 30000 EUR}], plafond: 25000 EUR, "
                "other_insurers: [30000 EUR, 15000 EUR]}",
                "10714.29 EUR"},
        Example{"CU-T03 C", "C. assur., art. L121-4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 30000 EUR}], plafond: 15000 EUR, "
                "other_insurers: [30000 EUR, 25000 EUR]}",
                "6428.57 EUR"},
        Example{"CU-T04 A", "C. assur., art. L121-4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 20000 EUR}], plafond: 8000 EUR, "
                "other_insurers: [6000 EUR]}",
                "8000.00 EUR"},
        Example{"CU-T04 B", "C. assur., art. L121-4", total,
                "{on: 2026-03-10, goods: [{label: A, value: 20000 EUR}], plafond: 6000 EUR, "
                "other_insurers: [8000 EUR]}",
                "6000.00 EUR"}),
    example_name);

TEST(Pipeline, RefusesWhatCannotBe) {
    expect_refusal(total, "{on: 2026-03-10, goods: []}", "goods");
    expect_refusal(total, "{on: 2026-03-10, goods: [{label: A, value: -1 EUR}]}", "goods[1].value");
    expect_refusal(total,
                   "{on: 2026-03-10, goods: [{label: A, value: 1 EUR}], franchise: {kind: indexed, "
                   "amount: 1 EUR}}",
                   "franchise.index_then");
    expect_refusal(total,
                   "{on: 2026-03-10, goods: [{label: A, value: 1 EUR, invoiced_on: 2026-03-09}]}",
                   "précède le sinistre");
    expect_refusal(total,
                   "{on: 2026-03-10, goods: [{label: A, value: 1 EUR}], declaration: good_faith}",
                   "premium_due");
}

using namespace claims::contract;

Worksheet drawn() {
    const auto money = [](std::int64_t most) {
        return Money::cents(*rc::gen::inRange<std::int64_t>(0, most));
    };
    Worksheet sheet;
    sheet.on = Date::of(2026, 3, 10);
    for (int i = 0; i < 3; ++i) {
        Good good;
        good.value = money(1'000'000);
        good.vetuste = Rate::percent(*rc::gen::inRange<std::int64_t>(0, 101));
        good.wear = *rc::gen::element(claims::WearTerm::none, claims::WearTerm::deducted,
                                      claims::WearTerm::valeur_a_neuf);
        sheet.goods.push_back(good);
    }
    sheet.franchise.kind = *rc::gen::element(FranchiseKind::absolute, FranchiseKind::relative,
                                             FranchiseKind::proportional);
    sheet.franchise.amount = money(50'000);
    sheet.franchise.rate = Rate::percent(10);
    sheet.plafond = money(3'000'000);
    sheet.order = *rc::gen::element(LimitOrder::franchise_first, LimitOrder::plafond_first);
    sheet.advances = money(100'000);
    return sheet;
}

constexpr Usages usages{Date::of(2028, 3, 10), Rate::percent(25)};

RC_GTEST_PROP(Pipeline, NeverPaysMoreThanTheDamageNorThanThePlafond, ()) {
    const auto sheet = drawn();
    const auto outcome = settle_worksheet(sheet, usages, nullptr);
    Money values;
    for (const auto& good : sheet.goods) values += good.value;
    RC_ASSERT(outcome.owed.immediate >= Money{});
    RC_ASSERT(outcome.owed.deferred >= Money{});
    RC_ASSERT(outcome.owed.total() <= outcome.damage);
    RC_ASSERT(outcome.damage <= values);
    RC_ASSERT(outcome.owed.total() <= *sheet.plafond);
    RC_ASSERT(outcome.to_pay.total() <= outcome.owed.total());
}

RC_GTEST_PROP(Pipeline, IsTheSameWhetherOrNotItIsTraced, ()) {
    const auto sheet = drawn();
    Trace trace;
    RC_ASSERT(settle_worksheet(sheet, usages, &trace) == settle_worksheet(sheet, usages, nullptr));
    RC_ASSERT(!trace.empty() || settle_worksheet(sheet, usages, nullptr) == Outcome{});
}

RC_GTEST_PROP(Pipeline, SharesAmongInsurersNeverExceedTheDamage, ()) {
    const auto damage = Money::cents(*rc::gen::inRange<std::int64_t>(1, 10'000'000));
    const auto alone = *rc::gen::container<std::vector<std::int64_t>>(
        3, rc::gen::inRange<std::int64_t>(0, damage.in_cents() + 1));
    Money all;
    for (const auto cents : alone) all += Money::cents(cents);
    Money paid;
    for (const auto cents : alone) paid += our_part(damage, Money::cents(cents), all);
    RC_ASSERT(paid <= damage + Money::cents(1));
}

}  // namespace
}  // namespace sim::test
