#include "assessment/statistics/packed.hpp"

#include <gtest/gtest.h>

namespace assessment::statistics {
namespace {

std::string column(const std::vector<PackedDecision>& decisions) {
    std::string made;
    for (const auto& one : decisions) pack(one, made);
    return made;
}

Groups added(const std::vector<std::string>& columns) {
    Adder adder;
    for (const auto& one : columns) adder.add(one);
    Groups groups{};
    adder.take([&](std::size_t place, const Group& group) { groups[place] = group; });
    return groups;
}

Groups total(const std::vector<std::string>& columns) {
    Total total;
    for (const auto& one : columns) total.add(one);
    return total.groups();
}

/// Every value that a byte can be, against a sum made the slow way; more than one integer holds.
TEST(Packed, AddsWhatASlowSumAdds) {
    Groups expected{};
    std::vector<PackedDecision> decisions;
    for (int i = 0; i < 300'000; ++i) {
        const PackedDecision one{static_cast<std::uint8_t>(i % 32),
                                 static_cast<std::int8_t>(i / 32 % 256),
                                 static_cast<std::uint8_t>(i / 3 % 256)};
        decisions.push_back(one);
        add(Group{1, one.score, one.minutes, one.score, one.score}, expected[one.competency]);
    }
    EXPECT_EQ(added({column(decisions)}), expected);
    EXPECT_EQ(total({column(decisions)}), expected);
    EXPECT_EQ(expected[3].least, -128);
    EXPECT_EQ(expected[3].most, 127);
}

TEST(Packed, SumsTheHighestWithoutOverflow) {
    EXPECT_EQ(added({column(std::vector<PackedDecision>(200'000, {5, 127, 255}))})[5],
              (Group{200'000, 127 * 200'000, 255 * 200'000, 127, 127}));
}

/// More of one score than the integer of a total holds.
TEST(Packed, TotalsTheHighestWithoutOverflow) {
    const auto most = column(std::vector<PackedDecision>(1'200'001, {5, -128, 255}));
    const Group expected{1'200'001, -128 * 1'200'001, 255 * std::int64_t{1'200'001}, -128, -128};
    EXPECT_EQ(total({most})[5], expected);
    EXPECT_EQ(total({most.substr(0, 3'000), most.substr(3'000)})[5], expected);
}

TEST(Packed, StopsAtWhatItCannotRead) {
    const auto whole = column({{1, 2, 3}, {1, 2, 3}});
    EXPECT_EQ(added({whole.substr(0, 5)})[1].count, 1);
    EXPECT_EQ(added({column({{1, 2, 3}, {32, 0, 0}, {1, 2, 3}})})[1].count, 1);
    EXPECT_EQ(added({"", "x"}), Groups{});
    const auto spoiled =
        column({{1, 2, 3}, {1, 9, 3}, {1, 2, 3}, {1, 2, 3}, {1, 2, 3}, {32, 0, 0}});
    EXPECT_EQ(total({spoiled})[1], (Group{5, 17, 15, 2, 9}));
    EXPECT_EQ(total({spoiled.substr(3), whole.substr(0, 5)})[1].count, 5);
    EXPECT_EQ(total({"", "x"}), Groups{});
}

TEST(Packed, ForgetsWhatWasTaken) {
    Adder adder;
    adder.add(column({{2, 40, 7}}));
    adder.take([](std::size_t, const Group&) {});
    adder.add(column({{4, 90, 1}}));
    int times = 0;
    adder.take([&](std::size_t place, const Group& group) {
        ++times;
        EXPECT_EQ(place, 4u);
        EXPECT_EQ(group, (Group{1, 90, 1, 90, 90}));
    });
    EXPECT_EQ(times, 1);
}

TEST(Packed, GroupsByCompetency) {
    const auto groups = added({column({{2, -1, 10}, {2, 3, 20}, {4, 0, 5}}), column({{2, 1, 30}})});
    EXPECT_EQ(groups[2], (Group{3, 3, 60, -1, 3}));
    EXPECT_EQ(groups[4], (Group{1, 0, 5, 0, 0}));
    EXPECT_EQ(groups[0], Group{});
    EXPECT_EQ(weak(groups, 90), 1);
    EXPECT_EQ(weak(groups, 101), 2);
}

TEST(Packed, AddsGroupsAndTellsTheirMeans) {
    const auto groups = added({column({{2, 40, 7}, {4, 91, 4}})});
    const auto all = whole(groups);
    EXPECT_EQ(all, (Group{2, 131, 11, 40, 91}));
    EXPECT_EQ(mean_score(all), 66);
    EXPECT_EQ(mean_minutes(all), 6);
    EXPECT_EQ(mean_score(Group{}), 0);
    EXPECT_EQ(weak(groups, weak_below), 1);
}

}  // namespace
}  // namespace assessment::statistics
