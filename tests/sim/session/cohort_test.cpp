#include <gtest/gtest.h>

#include "sim/app/core/marks.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/kept_cards.hpp"
#include "sim/session/kept_columns.hpp"
#include "sim/session/model_play.hpp"
#include "sim/session/office.hpp"
#include "sim/store/sqlite.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::session {
namespace {

using namespace certification;

constexpr const char* case_id = "premier-cas";
constexpr Actor trainer{9, Role::trainer};

/// One attempt in training that the expert of the case played to its end.
struct ACohort : testing::Test {
    ACohort() {
        EXPECT_TRUE(store.add_person("Camille"));
        const auto pins = pins_of(test::source_folder(), case_id).value();
        const auto begun =
            begin(store, 1, case_id, pins, 3, "training", "2026-11-20T09:00:00Z").value();
        id = begun.head.id;
        const auto events = model_play(pins, 3).value();
        std::vector<std::uint64_t> digests;
        attempt::Attempt state;
        for (const auto& event : events) {
            attempt::evolve_in_place(begun.variant.scenario, state, event);
            digests.push_back(attempt::digest(state));
        }
        EXPECT_TRUE(append(store, id, 0, events, digests));
    }
    assessment::scoring::Scorecard read() {
        return cohort(store, trainer).value().plays.front().card;
    }
    /// Of Camille, whatever lacks left as it lacks.
    std::string column() {
        std::string kept;
        EXPECT_TRUE(store.read_columns(
            [&](const store::LearnerColumn& learner) { kept += learner.bytes; }));
        return kept;
    }
    /// As if the program had kept this of the attempt.
    void keep_other(const std::string& column, const std::string& program = this_program()) {
        ASSERT_TRUE(store.columns_due({}));
        ASSERT_TRUE(store.columns_due(program));
        ASSERT_TRUE(store.keep_column(id, column));
    }

    ScratchDatabase database;
    store::Store store = store::Store::open(database.path()).value();
    std::string id;
};

TEST_F(ACohort, KeepsItsCardsAndReadsThemAgain) {
    const auto first = read();
    ASSERT_FALSE(first.findings.empty());
    const auto kept = kept_card(store, id, this_program());
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->card, first);
    auto other = *kept;
    other.card.findings.front().sentence = "Lu, et non recompté.";
    ASSERT_TRUE(keep_card(store, id, this_program(), other));
    EXPECT_EQ(read(), other.card);
}

TEST_F(ACohort, ScoresAgainWhatAnotherProgramKept) {
    const auto first = read();
    auto other = kept_card(store, id, this_program()).value();
    other.card.findings.front().sentence = "D’un autre programme.";
    ASSERT_TRUE(keep_card(store, id, "1-1", other));
    EXPECT_FALSE(kept_card(store, id, this_program()));
    EXPECT_EQ(read(), first);
    EXPECT_FALSE(kept_card(store, id, "1-1"));
}

TEST_F(ACohort, LeavesTheMarksOfTheAttemptAsTheyRead) {
    const app::Marks marks{"82\u00A0%", {{"BC02.1", 3, 4}}};
    ASSERT_TRUE(store.save_marks(id, to_text(marks)));
    (void)read();
    EXPECT_EQ(app::marks_from_text(*store.marks(id).value()), marks);
    ASSERT_TRUE(store.save_marks(id, to_text(marks)));
    EXPECT_FALSE(kept_card(store, id, this_program()));
}

TEST_F(ACohort, GivesMarksToAnAttemptThatHasNone) {
    const auto card = read();
    EXPECT_EQ(app::marks_from_text(*store.marks(id).value()), app::marks_of(card));
}

/// What the column says is what the journal says, replayed and scored anew.
TEST_F(ACohort, KeepsAPackedColumnThatEqualsItsJournal) {
    const auto head = store.attempt(id).value();
    const auto variant = open_variant(pins_kept(store, head).value(), head.seed).value();
    const auto play =
        attempt::replay(variant.scenario, read_back(store, id, variant.scenario).value());
    const auto expected =
        packed_card(assessment::scoring::score(variant.scenario, variant.key, play.transcript),
                    play.transcript);
    ASSERT_FALSE(expected.empty());
    EXPECT_EQ(column(), "");
    const auto made = cohort_columns(store, trainer).value();
    EXPECT_EQ(column(), expected);
    EXPECT_EQ(made.groups, assessment::statistics::groups_of(expected));
    EXPECT_EQ(made.attempts, 1u);
}

TEST_F(ACohort, MakesItsColumnAgainWhenAnotherProgramMadeIt) {
    const auto first = cohort_columns(store, trainer).value().groups;
    const auto own = column();
    keep_other("abc", "1-1");
    EXPECT_EQ(column(), "abc");
    EXPECT_EQ(cohort_columns(store, trainer).value().groups, first);
    EXPECT_EQ(column(), own);
}

/// Also when a page of them is damaged.
TEST_F(ACohort, MakesItsColumnsAgainOnceTheyWereFoundDamaged) {
    const auto first = cohort_columns(store, trainer).value().groups;
    store::Connection{database.path(), store::Connection::Mode::write}.exec(
        "UPDATE columns SET bytes = x'00'");
    const auto damaged = cohort_columns(store, trainer);
    ASSERT_FALSE(damaged);
    EXPECT_NE(damaged.error().what.find("endommagés"), std::string::npos);
    EXPECT_EQ(cohort_columns(store, trainer).value().groups, first);
}

TEST_F(ACohort, ReadsTheColumnRatherThanTheJournal) {
    std::string forty;
    assessment::statistics::pack({2, 40, 7}, forty);
    keep_other(forty);
    const auto groups = cohort_columns(store, trainer).value().groups;
    EXPECT_EQ(groups[2], (assessment::statistics::Group{1, 40, 7, 40, 40}));
    EXPECT_FALSE(cohort_columns(store, {8, Role::juror}));
}

/// The screen of the window and the verb of the terminal say the same of the same columns.
TEST_F(ACohort, GivesTheScreenTheColumnsThatTheTerminalReads) {
    std::string forty;
    assessment::statistics::pack({2, 40, 7}, forty);
    keep_other(forty);
    const auto shown = cohort(store, trainer).value();
    const auto told = cohort_columns(store, trainer).value();
    EXPECT_EQ(shown.columns.groups, told.groups);
    ASSERT_EQ(shown.columns.learners.size(), 1u);
    EXPECT_EQ(shown.columns.learners.front().person, 1);
    EXPECT_EQ(shown.columns.learners.front().attempts, 1u);
    EXPECT_EQ(shown.columns.learners.front().groups[2],
              (assessment::statistics::Group{1, 40, 7, 40, 40}));
    EXPECT_EQ(shown.plays.size(), 1u);
}

TEST(PackedColumns, HaveAPlaceForEachCompetencyOfTheGrid) {
    using namespace assessment::statistics;
    const auto grid = read_grid(read_grid_bytes(test::source_folder()).value()).value();
    std::size_t place = 0;
    for (const auto& competency : grid.competencies) {
        EXPECT_EQ(place_of_competency(competency.code), place);
        EXPECT_EQ(competency_at(place++), competency.code);
    }
    EXPECT_EQ(place, 31u);
    EXPECT_EQ(place_of_competency("BC05.1"), std::nullopt);
    EXPECT_EQ(competency_at(31), "");
}

TEST_F(ACohort, KeepsNothingForAProgramThatIsNotKnown) {
    const auto card = assessment::reports::TitledCard{"Fuite", read()};
    ASSERT_TRUE(store.save_marks(id, "82\u00A0%"));
    ASSERT_TRUE(keep_card(store, id, "", card));
    EXPECT_EQ(*store.marks(id).value(), "82\u00A0%");
    EXPECT_FALSE(kept_card(store, id, ""));
}

}  // namespace
}  // namespace sim::session
