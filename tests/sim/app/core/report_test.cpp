#include <gtest/gtest.h>

#include "sim/app/core/present.hpp"
#include "tests/sim/app/core/model_builder.hpp"

namespace sim::app {
namespace {

TEST(Report, OfTrainingSaysWhatWasOwed) {
    auto model = settled(at_the_desk(Mode::training), Intent{CaseHandedIn{}});
    const auto effects = update(model, Intent{DebriefPrinted{}}).effects;
    ASSERT_EQ(effects.size(), 1u);
    const auto* print = std::get_if<Print>(&effects.front());
    ASSERT_NE(print, nullptr);
    EXPECT_NE(print->markdown.find("Il fallait provisionner 810,50 €."), std::string::npos);
    model = update(model, Printed{"bilans/a.pdf"}).model;
    EXPECT_EQ(present(model).debrief.printed, "bilans/a.pdf");
}

TEST(Report, OfAnExamKeepsTheMarksForTheJury) {
    const auto model = settled(at_the_desk(Mode::exam), Intent{CaseHandedIn{}});
    const auto effects = update(model, Intent{DebriefPrinted{}}).effects;
    ASSERT_EQ(effects.size(), 1u);
    EXPECT_EQ(std::get_if<Print>(&effects.front())->markdown.find("810"), std::string::npos);
}

TEST(Report, WritesWhatWasTypedAsItStands) {
    DebriefView view;
    view.case_title = "Fuite *rue* des [Lilas]";
    view.timeline = {{"1", "mardi", "Note\u00A0: # 1\n- deux", "", Tone::neutral}};
    const auto text = report_markdown(view, "");
    EXPECT_NE(text.find("Fuite \\*rue\\* des \\[Lilas\\]"), std::string::npos);
    EXPECT_NE(text.find("Note\u00A0: \\# 1 - deux"), std::string::npos);
}

}  // namespace
}  // namespace sim::app
