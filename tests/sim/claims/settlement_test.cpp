#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "tests/sim/claims/case_builder.hpp"

#include "sim/claims/common/settlement.hpp"

namespace sim::claims {

std::ostream& operator<<(std::ostream& out, const Settlement& sum) {
    return out << to_plain(sum.worn) << " worn, " << to_plain(sum.immediate) << " now, "
               << to_plain(sum.deferred) << " later, " << to_plain(sum.franchise) << " kept";
}

namespace {

/// The tenant's own goods, out of any convention: one insurer on all sides.
Case at_contract(WearTerm wear, Money franchise, std::optional<Money> plafond = {}) {
    Case one;
    for (auto& policy : one.facts.policies) policy.insurer = "a";
    one.facts.building.insurer = "a";
    auto& cover = one.policy().garanties[0];
    cover.wear = wear;
    cover.franchise = franchise;
    cover.plafond = plafond;
    return one;
}

Settlement settled(const Case& one) {
    Reasoning why;
    const auto sum = settle(one.facts, test::shipped_book(), why);
    return sum ? *sum : Settlement{};
}

Settlement of(Case one, Money value, Money wear) {
    one.damage(embellissements, "tenant", value, wear);
    return settled(one);
}

TEST(Settlement, DeductsVetusteThenFranchise) {
    const auto one = at_contract(WearTerm::deducted, euros(150));
    EXPECT_EQ(of(one, euros(1000), euros(200)),
              (Settlement{euros(800), euros(650), euros(0), euros(150)}));
}

TEST(Settlement, KeepsValeurANeufForTheInvoiceUpToItsCap) {
    const auto one = at_contract(WearTerm::valeur_a_neuf, euros(150));
    EXPECT_EQ(of(one, euros(1000), euros(200)),
              (Settlement{euros(800), euros(650), euros(200), euros(150)}));
    EXPECT_EQ(of(one, euros(1000), euros(400)),
              (Settlement{euros(600), euros(450), euros(250), euros(150)}));
}

TEST(Settlement, AppliesThePlafondBeforeTheFranchise) {
    const auto at = [](Money plafond) {
        return of(at_contract(WearTerm::valeur_a_neuf, euros(150), plafond), euros(1000),
                  euros(200));
    };
    const auto cent = Money::cents(1);
    EXPECT_EQ(at(euros(1000)), (Settlement{euros(800), euros(650), euros(200), euros(150)}));
    EXPECT_EQ(at(euros(1000) - cent),
              (Settlement{euros(800), euros(650), euros(200) - cent, euros(150)}));
    EXPECT_EQ(at(euros(700)), (Settlement{euros(800), euros(550), euros(0), euros(150)}));
}

TEST(Settlement, NeverGoesBelowZero) {
    const auto one = at_contract(WearTerm::valeur_a_neuf, euros(150));
    EXPECT_EQ(of(one, euros(100), euros(0)),
              (Settlement{euros(100), euros(0), euros(0), euros(100)}));
    EXPECT_EQ(of(one, euros(180), euros(40)),
              (Settlement{euros(140), euros(0), euros(30), euros(150)}));
}

TEST(Settlement, LeavesOutWhatNothingProvesAndWhatTheContractDoesNotCover) {
    auto one = at_contract(WearTerm::none, euros(0));
    one.damage(contents, "tenant", euros(300)).damage(contents, "tenant", euros(400));
    one.local().damage[0].evidenced = false;
    one.damage(consequential, "tenant", euros(500)).damage(leak_search, "tenant", euros(250));
    EXPECT_EQ(settled(one), (Settlement{euros(400), euros(400), euros(0), euros(0)}));
}

TEST(Settlement, OwesNothingWhenTheContractIsNotInForce) {
    auto one = at_contract(WearTerm::none, euros(0));
    one.policy().suspended_on = one.facts.loss.on;
    EXPECT_EQ(of(one, euros(1000), euros(0)), Settlement{});
}

TEST(Settlement, AddsWhatTheConventionChargesTheGestionnaireWithForOthers) {
    Case one;
    one.policy().garanties[0].franchise = euros(150);
    one.damage(contents, "tenant", euros(400), euros(100))
        .damage(immovable, "owner", euros(600), euros(120));
    EXPECT_EQ(settled(one), (Settlement{euros(780), euros(630), euros(120), euros(150)}));
}

TEST(Settlement, LeavesToAnotherInsurerWhatTheConventionMakesHimPay) {
    Case one;
    one.seen_by("b", "owner");
    one.damage(contents, "tenant", euros(400)).damage(immovable, "owner", euros(600));
    EXPECT_EQ(settled(one), Settlement{});
}

Case drawn(std::int64_t value_cents, std::int64_t wear_percent, bool convention) {
    auto one = convention ? Case{} : at_contract(WearTerm::valeur_a_neuf, euros(150));
    auto& cover = one.policy().garanties[0];
    cover.wear = WearTerm::valeur_a_neuf;
    cover.franchise = euros(150);
    cover.plafond = euros(3000);
    one.damage(embellissements, "tenant", Money::cents(value_cents));
    one.local().damage[0].vetuste = Rate::percent(wear_percent);
    return one;
}

RC_GTEST_PROP(Settlement, NeverPaysMoreThanTheDamageNorThanThePlafond, ()) {
    const auto value = *rc::gen::inRange<std::int64_t>(0, 600000);
    const auto wear = *rc::gen::inRange<std::int64_t>(0, 101);
    const auto sum = settled(drawn(value, wear, *rc::gen::arbitrary<bool>()));
    RC_ASSERT(sum.immediate >= Money{});
    RC_ASSERT(sum.deferred >= Money{});
    RC_ASSERT(sum.immediate + sum.deferred + sum.franchise <= Money::cents(value));
    RC_ASSERT(sum.immediate + sum.deferred + sum.franchise <= euros(3000));
}

RC_GTEST_PROP(Settlement, NeverPaysMoreAtOnceForMoreWear, ()) {
    const auto value = *rc::gen::inRange<std::int64_t>(0, 600000);
    const auto wear = *rc::gen::inRange<std::int64_t>(0, 100);
    const auto convention = *rc::gen::arbitrary<bool>();
    RC_ASSERT(settled(drawn(value, wear + 1, convention)).immediate <=
              settled(drawn(value, wear, convention)).immediate);
}

}  // namespace
}  // namespace sim::claims
