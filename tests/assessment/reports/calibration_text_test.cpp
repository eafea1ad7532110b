#include "assessment/reports/calibration_text.hpp"

#include "tests/assessment/certification/day.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

TEST(CalibrationText, ShowsEachGapToWhoMaySeeIt) {
    Day day;
    day.does(watcher, AddReference{"BC01", false, {{"listening", 1}, {"opening", 2}}});
    day.copy = {"R-1", "BC01"};
    day.marks(anna, 2, 2);
    day.marks(boris, 0, 2);
    const Names names{{10, "Anna Roy"}};
    const std::string of_anna =
        "R-1, BC01\n  Anna Roy\n    listening\u00A0: donné 2, attendu 1 (+1)\n"
        "    opening\u00A0: donné 2, attendu 2 (juste)\n";
    EXPECT_EQ(calibration_in_french(day.session, day.grid, names, anna.person, Role::juror),
              of_anna);
    const auto all =
        calibration_in_french(day.session, day.grid, names, watcher.person, Role::moderator);
    EXPECT_TRUE(all.starts_with(of_anna)) << all;
    EXPECT_NE(all.find("(−1)"), std::string::npos) << all;
    EXPECT_NE(all.find("Anna Roy\u00A0: écart avant la session 0,50, pendant non calculable"),
              std::string::npos)
        << all;
    EXPECT_EQ(calibration_in_french(Day{}.session, day.grid, names, 1, Role::moderator),
              "Aucun écart à montrer.\n");
}

}  // namespace
}  // namespace assessment::reports
