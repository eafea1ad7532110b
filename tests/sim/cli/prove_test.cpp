#include <gtest/gtest.h>

#include <filesystem>

#include <nlohmann/json.hpp>

#include "sim/attempt/attempt.hpp"
#include "sim/record/event_codec.hpp"
#include "sim/session/library.hpp"
#include "tests/sim/cli/run.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace sim::cli {
namespace {

TEST(Prove, FindsNoFaultInTheShippedCasesAndEveryCriterionBothWays) {
    for (const auto& id : session::case_ids(sim::test::source_folder())) {
        const auto run =
            constat_here({"prove", id, "--variants", "1", "--states", "1000", "--json"});
        EXPECT_EQ(run.exit, done) << id << run.err;
        const auto report = nlohmann::json::parse(run.out);
        ASSERT_EQ(report["variants"].size(), 1u) << id;
        for (const auto& variant : report["variants"])
            for (const auto& one : variant["criteria"]) {
                EXPECT_EQ(one["winnable"]["verdict"], "shown") << id << one;
                EXPECT_EQ(one["losable"]["verdict"], "shown") << id << one;
            }
        const auto& variant = report["variants"].front();
        EXPECT_GE(variant["shortest"].size(), 2 * variant["criteria"].size()) << id;
        for (const auto& one : variant["shortest"]) EXPECT_LE(one["least"], one["moves"]) << id;
    }
}

TEST(Prove, BreaksTheInvariantOfTheAuthorWithAWitness) {
    const CopiedCase copied{"premier-cas"};
    const auto text = copied.read("scenario.yaml");
    copied.write("scenario.yaml",
                 text +
                     "invariants:\n  - {invariant: calm, always: [client.calm <= 60], why: \"Le "
                     "calme reste ordinaire.\"}\n");
    const auto run = constat_here({"prove", copied.path(), "--variants", "1", "--states", "1000"});
    EXPECT_EQ(run.exit, content_faults) << run.err;
    EXPECT_NE(run.out.find("invariant calm\u00A0: rompu par"), std::string::npos) << run.out;
}

TEST(Prove, NamesTheStepThatAPlayCannotDo) {
    const CopiedCase copied{"premier-cas"};
    const auto text = copied.read("playthroughs/expert.yaml");
    copied.write("playthroughs/expert.yaml", text + "  - wait: 2026-03-01 09:00\n");
    const auto run = constat_here({"prove", copied.path(), "--variants", "1", "--states", "1000"});
    EXPECT_EQ(run.exit, content_faults) << run.err;
    EXPECT_NE(run.out.find("partie «\u00A0expert\u00A0»"), std::string::npos) << run.out;
    EXPECT_NE(run.out.find("playthroughs/expert.yaml"), std::string::npos) << run.out;
    EXPECT_EQ(run.out.find("[]"), std::string::npos) << run.out;
}

/// What a written witness does when `play --script` replays it.
struct Replayed {
    nlohmann::json report;
    attempt::Play play;
};
Replayed replayed(const std::string& id, const session::Variant& variant,
                  const std::filesystem::path& script) {
    const auto run =
        constat_here({"play", id, "--seed", "1", "--json", "--script", script.string()});
    EXPECT_EQ(run.exit, done) << script << run.err;
    if (run.exit != done) return {};
    Replayed made{nlohmann::json::parse(run.out), {}};
    std::vector<attempt::Event> events;
    for (const auto& entry : made.report["transcript"])
        events.push_back(record::decode(entry["event"].dump()).value());
    made.play = attempt::replay(variant.scenario, events);
    return made;
}

bool is_met(const nlohmann::json& report, const std::string& criterion) {
    for (const auto& finding : report["findings"])
        if (finding["criterion"] == criterion) return finding["met"];
    ADD_FAILURE() << "no finding of " << criterion;
    return false;
}

/// An end is a node without a reply, a scene left by its own reply, or `deal-settled`.
bool ends_on(const Replayed& made, const scenario::Scenario& scenario, const std::string& end) {
    for (std::size_t i = 0; i < scenario.negotiations.size(); ++i) {
        const auto& id = scenario.negotiations[i].id;
        using enum deal::Phase;
        for (const auto& [name, phase] :
             {std::pair{"-settled", settled}, std::pair{"-broken-off", broken_off},
              std::pair{"-left", left}})
            if (end == id + name) return made.play.attempt.deals[i].phase == phase;
    }
    for (const auto& scene : scenario.scenes)
        for (const auto& node : scene.nodes)
            for (const auto& choice : node.choices) {
                const bool here = choice.to == talk::none
                                      ? scene.id == end
                                      : scene.nodes[choice.to].id == end &&
                                            scene.nodes[choice.to].choices.empty();
                for (const auto& entry : made.play.transcript.entries)
                    if (const auto* said = std::get_if<attempt::ChoiceSaid>(&entry.event))
                        if (here && said->choice == choice.id) return true;
            }
    return false;
}

/// Every shortest play of a kind, replayed: it wins, loses or ends what its name says.
std::size_t expect_shortest(const std::string& id, std::string_view subject_begins) {
    const test::TempFolder folder;
    const auto run = constat_here({"prove", id, "--variants", "1", "--states", "1000", "--json",
                                   "--witnesses", folder.path().string()});
    EXPECT_EQ(run.exit, done) << run.err;
    const auto report = nlohmann::json::parse(run.out);
    const auto pins = session::pins_of(sim::test::source_folder(), id).value();
    const auto variant = session::open_variant(pins, 1).value();
    std::size_t replays = 0;
    for (const auto& one : report["variants"].front()["shortest"]) {
        const std::string subject = one["subject"];
        const std::string witness = one["witness"];
        if (!subject.starts_with(subject_begins)) continue;
        const auto made = replayed(id, variant, folder.path() / "variante-1" / (witness + ".yaml"));
        EXPECT_TRUE(made.play.attempt.closed) << witness;
        if (one["shows"] == "ended")
            EXPECT_TRUE(ends_on(made, variant.scenario, subject)) << witness;
        else
            EXPECT_EQ(is_met(made.report, subject), one["shows"] == "won") << witness;
        ++replays;
    }
    return replays;
}

TEST(Prove, WritesShortestPlaysThatDoWhatTheirNameSays) {
    const auto pins = session::pins_of(sim::test::source_folder(), "premier-cas").value();
    const auto criteria = session::open_variant(pins, 1)->scenario.criteria.size();
    EXPECT_GT(expect_shortest("premier-cas", ""), 2 * criteria) << "each both ways, and the ends";
}

TEST(Prove, WritesShortestPlaysToTheEndsOfANegotiation) {
    EXPECT_GT(expect_shortest("transaction-feu-de-cuisine", "amount-"), 0u);
}

TEST(Prove, NamesTheMutantsThatNoPlayNotices) {
    const auto id = session::case_ids(sim::test::source_folder()).front();
    const auto run = constat_here({"prove", id, "--mutate", "--variants", "1", "--json"});
    ASSERT_EQ(run.exit, done) << run.err;
    const auto report = nlohmann::json::parse(run.out);
    EXPECT_EQ(report["left_out"], 0);
    EXPECT_GT(report["counts"]["marks"], 0);
    std::size_t contraries = 0;
    for (const auto& mutant : report["mutants"])
        if (mutant["change"] == "le contraire est demandé") {
            ++contraries;
            EXPECT_EQ(mutant["noticed"], "marks") << mutant;
        }
    EXPECT_GT(contraries, 0u);
}

TEST(Prove, LetsTheBotsSayWhichCriteriaSeparate) {
    const auto id = session::case_ids(sim::test::source_folder()).front();
    const std::vector<std::string> words{"prove", id, "--bots", "4", "--variants", "2", "--json"};
    const auto run = constat_here(words);
    ASSERT_EQ(run.exit, done) << run.err;
    EXPECT_EQ(run.out, constat_here(words).out);
    const auto report = nlohmann::json::parse(run.out);
    EXPECT_EQ(report["bots"][3]["least"], 100) << "the model play wins everything";
    EXPECT_LT(report["bots"][1]["most"], 50);
    for (const auto& one : report["criteria"]) EXPECT_EQ(one["won"]["expert"], 100) << one;
    EXPECT_EQ(constat_here({"prove", id, "--bots", "0"}).exit, wrong_usage);
}

TEST(Counts, HaveTheirSingular) {
    const auto compared = constat_here({"variants", "premier-cas", "--seeds", "1"}).out;
    for (const auto* text :
         {"Sur 1 variante\u00A0:", "\u00A0: 1 groupe.", "- 1 variante\u00A0: 1\n"})
        EXPECT_NE(compared.find(text), std::string::npos) << text << compared;
    const auto proved =
        constat_here({"prove", "premier-cas", "--variants", "1", "--states", "500"}).out;
    EXPECT_NE(proved.find("\n1 variante, "), std::string::npos) << proved;
    EXPECT_EQ(proved.find("(s)"), std::string::npos) << proved;
    const auto played =
        constat_here({"prove", "premier-cas", "--variants", "1", "--bots", "1"}).out;
    EXPECT_NE(played.find("1 partie par joueur, sur 1 variante."), std::string::npos) << played;
}

}  // namespace
}  // namespace sim::cli
