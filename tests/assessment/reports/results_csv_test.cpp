#include <algorithm>

#include <gtest/gtest.h>

#include "assessment/reports/results_export.hpp"
#include "tests/assessment/certification/day.hpp"

namespace assessment::reports {
namespace {

using namespace certification;
using Cells = std::vector<std::string>;

/// As a spreadsheet reads it: cells between quotes, a quote doubled, lines ended by CR LF or LF.
std::vector<Cells> reopened(const std::string& csv) {
    std::vector<Cells> rows{{std::string{}}};
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
            rows.back().back() += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == ';') {
            rows.back().emplace_back();
        } else if (!quoted && c == '\n') {
            rows.push_back({std::string{}});
        } else if (quoted || c != '\r') {
            rows.back().back() += c;
        }
    }
    EXPECT_FALSE(quoted);
    if (rows.back() == Cells{std::string{}}) rows.pop_back();
    return rows;
}

TEST(ResultsCsv, IsReopenedWithACellForEachColumn) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.opens_deliberation();
    const std::string reason = "Incident \"de salle\"; consigné\nau registre.";
    day.does(anna, DecideBlock{day.copy, Outcome::refused, reason});
    auto csv = results_csv(day.session, day.grid, {{100, "=Camille; Noël"}});
    const std::string mark_of_utf8 = "\xEF\xBB\xBF";
    ASSERT_TRUE(csv.starts_with(mark_of_utf8));
    const auto rows = reopened(csv.substr(mark_of_utf8.size()));
    ASSERT_EQ(rows.size(), 2u);
    const auto column = [&](const std::string& title) {
        const auto found = std::ranges::find(rows[0], title);
        EXPECT_NE(found, rows[0].end()) << title;
        return rows[1].at(static_cast<std::size_t>(found - rows[0].begin()));
    };
    EXPECT_EQ(rows[0].size(), rows[1].size());
    EXPECT_EQ(column("Numéro"), day.copy.candidate);
    EXPECT_EQ(column("Nom"), "'=Camille; Noël");
    EXPECT_EQ(column("Points sur 100"), "100,0");
    EXPECT_EQ(column("Décision"), "non acquis");
    EXPECT_EQ(column("Motif du jury"), reason);
}

}  // namespace
}  // namespace assessment::reports
