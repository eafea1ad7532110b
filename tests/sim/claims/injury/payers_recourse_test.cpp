#include "sim/claims/injury/payers_recourse.hpp"

#include "tests/sim/claims/ask.hpp"

#include <rapidcheck/gtest.h>

namespace sim::test {
namespace {

using claims::injury::head_shares;

constexpr auto act = "Loi du 5 juillet 1985, art. 31";
constexpr auto victim = "payers.head_victim";
constexpr auto payers = "payers.head_payers";

class PayersRecourse : public testing::TestWithParam<Example> {};
TEST_P(PayersRecourse, ServesTheVictimFirst) {
    expect_answer(GetParam());
}

constexpr auto tp_1 =
    "{on: 2026-03-10, head: pgpa, loss: 1000 EUR, right: 80 %, "
    "benefits: [{benefit: daily_benefits, amount: 300 EUR}]}";
constexpr auto tp_2 =
    "{on: 2026-03-10, head: pgpa, loss: 1000 EUR, right: 50 %, "
    "benefits: [{benefit: daily_benefits, amount: 900 EUR}]}";
constexpr auto tp_3 =
    "{on: 2026-03-10, head: pgpa, loss: 1000 EUR, right: 80 %, "
    "benefits: [{benefit: daily_benefits, amount: 1500 EUR}]}";
constexpr auto tp_5 =
    "{on: 2026-03-10, head: pgpa, loss: 20000 EUR, "
    "benefits: [{benefit: daily_benefits, amount: 12000 EUR}]}";

INSTANTIATE_TEST_SUITE_P(Sheet, PayersRecourse,
                         testing::Values(Example{"T-TP-1", act, victim, tp_1, "700.00 EUR"},
                                         Example{"T-TP-1", act, payers, tp_1, "100.00 EUR"},
                                         Example{"T-TP-2", act, victim, tp_2, "100.00 EUR"},
                                         Example{"T-TP-2", act, payers, tp_2, "400.00 EUR"},
                                         Example{"T-TP-3", act, victim, tp_3, "0.00 EUR"},
                                         Example{"T-TP-3", act, payers, tp_3, "800.00 EUR"},
                                         Example{"T-TP-5", act, victim, tp_5, "8000.00 EUR"},
                                         Example{"T-TP-5", act, payers, tp_5, "12000.00 EUR"}),
                         example_name);

INSTANTIATE_TEST_SUITE_P(
    Heads, PayersRecourse,
    testing::Values(Example{"annuity on DFP, eve", "Ass. plén., 20 janv. 2023", payers,
                            "{on: 2023-01-19, head: dfp, loss: 10000 EUR, "
                            "benefits: [{benefit: work_accident_annuity, amount: 4000 EUR}]}",
                            "4000.00 EUR"},
                    Example{"annuity on DFP, day", "Ass. plén., 20 janv. 2023", payers,
                            "{on: 2023-01-20, head: dfp, loss: 10000 EUR, "
                            "benefits: [{benefit: work_accident_annuity, amount: 4000 EUR}]}",
                            "0.00 EUR"},
                    Example{"annuity on DFP, after", "Ass. plén., 20 janv. 2023", payers,
                            "{on: 2023-01-21, head: dfp, loss: 10000 EUR, "
                            "benefits: [{benefit: work_accident_annuity, amount: 4000 EUR}]}",
                            "0.00 EUR"},
                    Example{"PCH never", act, payers,
                            "{on: 2026-03-10, head: atp, loss: 10000 EUR, "
                            "benefits: [{benefit: disability_compensation, amount: 4000 EUR}]}",
                            "0.00 EUR"},
                    Example{"MTP", act, payers,
                            "{on: 2026-03-10, head: atp, loss: 10000 EUR, "
                            "benefits: [{benefit: helper_increment, amount: 4000 EUR}]}",
                            "4000.00 EUR"},
                    Example{
                        "personal head proved", act, payers,
                        "{on: 2026-03-10, head: se, loss: 10000 EUR, "
                        "benefits: [{benefit: lump_sum, amount: 4000 EUR, proved_personal: true}]}",
                        "4000.00 EUR"},
                    Example{"group", "Dintilhac", "injury.head_group", "{on: 2026-03-10, head: se}",
                            "personal_before"},
                    Example{"group of wages to come", "Dintilhac", "injury.head_group",
                            "{on: 2026-03-10, head: pgpf}", "economic_after"},
                    Example{"group of evolving illness", "Dintilhac", "injury.head_group",
                            "{on: 2026-03-10, head: pev}", "personal_outside"},
                    Example{"benefits of PGPA", act, "injury.head_benefits",
                            "{on: 2026-03-10, head: pgpa}", "daily_benefits,maintained_wages"},
                    Example{"benefits of DFP", act, "injury.head_benefits",
                            "{on: 2026-03-10, head: dfp}", "no_benefit"},
                    Example{"benefits of DFP in 2022", act, "injury.head_benefits",
                            "{on: 2022-03-10, head: dfp}", "work_accident_annuity"}),
    example_name);

/// The annuity of 30,000 repairs the wages to come (20,000), then 5,000 of the career; 5,000 more
/// reached the permanent deficit until 2023.
constexpr auto account_after =
    "{on: 2026-03-10, heads: [{head: pgpf, loss: 20000 EUR}, {head: ip, loss: 5000 EUR}, "
    "{head: dfp, loss: 15000 EUR}], benefits: [{benefit: work_accident_annuity, amount: 30000 "
    "EUR}]}";
constexpr auto account_before =
    "{on: 2022-03-10, heads: [{head: pgpf, loss: 20000 EUR}, {head: ip, loss: 5000 EUR}, "
    "{head: dfp, loss: 15000 EUR}], benefits: [{benefit: work_accident_annuity, amount: 30000 "
    "EUR}]}";
INSTANTIATE_TEST_SUITE_P(
    Account, PayersRecourse,
    testing::Values(Example{"debt", act, "payers.account_debt", account_after, "40000.00 EUR"},
                    Example{"victim", act, "payers.account_victim", account_after, "15000.00 EUR"},
                    Example{"payers", act, "payers.account_payers", account_after, "25000.00 EUR"},
                    Example{"victim before 2023", act, "payers.account_victim", account_before,
                            "10000.00 EUR"},
                    Example{"payers before 2023", act, "payers.account_payers", account_before,
                            "30000.00 EUR"}),
    example_name);

TEST(PayersRecourse, RefusesAHeadTwiceAndAProofOutOfPlace) {
    expect_refusal("payers.account_debt",
                   "{on: 2026-03-10, heads: [{head: se, loss: 1 EUR}, {head: se, loss: 1 EUR}]}",
                   "figure deux fois");
    expect_refusal("payers.account_debt",
                   "{on: 2026-03-10, heads: [], benefits: [{benefit: lump_sum, amount: 1 EUR, "
                   "proved_personal: true}]}",
                   "poste par poste");
    expect_refusal(victim, "{on: 2026-03-10, head: xyz, loss: 1 EUR}", "head");
}

Money some_money() {
    return Money::cents(*rc::gen::inRange<std::int64_t>(0, 100'000'000));
}

RC_GTEST_PROP(PayersRecourse, NeverSharesMoreThanTheDebtNorPaysAPayerMoreThanItPaid, ()) {
    const auto loss = some_money();
    const auto paid = some_money();
    const auto right = Rate::millionths(*rc::gen::inRange<std::int64_t>(0, 1'000'001));
    const auto shares = head_shares(loss, paid, right);
    RC_ASSERT(shares.debt <= loss);
    RC_ASSERT(shares.victim + shares.payers <= shares.debt);
    RC_ASSERT(shares.payers <= paid);
    RC_ASSERT(shares.victim >= Money{} && shares.payers >= Money{});
    if (paid >= loss) RC_ASSERT(shares.victim == Money{});
}

RC_GTEST_PROP(PayersRecourse, MoreFaultNeverGivesTheVictimMore, ()) {
    const auto loss = some_money();
    const auto paid = some_money();
    const auto high = *rc::gen::inRange<std::int64_t>(0, 1'000'001);
    const auto low = *rc::gen::inRange<std::int64_t>(0, high + 1);
    RC_ASSERT(head_shares(loss, paid, Rate::millionths(low)).victim <=
              head_shares(loss, paid, Rate::millionths(high)).victim);
}

}  // namespace
}  // namespace sim::test
