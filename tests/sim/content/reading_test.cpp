#include "sim/content/reading.hpp"

#include <gtest/gtest.h>

namespace sim::content {
namespace {

using enum Need;

enum class Peril { water, fire };
constexpr auto peril = words<Peril>("un péril", "water_damage", "fire");

struct Thing {
    int count = 0;
    bool flag = false;
    Money amount;
    Rate share;
    Date day;
    Instant instant;
    std::string id;
    Peril peril = Peril::water;
    std::vector<int> list;
    friend bool operator==(const Thing&, const Thing&) = default;
};

template <auto Member, const auto& Read>
constexpr auto of_thing(std::string_view name) {
    return row<Member, Read, Reading>(name, optional);
}

constexpr std::array thing_rows{
    of_thing<&Thing::count, number<0, 20>>("n"),
    of_thing<&Thing::flag, yes_no>("b"),
    of_thing<&Thing::amount, money>("m"),
    of_thing<&Thing::share, rate>("r"),
    of_thing<&Thing::day, day>("d"),
    of_thing<&Thing::instant, instant>("i"),
    of_thing<&Thing::id, slug>("s"),
    of_thing<&Thing::peril, peril>("p"),
    of_thing<&Thing::list, list_of<number<0, 20>>>("l"),
};

Thing thing_of(std::string_view text, Problems& problems) {
    const auto tree = read_tree(text, "a.yaml");
    Reading in;
    Thing thing;
    read_fields(in, At::root(tree.value()), thing_rows, thing);
    problems = std::move(in.problems);
    return thing;
}

TEST(Reading, ReadsEveryKindOfValue) {
    Problems problems;
    const auto thing = thing_of(
        "n: 12\nb: true\nm: 1600.50 EUR\nr: 20 %\nd: 2026-03-10\ni: 2026-03-10 09:15\n"
        "s: rue-des-lilas\np: fire\nl: [1, 2]\n",
        problems);
    const auto march = Date::of(2026, 3, 10);
    EXPECT_EQ(thing, (Thing{12,
                            true,
                            Money::cents(160'050),
                            Rate::percent(20),
                            march,
                            Instant::at(march, 9, 15),
                            "rue-des-lilas",
                            Peril::fire,
                            {1, 2}}));
    EXPECT_EQ(problems, Problems{});
}

TEST(Reading, SaysWhatIsWrongAndGoesOn) {
    Problems problems;
    thing_of("n: 010\nb: no\nm: 12,5\nr: beaucoup\nd: 2026-02-30\ni: 9h\ns: Été\np: fyre\nl: x\n",
             problems);
    std::vector<int> lines;
    for (const auto& problem : problems) lines.push_back(problem.where.line);
    EXPECT_EQ(lines, (std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9}));
    EXPECT_NE(to_text(problems).find("Vouliez-vous dire «\u00A0fire\u00A0»\u202F?"),
              std::string::npos);
}

TEST(Reading, TakesNoQuotedNumberNorWordForTrue) {
    Problems problems;
    EXPECT_EQ(thing_of("n: '12'\nb: \"true\"\n", problems).count, 0);
    EXPECT_EQ(problems.size(), 2u);
}

struct Contract {
    Money franchise;
    Money plafond;
};
constexpr std::array contract_rows{
    row<&Contract::franchise, money, Reading>("franchise", required),
    row<&Contract::plafond, money, Reading>("plafond", optional),
};

std::string faults_of_contract(const char* text) {
    const auto tree = read_tree(text, "a.yaml");
    Reading in;
    Contract contract;
    read_fields(in, value_of(At::root(tree.value()), "contract"), contract_rows, contract);
    return to_text(in.problems);
}

TEST(Reading, NamesTheMissingAndTheUnknown) {
    EXPECT_EQ(faults_of_contract("contract:\n  prix: 150 EUR\n"),
              "a.yaml:2:3: C043 Le champ «\u00A0prix\u00A0» n’existe pas ici. Sont admis\u00A0: "
              "franchise, plafond.\n"
              "a.yaml:2:3: C044 Le champ «\u00A0franchise\u00A0» manque. Ajoutez-le ici.\n");
}

TEST(Reading, TellsAMistypedNameOnce) {
    EXPECT_EQ(
        faults_of_contract("contract:\n  franchse: 150 EUR\n"),
        "a.yaml:2:3: C043 Le champ «\u00A0franchse\u00A0» n’existe pas ici. Vouliez-vous dire "
        "«\u00A0franchise\u00A0»\u202F? Sont admis\u00A0: franchise, plafond.\n");
}

TEST(Reading, CountsADuration) {
    EXPECT_EQ(duration_from("2d 3h 30min"), 2 * 1440 + 3 * 60 + 30);
    EXPECT_EQ(duration_from("2 jours"), std::nullopt);
    EXPECT_EQ(duration_from(""), std::nullopt);
}

}  // namespace
}  // namespace sim::content
