#include <gtest/gtest.h>

#include "sim/claims/acts.hpp"
#include "tests/ui/walk_library.hpp"

namespace ui {

static void PrintTo(const Stop& stop, std::ostream* out) {
    *out << stop.case_id << ' ' << stop.variant << (stop.way == Way::mouse ? " mouse" : " keys");
}

namespace {

TEST(Everything, NamesEachDecisionAndTheKindsThatNoExpertNeeds) {
    for (const auto& act : sim::claims::acts())
        EXPECT_TRUE(everything().contains("décision : " + std::string{act.id})) << act.id;
    for (const char* rare : {"échange : interne", "échange quitté", "négociation : rupture",
                             "message : internal", "pièce : ticket", "arrivée : visite"})
        EXPECT_TRUE(everything().contains(rare)) << rare;
}

TEST(Everything, IsWhatADecisionFillsIn) {
    const sim::attempt::Decide pays{"pay", {{"amount", "12.00 EUR"}, {"account", ""}}};
    const auto reach = reach_of(sim::scenario::Scenario{}, pays);
    EXPECT_EQ(reach, (Reach{"décision : pay", "champ : montant"}));
    EXPECT_EQ(without(reach, everything()), Reach{});
}

/// Else ./dev walk fails after half an hour: a new decision needs a case whose expert takes it, or
/// a place in tests/ui/cases.
TEST(Everything, IsDoneBySomeExpert) {
    constexpr std::uint64_t variants = 3;
    const WalkLibrary library;
    Reach done;
    for (const auto& option : options_of(library, variants))
        done.insert(option.reach.begin(), option.reach.end());
    EXPECT_EQ(without(everything(), done), Reach{});
}

/// "b" is by keyboard on the variant that adds the most; each way then gets what it lacks, and no
/// stop that adds nothing.
TEST(Itinerary, TakesEachCaseOnceThenWhatAWayStillLacks) {
    const std::vector<Option> options{
        {"a", 1, {"call"}},          {"a", 2, {"call"}}, {"b", 1, {"call"}},
        {"b", 2, {"call", "visit"}}, {"c", 1, {}},
    };
    const std::vector<Stop> expected{
        {"a", 1, Way::mouse},
        {"b", 2, Way::keyboard},
        {"c", 1, Way::mouse},
        {"b", 2, Way::mouse},
    };
    EXPECT_EQ(itinerary(options, {Way::mouse, Way::keyboard}), expected);
}

}  // namespace
}  // namespace ui
