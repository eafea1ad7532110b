#include <gtest/gtest.h>

#include <algorithm>

#include "case_files.hpp"
#include "sim/content/case_fields.hpp"

namespace sim::content {
namespace {

TEST(CaseReader, OpensAGoodCase) {
    EXPECT_EQ(faults_of(mini()), "");
}

TEST(CaseReader, RefusesATextThatIsNotUtf8) {
    for (const auto* name : {"documents/conditions.md", "words.txt"}) {
        auto files = mini();
        files.files[name] =
            "Bien\nd\xE9"
            "finitif\n";
        const auto text = faults_of(files);
        EXPECT_EQ(text.find(std::string{name} + ":2:2: C002 Ce fichier n’est pas en UTF-8"), 0u)
            << text;
        EXPECT_EQ(text.find('\n'), text.size() - 1) << text;
    }
}

TEST(CaseReader, SaysThatItsMainFileIsEmpty) {
    auto files = mini();
    files.files["scenario.yaml"] = "# à écrire\n";
    const auto text = faults_of(files);
    EXPECT_EQ(text.find("scenario.yaml:1:1: C080 Ce fichier est vide"), 0u) << text;
    EXPECT_EQ(text.find('\n'), text.size() - 1) << text;
}

TEST(CaseReader, RefusesAConditionOnAWordThatIsNeverDrawn) {
    auto files = mini();
    auto& main = files.files["scenario.yaml"];
    const std::string drawn = "{only_if: $wide,";
    main.replace(main.find(drawn), drawn.size(), "{only_if: [$wide, $wide != vrai],");
    const auto text = faults_of(files);
    EXPECT_NE(text.find("«\u00A0$wide\u00A0» ne vaut jamais «\u00A0vrai\u00A0»"), text.npos)
        << text;
    EXPECT_NE(text.find("true, false"), text.npos) << text;
    EXPECT_EQ(text.find('\n'), text.size() - 1) << text;
}

TEST(CaseReader, GivesTheSameVariantForTheSameSeed) {
    const auto source = parse_case(mini());
    ASSERT_TRUE(source) << to_text(source.error());
    EXPECT_EQ(open_variant(*source, 7, book()), open_variant(*source, 7, book()));
    EXPECT_NE(open_variant(*source, 7, book()), open_variant(*source, 8, book()));
}

TEST(CaseReader, OpensTwoHundredVariantsAndTheyDiffer) {
    const auto source = parse_case(mini());
    ASSERT_TRUE(source) << to_text(source.error());
    std::size_t with_tiles = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto scenario = open_variant(*source, seed, book());
        ASSERT_TRUE(scenario) << seed << '\n' << to_text(scenario.error());
        with_tiles += scenario->facts.premises[0].damage.size() == 2 ? 1u : 0u;
        const auto paint = scenario->facts.premises[0].damage[0].new_value;
        EXPECT_GT(paint + Money::euros(100), Money::euros(550)) << seed;
    }
    EXPECT_GT(with_tiles, 50u);
    EXPECT_LT(with_tiles, 150u);
}

TEST(CaseReader, PutsTheValuesOfTheSeedInPlace) {
    const auto source = parse_case(mini());
    ASSERT_TRUE(source) << to_text(source.error());
    const auto scenario = open_variant(*source, 3, book());
    ASSERT_TRUE(scenario) << to_text(scenario.error());
    const auto& facts = scenario->facts;
    const auto& paint = facts.premises[0].damage[0];
    EXPECT_EQ(scenario->documents[0].markdown,
              "# Conditions\n\nContrat HAB 1, franchise 150\u00A0€. Peinture\u00A0: " +
                  to_plain(paint.new_value) + ", 10 $.\n");
    EXPECT_EQ(scenario->letters[0].elements[0].phrases,
              std::vector<std::string>{to_french(paint.new_value)});
    EXPECT_EQ(scenario->summary,
              "Une fuite chez " + facts.parties[1].civility + " " + facts.parties[1].name + ".");
    const auto days = days_between(facts.loss.on, facts.loss.declared_on);
    EXPECT_TRUE(days >= 1 && days <= 3) << days;
}

TEST(CaseReader, GivesAMinuteToALongReplyThatSaysNone) {
    auto files = mini();
    auto& scene = files.files["scenes/welcome.yaml"];
    const std::string brief = "Je vous écoute.";
    scene.replace(scene.find(brief), brief.size(),
                  "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
                  "quinze seize dix-sept dix-huit dix-neuf vingt");
    const auto source = parse_case(files);
    ASSERT_TRUE(source) << to_text(source.error());
    const auto scenario = open_variant(*source, 3, book());
    ASSERT_TRUE(scenario) << to_text(scenario.error());
    EXPECT_EQ(scenario->scenes[0].nodes[0].choices[0].minutes, 1);
}

TEST(CaseReader, ReadsAConversation) {
    const auto source = parse_case(mini());
    ASSERT_TRUE(source) << to_text(source.error());
    const auto scenario = open_variant(*source, 3, book());
    ASSERT_TRUE(scenario) << to_text(scenario.error());
    ASSERT_EQ(scenario->scenes.size(), 1u);
    const auto& hello = scenario->scenes[0].nodes[0];
    EXPECT_EQ(hello.lines[1],
              (talk::Line{"", "Elle hésite.", {{1, talk::Comparison::at_most, 0}}}));
    EXPECT_EQ(hello.choices[0], (talk::Choice{.id = "listen",
                                              .tests = {},
                                              .to = 1,
                                              .slot = 0,
                                              .changes = {{0, 10}},
                                              .text = "Je vous écoute.",
                                              .topic = "Écouter",
                                              .minutes = 0,
                                              .act = talk::SpeechAct::listen,
                                              .once = true}));
    EXPECT_EQ(hello.choices[1], (talk::Choice{.id = "promise",
                                              .tests = {},
                                              .changes = {{1, 1}},
                                              .text = "Tout sera payé.",
                                              .topic = "",
                                              .minutes = 2,
                                              .act = talk::SpeechAct::promise}));
}

TEST(CaseReader, ReadsAnEventAndADeadline) {
    const auto source = parse_case(mini());
    ASSERT_TRUE(source) << to_text(source.error());
    const auto scenario = open_variant(*source, 3, book());
    ASSERT_TRUE(scenario) << to_text(scenario.error());
    scenario::WorldEvent reminder;
    reminder.id = "reminder-comes";
    reminder.trigger.after_act = "open_claim";
    reminder.trigger.with = {{"garantie_acquise", "acquise"}};
    reminder.trigger.delay_minutes = 2 * 1440 + 3 * 60;
    reminder.trigger.unless_acts = {"take_measures"};
    reminder.trigger.tests = {{0, talk::Comparison::below, 60}};
    reminder.deliver = {"reminder"};
    reminder.changes = {{0, -10}};
    reminder.announce = "Une relance arrive.";
    EXPECT_EQ(scenario->events, std::vector{reminder});
    EXPECT_EQ(scenario->deadlines[0].met_by_letter, "tenant");
}

TEST(CaseReader, ReadsTheEvidenceOfACriterion) {
    const auto source = parse_case(mini());
    ASSERT_TRUE(source) << to_text(source.error());
    const auto scenario = open_variant(*source, 3, book());
    ASSERT_TRUE(scenario) << to_text(scenario.error());
    using namespace scenario;
    const auto* first = find_criterion(*scenario, "first");
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->evidence,
              (Evidence{Decided{"set_reserve",
                                {{"amount", Owed{"settlement.immediate", Money::euros(1)}}}},
                        {}}));
    const auto* measures = find_criterion(*scenario, "measures");
    ASSERT_NE(measures, nullptr);
    EXPECT_EQ(measures->evidence,
              (Evidence{Decided{"take_measures", {{"measures", Includes{{"couper_eau"}}}}},
                        Instant::at(Date::of(2026, 3, 12), 18, 0)}));
}

/// Once each, and without calling what is written unclear.
TEST(CaseReader, RefusesAChangeOrATestTooFarFromZero) {
    auto files = mini();
    auto& nodes = files.files.at("scenes/welcome.yaml");
    const auto at = nodes.find("promised +1");
    ASSERT_NE(at, std::string::npos);
    nodes.replace(at, 11, "promised +2147483647");
    const auto faults = faults_of(files);
    EXPECT_NE(faults.find("est trop loin de zéro"), std::string::npos) << faults;
    EXPECT_EQ(std::ranges::count(faults, '\n'), 1) << faults;
}

TEST(CaseReader, SaysThatTheFolderIsNoCase) {
    EXPECT_NE(faults_of(Files{}).find("scenario.yaml: C080 Ce fichier manque"), std::string::npos)
        << faults_of(Files{});
}

TEST(CaseReader, SaysWhichRuleHasNoLaw) {
    const auto source = parse_case(mini());
    ASSERT_TRUE(source) << to_text(source.error());
    auto files = mini();
    auto& text = files.files["scenario.yaml"];
    text.replace(text.find("rule: settlement.immediate"), 26, "rule: irsi.tranche");
    const auto moved = parse_case(files);
    ASSERT_TRUE(moved) << to_text(moved.error());
    const auto scenario = open_variant(*moved, 1, law::Book{});
    ASSERT_FALSE(scenario);
    EXPECT_NE(to_text(scenario.error()).find("irsi.tranche"), std::string::npos)
        << to_text(scenario.error());
}

/// One bad fixture a mistake: an edit of the good case, and the words the message must contain.
TEST(BadCase, IsRefusedWithTheWordsThatHelp) {
    std::size_t count = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator{source_folder() / "tests/sim/content/bad_case"}) {
        const auto name = entry.path().filename().string();
        const auto tree = read_tree(bytes_of(entry.path()), name);
        ASSERT_TRUE(tree) << to_text(tree.error());
        const At bad{*tree, Tree::root()};
        auto files = mini();
        auto& text = files.files[std::string{value_of(bad, "file").text()}];
        const auto find = value_of(bad, "find").text();
        const auto at = text.find(find);
        ASSERT_NE(at, std::string::npos) << name;
        text.replace(at, find.size(), value_of(bad, "write").text());
        const auto faults = faults_of(files);
        for (const At word : items_of(value_of(bad, "message")))
            EXPECT_NE(faults.find(word.text()), std::string::npos)
                << name << ": « " << word.text() << " » in\n"
                << faults;
        ++count;
    }
    EXPECT_GE(count, 60u);
}

TEST(BadCase, TellsAllFaultsAtOnceInOrder) {
    auto files = mini();
    auto& text = files.files["scenario.yaml"];
    const auto edit = [&](std::string_view find, std::string_view write) {
        text.replace(text.find(find), find.size(), write);
    };
    edit("level: 1", "level: 9");
    edit("points: 2", "points: 0");
    edit("kind: syndic", "kind: sindic");
    const auto source = parse_case(files);
    ASSERT_TRUE(source) << to_text(source.error());
    const auto scenario = open_variant(*source, 1, book());
    ASSERT_FALSE(scenario);
    ASSERT_EQ(scenario.error().size(), 3u) << to_text(scenario.error());
    EXPECT_LT(scenario.error()[0].where.line, scenario.error()[1].where.line);
    EXPECT_LT(scenario.error()[1].where.line, scenario.error()[2].where.line);
}

}  // namespace
}  // namespace sim::content
