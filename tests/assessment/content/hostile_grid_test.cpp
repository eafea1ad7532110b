#include "tests/fuzz/hostile_grid.hpp"

#include <gtest/gtest.h>

#include "tests/fuzz/spoiled.hpp"

namespace assessment::content {
namespace {

constexpr int times = 400;

TEST(HostileGrid, IsSoundBeforeItIsSpoiled) {
    const auto grid = read_grid(fuzz::a_grid());
    ASSERT_TRUE(grid) << sim::to_text(grid.error());
    ASSERT_EQ(grid->cases.size(), 1u);
    EXPECT_EQ(grid->cases[0].questions.at(0).source, "Un autre panel.");
}

TEST(HostileGrid, LeavesTheReadersOfItsFilesStanding) {
    for (const auto& [file, text] : fuzz::a_grid())
        fuzz::feed(
            text, [&](std::string_view bytes) { fuzz::read_grid_with(file, bytes); }, times);
}

TEST(HostileGrid, OfTheCorporaIsReadWithoutACrash) {
    EXPECT_GT(fuzz::replay("grid_reader", fuzz::read_grid), 0u);
    EXPECT_GT(fuzz::replay("panel_reader", fuzz::read_panel), 0u);
}

}  // namespace
}  // namespace assessment::content
