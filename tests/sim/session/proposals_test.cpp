#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "assessment/scoring/concordance.hpp"
#include "sim/app/core/judgement.hpp"
#include "sim/session/jury.hpp"
#include "sim/session/library.hpp"
#include "sim/session/model_play.hpp"
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
    in.grid.cases = {{"essai",
                      {{"referral", "bc02.4-powers"}},
                      {{"when",
                        "Quand\u202F?",
                        "bc02.4-time",
                        "refer",
                        "reason",
                        2,
                        "Panel d’exercice.",
                        {{"stakes", 8}, {"fraud", 4}}}}}};
    EXPECT_EQ(in.levels(), (Levels{{"bc02.4-powers", 2}, {"bc02.4-time", 1}}));
    const auto sentence =
        proposals_from({"essai", in.card, in.transcript}, in.grid, in.copy).back().proposal;
    EXPECT_EQ(sentence, (Proposal{1,
                                  {0},
                                  "Quand\u202F? Réponse\u00A0: «\u00A0fraud\u00A0», comme 4 sur "
                                  "12. Le panel\u00A0: stakes 8, fraud 4. Panel d’exercice."}));
    in.transcript.entries.clear();
    EXPECT_EQ(in.levels(), (Levels{{"bc02.4-powers", 2}, {"bc02.4-time", 0}}));
}

/// The expert of each case answers what its panel answers most: three questions at least, each of
/// a case that offers the act, and each panel says that it is for training.
TEST(Proposals, ThatShipWithAPanelGiveTheExpertsAnswerTheFullCredit) {
    const auto root = test::source_folder();
    const auto grid = read_grid(read_grid_bytes(root).value()).value();
    int asked = 0;
    for (const auto& map : grid.cases)
        for (const auto& question : map.questions) {
            const auto pins = pins_of(root, map.id).value();
            EXPECT_EQ(judgement_questions(pins.grid_bytes, map.id), map.questions);
            for (const std::uint64_t seed : {1u, 2u, 3u}) {
                const auto variant = open_variant(pins, seed).value();
                const auto events = model_play(pins, seed).value();
                const auto play = attempt::replay(variant.scenario, events);
                const auto answer = app::judged_answer(question, play.transcript);
                EXPECT_EQ(answer.credit, scoring::full_credit) << map.id << answer.sentence;
            }
            EXPECT_NE(question.source.find("Panel d’exercice"), std::string::npos) << map.id;
            ++asked;
        }
    EXPECT_GE(asked, 3);
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
