#include "tests/sim/claims/case_builder.hpp"

#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/property/irsi.hpp"
#include "sim/claims/property/irsi_recourse.hpp"

/// The ids are those of the worked examples of the reference sheet, 1.14.
namespace sim::claims {
namespace {

Case furnished() {
    Case one;
    one.local().furnished_let = true;
    one.damage(contents, "tenant", euros(200))
        .damage(contents, "owner", euros(300))
        .damage(embellissements, "owner", euros(250))
        .damage(immovable, "owner", euros(150));
    return one;
}

Case notice() {
    Case one;
    one.local().notice_on = one.facts.loss.on;
    one.damage(contents, "tenant", euros(300))
        .damage(embellissements, "tenant", euros(400))
        .damage(immovable, "owner", euros(500));
    return one;
}

Case tenant_uninsured() {
    Case one;
    one.uninsured("tenant").seen_by("b", "owner");
    one.damage(contents, "tenant", euros(300))
        .damage(embellissements, "tenant", euros(200))
        .damage(immovable, "owner", euros(600));
    return one;
}

Case both_uninsured() {
    Case one;
    one.uninsured("tenant").uninsured("owner").seen_by("c", "syndic");
    one.facts.insured = "owner";
    one.damage(contents, "tenant", euros(200))
        .damage(embellissements, "owner", euros(400))
        .damage(immovable, "owner", euros(600))
        .damage(leak_search, "owner", euros(100), {}, "c")
        .damage(ancillary, "owner", euros(50));
    return one;
}

Case building_covers_embellissements(Case one) {
    Garantie cover;
    cover.id = "embellissements";
    one.policy().garanties.push_back(cover);
    return one;
}

Case irsi_33() {
    Case one;
    one.damage(contents, "tenant", euros(600))
        .damage(embellissements, "tenant", euros(1200), euros(240))
        .damage(immovable, "owner", euros(1400), euros(350))
        .damage(leak_search, "tenant", euros(300), {}, "a");
    return one;
}

Case irsi_34() {
    auto one = irsi_33();
    one.uninsured("owner");
    return one;
}

Case irsi_35() {
    Case one;
    one.local().notice_on = Date::of(2019, 3, 1);
    one.damage(contents, "tenant", euros(600))
        .damage(embellissements, "tenant", euros(1200), euros(240))
        .damage(immovable, "owner", euros(1400), euros(350))
        .damage(leak_search, "owner", euros(300), {}, "b");
    return one;
}

Case stairs() {
    Case one;
    one.damage(immovable, "syndic", euros(2800), euros(500), {}, "stairs");
    one.cause("tap_joint").seen_by("c", "syndic");
    return one;
}

Case by(Case one, const Id& insurer, const Id& party) {
    one.seen_by(insurer, party);
    return one;
}

TEST(IrsiGestionnaire, FollowsTheTable) {
    Case at_home;
    at_home.local().occupant = "owner";
    at_home.seen_by("b", "owner").damage(contents, "owner", euros(500));
    auto at_home_uninsured = at_home;
    at_home_uninsured.uninsured("owner").seen_by("c", "owner");
    auto vacant = at_home;
    vacant.local().occupant = "";
    auto late_notice = notice();
    late_notice.local().notice_on = Date::of(2019, 5, 7);
    expect_all({
        {"row 1", at_home, "irsi.gestionnaire", "b"},
        {"row 2", at_home_uninsured, "irsi.gestionnaire", "c"},
        {"row 3", irsi_33(), "irsi.gestionnaire", "a"},
        {"row 4, IRSI-30", tenant_uninsured(), "irsi.gestionnaire", "b"},
        {"row 5, IRSI-31", both_uninsured(), "irsi.gestionnaire", "c"},
        {"row 6, IRSI-28", furnished(), "irsi.gestionnaire", "b"},
        {"row 6, IRSI-29", notice(), "irsi.gestionnaire", "b"},
        {"notice the day after", late_notice, "irsi.gestionnaire", "a"},
        {"row 8", vacant, "irsi.gestionnaire", "b"},
        {"common, IRSI-39", stairs(), "irsi.gestionnaire", "c"},
    });
}

TEST(IrsiPayers, ShareTrancheOne) {
    expect_all({
        {"IRSI-28", furnished(), "irsi.assiette", "900.00 EUR"},
        {"IRSI-28", furnished(), "irsi.paid_by_us", "200.00 EUR"},
        {"IRSI-28", by(furnished(), "b", "owner"), "irsi.paid_by_us", "700.00 EUR"},
        {"IRSI-29", notice(), "irsi.paid_by_us", "300.00 EUR"},
        {"IRSI-29", by(notice(), "b", "owner"), "irsi.paid_by_us", "900.00 EUR"},
        {"IRSI-30", tenant_uninsured(), "irsi.assiette", "1100.00 EUR"},
        {"IRSI-30", tenant_uninsured(), "irsi.paid_by_us", "800.00 EUR"},
        {"IRSI-31", both_uninsured(), "irsi.assiette", "1350.00 EUR"},
        {"IRSI-31", both_uninsured(), "irsi.paid_by_us", "750.00 EUR"},
        {"IRSI-31 covering E", building_covers_embellissements(both_uninsured()), "irsi.paid_by_us",
         "1150.00 EUR"},
    });
}

TEST(IrsiPayers, ShareTrancheTwo) {
    expect_all({
        {"IRSI-33", irsi_33(), "irsi.assiette", "3500.00 EUR"},
        {"IRSI-33", irsi_33(), "irsi.paid_by_us", "2100.00 EUR"},
        {"IRSI-33", by(irsi_33(), "b", "owner"), "irsi.paid_by_us", "1400.00 EUR"},
        {"IRSI-34", irsi_34(), "irsi.paid_by_us", "2100.00 EUR"},
        {"IRSI-34", by(irsi_34(), "c", "owner"), "irsi.paid_by_us", "1400.00 EUR"},
        {"IRSI-35", irsi_35(), "irsi.paid_by_us", "600.00 EUR"},
        {"IRSI-35", by(irsi_35(), "b", "owner"), "irsi.paid_by_us", "2900.00 EUR"},
        {"IRSI-39", stairs(), "irsi.paid_by_us", "2800.00 EUR"},
    });
}

Case searched_by_syndic(const Id& cause, const Id& organiser = "syndic") {
    Case one;
    one.on(2020, 9, 10).cause(cause);
    one.damage(contents, "tenant", euros(200));
    one.damage(leak_search, "syndic", euros(480), {}, organiser);
    return one;
}

Id searcher(const Case& one) {
    Reasoning why;
    const auto seen = property::study(one.facts, test::shipped_book(), why);
    const auto parts =
        property::shares(one.facts, test::shipped_book(), seen->local, seen->tranche, why);
    return parts->back().payer;
}

TEST(IrsiLeakSearch, IsPaidByWhoeverOrganisedIt) {
    EXPECT_EQ(searcher(searched_by_syndic("hose")), "d") << "IRSI-49, leak in X's flat";
    EXPECT_EQ(searcher(searched_by_syndic("common_pipe")), "c") << "IRSI-49, riser";
    auto not_found = searched_by_syndic("unknown");
    not_found.facts.loss.origin = "";
    EXPECT_EQ(searcher(not_found), "c") << "IRSI-49, not found";
    EXPECT_EQ(searcher(searched_by_syndic("hose", "b")), "b") << "IRSI-47";
    auto first_edition = searched_by_syndic("hose");
    first_edition.on(2019, 9, 10);
    EXPECT_EQ(searcher(first_edition), "c") << "IRSI-43";
}

TEST(IrsiPayers, SharesSumToTheDamageWhenEverybodyIsInsured) {
    for (const auto& one : {furnished(), notice(), irsi_33(), irsi_35(), stairs()}) {
        Reasoning why;
        const auto seen = property::study(one.facts, test::shipped_book(), why);
        const auto parts =
            property::shares(one.facts, test::shipped_book(), seen->local, seen->tranche, why);
        Money paid;
        for (const auto& part : *parts)
            if (!part.payer.empty()) paid += part.paid;
        EXPECT_EQ(paid, seen->assiette);
    }
}

}  // namespace
}  // namespace sim::claims
