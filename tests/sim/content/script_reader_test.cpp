#include <gtest/gtest.h>

#include "case_files.hpp"
#include "sim/content/script_reader.hpp"

namespace sim::content {
namespace {

struct Opened {
    CaseSource source;
    scenario::Scenario scenario;
    scenario::AnswerKey key;
};

Opened opened(const Files& files) {
    auto source = parse_case(files);
    auto scenario = open_variant(*source, 5, book());
    auto key = scenario::answer_key(*scenario, book());
    return {*std::move(source), *std::move(scenario), *std::move(key)};
}

Checked<Script> script(const Opened& variant, std::string_view name) {
    return read_script(variant.source, name, variant.scenario, variant.key);
}

/// A step in one word and what it names.
std::string in_short(const ScriptStep& step) {
    using namespace attempt;
    const auto command = [](const Command& asked) {
        return std::visit(
            overloaded{
                [](const OpenItem& c) { return "open " + c.item; },
                [](const OpenDocument& c) { return "read " + c.document; },
                [](const StartScene& c) { return "start " + c.scene; },
                [](const Say& c) { return "say " + c.choice; },
                [](const HangUp&) { return std::string{"hang up"}; },
                [](const Decide& c) { return "decide " + c.act; },
                [](const SendMessage& c) { return "send " + c.letter + ": " + c.body; },
                [](const CitePassage& c) { return "cite " + c.document; },
                [](const TakeNote& c) { return "note " + c.text; },
                [](const AskHint& c) { return "hint " + c.criterion; },
                [](const WaitUntil& c) { return "until " + to_iso(c.until); },
                [](const WaitNext&) { return std::string{"next"}; },
                [](const Bargain& c) { return "bargain " + c.deal; },
                [](const CloseCase&) { return std::string{"close"}; },
            },
            asked);
    };
    return std::visit(overloaded{command,
                                 [](const WaitFor& wait) {
                                     return "wait " + std::to_string(wait.minutes);
                                 }},
                      step.action) +
           (step.if_offered ? "?" : "");
}

std::vector<std::string> in_short(const Script& script) {
    std::vector<std::string> steps;
    for (const auto& step : script.steps) steps.push_back(in_short(step));
    return steps;
}

TEST(ScriptReader, ReadsEveryKindOfStep) {
    const auto variant = opened(mini());
    const auto expert = script(variant, "expert");
    ASSERT_TRUE(expert) << to_text(expert.error());
    const auto paint = to_french(variant.scenario.facts.premises[0].damage[0].new_value);
    EXPECT_EQ(in_short(*expert),
              (std::vector<std::string>{"open call", "say listen", "say noted?", "read conditions",
                                        "decide take_measures", "decide set_reserve",
                                        "send decision: Peinture\u00A0: " + paint + ".",
                                        "cite conditions", "wait 3060", "until 2026-03-15 09:00",
                                        "next", "note Rappeler.", "close"}));
}

TEST(ScriptReader, EditsTheExpertByLabel) {
    const auto mistake = script(opened(mini()), "no-measures");
    ASSERT_TRUE(mistake) << to_text(mistake.error());
    EXPECT_EQ(mistake->loses, std::vector<std::string>{"measures"});
    const auto steps = in_short(*mistake);
    EXPECT_EQ(std::vector<std::string>(steps.begin(), steps.begin() + 7),
              (std::vector<std::string>{"open call", "hang up", "start welcome", "say listen",
                                        "say noted?", "read conditions", "note Plus tard."}));
}

TEST(ScriptReader, PutsWhatIsOwedInTheFields) {
    auto files = mini();
    auto& text = files.files["playthroughs/expert.yaml"];
    text.replace(text.find("amount: $paint"), 14, "amount: {owed: settlement.immediate}");
    const auto variant = opened(files);
    const auto expert = script(variant, "expert");
    ASSERT_TRUE(expert) << to_text(expert.error());
    const auto* command = std::get_if<attempt::Command>(&expert->steps[5].action);
    ASSERT_NE(command, nullptr);
    EXPECT_EQ(std::get<attempt::Decide>(*command).fields,
              (claims::Fields{{"amount", scenario::owed_plain(variant.key, "settlement.immediate")},
                              {"item", "indemnite"}}));
}

TEST(ScriptReader, ListsTheScriptsOfACase) {
    EXPECT_EQ(script_names(opened(mini()).source),
              (std::vector<std::string>{"expert", "no-measures", "silent"}));
}

struct Row {
    std::string_view find;
    std::string_view write;
    std::string_view message;
};

TEST(ScriptReader, RefusesWhatIsWrong) {
    const std::vector<Row> rows{
        {"- open: call", "- opn: call", "opn"},
        {"- open: call", "- open: cal", "call"},
        {"[listen,", "[lissen,", "listen"},
        {"wait: 2d 3h", "wait: demain", "attente"},
        {"item: indemnite, ", "", "Poste"},
        {"item: indemnite", "item: indemnity", "indemnite"},
        {"channel: letter", "channel: leter", "letter"},
        {"loses: []", "loses: [measure]", "measures"},
        {"play: expert", "play: master", "master"},
        {"- wait: next", "- {wait: next, close: true}", "une seule chose"},
        {"{{damage.paint.new_value}}", "{{damage.pain.new_value}}", "paint"},
    };
    for (const auto& row : rows) {
        auto files = mini();
        auto& text = files.files["playthroughs/expert.yaml"];
        text.replace(text.find(row.find), row.find.size(), row.write);
        const auto read = script(opened(files), "expert");
        ASSERT_FALSE(read) << row.write;
        EXPECT_NE(to_text(read.error()).find(row.message), std::string::npos)
            << to_text(read.error());
    }
}

TEST(ScriptReader, LeavesAloneAStepThatIsNotInThisVariant) {
    auto files = mini();
    auto& text = files.files["playthroughs/expert.yaml"];
    text.replace(text.find("    label: measures"), 19,
                 "    label: measures\n    only_if: \"$paint == none\"");
    const auto mistake = script(opened(files), "no-measures");
    ASSERT_TRUE(mistake) << to_text(mistake.error());
    EXPECT_EQ(in_short(*mistake).size(), 14u);
}

TEST(ScriptReader, SaysWhichLabelOrScriptDoesNotExist) {
    auto files = mini();
    auto& text = files.files["playthroughs/no-measures.yaml"];
    text.replace(text.find("drop: [measures]"), 16, "drop: [mesures]");
    const auto variant = opened(files);
    EXPECT_NE(to_text(script(variant, "no-measures").error()).find("mesures"), std::string::npos);
    EXPECT_NE(to_text(script(variant, "expret").error()).find("expert"), std::string::npos);
}

}  // namespace
}  // namespace sim::content
