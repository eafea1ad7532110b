#include "assessment/certification/remark.hpp"

#include "tests/assessment/certification/day.hpp"

namespace assessment::certification {
namespace {

/// Level 1 of 2 in listening, 3 of 3 in opening: 30 + 40 points.
Day marked() {
    Day day;
    day.marks(anna, 1, 3);
    day.marks(boris, 1, 3);
    return day;
}

/// Listening counts for more, opening for less, and the block asks for more.
Grid mended(const Grid& grid) {
    auto made = grid;
    made.version = 3;
    made.criteria[0].weight = 80;
    made.criteria[1].weight = 20;
    made.blocks[0].pass = sim::Rate::percent(65);
    return made;
}

TEST(Remark, ShowsEachMarkThatChangesAndWhy) {
    const auto day = marked();
    const auto changes = grid_changes(day.session, day.grid, mended(day.grid));
    ASSERT_TRUE(changes);
    EXPECT_EQ(*changes, (std::vector<Change>{
                            {day.copy, "listening", "30,0", "40,0", "Poids\u00A0: 60, puis 80."},
                            {day.copy, "opening", "40,0", "20,0", "Poids\u00A0: 40, puis 20."},
                            {day.copy, "total", "70,0, acquis", "60,0, non acquis",
                             "Seuil du bloc, en pour cent\u00A0: 50, puis 65."}}));
    EXPECT_EQ(grid_changes(day.session, day.grid, day.grid).value(), std::vector<Change>{});
}

TEST(Remark, RefusesAGridThatTheSheetsDoNotAnswer) {
    const auto day = marked();
    auto lower = day.grid;
    lower.criteria[1].levels = {"Rien.", "Salue."};
    auto longer = day.grid;
    longer.criteria.push_back({"tone", "BC01.1", "Ton", MarkedBy::jury, 10, {"Non.", "Oui."}});
    for (const auto& [grid, words] : {std::pair{lower, "n’existe plus pour «\u00A0opening"},
                                      std::pair{longer, "«\u00A0tone"}}) {
        const auto changes = grid_changes(day.session, day.grid, grid);
        ASSERT_FALSE(changes);
        EXPECT_NE(changes.error().what.find(words), std::string::npos) << changes.error().what;
    }
}

TEST(Remark, AppliesOnlyWhatThePresidentSigned) {
    auto day = marked();
    day.opens_deliberation();
    day.does(anna, DecideBlock{day.copy, Outcome::acquired, ""});
    const auto changes = grid_changes(day.session, day.grid, mended(day.grid)).value();
    SignRemark signs{fingerprint(changes), "Poids corrigés.", "hash", 3, changes, {}};
    EXPECT_EQ(day.does(boris, signs), "Le président du jury signe une nouvelle notation.");
    auto other = signs;
    other.changes.pop_back();
    EXPECT_EQ(day.does(anna, other), "Ces changements ne sont pas ceux que l’empreinte désigne.");
    other.changes.clear();
    EXPECT_EQ(day.does(anna, other), "Rien ne change\u00A0: rien ne se signe.");
    other = signs;
    other.reason.clear();
    EXPECT_EQ(day.does(anna, other), "Une nouvelle notation a un motif.");
    EXPECT_EQ(day.session.grid_hash, "");
    EXPECT_EQ(day.does(anna, signs), "");
    EXPECT_EQ(day.session.grid_hash, "hash");
    EXPECT_EQ(day.session.grid_version, 3);
    EXPECT_EQ(day.the_copy().decision, std::nullopt);
}

}  // namespace
}  // namespace assessment::certification
