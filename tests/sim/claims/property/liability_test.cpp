#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "sim/claims/property/liability.hpp"
#include "sim/claims/property/subrogation.hpp"
#include "tests/sim/claims/ask.hpp"

/// Ids LI-T..: the reference sheet, 6.3 and 6.4; RC-T..: 8.1.
namespace sim::test {
namespace {

class Liability : public testing::TestWithParam<Example> {};
TEST_P(Liability, FollowsTheCivilCode) {
    expect_answer(GetParam());
}

constexpr auto article = "liability.article";
constexpr auto holds = "liability.holds";
constexpr auto tenant_fire = "liability.tenant_fire";
INSTANTIATE_TEST_SUITE_P(
    Articles, Liability,
    testing::Values(
        Example{"old fault", "1382", article, "{on: 2016-09-30, ground: fault}", "c_civ_1382"},
        Example{"fault", "1240", article, "{on: 2016-10-01, ground: fault}", "c_civ_1240"},
        Example{"old thing", "1384", article, "{on: 2016-09-30, ground: thing}", "c_civ_1384_1"},
        Example{"thing", "1242", article, "{on: 2016-10-01, ground: thing}", "c_civ_1242_1"},
        Example{"fire", "1242", article, "{on: 2016-10-02, ground: communicated_fire}",
                "c_civ_1242_2"},
        Example{"parents", "1242", article, "{on: 2020-01-01, ground: parents}", "c_civ_1242_4"},
        Example{"animal", "1243", article, "{on: 2020-01-01, ground: animal}", "c_civ_1243"},
        Example{"old ruin", "1386", article, "{on: 2015-01-01, ground: ruin}", "c_civ_1386"},
        Example{"neighbours before", "case law", article,
                "{on: 2024-04-16, ground: neighbour_trouble}", "neighbour_case_law"},
        Example{"neighbours", "1253", article, "{on: 2024-04-17, ground: neighbour_trouble}",
                "c_civ_1253"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    Grounds, Liability,
    testing::Values(
        Example{"LI-T02", "1242 al. 2", holds, "{on: 2024-05-01, ground: communicated_fire}",
                "false"},
        Example{"proven", "1242 al. 2", holds,
                "{on: 2024-05-01, ground: communicated_fire, fault_proven: true}", "true"},
        Example{"LI-T05 owner", "1243", holds,
                "{on: 2024-05-01, ground: animal, another_keeper: true}", "false"},
        Example{"LI-T05 keeper", "1243", holds, "{on: 2024-05-01, ground: animal}", "true"},
        Example{"LI-T06", "1253", holds,
                "{on: 2024-05-01, ground: neighbour_trouble, earlier_activity: true}", "false"},
        Example{"LI-T07", "1253", holds,
                "{on: 2024-05-01, ground: neighbour_trouble, earlier_activity: true, made_worse: "
                "true}",
                "true"},
        Example{"inert thing", "1242 al. 1", holds,
                "{on: 2024-05-01, ground: thing, thing_inert: true}", "false"},
        Example{"badly placed thing", "1242 al. 1", holds,
                "{on: 2024-05-01, ground: thing, thing_inert: true, abnormal_position: true}",
                "true"},
        Example{"force majeure", "1242 al. 1", holds,
                "{on: 2024-05-01, ground: thing, excuse: force_majeure}", "false"},
        Example{"parent elsewhere", "1242 al. 4", holds,
                "{on: 2024-06-27, ground: parents, lives_with_parent: false}", "false"},
        Example{"joint authority", "1242 al. 4", holds,
                "{on: 2024-06-28, ground: parents, lives_with_parent: false}", "true"},
        Example{"entrusted", "1242 al. 4", holds,
                "{on: 2025-07-01, ground: parents, entrusted_to_other: true}", "false"},
        Example{"beyond his duties", "1242 al. 5", holds,
                "{on: 2024-05-01, ground: employer, within_duties: false}", "false"},
        Example{"normal noise", "1253", holds,
                "{on: 2024-05-01, ground: neighbour_trouble, excessive: false}", "false"},
        Example{"no link", "1240", holds,
                "{on: 2024-05-01, ground: fault, fault_proven: true, damage_and_link: false}",
                "false"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    Fires, Liability,
    testing::Values(
        Example{"LI-T01", "1733", tenant_fire,
                "{on: 2024-05-01, damage: 50000 EUR, tenants: [{rental_value: 700 EUR}]}",
                "50000.00 EUR"},
        Example{"LI-T03 first", "1734", tenant_fire,
                "{on: 2024-05-01, damage: 50000 EUR, tenants: [{rental_value: 600 EUR}, "
                "{rental_value: 400 EUR}]}",
                "30000.00 EUR"},
        Example{"LI-T03 second", "1734", tenant_fire,
                "{on: 2024-05-01, damage: 50000 EUR, tenant: 2, tenants: [{rental_value: 600 EUR}, "
                "{rental_value: 400 EUR}]}",
                "20000.00 EUR"},
        Example{"LI-T04", "1733", tenant_fire,
                "{on: 2024-05-01, damage: 50000 EUR, cause: building_defect, tenants: "
                "[{rental_value: 700 EUR}]}",
                "0.00 EUR"},
        Example{"started here", "1734", tenant_fire,
                "{on: 2024-05-01, damage: 50000 EUR, tenant: 2, tenants: [{rental_value: 600 EUR}, "
                "{rental_value: 400 EUR, fire_started_here: true}]}",
                "50000.00 EUR"},
        Example{"not here", "1734", tenant_fire,
                "{on: 2024-05-01, damage: 50000 EUR, tenants: [{rental_value: 600 EUR, "
                "proves_not_here: true}, {rental_value: 400 EUR}]}",
                "0.00 EUR"},
        Example{"no lease", "1733", tenant_fire,
                "{on: 2024-05-01, damage: 50000 EUR, lease: false, tenants: [{rental_value: 700 "
                "EUR}]}",
                "0.00 EUR"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    Shares, Liability,
    testing::Values(
        Example{"6.4 victim", "in solidum", "liability.owed_to_victim",
                "{on: 2024-05-01, damage: 10000 EUR, victim_share: 30 %, authors: [{share: 50 %}, "
                "{share: 50 %}]}",
                "7000.00 EUR"},
        Example{"6.4 A", "in solidum", "liability.contribution",
                "{on: 2024-05-01, damage: 10000 EUR, victim_share: 30 %, authors: [{share: 50 %}, "
                "{share: 50 %}]}",
                "3500.00 EUR"},
        Example{"6.4 B, no share fixed", "in solidum", "liability.contribution",
                "{on: 2024-05-01, damage: 10000 EUR, victim_share: 30 %, author: 2, authors: [{}, "
                "{}]}",
                "3500.00 EUR"}),
    example_name);

constexpr auto insurer = "recourse.to_insurer";
constexpr auto insured = "recourse.to_insured";
constexpr auto allowed = "recourse.allowed";
INSTANTIATE_TEST_SUITE_P(
    Recourse, Liability,
    testing::Values(
        Example{"RC-T01", "L121-12", insurer,
                "{on: 2024-05-01, paid: 9500 EUR, common_law_damage: 10000 EUR, left_to_insured: "
                "500 EUR}",
                "9500.00 EUR"},
        Example{"RC-T01", "1346-3", insured,
                "{on: 2024-05-01, paid: 9500 EUR, common_law_damage: 10000 EUR, left_to_insured: "
                "500 EUR}",
                "500.00 EUR"},
        Example{"RC-T02", "L121-12", insurer,
                "{on: 2024-05-01, paid: 9500 EUR, common_law_damage: 10000 EUR, left_to_insured: "
                "500 EUR, liable_share: 50 %}",
                "4500.00 EUR"},
        Example{"RC-T02", "1346-3", insured,
                "{on: 2024-05-01, paid: 9500 EUR, common_law_damage: 10000 EUR, left_to_insured: "
                "500 EUR, liable_share: 50 %}",
                "500.00 EUR"},
        Example{"RC-T03", "L121-12", allowed,
                "{on: 2024-05-01, paid: 9500 EUR, relation: family, common_law_damage: 10000 EUR}",
                "false"},
        Example{"RC-T03 his insurer", "L121-12", allowed,
                "{on: 2024-05-01, paid: 9500 EUR, relation: family, against_liability_insurer: "
                "true, common_law_damage: 10000 EUR}",
                "true"},
        Example{"RC-T04", "L121-12", allowed,
                "{on: 2024-05-01, paid: 9500 EUR, relation: family, malicious: true, "
                "common_law_damage: 10000 EUR}",
                "true"},
        Example{"RC-T05", "L121-12", insurer,
                "{on: 2024-05-01, paid: 20000 EUR, common_law_damage: 15000 EUR}", "15000.00 EUR"},
        Example{"not due", "L121-12", insurer,
                "{on: 2024-05-01, paid: 9500 EUR, due_under_policy: false, common_law_damage: "
                "10000 EUR}",
                "0.00 EUR"},
        Example{"waiver for the tenant alone", "L121-12", allowed,
                "{on: 2024-05-01, paid: 9500 EUR, waived: true, against_liability_insurer: true, "
                "common_law_damage: 10000 EUR}",
                "true"},
        Example{"waiver for his insurer", "L121-12", allowed,
                "{on: 2024-05-01, paid: 9500 EUR, waived: true, waiver_names_insurer: true, "
                "against_liability_insurer: true, common_law_damage: 10000 EUR}",
                "false"}),
    example_name);

TEST(Liability, RefusesWhatCannotBe) {
    expect_refusal("liability.contribution",
                   "{on: 2024-05-01, damage: 1 EUR, authors: [{share: 60 %}, {share: 60 %}]}",
                   "100");
    expect_refusal("liability.contribution", "{on: 2024-05-01, damage: 1 EUR, authors: []}",
                   "aucun auteur");
    expect_refusal(tenant_fire, "{on: 2024-05-01, damage: 1 EUR, tenants: []}", "tenants");
    expect_refusal(insurer,
                   "{on: 2024-05-01, paid: 1 EUR, common_law_damage: 1 EUR, liable_share: 101 %}",
                   "liable_share");
}

Money amount(const Result<claims::Determination>& answer) {
    return std::get<Money>(answer->value);
}

RC_GTEST_PROP(Recourse, NeverGivesMoreThanTheThirdPartyOwes, ()) {
    claims::property::ThirdPartyClaim claim;
    claim.on = Date::of(2024, 5, 1);
    claim.paid = Money::cents(*rc::gen::inRange(0, 10'000'000));
    claim.common_law_damage = Money::cents(*rc::gen::inRange(0, 10'000'000));
    claim.left_to_insured = Money::cents(*rc::gen::inRange(0, 1'000'000));
    claim.liable_share = Rate::percent(*rc::gen::inRange(0, 101));
    const auto to_insurer = amount(claims::property::recourse_to_insurer(claim, shipped_book()));
    const auto to_insured = amount(claims::property::recourse_to_insured(claim, shipped_book()));
    RC_ASSERT(to_insurer <= claim.paid);
    RC_ASSERT(to_insurer >= Money{});
    RC_ASSERT(to_insurer + to_insured <= claim.common_law_damage);
}

RC_GTEST_PROP(Shares, SumToWhatTheVictimIsOwed, ()) {
    claims::property::SharedDamage damage;
    damage.on = Date::of(2024, 5, 1);
    damage.damage = Money::cents(*rc::gen::inRange(0, 10'000'000));
    damage.victim_share = Rate::percent(*rc::gen::inRange(0, 101));
    const auto authors = *rc::gen::inRange(1, 6);
    for (int i = 0; i < authors; ++i)
        damage.authors.push_back({Rate::percent(*rc::gen::inRange(0, 21))});
    Money sum;
    for (damage.author = 1; damage.author <= authors; ++damage.author)
        sum += amount(claims::property::contribution(damage, shipped_book()));
    damage.author = 1;
    RC_ASSERT(sum == amount(claims::property::owed_to_victim(damage, shipped_book())));
}

}  // namespace
}  // namespace sim::test
