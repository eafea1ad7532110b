#include <algorithm>

#include <gtest/gtest.h>

#include "tests/sim/app/core/model_builder.hpp"

namespace sim::app {
namespace {

Model on_the_phone() {
    auto model = at_the_desk(Mode::training);
    auto& hub = model.session->scenario.scenes.front().nodes.edit().front();
    for (auto& choice : hub.choices) choice.topic = "Sujet de " + choice.id;
    return settled(std::move(model), Intent{SceneClicked{"welcome"}});
}

std::string about(const Model& model, std::string_view id) {
    const auto options = present(model).desk.conversation.options;
    const auto found = std::ranges::find(options, id, &SayOption::id);
    return found == options.end() ? "not offered" : found->about;
}

TEST(Talk, AReplySaysWhatItDoesNeverWhetherItIsGood) {
    auto model = on_the_phone();
    EXPECT_EQ(about(model, "greet"), "Écoute");
    EXPECT_EQ(about(model, "scold"), "Remarque");
    EXPECT_EQ(about(model, "promise"), "Proposition");
    model = settled(std::move(model), Intent{LineClicked{"greet"}});
    EXPECT_EQ(about(model, "ask-water"), "Sujet de ask-water");
}

TEST(Talk, TellsHowLongItHasLasted) {
    auto model = on_the_phone();
    const auto start = model.session->play.attempt.now;
    EXPECT_EQ(present(model).desk.conversation.lasted, "");
    model = settled(std::move(model), Intent{LineClicked{"greet"}});
    model = settled(std::move(model), Intent{LineClicked{"scold"}});
    const auto minutes = model.session->play.attempt.now.in_minutes() - start.in_minutes();
    EXPECT_GT(minutes, 0);
    EXPECT_EQ(present(model).desk.conversation.lasted, std::to_string(minutes) + "\u00A0min");
    model = settled(std::move(model), Intent{LineClicked{"leave"}});
    EXPECT_FALSE(present(model).desk.conversation.active);
    const auto lasted = present(model).desk.conversation.lasted;
    EXPECT_NE(lasted, "");
    model = settled(std::move(model), Intent{WaitClicked{"1h"}});
    EXPECT_EQ(present(model).desk.conversation.lasted, lasted) << "it is over";
}

TEST(Talk, APostureIsToldAsSomethingDoneNotSaid) {
    auto model = on_the_phone();
    auto& hub = model.session->scenario.scenes.front().nodes.edit().front();
    const auto scold = std::ranges::find(hub.choices, "scold", &talk::Choice::id);
    ASSERT_NE(scold, hub.choices.end());
    scold->act = talk::SpeechAct::posture;
    scold->text = "Vous croisez les bras.";
    EXPECT_EQ(about(model, "scold"), "Posture");
    model = settled(std::move(model), Intent{LineClicked{"scold"}});
    const auto desk = present(model).desk;
    const auto shown =
        std::ranges::find(desk.conversation.lines, "Vous croisez les bras.", &LineView::text);
    ASSERT_NE(shown, desk.conversation.lines.end());
    EXPECT_EQ(shown->speaker, "");
    EXPECT_TRUE(std::ranges::any_of(desk.timeline, [](const TimelineRow& row) {
        return row.text == "Vous croisez les bras.";
    }));
}

}  // namespace
}  // namespace sim::app
