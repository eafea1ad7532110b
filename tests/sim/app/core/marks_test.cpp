#include "sim/app/core/marks.hpp"

#include <gtest/gtest.h>

namespace sim::app {
namespace {

TEST(Marks, ComeBackAsTheyWereKept) {
    const Marks marks{"82 %", {{"BC01.1", 3, 4}, {"BC02.10", 0, 6}}};
    EXPECT_EQ(to_text(marks), "82 %\nBC01.1 3 4\nBC02.10 0 6");
    EXPECT_EQ(marks_from_text(to_text(marks)), marks);
}

TEST(Marks, OfAnOlderAttemptAreItsResultOnly) {
    EXPECT_EQ(marks_from_text("71 %"), (Marks{"71 %", {}}));
    EXPECT_EQ(marks_from_text("71 %\nBC01.1 three 4\nBC01.2 1 2"),
              (Marks{"71 %", {{"BC01.2", 1, 2}}}));
    EXPECT_EQ(marks_from_text(""), (Marks{}));
}

}  // namespace
}  // namespace sim::app
