#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "assessment/scoring/sheet_lines.hpp"
#include "sim/content/law_reader.hpp"
#include "sim/session/library.hpp"
#include "tests/scenarios/script_player.hpp"
#include "tests/support/source_folder.hpp"

namespace scenarios {
namespace {

using namespace sim;
using assessment::scoring::Scorecard;

/// Each run plays the first variants of a case, and more of the one that everything else leans on;
/// `./dev seeds` plays a thousand of each.
std::uint64_t seeds_of(const std::string& id) {
    const char* asked = std::getenv("CONSTAT_SEEDS");
    const auto count = asked == nullptr ? 0 : std::strtoull(asked, nullptr, 10);
    if (count > 0) return count;
    return id == "fuite-rue-des-lilas" ? 200 : 30;
}
const std::string root = sim::test::source_folder();

const law::Book& shipped_book() {
    static const law::Book book = [] {
        const auto packed = session::read_law_bytes(root);
        const auto files = content::unpack(packed.value_or(""));
        const auto read = files ? content::read_law(*files) : Checked<law::Book>{};
        if (!read || read->empty()) ADD_FAILURE() << "the shipped law does not read";
        return read.value_or(law::Book{});
    }();
    return book;
}

/// A case parsed once: every test draws its variants from it.
const content::CaseSource* source_of(const std::string& id) {
    static std::map<std::string, content::CaseSource> sources;
    if (const auto known = sources.find(id); known != sources.end()) return &known->second;
    const auto files = session::read_case(root, id);
    if (!files) {
        ADD_FAILURE() << to_text(files.error());
        return nullptr;
    }
    auto source = content::parse_case(*files);
    if (!source) {
        ADD_FAILURE() << to_text(source.error());
        return nullptr;
    }
    return &sources.emplace(id, *std::move(source)).first->second;
}

struct Opened {
    scenario::Scenario scenario;
    scenario::AnswerKey key;
};

std::optional<Opened> open(const std::string& id, std::uint64_t seed) {
    const auto* source = source_of(id);
    if (source == nullptr) return std::nullopt;
    auto scenario = content::open_variant(*source, seed, shipped_book());
    if (!scenario) {
        ADD_FAILURE() << "seed " << seed << "\n" << to_text(scenario.error());
        return std::nullopt;
    }
    auto key = scenario::answer_key(*scenario, shipped_book());
    if (!key) {
        ADD_FAILURE() << "seed " << seed << "\n" << to_text(key.error());
        return std::nullopt;
    }
    return Opened{*std::move(scenario), *std::move(key)};
}

/// The criteria that this play did not win, each with the sentence of its finding.
std::map<std::string, std::string> lost(const Scorecard& card) {
    std::map<std::string, std::string> missed;
    for (const auto& finding : card.findings)
        if (!finding.needs_jury && finding.points < finding.max_points)
            missed.emplace(finding.criterion, finding.sentence);
    return missed;
}

std::string difference(const std::map<std::string, std::string>& found,
                       const std::vector<std::string>& declared) {
    const std::set<std::string> wanted{declared.begin(), declared.end()};
    std::string text;
    for (const auto& [criterion, sentence] : found)
        if (!wanted.contains(criterion))
            text += "  lost unsaid: " + criterion + ": " + sentence + "\n";
    for (const auto& criterion : wanted)
        if (!found.contains(criterion)) text += "  kept though declared lost: " + criterion + "\n";
    return text;
}

/// What is wrong with the worksheets that the expert filled in.
std::string wrong_lines(const scenario::Scenario& scenario, const attempt::Transcript& played) {
    std::string text;
    for (const auto& entry : played.entries) {
        const auto* decision = std::get_if<attempt::DecisionTaken>(&entry.event);
        if (decision == nullptr) continue;
        for (const auto& line : assessment::scoring::judge_sheet(scenario, *decision))
            if (!line.met) text += "  worksheet, " + line.head + ": " + line.sentence + "\n";
    }
    return text;
}

/// What is wrong with one script on one seed; empty when nothing is.
std::string verdict(const std::string& id, const Opened& opened, const std::string& name) {
    const auto script = content::read_script(*source_of(id), name, opened.scenario, opened.key);
    if (!script) return to_text(script.error());
    const auto played = play_script(opened.scenario, *script);
    const auto card =
        assessment::scoring::score(opened.scenario, opened.key, played.play.transcript);
    std::string text = name == "expert" || name == "silent" ? played.refusals : std::string{};
    if (name == "expert" && !card.eliminating_faults.empty())
        text += "  an eliminating fault: " + card.eliminating_faults.front() + "\n";
    if (name == "expert") text += wrong_lines(opened.scenario, played.play.transcript);
    if (name == "expert" && !script->loses.empty()) text += "  the expert loses nothing\n";
    return text + difference(lost(card), script->loses);
}

class Case : public testing::TestWithParam<std::string> {};

/// Opened once: every script of a case plays the same variants.
const Opened* kept(const std::string& id, std::uint64_t seed) {
    static std::map<std::pair<std::string, std::uint64_t>, std::optional<Opened>> variants;
    const auto name = std::pair{id, seed};
    auto known = variants.find(name);
    if (known == variants.end()) known = variants.emplace(name, open(id, seed)).first;
    return known->second ? &*known->second : nullptr;
}

/// Stops after a few seeds: the same fault mostly shows on all of them.
void expect_on_every_seed(const std::string& id, const std::string& script) {
    int faults = 0;
    for (std::uint64_t seed = 1; seed <= seeds_of(id) && faults < 3; ++seed) {
        const auto* opened = kept(id, seed);
        if (opened == nullptr) return;
        const auto text = verdict(id, *opened, script);
        if (text.empty()) continue;
        ++faults;
        ADD_FAILURE() << id << ", play " << script << ", seed " << seed << "\n" << text;
    }
}

TEST_P(Case, OpensTheSameVariantTwiceOnEverySeed) {
    for (std::uint64_t seed = 1; seed <= seeds_of(GetParam()); ++seed) {
        const auto first = open(GetParam(), seed);
        const auto again = open(GetParam(), seed);
        ASSERT_TRUE(first && again);
        EXPECT_TRUE(first->scenario == again->scenario) << "seed " << seed;
        EXPECT_TRUE(first->key == again->key) << "seed " << seed;
    }
}

TEST_P(Case, HasTheScriptsThatProveIt) {
    const auto* source = source_of(GetParam());
    ASSERT_NE(source, nullptr);
    const auto names = content::script_names(*source);
    const std::set<std::string> scripts{names.begin(), names.end()};
    EXPECT_TRUE(scripts.contains("expert"));
    EXPECT_TRUE(scripts.contains("silent"));
    EXPECT_GE(scripts.size(), 6u) << "the expert, silence, and at least four typical mistakes";
}

TEST_P(Case, GivesTheExpertEveryAutomaticPointOnEverySeed) {
    expect_on_every_seed(GetParam(), "expert");
}

TEST_P(Case, TakesFromSilenceWhatItDeclaresWithoutARefusal) {
    expect_on_every_seed(GetParam(), "silent");
}

TEST_P(Case, TakesFromEachMistakeExactlyWhatItDeclares) {
    const auto* source = source_of(GetParam());
    ASSERT_NE(source, nullptr);
    for (const auto& name : content::script_names(*source))
        if (name != "expert" && name != "silent") expect_on_every_seed(GetParam(), name);
}

/// A first case may be short.
TEST_P(Case, TalksThroughAtLeastTwentyFiveNodes) {
    const auto opened = open(GetParam(), 1);
    ASSERT_TRUE(opened);
    std::size_t most = 0;
    for (const auto& scene : opened->scenario.scenes) most = std::max(most, scene.nodes.size());
    EXPECT_GE(most, opened->scenario.level == 1 ? 3u : 25u);
}

TEST_P(Case, IsReplayedToTheSameStateAndMarks) {
    const auto opened = open(GetParam(), 12);
    ASSERT_TRUE(opened);
    const auto script =
        content::read_script(*source_of(GetParam()), "expert", opened->scenario, opened->key);
    ASSERT_TRUE(script) << to_text(script.error());
    const auto played = play_script(opened->scenario, *script);
    std::vector<attempt::Event> events;
    for (const auto& entry : played.play.transcript.entries) events.push_back(entry.event);
    const auto again = attempt::replay(opened->scenario, events);
    EXPECT_TRUE(again.attempt == played.play.attempt);
    EXPECT_TRUE(again.transcript == played.play.transcript);
    EXPECT_EQ(attempt::digest(again.attempt), attempt::digest(played.play.attempt));
}

INSTANTIATE_TEST_SUITE_P(Shipped, Case, testing::ValuesIn(session::case_ids(root)),
                         [](const testing::TestParamInfo<std::string>& one) {
                             auto name = one.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

}  // namespace
}  // namespace scenarios
