#include <gtest/gtest.h>

#include "assessment/content/grid_reader.hpp"
#include "tests/sim/content/code_fixtures.hpp"

namespace assessment::content {
namespace {

using sim::content::bytes_of;
using sim::content::Code;
using sim::content::code_fixture;
using sim::content::codes_of;

TEST(GridCodes, AreWhatTheirBadExamplesGiveAndTheirGoodOnesDoNot) {
    const auto sound = [](const std::string& part) {
        return bytes_of(sim::content::source_folder() / "tests/assessment/content" /
                        ("sound" + part + ".yaml"));
    };
    const sim::content::Bases bases{{"case", {{"scenario.yaml", ""}}},
                                    {"law", {{"law.yaml", ""}}},
                                    {"grid",
                                     {{"grid.yaml", sound("")},
                                      {"bc01.yaml", sound("_bc01")},
                                      {"rules.yaml", sound("_rules")}}}};
    int tried = 0;
    for (const auto& row : sim::content::diagnostics()) {
        if (row.code < Code::grid_text_too_long || row.code > Code::rule_not_given) continue;
        const auto fixture = code_fixture(row, bases);
        const auto code = to_text(row.code);
        const auto bad = read_grid(fixture.bad);
        ASSERT_FALSE(bad) << code;
        auto expected = fixture.drags;
        expected.insert(code);
        EXPECT_EQ(codes_of(bad.error()), expected) << sim::to_text(bad.error());
        for (const auto& word : fixture.message)
            EXPECT_NE(sim::to_text(bad.error()).find(word), std::string::npos)
                << sim::to_text(bad.error());
        const auto good = read_grid(fixture.good);
        EXPECT_TRUE(good) << code << sim::to_text(good.error());
        ++tried;
    }
    EXPECT_EQ(tried, 14);
}

}  // namespace
}  // namespace assessment::content
