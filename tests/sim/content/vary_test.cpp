#include "sim/content/case_vary.hpp"

#include <gtest/gtest.h>

namespace sim::content {
namespace {

Checked<Values> drawn(const char* vary, std::uint64_t seed) {
    const auto tree = read_tree(vary, "vary.yaml");
    if (!tree) return Failures{tree.error()};
    const auto plan = read_vary(At::root(*tree), nullptr);
    if (!plan) return Failures{plan.error()};
    return draw(*plan, seed);
}

TEST(Vary, PicksTheValueThatGoesWithAnother) {
    constexpr auto vary =
        "situation: {choose: [minor]}\n"
        "child: {choose: [jade]}\n"
        "derive:\n"
        "  - {name: payee, pick: {by: $situation, gives: {widow: wife, minor: $child}}}\n";
    EXPECT_EQ(drawn(vary, 1).value(),
              (Values{{"situation", "minor"}, {"child", "jade"}, {"payee", "jade"}}));
}

TEST(Vary, TellsTheWordThatHasNoValue) {
    const auto faults = drawn(
        "situation: {choose: [minor]}\n"
        "derive:\n"
        "  - {name: payee, pick: {by: $situation, gives: {widow: wife}}}\n",
        1);
    ASSERT_FALSE(faults);
    EXPECT_NE(to_text(faults.error()).find("n’a pas de valeur dans"), std::string::npos)
        << to_text(faults.error());
}

TEST(Vary, SubtractsWhatComesAfterAMinus) {
    EXPECT_EQ(drawn("worth: {choose: [900.00 EUR]}\n"
                    "kept: {choose: [150.00 EUR]}\n"
                    "derive: [{name: paid, sum: [$worth, -$kept, 10 EUR]}]\n",
                    1)
                  .value()
                  .at("paid"),
              "760.00 EUR");
    const auto faults =
        drawn("worth: {choose: [100.00 EUR]}\nderive: [{name: paid, sum: [10 EUR, -$worth]}]\n", 1);
    ASSERT_FALSE(faults);
    EXPECT_NE(to_text(faults.error()).find("C076 Cette somme est négative"), std::string::npos)
        << to_text(faults.error());
}

}  // namespace
}  // namespace sim::content
