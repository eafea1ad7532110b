/// What holds of a rule whatever the facts: it pays no more than the loss nor the limit, shares
/// make the whole, more fault never pays more, a later case never ends sooner. The facts are drawn
/// from the form of the matter; draws that the rule refuses prove nothing and are not counted.
#include <gtest/gtest.h>

#include "tests/sim/claims/plausible.hpp"
#include "tests/sim/law/shipped_book.hpp"

namespace sim::claims {
namespace {

constexpr std::uint64_t draws = 80;

Given drawn(const MatterRule& rule, std::uint64_t seed) {
    return test::Plausible{seed}.facts(rule.form().facts);
}

template <class T>
const T* answered(const Checked<Determination>& answer) {
    return answer ? std::get_if<T>(&answer->value) : nullptr;
}

Money stated(const Given& facts, std::string_view id) {
    const auto* given = facts.find(id);
    const auto amount =
        given == nullptr ? Money{} : money_from_plain(given->text).value_or(Money{});
    return amount;
}

struct Limit {
    const char* rule;
    std::vector<const char*> loss;    ///< The facts whose sum bounds the answer.
    std::vector<const char*> limits;  ///< Each bounds it when it is stated.
};
std::ostream& operator<<(std::ostream& out, const Limit& limit) {
    return out << limit.rule;
}

class Limited : public testing::TestWithParam<Limit> {};
TEST_P(Limited, PaysNoMoreThanTheLossNorTheLimit) {
    const auto& limit = GetParam();
    const auto& rule = *find_matter_rule(limit.rule);
    int answers = 0;
    for (std::uint64_t seed = 0; seed < draws; ++seed) {
        const auto facts = drawn(rule, seed);
        const auto answer = rule.answer(facts, test::shipped_book());
        const auto* paid = answered<Money>(answer);
        if (paid == nullptr) continue;
        ++answers;
        Money most;
        for (const auto* fact : limit.loss) most += stated(facts, fact);
        EXPECT_LE(*paid, most) << "seed " << seed << ' ' << *answer;
        EXPECT_GE(*paid, Money{}) << "seed " << seed;
        for (const auto* fact : limit.limits) {
            if (facts.find(fact) == nullptr) continue;
            EXPECT_LE(*paid, stated(facts, fact)) << fact << " seed " << seed << ' ' << *answer;
        }
    }
    EXPECT_GT(answers, 0);
}
INSTANTIATE_TEST_SUITE_P(
    Families, Limited,
    testing::Values(Limit{"driver.indemnity", {"assessed"}, {"plafond"}},
                    Limit{"glass.indemnity", {"cost"}, {}},
                    Limit{"theft.indemnity", {"value", "damage_when_found"}, {}},
                    Limit{"fgao.property", {"property"}, {}}, Limit{"badinter.due", {"damage"}, {}},
                    Limit{"catnat.indemnity", {"damage"}, {}},
                    Limit{"burglary.indemnity", {"goods", "valuables"}, {}},
                    Limit{"attack.indemnity", {"damage", "consequential", "decontamination"}, {}},
                    Limit{"technological.indemnity", {"damage"}, {}},
                    Limit{"irsi.repeat_recourse", {"paid"}, {}},
                    Limit{"irsi.remboursement", {"paid"}, {}},
                    Limit{"crac.recourse", {"indemnity", "fees"}, {}},
                    Limit{"death.covered_capital", {"capital"}, {}},
                    Limit{"gav.indemnity", {"loss"}, {"plafond"}},
                    Limit{"subrogation.to_insurer", {"paid"}, {"damage"}},
                    Limit{"repair.left_to_insured", {"cost"}, {}},
                    Limit{"misdeclaration.refund", {"premium_paid"}, {}},
                    Limit{"overpayment.amount", {"paid"}, {}},
                    Limit{"legal_protection.costs", {"costs"}, {}},
                    Limit{"liability.owed_to_victim", {"damage"}, {}},
                    Limit{"liability.tenant_fire", {"damage"}, {}}));

/// The rate of a fault of the person who is paid.
struct Fault {
    const char* rule;
    const char* fault;
};
class MoreFault : public testing::TestWithParam<Fault> {};
TEST_P(MoreFault, NeverPaysMore) {
    const auto& rule = *find_matter_rule(GetParam().rule);
    int answers = 0;
    for (std::uint64_t seed = 0; seed < draws; ++seed) {
        auto facts = drawn(rule, seed);
        std::optional<Money> before;
        for (const auto* share : {"0 %", "1 %", "25 %", "50 %", "99 %", "100 %"}) {
            facts.set(GetParam().fault, Given::of(share));
            const auto answer = rule.answer(facts, test::shipped_book());
            const auto* paid = answered<Money>(answer);
            if (paid == nullptr) continue;
            ++answers;
            EXPECT_LE(*paid, before.value_or(*paid)) << share << " seed " << seed;
            before = *paid;
        }
    }
    EXPECT_GT(answers, 0);
}
INSTANTIATE_TEST_SUITE_P(Families, MoreFault,
                         testing::Values(Fault{"badinter.due", "reduction"},
                                         Fault{"liability.owed_to_victim", "victim_share"},
                                         Fault{"overpayment.amount", "payer_fault"}));

/// The answers of two rules, or of one rule for each rank of a list, make a whole.
TEST(Shares, OfTractorAndTrailerMakeTheWhole) {
    for (const auto* kilos : {"0", "750", "751", "3500", "3501", "40000"}) {
        Given facts;
        facts.set("on", Given::of("2024-05-02"));
        facts.set("amount", Given::of("1000.01 EUR"));
        facts.set("ptac_kg", Given::of(kilos));
        Money sum;
        for (const auto* rule : {"irsa.tractor_share", "irsa.trailer_share"}) {
            const auto answer = find_matter_rule(rule)->answer(facts, test::shipped_book());
            ASSERT_TRUE(answer) << to_text(answer.error());
            sum += std::get<Money>(answer->value);
        }
        EXPECT_EQ(sum, Money::cents(100'001)) << kilos;
    }
}

Money sum_over_ranks(const char* name, Given facts, const char* rank, std::size_t size) {
    Money sum;
    for (std::size_t i = 1; i <= size; ++i) {
        facts.set(rank, Given::of(std::to_string(i)));
        const auto answer = find_matter_rule(name)->answer(facts, test::shipped_book());
        if (const auto* part = answered<Money>(answer)) sum += *part;
    }
    return sum;
}

TEST(Shares, OfAPileUpBalance) {
    const auto& rule = *find_matter_rule("irsa.balance");
    int answers = 0;
    for (std::uint64_t seed = 0; seed < draws * 8; ++seed) {
        auto facts = drawn(rule, seed);
        const auto size = facts.find("vehicles")->items.size();
        facts.set("of", Given::of("1"));
        const auto first = rule.answer(facts, test::shipped_book());
        const auto weight = find_matter_rule("irsa.debt")->answer(facts, test::shipped_book());
        if (!first || !weight) continue;
        const auto rights = sum_over_ranks("irsa.right", facts, "of", size);
        const auto debts = sum_over_ranks("irsa.debt", facts, "of", size);
        if (debts == Money{}) continue;  // Nobody is at fault: the rights have no debtor.
        ++answers;
        EXPECT_EQ(rights, debts) << "seed " << seed;
        EXPECT_EQ(sum_over_ranks("irsa.balance", facts, "of", size), Money{}) << "seed " << seed;
    }
    EXPECT_GT(answers, 0);
}

/// Every date of the facts, so many days later.
void shift(Given& given, const std::vector<FactForm>& forms, int days) {
    for (std::size_t i = 0; i < given.keys.size(); ++i) {
        const auto form = std::ranges::find(forms, given.keys[i], &FactForm::id);
        auto& value = given.items[i];
        std::vector<Given*> values{&value};
        if (form->many) {
            values.clear();
            for (auto& item : value.items) values.push_back(&item);
        }
        for (auto* one : values) {
            if (form->group != nullptr) shift(*one, form->group(), days);
            if (form->kind != FactKind::date) continue;
            one->text = to_iso(*date_from_iso(one->text) + std::chrono::days{days});
        }
    }
}

TEST(Deadlines, NeverEndSoonerForALaterCase) {
    std::uint64_t pairs = 0;
    for (const auto& rule : matter_rules()) {
        const auto forms = rule.form().facts;
        for (std::uint64_t seed = 0; seed < 6; ++seed) {
            const auto facts = drawn(rule, seed);
            const auto answer = rule.answer(facts, test::shipped_book());
            const auto* end = answered<Date>(answer);
            if (end == nullptr) continue;
            for (const int days : {1, 6, 45}) {
                auto later = facts;
                shift(later, forms, days);
                const auto next = rule.answer(later, test::shipped_book());
                const auto* later_end = answered<Date>(next);
                if (later_end == nullptr) continue;
                ++pairs;
                EXPECT_LE(*end, *later_end) << rule.name << " seed " << seed << " + " << days;
            }
        }
    }
    EXPECT_GT(pairs, 200u);
}

}  // namespace
}  // namespace sim::claims
