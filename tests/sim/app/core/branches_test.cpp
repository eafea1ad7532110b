#include <algorithm>

#include <gtest/gtest.h>

#include "sim/app/core/present.hpp"
#include "tests/sim/app/core/model_builder.hpp"

namespace sim::app {
namespace {

AttemptSummary summary(std::string id, std::uint64_t seed = 0) {
    AttemptSummary row;
    row.id = std::move(id);
    row.case_id = "tiny";
    row.seed = seed;
    row.started_on = "2026-11-21";
    return row;
}

/// Handed in after these, one by one.
Model handed_in(const std::vector<Intent>& intents) {
    auto model = at_the_desk(Mode::training);
    for (const auto& intent : intents) model = settled(std::move(model), intent);
    model = settled(std::move(model), Intent{CaseHandedIn{}});
    model.attempts = {summary("a-1"), summary("a-2"), summary("other variant", 7)};
    return model;
}

std::vector<attempt::Event> events_of(const Model& model) {
    std::vector<attempt::Event> events;
    for (const auto& entry : model.session->play.transcript.entries) events.push_back(entry.event);
    return events;
}

BranchesView beside(const std::vector<Intent>& mine, const std::vector<Intent>& other) {
    const auto read =
        update(handed_in(mine), OtherPlayLoaded{"a-1", "a-2", events_of(handed_in(other))});
    return present(read.model).debrief.branches;
}

const BranchStep* step(const BranchesView& view, std::string_view title) {
    const auto found = std::ranges::find(view.steps, title, &BranchStep::title);
    return found == view.steps.end() ? nullptr : &*found;
}

const Intent read_it = DocumentClicked{"conditions"};
const Intent wait = WaitClicked{"1d"};

TEST(Branches, SayWhatEachDecidedWhenAndWhatCameOfIt) {
    const auto view = beside({read_it, reserve("12")}, {read_it, wait, reserve("810,50")});
    ASSERT_EQ(view.steps.empty(), false);
    const auto& reserved = view.steps.front();
    EXPECT_NE(reserved.mine.what.find("12\u00A0€"), std::string::npos) << reserved.mine.what;
    EXPECT_NE(reserved.other.what.find("810,50\u00A0€"), std::string::npos) << reserved.other.what;
    EXPECT_NE(reserved.mine.when, reserved.other.when);
    ASSERT_EQ(reserved.mine.marks.size(), 1u);
    EXPECT_EQ(reserved.mine.marks.front().text,
              "Manqué\u00A0: La provision couvre l’indemnité (0\u00A0/\u00A04)");
    ASSERT_EQ(reserved.other.marks.size(), 1u);
    EXPECT_EQ(reserved.other.marks.front().tone, Tone::good);
    EXPECT_EQ(view.results, "Cet essai\u00A0: 0\u00A0%. L’autre essai\u00A0: 100\u00A0%.");
}

TEST(Branches, SayWhatOneDidAndTheOtherDidNot) {
    const auto view = beside({read_it}, {});
    const auto* reading = step(view, "Lecture");
    ASSERT_NE(reading, nullptr);
    EXPECT_TRUE(reading->mine.done);
    EXPECT_FALSE(reading->other.done);
    EXPECT_EQ(reading->other.what, "Rien de tel dans cet essai.");
    EXPECT_EQ(view.begins, "Les deux essais diffèrent dès la première action.");
}

TEST(Branches, PutTwoAnswersToOneQuestionBesideEachOther) {
    const Intent call = SceneClicked{"welcome"};
    const auto view = beside({call, LineClicked{"greet"}}, {call, LineClicked{"scold"}});
    const auto* said = step(view, "Appel de la locataire");
    ASSERT_NE(said, nullptr);
    EXPECT_NE(said->mine.what.find("greet"), std::string::npos) << said->mine.what;
    EXPECT_NE(said->other.what.find("scold"), std::string::npos) << said->other.what;
    EXPECT_NE(view.begins.find("se confondent jusqu’au mardi 10 mars"), std::string::npos)
        << view.begins;
}

TEST(Branches, ThatAreTheSameDifferInNothing) {
    const auto view = beside({read_it, reserve("12")}, {read_it, reserve("12")});
    EXPECT_TRUE(view.steps.empty());
    EXPECT_EQ(view.chosen, "a-2");
    EXPECT_EQ(view.differs.find("0\u00A0étape diffère, 3"), 0u) << view.differs;
}

TEST(Branches, DoNotCountWhatIsTheSameWhenNothingIs) {
    const auto view = beside({wait}, {});
    EXPECT_EQ(view.differs, "2\u00A0étapes diffèrent.") << "what fell due, and the day";
}

TEST(Branches, AreOfOneVariantAndOfTrainingsOnly) {
    const auto model = handed_in({});
    const auto view = present(model).debrief.branches;
    ASSERT_EQ(view.others.size(), 1u);
    EXPECT_EQ(view.others.front().id, "a-2");
    EXPECT_TRUE(view.chosen.empty());
    EXPECT_EQ(update(model, Intent{OtherPlayAsked{"a-2"}}).effects,
              (std::vector<Effect>{LoadOtherPlay{"a-1", "a-2"}}));
    EXPECT_TRUE(update(model, Intent{OtherPlayAsked{"other variant"}}).effects.empty());
    EXPECT_TRUE(update(at_the_desk(Mode::exam), Intent{OtherPlayAsked{"a-2"}}).effects.empty());
}

}  // namespace
}  // namespace sim::app
