#include <gtest/gtest.h>

#include "sim/app/views/palette.hpp"

namespace sim::app::views {
namespace {

/// WCAG 2.2, 1.4.3: 4.5 to 1 for text.
TEST(Palette, EveryTextCanBeReadOnItsGround) {
    for (const Look look : {Look::light, Look::dark, Look::contrast})
        for (const ReadablePair& pair : readable_pairs(palette_of(look)))
            EXPECT_GE(contrast_ratio(pair.ink, pair.ground), 4.5f)
                << pair.name << " in look " << static_cast<int>(look);
}

/// WCAG 2.2, 1.4.6: 7 to 1 is the enhanced level.
TEST(Palette, HighContrastReachesTheEnhancedLevel) {
    for (const ReadablePair& pair : readable_pairs(palette_of(Look::contrast)))
        EXPECT_GE(contrast_ratio(pair.ink, pair.ground), 7.0f) << pair.name;
}

TEST(Palette, BlackOnWhiteIsTwentyOne) {
    EXPECT_NEAR(contrast_ratio(rgb(0x000000), rgb(0xFFFFFF)), 21.0f, 0.01f);
}

}  // namespace
}  // namespace sim::app::views
