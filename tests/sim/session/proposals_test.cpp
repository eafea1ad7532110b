#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "sim/session/jury.hpp"
#include "sim/session/library.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::session {
namespace {

using namespace certification;
namespace scoring = assessment::scoring;

scoring::Finding finding(const std::string& criterion, int points, int most) {
    scoring::Finding made;
    made.criterion = criterion;
    made.competency = "BC02.4";
    made.points = points;
    made.max_points = most;
    made.sentence = criterion + ".";
    made.evidence = {3};
    return made;
}

/// Two criteria of one competency; the case informs the first, a panel the second.
struct Proposing {
    Proposing() {
        grid.criteria = {{"bc02.4-powers", "BC02.4", "", MarkedBy::rules, 50, {"a", "b", "c"}},
                         {"bc02.4-time", "BC02.4", "", MarkedBy::rules, 50, {"a", "b", "c"}}};
        card.findings = {finding("referral", 4, 4), finding("other", 0, 6)};
        card.competencies["BC02.4"] = {4, 10};
        copy.block = "BC02";
    }
    std::map<std::string, int> levels() const {
        std::map<std::string, int> made;
        for (const auto& one : proposals_from({"essai", card, transcript}, grid, copy))
            made[one.criterion] = one.proposal.level;
        return made;
    }
    Grid grid;
    scoring::Scorecard card;
    attempt::Transcript transcript{
        {{0, {}, attempt::DecisionTaken{"refer", {{"reason", "fraud"}}}}}};
    Copy copy;
};

using Levels = std::map<std::string, int>;

TEST(Proposals, ComeFromTheCompetencyWhenTheCaseNamesNothing) {
    EXPECT_EQ(Proposing{}.levels(), (Levels{{"bc02.4-powers", 0}, {"bc02.4-time", 0}}));
}

TEST(Proposals, ComeFromTheCriteriaThatTheCaseNames) {
    Proposing in;
    in.grid.cases = {{"essai", {{"referral", "bc02.4-powers"}}, {}}};
    EXPECT_EQ(in.levels(), (Levels{{"bc02.4-powers", 2}}));
}

TEST(Proposals, CountAPanelOfExperts) {
    Proposing in;
    in.grid.cases = {
        {"essai",
         {{"referral", "bc02.4-powers"}},
         {{"when", "bc02.4-time", "refer", "reason", 2, {{"stakes", 8}, {"fraud", 4}}}}}};
    EXPECT_EQ(in.levels(), (Levels{{"bc02.4-powers", 2}, {"bc02.4-time", 1}}));
    in.transcript.entries.clear();
    EXPECT_EQ(in.levels(), (Levels{{"bc02.4-powers", 2}, {"bc02.4-time", 0}}));
}

/// Each case that ships has a map, which names every criterion that some variant of it asks, and
/// a criterion of the grid of the same competency. (A criterion that changes its competency with
/// the variant is named for one: the other is proposed by competency.)
TEST(Proposals, AreMappedForEveryCriterionOfTheCasesThatShip) {
    const auto root = test::source_folder();
    const auto grid = read_grid(read_grid_bytes(root).value()).value();
    for (const auto& id : case_ids(root)) {
        const auto* map = find_case(grid, id);
        ASSERT_NE(map, nullptr) << id;
        std::map<std::string, std::set<std::string>> asked;
        const auto pins = pins_of(root, id).value();
        for (const std::uint64_t seed : {1u, 2u, 3u, 4u, 5u, 6u, 7u, 8u}) {
            const auto variant = open_variant(pins, seed).value();
            for (const auto& one : variant.scenario.criteria) asked[one.id].insert(one.competency);
        }
        for (const auto& one : map->criteria) {
            EXPECT_TRUE(asked[one.criterion].contains(find_criterion(grid, one.grid)->competency))
                << id << ": " << one.criterion;
            asked.erase(one.criterion);
        }
        for (const auto& [criterion, competencies] : asked)
            ADD_FAILURE() << id << " maps nothing to " << criterion;
    }
}

}  // namespace
}  // namespace sim::session
