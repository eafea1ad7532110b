#include "assessment/reports/person_data.hpp"

#include <nlohmann/json.hpp>

#include "tests/assessment/certification/day.hpp"

namespace assessment::reports {
namespace {

using namespace certification;
using Json = nlohmann::json;

Json read(const PersonData& data) {
    return Json::parse(person_json(data));
}

TEST(PersonData, HoldsTheAccountTheIdentityAndEachAttempt) {
    PersonData data{100,
                    "Camille Noël",
                    "cam",
                    "apprentice",
                    R"({"born":"1999-05-23"})",
                    {{"essai-1", "fuite", "training", "2026-01-05", "open", {R"({"n":1})", "?"}}},
                    {}};
    const auto made = read(data);
    EXPECT_EQ(made["account"], (Json{{"login", "cam"}, {"role", "apprentice"}}));
    EXPECT_EQ(made["identity"]["born"], "1999-05-23");
    EXPECT_EQ(made["attempts"][0]["journal"], Json::parse(R"([{"n":1},"?"])"));
    data.login.clear();
    data.identity.clear();
    EXPECT_TRUE(read(data)["account"].is_null());
    EXPECT_TRUE(read(data)["identity"].is_null());
}

TEST(PersonData, TellsPointsOnceEveryMemberHasSigned) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.opens_deliberation();
    day.does(anna, DecideBlock{day.copy, Outcome::acquired, ""});
    PersonData data;
    data.person = 100;
    data.sessions = {{day.session, day.grid}};
    EXPECT_FALSE(read(data)["sessions"][0]["copies"][0].contains("points"));
    day.does(anna, Sign{});
    day.does(boris, Sign{});
    data.sessions = {{day.session, day.grid}};
    const auto copy = read(data)["sessions"][0]["copies"][0];
    EXPECT_EQ(copy["outcome"], "acquired");
    EXPECT_EQ(copy["points"], "100,0");
}

TEST(PersonData, LeavesOutTheSessionsOfOthers) {
    PersonData data;
    data.person = 555;
    const Day day;
    data.sessions = {{day.session, day.grid}};
    EXPECT_EQ(read(data)["sessions"], Json::array());
    data.person = anna.person;
    EXPECT_EQ(read(data)["sessions"], Json::parse(R"([{"member":true,"session":"S1"}])"));
}

}  // namespace
}  // namespace assessment::reports
