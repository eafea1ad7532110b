#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "run.hpp"
#include "sim/content/diagnostic_table.hpp"

namespace sim::cli {
namespace {

using Json = nlohmann::json;

TEST(Check, SaysThatAShippedCaseIsInOrder) {
    const auto run = constat_here({"check", "premier-cas", "--strict"});
    EXPECT_EQ(run.exit, done) << run.out << run.err;
    EXPECT_NE(run.out.find("en ordre"), std::string::npos);
}

TEST(Check, TellsAFaultAsACompilerDoes) {
    const CopiedCase copy{"premier-cas"};
    copy.edit("scenario.yaml", "level: 1", "levle: 1");
    const auto run = constat_here({"check", copy.path()});
    EXPECT_EQ(run.exit, content_faults);
    for (const auto* part : {"scenario.yaml:7:1", "C043", "levle", "^", "level"})
        EXPECT_NE(run.out.find(part), std::string::npos) << part << '\n' << run.out;
}

TEST(Check, WritesSarifThatPointsAtTheFault) {
    const CopiedCase copy{"premier-cas"};
    copy.edit("scenario.yaml", "level: 1", "level: 9");
    const auto run = constat_here({"check", copy.path(), "--sarif"});
    EXPECT_EQ(run.exit, content_faults);
    const auto sarif = Json::parse(run.out);
    EXPECT_EQ(sarif.at("version"), "2.1.0");
    ASSERT_EQ(sarif.at("runs").size(), 1u);
    const auto& tool = sarif["runs"][0].at("tool").at("driver");
    EXPECT_EQ(tool.at("name"), "constat");
    EXPECT_EQ(tool.at("rules").size(), content::diagnostics().size());
    const auto& results = sarif["runs"][0].at("results");
    ASSERT_EQ(results.size(), 1u);
    const auto& rule = results[0].at("ruleId");
    EXPECT_EQ(std::count_if(tool["rules"].begin(), tool["rules"].end(),
                            [&](const Json& one) { return one.at("id") == rule; }),
              1);
    EXPECT_EQ(results[0].at("level"), "error");
    EXPECT_FALSE(results[0].at("message").at("text").get<std::string>().empty());
    const auto& place = results[0].at("locations").at(0).at("physicalLocation");
    EXPECT_TRUE(
        place.at("artifactLocation").at("uri").get<std::string>().ends_with("scenario.yaml"));
    EXPECT_EQ(place.at("region"), (Json{{"startLine", 7}, {"startColumn", 8}}));
}

TEST(Check, WritesNoResultInSarifWhenAllIsWell) {
    const auto run = constat_here({"check", "premier-cas", "--sarif"});
    EXPECT_EQ(run.exit, done);
    EXPECT_EQ(Json::parse(run.out)["runs"][0]["results"], Json::array());
}

TEST(Explain, ListsEveryCodeOnce) {
    const auto run = constat({"explain"});
    EXPECT_EQ(run.exit, done);
    for (const auto& row : content::diagnostics())
        EXPECT_NE(run.out.find(content::to_text(row.code) + "  " + std::string{row.title}),
                  std::string::npos);
    EXPECT_EQ(static_cast<std::size_t>(std::count(run.out.begin(), run.out.end(), '\n')),
              content::diagnostics().size());
}

TEST(Explain, ShowsTheReasonAndTwoExamplesInTwoLanguages) {
    const auto* row = content::find_diagnostic("C043");
    ASSERT_NE(row, nullptr);
    const auto french = constat({"explain", "c043"});
    const auto english = constat({"explain", "C043", "--lang", "en"});
    const auto has = [](const auto& run, std::string_view text) {
        return run.exit == done && run.out.find(text) != std::string::npos;
    };
    EXPECT_TRUE(has(french, row->why) && has(french, "Refusé") && has(french, "Admis"));
    EXPECT_TRUE(has(english, row->english_why) && has(english, "Refused:"));
    EXPECT_TRUE(has(french, row->bad.substr(0, row->bad.find('\n'))));
}

TEST(Explain, RefusesAnUnknownCodeOrLanguage) {
    EXPECT_EQ(constat({"explain", "C999"}).exit, wrong_usage);
    EXPECT_EQ(constat({"explain", "--lang", "de"}).exit, wrong_usage);
}

}  // namespace
}  // namespace sim::cli
