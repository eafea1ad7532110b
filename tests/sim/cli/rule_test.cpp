#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sstream>

#include <nlohmann/json.hpp>

#include "sim/cli/cli.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::cli {
namespace {

struct Run {
    int exit = 0;
    std::string out;
    std::string err;
};

Run constat(std::vector<std::string> words, const std::string& in = {}) {
    words.insert(words.end(), {"--data", sim::test::source_folder()});
    std::istringstream input{in};
    std::ostringstream out;
    std::ostringstream err;
    const int exit = run(words, {input, out, err});
    return {exit, out.str(), err.str()};
}

constexpr auto facts = R"({"damage": "8000 EUR", "declaration": "good_faith",
                           "premium_paid": "250 EUR", "premium_due": "320 EUR"})";

TEST(Rule, AnswersOnFactsInJsonFromTheStandardInput) {
    const auto run = constat(
        {"rule", "contract.reduced_indemnity", "--on", "2026-03-10", "--facts", "-", "--json"},
        facts);
    ASSERT_EQ(run.exit, done) << run.err << run.out;
    const auto answer = nlohmann::json::parse(run.out);
    EXPECT_EQ(answer["value"], "6250.00 EUR");
    EXPECT_EQ(answer["steps"][0]["reference"], "Code des assurances, art. L113-9");
}

TEST(Rule, ExplainsItselfInFrench) {
    const auto run = constat(
        {"rule", "contract.reduced_indemnity", "--on", "2026-03-10", "--facts", "-"}, facts);
    ASSERT_EQ(run.exit, done) << run.err;
    EXPECT_NE(run.out.find("6\u202F250"), std::string::npos) << run.out;
    EXPECT_NE(run.out.find("L113-9"), std::string::npos) << run.out;
}

TEST(Rule, NamesTheFactThatCannotBe) {
    const auto run =
        constat({"rule", "contract.reduced_indemnity", "--on", "2026-03-10", "--facts", "-"},
                "damage: -5 EUR\nprimes: 3\n");
    EXPECT_EQ(run.exit, content_faults);
    EXPECT_NE(run.err.find("entrée standard:1:9: damage"), std::string::npos) << run.err;
    EXPECT_NE(run.err.find("primes"), std::string::npos) << run.err;
}

TEST(Rule, SuggestsTheNameThatWasMeant) {
    const auto run = constat({"rule", "contract.reduced_indemnty", "--facts", "-"});
    EXPECT_EQ(run.exit, wrong_usage);
    EXPECT_NE(run.err.find("dire «\u00A0contract.reduced_indemnity\u00A0»"), std::string::npos)
        << run.err;
}

TEST(Rule, ListsEveryRuleWithASchemaOfItsFacts) {
    const auto list = nlohmann::json::parse(constat({"rule", "--list", "--json"}).out);
    ASSERT_GE(list["rules"].size(), 33u);
    for (const auto& row : list["rules"]) {
        const auto name = row["rule"].get<std::string>();
        const auto run = constat({"rule", name, "--schema", "--json"});
        ASSERT_EQ(run.exit, done) << name << run.err;
        EXPECT_EQ(nlohmann::json::parse(run.out)["type"], "object") << name;
    }
}

TEST(Rule, HasItsPageInTheDocumentation) {
    std::ifstream file{test::source_folder() + "/docs/rules.md", std::ios::binary};
    const std::string page{std::istreambuf_iterator<char>{file}, {}};
    EXPECT_EQ(constat({"rule", "--page"}).out, page)
        << "constat rule --page > docs/rules.md writes it anew.";
}

}  // namespace
}  // namespace sim::cli
