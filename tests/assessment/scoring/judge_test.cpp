#include <gtest/gtest.h>

#include "assessment/scoring/scoring.hpp"
#include "tests/sim/attempt/tiny_case.hpp"

namespace assessment::scoring {
namespace {

using namespace sim;
using attempt::Command;
using test::on_march;

scenario::Scenario tiny() {
    auto scenario = test::tiny_case();
    scenario.letters = {{"decision",
                         "Décision",
                         "tenant",
                         "",
                         {{"amount", "Le montant", {"810,50 €"}},
                          {"remedy", "Les recours", {"médiateur", "réclamation"}}}}};
    return scenario;
}

scenario::AnswerKey key() {
    scenario::AnswerKey answers;
    answers["settlement.immediate"] = {Money::cents(81'050), {}, {}};
    return answers;
}

template <class Test>
scenario::Evidence proof(Test test, std::optional<Instant> before = {}) {
    return {std::move(test), before};
}

Judgement after(const std::vector<Command>& commands, const scenario::Evidence& evidence) {
    const auto scenario = tiny();
    return judge(scenario, key(), test::played(scenario, commands).transcript, evidence);
}

const Judgement missed{};
Judgement met_by(std::vector<std::int64_t> entries) {
    return {true, std::move(entries)};
}

/// Entries: 0 Opened, 1 ItemOpened, 2 SceneStarted, then what is said.
std::vector<Command> talk(std::vector<Command> lines) {
    lines.insert(lines.begin(), attempt::OpenItem{"call"});
    return lines;
}

TEST(Said, IsMetByTheFirstOfItsLines) {
    const auto evidence = proof(scenario::Said{{"promise", "greet"}});
    EXPECT_EQ(after(talk({attempt::Say{"scold"}, attempt::Say{"greet"}, attempt::Say{"promise"}}),
                    evidence),
              met_by({4}));
    EXPECT_EQ(after(talk({attempt::Say{"scold"}}), evidence), missed);
}

TEST(Spoke, CountsTheActsOfSpeech) {
    const auto evidence = proof(scenario::SpokeAct{"promise", 2, "welcome"});
    EXPECT_EQ(after(talk({attempt::Say{"promise"}, attempt::Say{"promise"}}), evidence),
              met_by({3, 4}));
    EXPECT_EQ(after(talk({attempt::Say{"promise"}}), evidence), (Judgement{false, {3}}));
    EXPECT_FALSE(after(talk({attempt::Say{"promise"}, attempt::Say{"promise"}}),
                       proof(scenario::SpokeAct{"promise", 2, "callback"}))
                     .met);
}

TEST(Learned, NeedsEveryFact) {
    EXPECT_EQ(after(talk({attempt::Say{"greet"}, attempt::Say{"ask-water"}}),
                    proof(scenario::Learned{{"water_off"}})),
              met_by({4}));
    EXPECT_EQ(after(talk({}), proof(scenario::Learned{{"water_off"}})), missed);
}

TEST(Reached, LooksAtTheEndOfTheScene) {
    const auto evidence = proof(scenario::Reached{"tenant.calm", 60, "welcome"});
    EXPECT_EQ(after(talk({attempt::Say{"greet"}, attempt::Say{"leave"}}), evidence), met_by({5}));
    EXPECT_EQ(after(talk({attempt::Say{"greet"}, attempt::Say{"scold"}, attempt::Say{"leave"}}),
                    evidence),
              missed);
}

TEST(Opened, IsMetByReading) {
    EXPECT_EQ(after({attempt::OpenDocument{"conditions"}}, proof(scenario::Opened{"conditions"})),
              met_by({1}));
    EXPECT_EQ(after({}, proof(scenario::Opened{"conditions"})), missed);
}

TEST(Decided, ComparesEachFieldWithWhatIsExpected) {
    const auto owed = [](Money tolerance) {
        return proof(scenario::Decided{
            "set_reserve", {{"amount", scenario::Owed{"settlement.immediate", tolerance}}}});
    };
    EXPECT_EQ(after({test::reserving("810,50")}, owed({})), met_by({1}));
    EXPECT_EQ(after({test::reserving("811,50")}, owed(Money::euros(1))), met_by({1}));
    EXPECT_EQ(after({test::reserving("811,51")}, owed(Money::euros(1))), (Judgement{false, {1}}));
    EXPECT_EQ(after({}, owed({})), missed);
    const auto includes = proof(
        scenario::Decided{"take_measures", {{"measures", scenario::Includes{{"couper_eau"}}}}});
    EXPECT_TRUE(after({test::protecting("bachage,couper_eau")}, includes).met);
    EXPECT_FALSE(after({test::protecting("bachage")}, includes).met);
}

TEST(Decided, TheLastDecisionOnTheSubjectCounts) {
    const auto evidence = proof(scenario::Decided{
        "set_reserve",
        {{"item", scenario::Literal{"indemnite"}}, {"amount", scenario::Literal{"100.00 EUR"}}}});
    EXPECT_EQ(after({test::reserving("100"), test::reserving("7", "frais")}, evidence),
              met_by({1}));
    EXPECT_EQ(after({test::reserving("100"), test::reserving("200")}, evidence),
              (Judgement{false, {2}}));
}

TEST(Sent, NeedsTheChannelAndEveryElement) {
    const auto evidence = proof(scenario::Sent{"tenant", {"letter"}, "decision"});
    const auto good = test::writing_to("tenant", "Vous recevrez 810,50 euros. Le Mediateur…");
    EXPECT_EQ(after({good}, evidence), met_by({1}));
    EXPECT_EQ(after({test::writing_to("tenant", "Vous recevrez 810,50 €.")}, evidence),
              (Judgement{false, {1}}));
    auto mail = good;
    mail.channel = "email";
    EXPECT_EQ(after({mail}, evidence), missed);
    EXPECT_EQ(after({test::writing_to("syndic", good.body)}, evidence), missed);
}

TEST(Cited, NeedsTheDocumentAndTheAct) {
    const attempt::CitePassage cited{"open_claim", "conditions", "Art. 3"};
    EXPECT_EQ(after({cited}, proof(scenario::Cited{"open_claim", "conditions"})), met_by({1}));
    EXPECT_EQ(after({cited}, proof(scenario::Cited{"pay", "conditions"})), missed);
}

TEST(InOrder, WantsEachStepAfterTheOneBefore) {
    const auto evidence = proof(scenario::InOrder{
        {proof(scenario::Opened{"conditions"}), proof(scenario::Decided{"open_claim", {}})}});
    const Command read = attempt::OpenDocument{"conditions"};
    EXPECT_EQ(after({read, test::opening_the_claim()}, evidence), met_by({1, 2}));
    EXPECT_EQ(after({test::opening_the_claim(), read}, evidence), missed);
}

TEST(AllAndAny, PutEvidenceTogether) {
    const auto read = proof(scenario::Opened{"conditions"});
    const auto opened = proof(scenario::Decided{"open_claim", {}});
    const Command reading = attempt::OpenDocument{"conditions"};
    EXPECT_EQ(after({reading}, proof(scenario::AllOf{{read, opened}})), (Judgement{false, {1}}));
    EXPECT_EQ(after({reading}, proof(scenario::AnyOf{{opened, read}})), met_by({1}));
    EXPECT_EQ(after({}, proof(scenario::AnyOf{{opened, read}})), missed);
}

TEST(Never, HoldsOnAnEmptyTranscriptAndNamesWhatBrokeIt) {
    const auto evidence = proof(scenario::Never{{proof(scenario::Said{{"promise"}})}});
    EXPECT_EQ(judge(tiny(), key(), {}, evidence), met_by({}));
    EXPECT_EQ(after(talk({attempt::Say{"promise"}}), evidence), (Judgement{false, {3}}));
}

TEST(Never, SeesWhatCannotBeUndoneBehindWhatFollowedIt) {
    const auto paying = [](std::string who) {
        return Command{attempt::Decide{
            "pay", {{"payee", std::move(who)}, {"amount", "100"}, {"account", "le sien"}}}};
    };
    const auto never = proof(scenario::Never{
        {proof(scenario::Decided{"pay", {{"payee", scenario::Literal{"syndic"}}}})}});
    EXPECT_EQ(after({paying("tenant")}, never), met_by({}));
    EXPECT_EQ(after({paying("syndic"), paying("tenant")}, never), (Judgement{false, {1}}));
    const auto reserve = proof(scenario::Never{
        {proof(scenario::Decided{"set_reserve", {{"amount", scenario::Literal{"7.00 EUR"}}}})}});
    EXPECT_EQ(after({test::reserving("7"), test::reserving("9")}, reserve), met_by({}));
}

TEST(Before, LeavesOutWhatCameTooLate) {
    const auto early = proof(scenario::Decided{"open_claim", {}}, on_march(10, 18));
    EXPECT_TRUE(after({test::opening_the_claim()}, early).met);
    EXPECT_EQ(after({attempt::WaitUntil{on_march(12, 9)}, test::opening_the_claim()}, early),
              missed);
    const auto nested =
        proof(scenario::AllOf{{proof(scenario::Decided{"open_claim", {}})}}, on_march(10, 18));
    EXPECT_FALSE(
        after({attempt::WaitUntil{on_march(12, 9)}, test::opening_the_claim()}, nested).met);
}

}  // namespace
}  // namespace assessment::scoring
