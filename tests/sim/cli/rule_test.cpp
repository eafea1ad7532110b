#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "run.hpp"

namespace sim::cli {
namespace {

constexpr auto facts = R"({"damage": "8000 EUR", "declaration": "good_faith",
                           "premium_paid": "250 EUR", "premium_due": "320 EUR"})";

TEST(Rule, AnswersOnFactsInJsonFromTheStandardInput) {
    const auto run = constat_here(
        {"rule", "contract.reduced_indemnity", "--on", "2026-03-10", "--facts", "-", "--json"},
        facts);
    ASSERT_EQ(run.exit, done) << run.err << run.out;
    const auto answer = nlohmann::json::parse(run.out);
    EXPECT_EQ(answer["value"], "6250.00 EUR");
    EXPECT_EQ(answer["steps"][0]["reference"], "Code des assurances, art. L113-9");
}

TEST(Rule, ExplainsItselfInFrench) {
    const auto run = constat_here(
        {"rule", "contract.reduced_indemnity", "--on", "2026-03-10", "--facts", "-"}, facts);
    ASSERT_EQ(run.exit, done) << run.err;
    EXPECT_NE(run.out.find("6\u202F250"), std::string::npos) << run.out;
    EXPECT_NE(run.out.find("L113-9"), std::string::npos) << run.out;
}

TEST(Rule, TellsTheNewsOfABranchSinceADay) {
    const auto run =
        constat_here({"rule", "--news", "--branch", "sante", "--since", "01/01/2025", "--json"});
    ASSERT_EQ(run.exit, done) << run.err;
    const auto news = nlohmann::json::parse(run.out)["news"];
    ASSERT_FALSE(news.empty());
    std::string last = "9999";
    bool found = false;
    for (const auto& one : news) {
        const std::string from = one["from"];
        EXPECT_EQ(one["branch"], "Santé et prévoyance");
        EXPECT_LE(from, last) << "newest first";
        EXPECT_GE(from, "2025-01-01");
        last = from;
        found = found || (one["parameter"] == "daily_allowance/smic_multiple" &&
                          one["change"] == "Passe de 180\u00A0% à 140\u00A0%.");
    }
    EXPECT_TRUE(found) << run.out;
    EXPECT_EQ(constat_here({"rule", "--news", "--since", "hier"}).exit, wrong_usage);
}

TEST(Rule, FindsAValueOfTheLawByItsNameAndItsDay) {
    const auto on = [](const char* day) {
        const auto run =
            constat_here({"rule", "--law", "DAILY_ALLOWANCE smic_multiple", "--on", day, "--json"});
        EXPECT_EQ(run.exit, done) << run.err;
        const auto law = nlohmann::json::parse(run.out)["law"];
        EXPECT_EQ(law.size(), 1u) << run.out;
        return law[0]["values"];
    };
    EXPECT_EQ(on("01/06/2024")[0]["value"], "180\u00A0%");
    EXPECT_EQ(on("01/06/2025")[0]["value"], "140\u00A0%");
    EXPECT_TRUE(on("01/06/1900").empty()) << "absent before its first entry, never a default";
    const auto all = constat_here({"rule", "--law", "smic_multiple"});
    EXPECT_NE(all.out.find("180\u00A0%"), std::string::npos) << all.out;
    EXPECT_NE(all.out.find("140\u00A0%"), std::string::npos);
    EXPECT_NE(constat_here({"rule", "--law", "zzz"}).out.find("Aucun paramètre"),
              std::string::npos);
    EXPECT_EQ(constat_here({"rule", "--law", "smic", "--on", "hier"}).exit, wrong_usage);
}

TEST(Rule, NamesTheFactThatCannotBe) {
    const auto run =
        constat_here({"rule", "contract.reduced_indemnity", "--on", "2026-03-10", "--facts", "-"},
                     "damage: -5 EUR\nprimes: 3\n");
    EXPECT_EQ(run.exit, content_faults);
    EXPECT_NE(run.err.find("entrée standard:1:9: damage"), std::string::npos) << run.err;
    EXPECT_NE(run.err.find("primes"), std::string::npos) << run.err;
}

TEST(Rule, SuggestsTheNameThatWasMeant) {
    const auto run = constat_here({"rule", "contract.reduced_indemnty", "--facts", "-"});
    EXPECT_EQ(run.exit, wrong_usage);
    EXPECT_NE(run.err.find("dire «\u00A0contract.reduced_indemnity\u00A0»"), std::string::npos)
        << run.err;
}

TEST(Rule, ListsEveryRuleWithASchemaOfItsFacts) {
    const auto list = nlohmann::json::parse(constat_here({"rule", "--list", "--json"}).out);
    ASSERT_GE(list["rules"].size(), 33u);
    for (const auto& row : list["rules"]) {
        const auto name = row["rule"].get<std::string>();
        const auto run = constat_here({"rule", name, "--schema", "--json"});
        ASSERT_EQ(run.exit, done) << name << run.err;
        EXPECT_EQ(nlohmann::json::parse(run.out)["type"], "object") << name;
    }
}

TEST(Rule, HasItsPageInTheDocumentation) {
    std::ifstream file{test::source_folder() + "/docs/rules.md", std::ios::binary};
    const std::string page{std::istreambuf_iterator<char>{file}, {}};
    EXPECT_EQ(constat_here({"rule", "--page"}).out, page)
        << "constat rule --page > docs/rules.md writes it anew.";
}

}  // namespace
}  // namespace sim::cli
