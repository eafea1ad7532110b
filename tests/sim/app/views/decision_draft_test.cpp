#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

TEST(DecisionDraft, IsClearedAtOnceAndComesBackUntilItIsRecorded) {
    Window window{desk_view()};
    window.ui.click("###act_set_reserve");
    EXPECT_FALSE(window.ui.exists("###act_clear")) << "nothing is typed yet";
    window.ui.type("###field_amount", "77");
    window.ui.click("Recours");
    window.ui.click("###act_clear");
    window.ui.click("###record_act");
    EXPECT_TRUE(window.asked.empty()) << "what was cleared is not recorded";
    window.ui.click("###act_restore");
    window.ui.click("###record_act");
    ASSERT_NE(window.only<DecisionSubmitted>(), nullptr);
    EXPECT_EQ(window.only<DecisionSubmitted>()->typed,
              (claims::Fields{{"amount", "77"}, {"item", "recours"}}));
    window.view.desk.acts.front().taken = 1;
    window.view.desk.acts.front().last = "Montant\u00A0: 77\u00A0€";
    window.ui.frames(3);
    EXPECT_FALSE(window.ui.exists("###act_restore")) << "a recorded decision is no draft";
}

}  // namespace
}  // namespace sim::app::views
