#include "sim/content/cursor.hpp"

#include <gtest/gtest.h>

namespace sim::content {
namespace {

struct Reading {
    explicit Reading(std::string_view text) : tree{read_tree(text, "a.yaml").value()} {}
    Cursor root() { return Cursor::root(tree, problems); }
    Tree tree;
    Problems problems;
};

enum class Peril { water, fire };
constexpr Choice<Peril> perils[] = {{"water_damage", Peril::water}, {"fire", Peril::fire}};

TEST(Cursor, ReadsEveryKindOfValue) {
    Reading reading{
        "n: 12\nb: true\nm: 1600.50 EUR\nr: 20 %\nd: 2026-03-10\ni: 2026-03-10 09:15\n"
        "s: rue-des-lilas\np: fire\nl: [1, 2]\n"};
    Fields fields = reading.root().fields();
    EXPECT_EQ(fields.required("n").integer(0, 20), 12);
    EXPECT_TRUE(fields.required("b").boolean());
    EXPECT_EQ(fields.required("m").money(), Money::cents(160'050));
    EXPECT_EQ(fields.required("r").rate(), Rate::percent(20));
    EXPECT_EQ(fields.required("d").date(), Date::of(2026, 3, 10));
    EXPECT_EQ(fields.required("i").instant(), Instant::at(Date::of(2026, 3, 10), 9, 15));
    EXPECT_EQ(fields.required("s").slug(), "rue-des-lilas");
    EXPECT_EQ(fields.required("p").one_of(perils), Peril::fire);
    EXPECT_EQ(fields.required("l").items().size(), 2u);
    EXPECT_FALSE(fields.optional("z"));
    fields.finish();
    EXPECT_EQ(reading.problems, Problems{});
}

TEST(Cursor, SaysWhatIsWrongAndGoesOn) {
    Reading reading{
        "n: 010\nb: no\nm: 12,5\nd: 2026-02-30\ns: Été\np: fyre\nl: x\nb2: 'true'\nn2: 99\n"};
    Fields fields = reading.root().fields();
    fields.required("n").integer(0, 20);
    fields.required("b").boolean();
    fields.required("m").money();
    fields.required("d").date();
    fields.required("s").slug();
    fields.required("p").one_of(perils);
    fields.required("l").items();
    fields.required("b2").boolean();
    fields.required("n2").integer(0, 20);
    std::vector<int> lines;
    for (const auto& problem : reading.problems) lines.push_back(problem.where.line);
    EXPECT_EQ(lines, (std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9}));
    EXPECT_NE(to_text(reading.problems).find("Vouliez-vous dire «\u00A0fire\u00A0»\u202F?"),
              std::string::npos);
}

TEST(Fields, NamesTheMissingAndTheUnknown) {
    Reading reading{"contract:\n  franchse: 150 EUR\n"};
    Fields fields = reading.root().fields().required("contract").fields();
    EXPECT_EQ(fields.required("franchise").money(), Money{});
    fields.optional("plafond");
    fields.finish();
    EXPECT_EQ(to_text(reading.problems),
              "a.yaml:2:3: Le champ «\u00A0franchise\u00A0» manque ici. Ajoutez une ligne "
              "«\u00A0franchise: …\u00A0».\n"
              "a.yaml:2:3: Le champ «\u00A0franchse\u00A0» n’existe pas ici. Vouliez-vous dire "
              "«\u00A0franchise\u00A0»\u202F? Sont admis\u00A0: franchise, plafond.\n");
}

TEST(Fields, OfAnAbsentMapSayNothingMore) {
    Reading reading{"a: 1\n"};
    Fields fields = reading.root().fields();
    Fields inner = fields.required("b").fields();
    inner.required("c").money();
    inner.finish();
    EXPECT_EQ(reading.problems.size(), 1u);
}

}  // namespace
}  // namespace sim::content
