#include "tests/sim/claims/ask.hpp"

/// Ids COP-..: the reference sheet on conventions, 2.4. The base case is a copropriétaire occupant
/// insured by A, the building insured by C, water from D's flat.
namespace sim::test {
namespace {

struct Row {
    const char* id;
    const char* rule;
    std::string facts;
    const char* expected;
};

void expect_all(const std::vector<Row>& rows) {
    for (const auto& row : rows)
        expect_answer({row.id, "CIDE-COP", row.rule, row.facts.c_str(), row.expected});
}

std::string base(const std::string& more) {
    return "{on: 2024-05-06, occupant_insurer: A, building_insurer: C, contents: 2000 EUR, "
           "embellissements: 3500 EUR, private_parts: 4000 EUR, common_parts: 1000 EUR, " +
           more + "}";
}

constexpr auto paid = "cide_cop.paid";
constexpr auto against = "cide_cop.recourse_against";
constexpr auto amount = "cide_cop.recourse_amount";
constexpr auto borne = "cide_cop.borne";
constexpr auto user_risk = "cide_cop.user_risk";

TEST(CideCop, SharesTheBaseCase) {
    const std::string machine = "liable: co_owner, liable_insurer: D, source: appliance, ";
    const std::string pipe = "liable: co_owner, liable_insurer: D, source: embedded_pipe, ";
    expect_all({
        {"COP-01", paid, base(machine + "insurer: A"), "5500.00 EUR"},
        {"COP-01", paid, base(machine + "insurer: C"), "5000.00 EUR"},
        {"COP-01", against, base(machine + "insurer: A"), "D"},
        {"COP-01", amount, base(machine + "insurer: A"), "5500.00 EUR"},
        {"COP-01", amount, base(machine + "insurer: C"), "0.00 EUR"},
        {"COP-01 D bears", borne, base(machine + "insurer: D"), "5500.00 EUR"},
        {"COP-02", against, base(pipe + "insurer: A"), "C"},
        {"COP-02", amount, base(pipe + "insurer: A"), "5500.00 EUR"},
        {"COP-02", borne, base(pipe + "insurer: C"), "10500.00 EUR"},
    });
}

TEST(CideCop, TurnsAgainstATenantForBothPayers) {
    const std::string tenant = "liable: tenant, liable_insurer: T, source: appliance, ";
    expect_all({
        {"COP-03", against, base(tenant + "insurer: A"), "T"},
        {"COP-03", amount, base(tenant + "insurer: A"), "5500.00 EUR"},
        {"COP-03", amount, base(tenant + "insurer: C"), "5000.00 EUR"},
        // COP-05: a waiver in the lease that names the tenant alone is no fact of the convention.
        {"COP-05", amount, base(tenant + "waiver_names_insurer: false, insurer: C"), "5000.00 EUR"},
        {"waiver", amount, base(tenant + "waiver_names_insurer: true, insurer: C"), "0.00 EUR"},
        {"tenant uninsured", amount, base("liable: tenant, insurer: A"), "0.00 EUR"},
    });
}

TEST(CideCop, LeavesTheBuildingsInsurerWhatIsTheBuildings) {
    const std::string absent = "liable: absent_co_owner, source: embedded_pipe, ";
    const std::string riser = "liable: collective, source: common_pipe, ";
    const std::string own = "liable: victim, source: appliance, ";
    expect_all({
        {"COP-06", against, base(absent + "insurer: A"), "C"},
        {"COP-06", amount, base(absent + "insurer: A"), "5500.00 EUR"},
        {"COP-06", amount, base(absent + "insurer: C"), "0.00 EUR"},
        {"COP-07", amount, base(riser + "insurer: A"), "5500.00 EUR"},
        {"COP-07", borne, base(riser + "insurer: C"), "10500.00 EUR"},
        {"COP-09", paid, base(own + "insurer: A"), "5500.00 EUR"},
        {"COP-09", paid, base(own + "insurer: C"), "5000.00 EUR"},
        {"COP-09", against, base(own + "insurer: A"), "aucun"},
        {"COP-09", against, base(own + "insurer: C"), "aucun"},
    });
}

TEST(CideCop, GivesTheBuildingTheFittingsOfAnAbsentOwner) {
    const std::string let =
        "{on: 2024-05-06, owner_occupied: false, occupant_insurer: T, building_insurer: C, "
        "contents: 1000 EUR, embellissements: 1500 EUR, absent_owner_fittings: 3000 EUR, "
        "private_parts: 2000 EUR, liable: co_owner, liable_insurer: D, source: appliance, ";
    expect_all({
        {"COP-10", paid, let + "insurer: T}", "2500.00 EUR"},
        {"COP-10", amount, let + "insurer: T}", "2500.00 EUR"},
        {"COP-10", against, let + "insurer: T}", "D"},
        {"COP-10", paid, let + "insurer: C}", "5000.00 EUR"},
        {"COP-10", amount, let + "insurer: C}", "0.00 EUR"},
        {"COP-11 parquet", "convention.goods_head",
         "{on: 2024-05-06, nature: parquet_finish, owner: owner_occupier, cide_cop: true}",
         "embellissements"},
        {"COP-11 stapled", "convention.goods_head",
         "{on: 2024-05-06, nature: stapled_covering, owner: owner_occupier, cide_cop: true}",
         "contents"},
    });
}

TEST(CideCop, LetsTheOwnersInsurerCompleteAShortBuildingPolicy) {
    const std::string short_policy =
        "{on: 2024-05-06, occupant_insurer: A, building_insurer: C, private_parts: 23000 EUR, "
        "building_plafond: 20000 EUR, occupant_covers_buildings: ";
    expect_all({
        {"COP-13", paid, short_policy + "true, insurer: C}", "20000.00 EUR"},
        {"COP-13", paid, short_policy + "true, insurer: A}", "3000.00 EUR"},
        {"COP-13 not covered", paid, short_policy + "false, insurer: A}", "0.00 EUR"},
    });
}

TEST(CideCop, RefundsAWrongPayerOnlyAfterAConcertation) {
    constexpr auto rule = "cide_cop.remboursement";
    expect_all({
        {"COP-14", rule, "{on: 2024-05-06, paid: 3500 EUR, total: 10500 EUR}", "0.00 EUR"},
        {"COP-14", rule, "{on: 2024-05-06, paid: 3500 EUR, total: 10500 EUR, concertation: true}",
         "3500.00 EUR"},
        {"COP-15", rule,
         "{on: 2024-05-06, paid: 3500 EUR, total: 10500 EUR, concertation: true, "
         "recourse_returns: true}",
         "0.00 EUR"},
        {"8 000", rule, "{on: 2024-05-06, paid: 3500 EUR, total: 8000 EUR}", "3500.00 EUR"},
        {"8 000.01", rule, "{on: 2024-05-06, paid: 3500 EUR, total: 8000.01 EUR}", "0.00 EUR"},
        {"32 000", rule,
         "{on: 2024-05-06, paid: 3500 EUR, total: 32000 EUR, concertation: true, "
         "qualified_expert: false}",
         "3500.00 EUR"},
        {"32 000.01", rule,
         "{on: 2024-05-06, paid: 3500 EUR, total: 32000.01 EUR, concertation: true, "
         "qualified_expert: false}",
         "0.00 EUR"},
    });
}

TEST(CideCop, ListsTheRisksOfTheUser) {
    const auto source = [](const std::string& more) { return "{on: 2024-05-06, " + more + "}"; };
    expect_all({
        {"COP-22", user_risk, source("source: stop_tap"), "false"},
        {"COP-22 mishandled", user_risk, source("source: stop_tap, fault: true"), "true"},
        {"COP-23 basin", user_risk, source("source: fixed_hose"), "false"},
        {"COP-23 dishwasher", user_risk, source("source: household_hose"), "true"},
        {"frost", user_risk, source("source: frost"), "false"},
        {"frost, careless", user_risk, source("source: frost, fault: true"), "true"},
        {"tiling", user_risk, source("source: tiling"), "true"},
        {"waste pipe", user_risk, source("source: accessible_waste_pipe"), "true"},
    });
}

constexpr auto router = "irsi.local.convention";
std::string loss(const std::string& more) {
    return "{on: 2024-05-06, occupancy: owner, owner_insurer: A, building_insurer: C, origin: "
           "other_private, origin_occupant_insurer: D, " +
           more + "}";
}
std::string large(const std::string& more) {
    return loss("causes: [hose], damage: [{head: immovable, goods: owner, new_value: 7000 EUR}], " +
                more);
}

TEST(CideCop, IsChosenAfterTheIrsi) {
    expect_all({
        {"base", router, large("use: dwelling"), "cide_cop"},
        {"COP-17", router,
         loss("causes: [facade], damage: [{head: immovable, goods: owner, new_value: 3000 EUR}]"),
         "cide_cop"},
        {"COP-18 indivision", router, large("regime: indivision"), "droit_commun"},
        {"COP-18 thousandths", router,
         "{on: 2024-05-06, occupancy: owner, owner_insurer: A, origin: other_private, "
         "origin_occupant_insurer: D, causes: [hose], damage: [{head: immovable, goods: owner, "
         "new_value: 7000 EUR}]}",
         "droit_commun"},
        {"COP-18 shop", router, large("use: professional"), "droit_commun"},
        {"COP-18 installer", router,
         loss("causes: [professional_works], damage: [{head: immovable, goods: owner, new_value: "
              "7000 EUR}]"),
         "droit_commun"},
        {"COP-19 untouched", router,
         "{on: 2024-05-06, occupancy: owner, owner_insurer: A, building_insurer: C, origin: "
         "common_parts, causes: [common_pipe], use: mixed, damage: [{head: immovable, goods: "
         "owner, new_value: 6000 EUR}]}",
         "cide_cop"},
        {"COP-19 touched", router,
         "{on: 2024-05-06, occupancy: owner, owner_insurer: A, building_insurer: C, origin: "
         "common_parts, causes: [common_pipe], use: mixed, professional_part_touched: true, "
         "damage: [{head: immovable, goods: owner, new_value: 6000 EUR}]}",
         "droit_commun"},
        {"COP-21", router, large("peril: fire"), "droit_commun"},
        {"COP-25", router, large("regime: single_owner"), "droit_commun"},
        // COP-26: the members of a société d'attribution are read as copropriétaires (RAP 1.21).
        {"COP-26", router, large("regime: copropriete"), "cide_cop"},
        {"COP-18 next building", router,
         "{on: 2024-05-06, occupancy: owner, owner_insurer: A, building_insurer: C, origin: "
         "neighbouring_building, causes: [hose], damage: [{head: immovable, goods: owner, "
         "new_value: 7000 EUR}]}",
         "convention_2_1"},
    });
}

TEST(Cidre, StandsBeforeTheIrsi) {
    constexpr auto scope = "cidre.in_scope";
    constexpr auto parts = "cidre.private_parts_payer";
    expect_all({
        {"1 600", scope, "{on: 2018-05-31, material: 1600 EUR, immaterial: 800 EUR}", "true"},
        {"1 600.01", scope, "{on: 2018-05-31, material: 1600.01 EUR}", "false"},
        {"800.01", scope, "{on: 2018-05-31, material: 100 EUR, immaterial: 800.01 EUR}", "false"},
        {"240", parts, "{on: 2017-05-31, material: 900 EUR, private_parts: 240 EUR}",
         "occupant_insurer"},
        {"240.01", parts, "{on: 2017-05-31, material: 900 EUR, private_parts: 240.01 EUR}",
         "building_insurer"},
        {"notice", parts,
         "{on: 2017-05-31, material: 900 EUR, private_parts: 100 EUR, notice: true}",
         "building_insurer"},
    });
    expect_refusal(scope, "{on: 2018-06-01, material: 1 EUR}", "cidre/material_plafond");
}

TEST(GoodsHead, DependsOnTheOwnerOfTheGoods) {
    const auto goods = [](const char* nature, const char* owner) {
        return std::string{"{on: 2024-05-06, nature: "} + nature + ", owner: " + owner + "}";
    };
    constexpr auto rule = "convention.goods_head";
    expect_all({
        {"parquet", rule, goods("parquet", "owner_occupier"), "immovable"},
        {"tiles", rule, goods("tiles", "owner_occupier"), "immovable"},
        {"kitchen", rule, goods("fixed_kitchen", "owner_occupier"), "embellissements"},
        {"tenant's tiles", rule, goods("tiles", "tenant"), "embellissements"},
        {"absent owner's kitchen", rule, goods("fixed_kitchen", "absent_owner"), "embellissements"},
        {"absent owner's kitchen, CIDE-COP", rule,
         "{on: 2024-05-06, nature: fixed_kitchen, owner: absent_owner, cide_cop: true}",
         "immovable"},
        {"wall", rule, goods("structure", "absent_owner"), "immovable"},
        {"sofa", rule, goods("furniture", "tenant"), "contents"},
    });
}

TEST(CideCop, RefusesAnAbsentOwnerWhoLivesThere) {
    expect_refusal(paid, "{on: 2024-05-06, absent_owner_fittings: 1 EUR}", "owner_occupied");
    expect_refusal(paid, "{on: 2003-06-30, contents: 1 EUR}", "cide_cop/in_force_from");
}

}  // namespace
}  // namespace sim::test
