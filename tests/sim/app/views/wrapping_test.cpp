#include "sim/app/views/wrapping.hpp"

#include <gtest/gtest.h>

#include "sim/app/views/draw.hpp"
#include "tests/sim/app/driver.hpp"

namespace sim::app::views {
namespace {

using Lines = std::vector<std::string>;

/// Wrapped as wide as these words are.
Lines lines_of(std::string_view text, std::string_view as_wide_as) {
    const Driver ui{[] {}};
    Lines lines;
    each_line(*font(Font::body), text, text_size(Font::body, as_wide_as).x,
              [&](std::string_view line) { lines.emplace_back(line); });
    return lines;
}

TEST(Wrapping, BreaksAtSpacesAndKeepsNone) {
    EXPECT_EQ(lines_of("un deux trois", "un deux"), (Lines{"un deux", "trois"}));
    EXPECT_EQ(lines_of("un\n\ndeux", "un deux"), (Lines{"un", "", "deux"}));
}

TEST(Wrapping, NeverBeginsALineWithAClosingSign) {
    EXPECT_EQ(lines_of("Il dit «\u00A0assez.\u00A0» ensuite", "Il dit «\u00A0assez."),
              (Lines{"Il dit", "«\u00A0assez.\u00A0»", "ensuite"}));
    EXPECT_EQ(lines_of("Il dit « assez » ensuite", "Il dit « assez"),
              (Lines{"Il dit", "« assez »", "ensuite"}))
        << "nor with plain spaces";
    EXPECT_EQ(lines_of("la cause\u00A0: ici", "la cause"), (Lines{"la", "cause\u00A0:", "ici"}));
}

TEST(Wrapping, NeverLeavesAnOpeningGuillemetAlone) {
    EXPECT_EQ(lines_of("Il dit « assez », puis part", "Il dit « assez"),
              (Lines{"Il dit", "« assez »,", "puis part"}));
}

TEST(Wrapping, BreaksAfterAHyphenInsideAWordAndNotBeforeAFigure) {
    EXPECT_EQ(lines_of("Sauvigny-le-Pont", "Sauvigny-le-"), (Lines{"Sauvigny-le-", "Pont"}));
    EXPECT_EQ(lines_of("dû -12", "dû -1"), (Lines{"dû", "-12"}));
}

TEST(Wrapping, KeepsADecimalWhole) {
    EXPECT_EQ(lines_of("soit 1.500,75 en tout", "soit 1.500,"),
              (Lines{"soit", "1.500,75", "en tout"}));
}

}  // namespace
}  // namespace sim::app::views
