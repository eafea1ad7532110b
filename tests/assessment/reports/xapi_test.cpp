#include "assessment/reports/xapi.hpp"

#include <regex>
#include <set>

#include <nlohmann/json.hpp>

#include "tests/assessment/certification/day.hpp"
#include "tests/support/json_schema.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

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

using Json = nlohmann::json;

std::string schema_fault(const Json& statements) {
    const auto schema = sim::test::Json::parse(
        sim::test::bytes_of_file(sim::test::source_folder() + "/assets/schema/xapi.schema.json"));
    return sim::test::JsonSchema{schema}.fault(sim::test::Json::parse(statements.dump()));
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
    EXPECT_EQ(verbs,
              (std::vector<std::string>{"initialized", "answered", "answered", "completed",
                                        "terminated", "initialized", "passed", "terminated"}));
    EXPECT_EQ(made[1]["result"]["response"], R"({"amount":"12.00 EUR"})");
    EXPECT_EQ(made[1]["result"]["success"], false);
    EXPECT_FALSE(made[2]["result"].contains("success"));
    EXPECT_EQ(made[4]["result"]["duration"], "PT90M");
    EXPECT_EQ(made[6]["result"]["score"].dump(), R"({"max":100,"min":0,"raw":70,"scaled":0.7})");
    EXPECT_EQ(made[6]["result"]["duration"], "PT90M");
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
    const auto sitting = [&](std::size_t at) {
        return made[at]["context"]["extensions"]
                   ["https://w3id.org/xapi/cmi5/context/extensions/sessionid"];
    };
    EXPECT_EQ(sitting(0), sitting(4));
    EXPECT_NE(sitting(4), sitting(5));
    EXPECT_EQ(statements(day), made);
}

/// A trial that the jury played lasted as long as its stopwatch says.
TEST(Xapi, TellsALiveTrialByItsVerdictAlone) {
    Day day;
    day.does(office, Allot{day.copy, anna.person});
    day.does(anna, Observe{day.copy, "poste-10", "", 0, "Se présente.", 754});
    day.fills(anna, 0, 0);
    day.marks(boris, 0, 0);
    day.opens_deliberation();
    day.does(anna, DecideBlock{day.copy, Outcome::refused, ""});
    const auto made = statements(day);
    ASSERT_EQ(made.size(), 3u);
    EXPECT_EQ(made[1]["verb"]["id"], "http://adlnet.gov/expapi/verbs/failed");
    EXPECT_EQ(made[1]["result"]["duration"], "PT754S");
    EXPECT_EQ(schema_fault(made), "");
}

TEST(Xapi, FollowsItsPublishedSchema) {
    const auto made = statements(decided());
    EXPECT_EQ(schema_fault(made), "");
}

struct Spoilt {
    std::size_t at;
    const char* where;  ///< What is written over, or taken away when there is nothing to write.
    Json written;
};

TEST(Xapi, IsRefusedByItsSchemaWhenAStatementIsBroken) {
    const auto made = statements(decided());
    for (const auto& one : std::vector<Spoilt>{
             {0, "/verb/id", "http://adlnet.gov/expapi/verbs/launched"},
             {0, "/verb/display/en", "passed"},
             {0, "/id", "urn:uuid:1"},
             {0, "/actor/account/name", "Camille Noël"},
             {0, "/actor/mbox", "mailto:camille@example.org"},
             {0, "/context/registration", {}},
             {0, "/context/contextActivities/category/0/id", "https://w3id.org/xapi/cmi5"},
             {0, "/object/id", "premier cas"},
             {1, "/context/contextActivities/category",
              Json::parse(R"([{"id":"https://w3id.org/xapi/cmi5/context/categories/cmi5"}])")},
             {1, "/result/extensions/urn:constat:criteria/0/met", "oui"},
             {3, "/result/completion", false},
             {3, "/context/contextActivities/category/1", {}},
             {4, "/result/duration", {}},
             {4, "/timestamp", "hier"},
             {6, "/result/success", false},
             {6, "/result/score/scaled", 1.5},
             {6, "/result/score/raw", 61.5},
             {6, "/version", "2.0"}}) {
        auto spoilt = made;
        const Json::json_pointer place{one.where};
        auto& statement = spoilt[one.at];
        if (!one.written.is_null())
            statement[place] = one.written;
        else if (statement.at(place.parent_pointer()).is_array())
            statement.at(place.parent_pointer()).erase(1);
        else
            statement.at(place.parent_pointer()).erase(place.back());
        EXPECT_NE(schema_fault(spoilt), "") << one.where;
    }
}

}  // namespace
}  // namespace assessment::reports
