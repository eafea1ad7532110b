/// What two boxes of a constat say, nothing else being known: the table of pairs of the sheet.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "sim/claims/motor/irsa_bareme.hpp"

namespace sim::claims::motor {
namespace {

using enum BaremeCase;

Decision decided(Collision collision) {
    return decide(establish(collision, {false, Date::of(2023, 8, 4)}));
}

Collision ticked(std::vector<std::int64_t> a, std::vector<std::int64_t> b) {
    Collision collision;
    collision.pieces.resize(1);
    collision.pieces[0].a.boxes = std::move(a);
    collision.pieces[0].b.boxes = std::move(b);
    return collision;
}

struct Pair {
    int a;
    int b;  ///< 0: none.
    BaremeCase bareme_case;
    int quarters_a;
    Direction direction = Direction::unknown;
    friend std::ostream& operator<<(std::ostream& out, const Pair& pair) {
        return out << pair.a << '/' << pair.b;
    }
};

Collision collision_of(const Pair& pair) {
    auto collision = pair.b == 0 ? ticked({pair.a}, {}) : ticked({pair.a}, {pair.b});
    collision.pieces[0].direction = pair.direction;
    return collision;
}

class IrsaPair : public testing::TestWithParam<Pair> {};
TEST_P(IrsaPair, HasItsCase) {
    const auto& pair = GetParam();
    const auto decision = decided(collision_of(pair));
    EXPECT_EQ(static_cast<int>(decision.bareme_case), static_cast<int>(pair.bareme_case)) << pair;
    EXPECT_EQ(static_cast<int>(decision.quarters[0]), pair.quarters_a) << pair;
}

TEST_P(IrsaPair, SwapsItsChargesWithTheColumns) {
    const auto& pair = GetParam();
    auto collision = collision_of(pair);
    std::swap(collision.pieces[0].a, collision.pieces[0].b);
    EXPECT_EQ(static_cast<int>(decided(collision).quarters[1]), pair.quarters_a) << pair;
}

constexpr auto opposite = Direction::opposite;

INSTANTIATE_TEST_SUITE_P(Parked, IrsaPair,
                         testing::Values(Pair{1, 0, cas_40, 0}, Pair{1, 1, cas_56, 2},
                                         Pair{1, 2, cas_40, 0}, Pair{1, 3, cas_40, 0},
                                         Pair{1, 5, cas_40, 0}, Pair{1, 8, cas_40, 0},
                                         Pair{1, 9, cas_40, 0}, Pair{1, 10, cas_40, 0},
                                         Pair{1, 11, cas_40, 0}, Pair{1, 12, cas_40, 0},
                                         Pair{1, 13, cas_40, 0}, Pair{1, 14, cas_40, 0},
                                         Pair{1, 15, cas_40, 0}));
INSTANTIATE_TEST_SUITE_P(
    Prohibitions, IrsaPair,
    testing::Values(Pair{2, 0, cas_51, 4}, Pair{2, 2, cas_56, 2}, Pair{2, 4, cas_56, 2},
                    Pair{2, 8, cas_51, 4}, Pair{2, 9, cas_51, 4}, Pair{2, 11, cas_51, 4},
                    Pair{2, 16, cas_51, 4}, Pair{2, 14, cas_56, 2}, Pair{2, 17, cas_50, 0},
                    Pair{4, 0, cas_51, 4}, Pair{4, 7, cas_51, 4}, Pair{4, 9, cas_51, 4},
                    Pair{4, 11, cas_51, 4}, Pair{4, 16, cas_51, 4}, Pair{4, 4, cas_56, 2},
                    Pair{4, 14, cas_56, 2}, Pair{4, 17, cas_50, 0}, Pair{6, 0, cas_51, 4},
                    Pair{6, 7, cas_51, 4}, Pair{6, 6, cas_56, 2}, Pair{8, 14, cas_51, 0},
                    Pair{9, 14, cas_51, 0}, Pair{11, 14, cas_51, 0}, Pair{14, 0, cas_51, 4},
                    Pair{14, 14, cas_56, 2}, Pair{16, 17, cas_50, 0}, Pair{17, 0, cas_50, 4},
                    Pair{17, 17, cas_56, 2}, Pair{17, 14, cas_50, 4}));
INSTANTIATE_TEST_SUITE_P(
    SameDirection, IrsaPair,
    testing::Values(Pair{3, 8, cas_10, 0}, Pair{5, 8, cas_10, 0}, Pair{7, 8, cas_10, 0},
                    Pair{8, 0, cas_10, 4}, Pair{8, 12, cas_10, 4}, Pair{8, 13, cas_10, 4},
                    Pair{8, 10, cas_15, 0}, Pair{9, 0, cas_13, 2}, Pair{9, 9, cas_13, 2},
                    Pair{9, 10, cas_15, 0}, Pair{9, 11, cas_13, 2}, Pair{9, 12, cas_15, 0},
                    Pair{9, 13, cas_15, 0}, Pair{10, 0, cas_15, 4}, Pair{10, 10, cas_13, 2},
                    Pair{10, 11, cas_15, 4}, Pair{11, 0, cas_13, 2}, Pair{11, 12, cas_15, 0},
                    Pair{11, 13, cas_17, 2}));
INSTANTIATE_TEST_SUITE_P(
    OtherTypes, IrsaPair,
    testing::Values(Pair{12, 13, cas_20, 0, opposite}, Pair{13, 13, cas_21, 2, opposite},
                    Pair{13, 0, cas_20, 4, opposite}, Pair{13, 15, cas_21, 2},
                    Pair{15, 0, cas_20, 4}, Pair{15, 15, cas_21, 2}, Pair{15, 16, cas_30, 4},
                    Pair{16, 0, cas_30, 0}, Pair{12, 0, cas_56, 2}, Pair{13, 0, cas_56, 2},
                    Pair{7, 0, cas_56, 2}, Pair{3, 0, cas_56, 2}, Pair{5, 0, cas_56, 2}));

Collision facing(std::vector<Circumstance> a, std::vector<Circumstance> b, Direction direction,
                 Files files = Files::unknown) {
    Collision collision;
    collision.pieces.resize(1);
    auto& piece = collision.pieces[0];
    piece.direction = direction;
    piece.files = files;
    piece.a.facts = std::move(a);
    piece.b.facts = std::move(b);
    return collision;
}

BaremeCase case_of(const Collision& collision) {
    return decided(collision).bareme_case;
}

using enum Circumstance;
constexpr auto same = Direction::same;

TEST(IrsaFiles, AreTwoAsSoonAsASideIsHit) {
    EXPECT_EQ(case_of(facing({rear_impact, side_impact}, {front_impact}, same, Files::one)),
              cas_13);
}

TEST(IrsaFiles, AreTwoWhenTheFollowerDeniesAndNothingElseProvesOne) {
    EXPECT_EQ(case_of(facing({rear_impact}, {front_impact, denies_same_file}, same)), cas_13);
    EXPECT_EQ(case_of(facing({rear_impact}, {front_impact, denies_same_file}, same, Files::one)),
              cas_10);
}

TEST(IrsaFiles, AreTwoWhenSomeoneOvertakes) {
    EXPECT_EQ(case_of(facing({rear_impact}, {front_impact, overtakes}, same)), cas_13);
}

TEST(IrsaFiles, NeedAProvedSideRoadForTheSharedCase) {
    EXPECT_EQ(case_of(facing({separate_file}, {turns_left_side_road}, same)), cas_17);
    EXPECT_EQ(case_of(facing({separate_file, kept_right}, {turns_left_side_road}, same)), cas_15);
    EXPECT_EQ(case_of(facing({separate_file}, {turns_left_elsewhere}, same)), cas_15);
}

TEST(IrsaAxis, IsCrossedByTheOneWhoseOppositeKeptRight) {
    EXPECT_EQ(case_of(facing({kept_right}, {}, opposite)), cas_20);
    EXPECT_EQ(case_of(facing({kept_right}, {kept_right}, opposite)), cas_21);
    EXPECT_EQ(case_of(facing({point_in_lane}, {zone_in_lane}, opposite)), cas_20);
    EXPECT_EQ(case_of(facing({overtakes}, {}, opposite)), cas_21);
}

TEST(IrsaCrossing, FollowsTheRightUnlessItsHolderIsOverTheAxis) {
    constexpr auto crossing = Direction::different_roads;
    EXPECT_EQ(case_of(facing({from_right, over_axis}, {over_axis}, crossing)), cas_30);
    EXPECT_EQ(case_of(facing({from_right, over_axis}, {stayed_short}, crossing)), cas_20);
    EXPECT_EQ(case_of(facing({from_right}, {stayed_short}, crossing)), cas_21);
    auto one_way = facing({from_right, over_axis}, {}, crossing);
    one_way.one_way = true;
    EXPECT_EQ(case_of(one_way), cas_30);
}

TEST(IrsaParking, IsIrregularOnlyInTheListedWays) {
    auto country = facing({parked, double_parked}, {}, Direction::unknown);
    country.out_of_town = true;
    EXPECT_EQ(case_of(country), cas_40);
    country.pieces[0].a.facts = {parked, unlit_on_carriageway};
    EXPECT_EQ(case_of(country), cas_43);
    EXPECT_EQ(case_of(facing({parked, in_crossroads}, {}, same)), cas_43);
    EXPECT_EQ(case_of(facing({parked, in_crossroads, in_marked_bay}, {}, same)), cas_40);
    EXPECT_EQ(case_of(facing({parked, opens_door}, {}, same)), cas_51);
    EXPECT_EQ(case_of(facing({parked, sliding_door}, {}, same)), cas_40);
}

TEST(IrsaProhibitions, AreReadWithTheirExceptions) {
    auto origin = facing({leaves_car_park, separate_file}, {leaves_car_park, changes_file}, same);
    EXPECT_EQ(case_of(origin), cas_56);
    origin.same_origin = true;
    EXPECT_EQ(case_of(origin), cas_15);
    auto inside = facing({leaves_car_park}, {}, Direction::unknown);
    inside.in_car_park = true;
    EXPECT_EQ(case_of(inside), cas_56);
    inside.pieces[0].a.facts = {leaves_bay};
    EXPECT_EQ(case_of(inside), cas_51);
    EXPECT_EQ(case_of(facing({bus_leaves_stop}, {}, same)), cas_51);
    EXPECT_EQ(case_of(facing({priority_road}, {}, Direction::different_roads)), cas_51);
    EXPECT_EQ(case_of(facing({main_road}, {}, Direction::different_roads)), cas_56);
    EXPECT_EQ(case_of(facing({reserved_lane, touches_pavement}, {}, same)), cas_13);
}

/// Whatever is said, the charges sum to the whole and follow the vehicle, not its column.
RC_GTEST_PROP(IrsaDecision, SumsToTheWholeAndIsBlindToTheColumn,
              (Circumstances a, Circumstances b)) {
    Established known;
    known.proved = {a, b};
    known.direction =
        *rc::gen::element(Direction::unknown, same, opposite, Direction::different_roads);
    known.files = *rc::gen::element(Files::unknown, Files::one, Files::two);
    const auto decision = decide(known);
    RC_ASSERT(decision.quarters[0] + decision.quarters[1] == all_quarters);
    auto swapped = known;
    swapped.proved = {b, a};
    const auto mirror = decide(swapped);
    RC_ASSERT(mirror.bareme_case == decision.bareme_case);
    RC_ASSERT(mirror.quarters[0] == decision.quarters[1]);
    const auto raised = aggravated(decision, known);
    RC_ASSERT(raised.quarters[0] + raised.quarters[1] == all_quarters);
}

}  // namespace
}  // namespace sim::claims::motor
