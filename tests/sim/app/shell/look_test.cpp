#include <algorithm>

#include <gtest/gtest.h>

#include "sim/app/shell/look.hpp"

namespace sim::app::shell {
namespace {

TEST(Look, AFaultIsSaidByScreenThemeScaleAndText) {
    const SceneFault fault{{1366, 768, 200, Theme::dark}, {"Un mot", "coupé en hauteur"}};
    EXPECT_EQ(in_words("bureau", fault),
              "bureau, sombre, 200\u00A0% (1366\u00A0×\u00A0768)\u00A0: «\u00A0Un mot\u00A0», "
              "coupé en hauteur");
}

TEST(Look, TheWholeMatrixHasEveryThemeAndScaleAndTheSmallestWindows) {
    const auto formats = every_format();
    const auto has = [&](LookFormat wanted) { return std::ranges::count(formats, wanted) == 1; };
    for (const auto theme : {Theme::light, Theme::dark, Theme::contrast}) {
        for (const int percent : {100, 150, 200, 300})
            EXPECT_TRUE(has({1920, 1080, percent, theme}));
        EXPECT_TRUE(has({1366, 768, 100, theme}));
        EXPECT_TRUE(has({1024, 600, 100, theme}));
    }
}

}  // namespace
}  // namespace sim::app::shell
