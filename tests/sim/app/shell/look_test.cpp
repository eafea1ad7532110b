#include <algorithm>

#include <gtest/gtest.h>

#include "sim/app/shell/look.hpp"
#include "tests/support/source_folder.hpp"

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
        for (const int percent : {100, 200, 300}) EXPECT_TRUE(has({1366, 768, percent, theme}));
        for (const int percent : {100, 200}) EXPECT_TRUE(has({1024, 600, percent, theme}));
    }
}

/// Every screen where its faults would show first: large letters, the smallest window, the other
/// themes.
/// `./dev look` judges them in every format.
class Screens : public testing::TestWithParam<std::size_t> {};

const std::vector<Scene>& scenes() {
    static const auto all = every_scene(test::source_folder()).value();
    return all;
}

TEST_P(Screens, HaveNoTextCutCoveredOrPaleAndShowTheKeyboard) {
    const auto& scene = scenes()[GetParam()];
    const std::vector<LookFormat> formats{{1366, 768, 200, Theme::contrast},
                                          {1024, 600, 200, Theme::light},
                                          {1024, 600, 100, Theme::dark},
                                          {1366, 768, 100, Theme::light}};
    const auto found = look_at(test::source_folder(), scene, formats);
    ASSERT_TRUE(found) << to_text(found.error());
    for (const auto& fault : *found) ADD_FAILURE() << in_words(scene.name, fault);
}

INSTANTIATE_TEST_SUITE_P(Every, Screens, testing::Range(std::size_t{0}, scenes().size()),
                         [](const testing::TestParamInfo<std::size_t>& at) {
                             auto name = scenes()[at.param].name;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

}  // namespace
}  // namespace sim::app::shell
