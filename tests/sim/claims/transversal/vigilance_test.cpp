#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class Vigilance : public testing::TestWithParam<Example> {};
TEST_P(Vigilance, FollowsTheTable) {
    expect_answer(GetParam());
}

constexpr auto levels = "vigilance.level";
constexpr auto actions = "vigilance.actions";

INSTANTIATE_TEST_SUITE_P(
    B3_2, Vigilance,
    testing::Values(
        Example{"freeze", "L562-4", levels, "{on: 2026-11-21, signals: [freeze_match]}", "stop"},
        Example{"freeze does", "L562-4", actions, "{on: 2026-11-21, signals: [freeze_match]}",
                "freeze_funds"},
        Example{"namesake", "L562-4", levels, "{on: 2026-11-21, signals: [namesake]}",
                "by_handler"},
        Example{"namesake does", "L562-4", actions, "{on: 2026-11-21, signals: [namesake]}",
                "compare_birth"},
        Example{"other payee", "L561-6", levels, "{on: 2026-11-21, signals: [other_payee]}",
                "by_manager"},
        Example{"other payee does", "L561-6", actions, "{on: 2026-11-21, signals: [other_payee]}",
                "require_title"},
        Example{"third party account", "L561-6", levels,
                "{on: 2026-11-21, signals: [other_account_holder]}", "by_manager"},
        Example{"third party account does", "L561-6", actions,
                "{on: 2026-11-21, signals: [other_account_holder]}", "ask_own_account"},
        Example{"iban of the area", "Règl. 260/2012", levels,
                "{on: 2026-11-21, signals: [iban_eea]}", "by_handler"},
        Example{"iban of the area does", "Règl. 260/2012", actions,
                "{on: 2026-11-21, signals: [iban_eea]}", "check_holder"},
        Example{"iban outside", "L561-10", levels, "{on: 2026-11-21, signals: [iban_outside_eea]}",
                "by_compliance"},
        Example{"iban outside does", "L561-10", actions,
                "{on: 2026-11-21, signals: [iban_outside_eea]}", "enhanced_review"},
        Example{"iban changed", "L561-6", levels,
                "{on: 2026-11-21, signals: [iban_changed_by_mail]}", "by_manager"},
        Example{"iban changed does", "L561-6", actions,
                "{on: 2026-11-21, signals: [iban_changed_by_mail]}", "call_back"},
        Example{"cash", "L112-6", levels, "{on: 2026-11-21, signals: [cash_or_crypto]}", "stop"},
        Example{"cash does", "L112-6", actions, "{on: 2026-11-21, signals: [cash_or_crypto]}",
                "refuse_means"},
        Example{"odd operations", "L561-10-2", levels,
                "{on: 2026-11-21, signals: [odd_operations]}", "by_compliance"},
        Example{"odd operations does", "L561-10-2", actions,
                "{on: 2026-11-21, signals: [odd_operations]}", "enhanced_review"},
        Example{"wealth does", "L561-10-2", actions, "{on: 2026-11-21, signals: [wealth_unproved]}",
                "ask_origin"},
        Example{"identity refused", "L561-8", levels,
                "{on: 2026-11-21, signals: [identity_refused]}", "stop"},
        Example{"identity refused does", "L561-8", actions,
                "{on: 2026-11-21, signals: [identity_refused]}", "do_not_execute"},
        Example{"exposed", "R561-20-3", levels, "{on: 2026-11-21, signals: [exposed_person]}",
                "by_compliance"},
        Example{"exposed does", "R561-20-3", actions, "{on: 2026-11-21, signals: [exposed_person]}",
                "inform_direction"},
        Example{"asks", "L561-18", actions, "{on: 2026-11-21, signals: [asks_about_report]}",
                "neutral_answer"},
        Example{"asks changes no level", "L561-18", levels,
                "{on: 2026-11-21, signals: [asks_about_report]}", "no_signal"},
        Example{"nothing", "L561-6", actions, "{on: 2026-11-21}", "no_signal"},
        Example{"the gravest wins", "table", levels,
                "{on: 2026-11-21, signals: [iban_eea, iban_outside_eea, namesake]}",
                "by_compliance"},
        Example{"each once in order", "table", actions,
                "{on: 2026-11-21, signals: [odd_operations, namesake, iban_outside_eea]}",
                "compare_birth,enhanced_review"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    B3_1, Vigilance,
    testing::Values(
        Example{"non life", "R561-16", "vigilance.simplified", "{on: 2026-11-21}", "true"},
        Example{"life at 1000", "R561-16", "vigilance.simplified",
                "{on: 2026-11-21, contract: life, year_premium: 1000 EUR}", "true"},
        Example{"life above", "R561-16", "vigilance.simplified",
                "{on: 2026-11-21, contract: life, year_premium: 1000.01 EUR}", "false"},
        Example{"life single", "R561-16", "vigilance.simplified",
                "{on: 2026-11-21, contract: life, single_premium: 2500 EUR}", "true"},
        Example{"suspicion", "L561-9", "vigilance.simplified", "{on: 2026-11-21, suspicion: true}",
                "false"},
        Example{"occasional at the threshold", "R561-10", "vigilance.must_identify",
                "{on: 2026-11-21, occasional: true, amount: 15000 EUR}", "false"},
        Example{"occasional above", "R561-10", "vigilance.must_identify",
                "{on: 2026-11-21, occasional: true, amount: 15000.01 EUR}", "true"},
        Example{"occasional in cash", "R561-10", "vigilance.must_identify",
                "{on: 2026-11-21, occasional: true, cash: true, amount: 10000.01 EUR}", "true"},
        Example{"occasional with suspicion", "R561-10", "vigilance.must_identify",
                "{on: 2026-11-21, occasional: true, suspicion: true, amount: 10 EUR}", "true"},
        Example{"exposed for a year more", "R561-18", "vigilance.exposed_person",
                "{on: 2026-11-21, function_ended_on: 2025-11-21}", "true"},
        Example{"then no more", "R561-18", "vigilance.exposed_person",
                "{on: 2026-11-22, function_ended_on: 2025-11-21}", "false"},
        Example{"relative", "R561-18", "vigilance.exposed_person",
                "{on: 2026-11-21, relative_of_exposed: true}", "true"},
        Example{"cash at 1000", "D112-3", "vigilance.cash_allowed",
                "{on: 2026-11-21, amount: 1000 EUR}", "true"},
        Example{"cash above", "D112-3", "vigilance.cash_allowed",
                "{on: 2026-11-21, amount: 1000.01 EUR}", "false"}),
    example_name);

TEST(Vigilance, NeverTellsThatAReportWasMade) {
    const auto answer = ask(actions, "{on: 2026-11-21, signals: [asks_about_report]}");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->steps.front().reference.title, "Code monétaire et financier, art. L561-18");
}

TEST(Vigilance, RefusesASignalThatIsNotInTheTable) {
    expect_refusal(levels, "{on: 2026-11-21, signals: [foreigner]}", "foreigner");
}

}  // namespace
}  // namespace sim::test
