#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

/// A collision of May 2023: its facts, the case and what A and B bear.
struct Row {
    const char* id;
    const char* facts;  ///< After the date.
    const char* cas;
    const char* charges;  ///< "0/100"
    friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.id; }
};

std::string facts_of(const Row& row) {
    return std::string{"{on: 2023-05-04, "} + row.facts + "}";
}

std::string plain(const std::string& rule, const std::string& facts) {
    const auto answer = ask(rule, facts);
    return answer ? claims::to_plain(answer->value) : to_text(answer.error());
}

std::string name_of_row(const testing::TestParamInfo<Row>& info) {
    std::string name;
    for (const char c : std::string{info.param.id})
        name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
    return name + "_" + std::to_string(info.index);
}

class IrsaCase : public testing::TestWithParam<Row> {};
TEST_P(IrsaCase, IsWhatTheBaremeSays) {
    const auto facts = facts_of(GetParam());
    const std::string charges = GetParam().charges;
    const auto slash = charges.find('/');
    EXPECT_EQ(plain("irsa.case", facts), GetParam().cas);
    EXPECT_EQ(plain("irsa.charge_a", facts), charges.substr(0, slash) + " %");
    EXPECT_EQ(plain("irsa.charge_b", facts), charges.substr(slash + 1) + " %");
}

INSTANTIATE_TEST_SUITE_P(
    Sheet, IrsaCase,
    testing::Values(
        Row{"T-BAR-1",
            "pieces: [{direction: same, a: {facts: [rear_impact]}, b: {facts: [front_impact]}}]",
            "cas_10", "0/100"},
        Row{"T-BAR-2",
            "pieces: [{direction: same, a: {facts: [rear_impact], contested: [reverses]}, b: "
            "{facts: [front_impact]}}]",
            "cas_10", "0/100"},
        Row{"T-BAR-3", "pieces: [{a: {boxes: [14]}, b: {boxes: [8]}}]", "cas_51", "100/0"},
        Row{"T-BAR-5",
            "pieces: [{direction: same, files: one, a: {boxes: [14]}, b: {boxes: [14], facts: "
            "[strikes]}}]",
            "cas_51", "0/100"},
        Row{"T-BAR-6", "pieces: [{direction: same, a: {facts: [side_impact]}}]", "cas_13", "50/50"},
        Row{"T-BAR-7", "pieces: [{b: {boxes: [10]}}]", "cas_15", "0/100"},
        Row{"T-BAR-9",
            "one_way: true, pieces: [{a: {boxes: [11]}, b: {boxes: [13], facts: "
            "[turns_left_side_road]}}]",
            "cas_15", "0/100"},
        Row{"T-BAR-10",
            "pieces: [{a: {boxes: [11]}, b: {boxes: [13], facts: [turns_left_elsewhere]}}]",
            "cas_15", "0/100"},
        Row{"T-BAR-11", "pieces: [{b: {boxes: [15]}}]", "cas_20", "0/100"},
        Row{"T-BAR-13", "pieces: [{a: {boxes: [16]}}]", "cas_30", "0/100"},
        Row{"T-BAR-14", "pieces: [{a: {boxes: [16], facts: [over_axis]}}]", "cas_31", "50/50"},
        Row{"T-BAR-15", "pieces: [{a: {facts: [stop_sign]}, b: {facts: [no_entry]}}]", "cas_50",
            "0/100"},
        Row{"T-BAR-17", "pieces: [{a: {boxes: [1]}, b: {facts: [skids]}}]", "cas_40", "0/100"},
        Row{"T-BAR-18", "pieces: [{a: {boxes: [1], facts: [double_parked]}}]", "cas_43", "50/50"},
        Row{"T-BAR-19", "pieces: [{a: {boxes: [1], facts: [parking_forbidden]}}]", "cas_40",
            "0/100"},
        Row{"T-BAR-21", "pieces: [{b: {boxes: [17]}}]", "cas_50", "0/100"},
        Row{"T-BAR-22", "pieces: [{b: {boxes: [17], facts: [stop_sign]}}]", "cas_51", "0/100"}),
    name_of_row);

/// The table of traffic lights (annexe 1, 1.4.3).
INSTANTIATE_TEST_SUITE_P(
    Lights, IrsaCase,
    testing::Values(
        Row{"opposite, both green, B turns left",
            "pieces: [{direction: opposite, a: {facts: [green_light]}, b: {facts: [green_light, "
            "turns_left]}}]",
            "cas_20", "0/100"},
        Row{"opposite, B red proved",
            "pieces: [{direction: opposite, a: {facts: [green_light]}, b: {facts: [red_light]}}]",
            "cas_50", "0/100"},
        Row{"opposite, colour disputed",
            "pieces: [{direction: opposite, a: {contested: [green_light]}, b: {facts: "
            "[turns_left]}}]",
            "cas_56", "50/50"},
        Row{"crossing, both claim green",
            "pieces: [{direction: different_roads, a: {contested: [green_light]}, b: {contested: "
            "[green_light]}}]",
            "cas_56", "50/50"},
        Row{"crossing, a witness saw A pass on green",
            "pieces: [{direction: different_roads, a: {contested: [green_light]}, b: {contested: "
            "[green_light]}}, {kind: witness, a: {facts: [green_light]}}]",
            "cas_50", "0/100"},
        Row{"crossing, A states green and B nothing",
            "pieces: [{direction: different_roads, a: {facts: [green_light]}}]", "cas_50", "0/100"},
        Row{"crossing, both green proved, B stopped inside",
            "pieces: [{direction: different_roads, a: {facts: [green_light]}, b: {facts: "
            "[green_light, stationary]}}]",
            "cas_56", "50/50"},
        Row{"both flashing, no sign",
            "pieces: [{a: {boxes: [16], facts: [flashing_orange]}, b: {facts: "
            "[flashing_orange]}}]",
            "cas_30", "0/100"},
        Row{"both flashing, B gives way",
            "pieces: [{a: {boxes: [16], facts: [flashing_orange]}, b: {facts: [flashing_orange, "
            "give_way]}}]",
            "cas_51", "0/100"},
        Row{"B green, the light of A from the right is out",
            "pieces: [{a: {boxes: [16], facts: [light_out]}, b: {facts: [green_light]}}]", "cas_56",
            "50/50"},
        Row{"A from the right green, the light of B is out",
            "pieces: [{a: {boxes: [16], facts: [green_light]}, b: {facts: [light_out]}}]", "cas_30",
            "0/100"},
        Row{"both lights out",
            "signed_crossing: true, pieces: [{a: {boxes: [16], facts: [light_out]}, b: {facts: "
            "[light_out]}}]",
            "cas_30", "0/100"},
        Row{"lights maladjusted",
            "lights_maladjusted: true, pieces: [{direction: different_roads, a: {facts: "
            "[green_light]}, b: {facts: [green_light]}}]",
            "cas_56", "50/50"}),
    name_of_row);

constexpr auto rule = "irsa.case";

TEST(IrsaCase, RefusesWhatCannotBe) {
    expect_refusal(rule, "{on: 2023-05-04, pieces: []}", "Sans pièce");
    expect_refusal(rule, "{on: 2023-05-04, pieces: [{a: {boxes: [18]}}]}", "trop grand");
    expect_refusal(rule, "{on: 2023-05-04, pieces: [{a: {facts: [flying]}}]}", "flying");
    expect_refusal(rule, "{on: 2014-05-31, pieces: [{a: {boxes: [1]}}]}", "pas encore de valeur");
    expect_refusal(rule,
                   "{on: 2023-05-04, pieces: [{kind: witness, written_on: 2023-05-03, a: {facts: "
                   "[parked]}}]}",
                   "ne précède pas");
}

TEST(IrsaCase, ExplainsItself) {
    expect_answer({"steps", "IRSA, annexe 1", rule,
                   "{on: 2023-05-04, pieces: [{kind: dashcam}, {a: {boxes: [16]}}]}", "cas_30"});
}

}  // namespace
}  // namespace sim::test
