#include "assessment/reports/xapi.hpp"

#include <regex>
#include <set>

#include <nlohmann/json.hpp>

#include "tests/assessment/certification/day.hpp"

namespace assessment::reports {
namespace {

using namespace certification;
namespace attempt = sim::attempt;

const auto opens = sim::Instant::at(sim::Date::of(2026, 3, 10), 9, 0);
const auto closes = sim::Instant::at(sim::Date::of(2026, 3, 10), 10, 30);

PlayedAttempt played() {
    PlayedAttempt made{"premier-cas", "Premier cas", "2026-11-20T09:00:00Z", {}, {}};
    made.transcript.entries = {{0, opens, attempt::Opened{}},
                               {1, opens, attempt::DecisionTaken{"pay", {{"amount", "12.00 EUR"}}}},
                               {2, closes, attempt::DecisionTaken{"refer", {}}},
                               {3, closes, attempt::CaseClosed{}}};
    scoring::Finding payment;
    payment.criterion = "payment";
    payment.competency = "BC03.3";
    payment.evidence = {1};
    made.card.findings = {payment};
    return made;
}

nlohmann::json statements(const Day& day) {
    return nlohmann::json::parse(xapi_statements(day.session, day.grid, {{"essai-1", played()}}));
}

Day decided() {
    Day day;
    day.does(office, AttachAttempt{day.copy, "essai-1"});
    day.marks(anna, 1, 3);
    day.marks(boris, 1, 3);
    day.opens_deliberation();
    day.does(anna, DecideBlock{day.copy, Outcome::acquired, ""});
    return day;
}

TEST(Xapi, SaysEachDecisionInTheOrderOfCmi5) {
    const auto made = statements(decided());
    std::vector<std::string> verbs;
    for (const auto& one : made) {
        const auto id = one["verb"]["id"].get<std::string>();
        verbs.push_back(id.substr(id.rfind('/') + 1));
    }
    EXPECT_EQ(verbs, (std::vector<std::string>{"initialized", "answered", "answered", "completed",
                                               "terminated", "passed"}));
    EXPECT_EQ(made[1]["result"]["response"], R"({"amount":"12.00 EUR"})");
    EXPECT_EQ(made[1]["result"]["success"], false);
    EXPECT_FALSE(made[2]["result"].contains("success"));
    EXPECT_EQ(made[4]["result"]["duration"], "PT90M");
    EXPECT_EQ(made[5]["result"]["score"].dump(), R"({"max":100,"min":0,"raw":70,"scaled":0.7})");
}

/// Defined statements carry the category of cmi5; ours, which are only allowed, must not.
TEST(Xapi, KeepsToTheRulesOfCmi5) {
    const auto day = decided();
    const auto made = statements(day);
    const std::regex uuid{"[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}"};
    std::set<std::string> ids;
    for (const auto& one : made) {
        EXPECT_TRUE(std::regex_match(one["id"].get<std::string>(), uuid)) << one["id"];
        EXPECT_TRUE(std::regex_match(one["context"]["registration"].get<std::string>(), uuid));
        EXPECT_EQ(one["actor"]["account"]["name"], day.copy.candidate);
        const bool answered = one["verb"]["id"] == "http://adlnet.gov/expapi/verbs/answered";
        EXPECT_EQ(one["context"]["contextActivities"].contains("category"), !answered);
        ids.insert(one["id"].get<std::string>());
    }
    EXPECT_EQ(ids.size(), made.size());
    EXPECT_EQ(statements(day), made);
}

}  // namespace
}  // namespace assessment::reports
