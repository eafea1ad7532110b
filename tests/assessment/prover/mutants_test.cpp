#include <gtest/gtest.h>

#include <algorithm>

#include "assessment/prover/mutants.hpp"
#include "tests/sim/attempt/tiny_case.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using scenario::Evidence;

const Evidence reads{scenario::Opened{"conditions"}, {}};
const Evidence greets{scenario::SpokeAct{"greet", 1, ""}, {}};

std::vector<std::string> changes_of(const Evidence& evidence) {
    std::vector<std::string> changes;
    for (const auto& one : variations(evidence)) changes.push_back(one.change);
    return changes;
}

scenario::Scenario asking(Evidence evidence) {
    auto scenario = test::tiny_case();
    scenario.criteria.resize(1);
    scenario.criteria[0].id = "it";
    scenario.criteria[0].competency = "BC02.2";
    scenario.criteria[0].evidence = std::move(evidence);
    return scenario;
}

ShippedPlay shipped(const scenario::Scenario& scenario, std::string name,
                    std::vector<attempt::Command> commands, std::vector<std::string> loses) {
    auto play = test::played(scenario, commands);
    return {std::move(name), std::move(commands), std::move(play.transcript), std::move(loses), {}};
}

Noticed notice_of(const scenario::Scenario& scenario, const scenario::AnswerKey& key,
                  const std::vector<ShippedPlay>& plays, Part part, const std::string& subject,
                  const std::string& change) {
    const auto mutants = mutants_of(scenario, key);
    const auto found = std::find_if(mutants.begin(), mutants.end(), [&](const Mutant& one) {
        return one.part == part && one.subject == subject && one.change == change;
    });
    if (found == mutants.end()) return {Notice::nobody, "no such mutant"};
    return notice(scenario, key, plays, *found);
}

TEST(Mutants, AskTheContraryNothingAndEachPieceOtherwise) {
    EXPECT_EQ(changes_of(reads),
              (std::vector<std::string>{"le contraire est demandé", "toujours accordé"}));
    EXPECT_EQ(changes_of({scenario::AllOf{{reads, greets}}, {}}),
              (std::vector<std::string>{"le contraire est demandé", "toujours accordé",
                                        "une seule pièce suffit", "pièce n° 1 retirée",
                                        "pièce n° 2 retirée",
                                        "pièce n° 2, une fois de plus «\u00A0greet\u00A0»"}));
}

TEST(Mutants, MoveATermByADay) {
    const auto all = variations({scenario::Opened{"conditions"}, test::on_march(12, 18)});
    EXPECT_EQ(all[3].evidence, (Evidence{scenario::Opened{"conditions"}, test::on_march(11, 18)}));
    EXPECT_EQ(all[4].evidence, (Evidence{scenario::Opened{"conditions"}, test::on_march(13, 18)}));
}

TEST(Mutants, ACentIsNoticedByThePlayThatWritesTheAmount) {
    const auto scenario = asking(
        {scenario::Decided{"set_reserve", {{"amount", scenario::Literal{"120.00 EUR"}}}}, {}});
    const auto expert = shipped(scenario, "expert", {test::reserving("120.00 EUR")}, {});
    EXPECT_EQ(notice_of(scenario, {}, {expert}, Part::criterion, "it",
                        "champ «\u00A0amount\u00A0»\u00A0: un centime de plus"),
              (Noticed{Notice::marks, "expert"}));
}

TEST(Mutants, AFieldThatNoPlayGetsWrongIsDefendedByNobody) {
    const auto scenario = asking(
        {scenario::Decided{"set_reserve", {{"amount", scenario::Literal{"120.00 EUR"}}}}, {}});
    const auto expert = shipped(scenario, "expert", {test::reserving("120.00 EUR")}, {});
    const std::string unread = "le champ «\u00A0amount\u00A0» n’est plus regardé";
    EXPECT_EQ(notice_of(scenario, {}, {expert}, Part::criterion, "it", unread), Noticed{});
    const auto wrong = shipped(scenario, "wrong", {test::reserving("10.00 EUR")}, {"it"});
    EXPECT_EQ(notice_of(scenario, {}, {expert, wrong}, Part::criterion, "it", unread),
              (Noticed{Notice::marks, "wrong"}));
}

TEST(Mutants, AnAnswerMovesBeyondWhatIsForgiven) {
    scenario::Owed owed{"reserve.indemnity", Money::euros(1)};
    const auto scenario = asking({scenario::Decided{"set_reserve", {{"amount", owed}}}, {}});
    scenario::AnswerKey key;
    key["reserve.indemnity"].value = Money::euros(120);
    const auto expert = shipped(scenario, "expert", {test::reserving("120.00 EUR")}, {});
    EXPECT_EQ(notice_of(scenario, key, {expert}, Part::answer, "reserve.indemnity",
                        "la réponse due se décale d’un pas"),
              (Noticed{Notice::marks, "expert"}));
}

TEST(Mutants, TheWorldIsPlayedAgain) {
    const auto scenario = asking({scenario::Opened{"report"}, {}});
    const auto expert = shipped(scenario, "expert",
                                {test::appointing(true), attempt::WaitUntil{test::on_march(13, 9)},
                                 attempt::OpenDocument{"report"}},
                                {});
    const std::vector<ShippedPlay> plays{expert};
    EXPECT_EQ(notice_of(scenario, {}, plays, Part::event, "expert-report", "il n’arrive jamais"),
              (Noticed{Notice::refused, "expert"}));
    EXPECT_EQ(notice_of(scenario, {}, plays, Part::event, "worse", "il n’arrive jamais"),
              (Noticed{Notice::journal, "expert"}));
    EXPECT_EQ(notice_of(scenario, {}, plays, Part::event, "thanks", "il n’arrive jamais"),
              Noticed{});
    EXPECT_EQ(notice_of(scenario, {}, plays, Part::deadline, "ack", "il est retiré"),
              (Noticed{Notice::journal, "expert"}));
}

TEST(Mutants, LeaveTheCriteriaOfTheJuryAlone) {
    auto scenario = asking(reads);
    scenario.criteria[0].needs_jury = true;
    for (const auto& mutant : mutants_of(scenario, {})) EXPECT_NE(mutant.part, Part::criterion);
}

}  // namespace
}  // namespace assessment::prover
