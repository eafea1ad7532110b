#include "assessment/statistics/packed.hpp"

#include <gtest/gtest.h>

namespace assessment::statistics {
namespace {

std::string column(const std::vector<PackedDecision>& decisions) {
    std::string made;
    for (const auto& one : decisions) pack(one, made);
    return made;
}

TEST(Packed, GivesBackWhatItWasGiven) {
    const std::vector<PackedDecision> decisions{{0, -1, 5}, {31, 3, 255}, {6, 127, 0}};
    EXPECT_EQ(unpack(column(decisions)), decisions);
}

TEST(Packed, StopsAtWhatItCannotRead) {
    const auto whole = column({{1, 2, 3}, {1, 2, 3}});
    EXPECT_EQ(unpack(whole.substr(0, 5)).size(), 1u);
    EXPECT_EQ(unpack(column({{1, 2, 3}, {32, 0, 0}, {1, 2, 3}})).size(), 1u);
    Groups groups{};
    add(column({{1, 2, 3}, {32, 0, 0}, {1, 2, 3}}), groups);
    EXPECT_EQ(groups[1].count, 1);
}

TEST(Packed, GroupsByCompetency) {
    Groups groups{};
    add(column({{2, -1, 10}, {2, 3, 20}, {4, 0, 5}}), groups);
    add(column({{2, 1, 30}}), groups);
    EXPECT_EQ(groups[2], (Group{3, 3, 60, -1, 3}));
    EXPECT_EQ(groups[4], (Group{1, 0, 5, 0, 0}));
    EXPECT_EQ(groups[0], Group{});
    EXPECT_EQ(weak(groups, 90), 1);
    EXPECT_EQ(weak(groups, 101), 2);
}

TEST(Packed, AddsGroupsAndTellsTheirMeans) {
    Groups groups{};
    add(column({{2, 40, 7}, {4, 91, 4}}), groups);
    const auto all = whole(groups);
    EXPECT_EQ(all, (Group{2, 131, 11, 40, 91}));
    EXPECT_EQ(mean_score(all), 66);
    EXPECT_EQ(mean_minutes(all), 6);
    EXPECT_EQ(mean_score(Group{}), 0);
    EXPECT_EQ(weak(groups, weak_below), 1);
}

}  // namespace
}  // namespace assessment::statistics
