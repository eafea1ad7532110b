#include <gtest/gtest.h>

#include "sim/app/core/model.hpp"

namespace sim::app {
namespace {

Model library() {
    Model model;
    model.grid = {{"BC02.6", "Situer"}};
    CaseSummary leak;
    leak.id = "leak";
    leak.title = "Une fuite";
    model.library = {leak};
    return model;
}

TEST(Board, IsReadOnceWhenItIsAskedFor) {
    const auto asked = update(library(), Intent{CoverageAsked{}});
    EXPECT_EQ(asked.effects, (std::vector<Effect>{ReadCoverage{}}));
    EXPECT_FALSE(present(asked.model).start.board.read);
    const auto read = update(asked.model, CoverageRead{scenario::coverage({})});
    EXPECT_TRUE(present(read.model).start.board.read);
    EXPECT_TRUE(update(read.model, Intent{CoverageAsked{}}).effects.empty());
}

TEST(Board, SaysThatTheLibraryDidNotRead) {
    const auto asked = update(library(), Intent{CoverageAsked{}});
    const auto refused = update(asked.model, Failed{Problem{{}, "Un cas est faux.", "Corrigez."}});
    EXPECT_TRUE(present(refused.model).start.board.failed);
    EXPECT_TRUE(update(refused.model, Intent{CoverageAsked{}}).effects.empty());
}

TEST(Board, SaysHowFarItsReadingIsAndStopsWhenAsked) {
    auto model = update(library(), Intent{CoverageAsked{}}).model;
    model = update(model, CoverageProgressed{3, 12}).model;
    auto board = present(model).start.board;
    EXPECT_EQ(std::pair(board.done, board.total), (std::pair<std::size_t, std::size_t>(3, 12)));
    EXPECT_FALSE(board.failed);
    const auto stopped = update(model, Intent{CoverageStopped{}});
    EXPECT_EQ(stopped.effects, (std::vector<Effect>{StopCoverage{}}));
    board = present(update(stopped.model, CoverageProgressed{4, 12}).model).start.board;
    EXPECT_TRUE(board.stopped) << "what was under way tells nothing more";
    EXPECT_EQ(board.total, 0u);
    const auto again = update(stopped.model, Intent{CoverageAsked{}});
    EXPECT_EQ(again.effects, (std::vector<Effect>{ReadCoverage{}}));
    EXPECT_FALSE(present(again.model).start.board.stopped);
}

TEST(Board, SaysWhereEachRowIsMet) {
    auto model = library();
    model.coverage = scenario::coverage(
        {{"leak", "Une fuite", "05F", {"competency.BC02.6", "convention.crac", "case"}}});
    const auto board = present(model).start.board;
    ASSERT_EQ(board.groups.at(0).title, "Compétences");
    const auto& known = board.groups[0].rows.at(11);
    EXPECT_EQ(known.label, "BC02.6 · Situer");
    EXPECT_EQ(known.count, "1 (au moins 2)");
    EXPECT_EQ(known.where, "05F\u00A0: 1");
    EXPECT_FALSE(known.met);
    ASSERT_EQ(board.groups.at(2).title, "Conventions entre assureurs");
    const auto& crac = board.groups[2].rows.back();
    EXPECT_EQ(crac.where, "Une fuite");
    EXPECT_EQ(crac.first_case, "leak");
    EXPECT_TRUE(crac.met);
    EXPECT_EQ(board.groups[2].met, "1 sur 9");
}

}  // namespace
}  // namespace sim::app
