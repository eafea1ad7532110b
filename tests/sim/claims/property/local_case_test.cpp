#include "tests/sim/claims/ask.hpp"

/// Ids IRSI-..: the reference sheet on conventions, 1.14, stated with few facts.
namespace sim::test {
namespace {

constexpr auto assiette = "irsi.local.assiette";
constexpr auto tranche = "irsi.local.tranche";
constexpr auto paid = "irsi.local.paid";
constexpr auto recourse = "irsi.local.recourse_amount";

/// A let flat: tenant at A, owner at B, building at C, water from D's flat upstairs.
std::string let(const std::string& facts, const std::string& day = "2019-05-06") {
    return "{on: " + day +
           ", causes: [appliance], occupant_insurer: A, owner_insurer: B, building_insurer: C, "
           "origin: other_private, origin_occupant_insurer: D, " +
           facts + "}";
}

struct LetExample {
    const char* id;
    const char* rule;
    const char* facts;
    const char* expected;
};

void expect_all(const std::vector<LetExample>& rows) {
    for (const auto& row : rows) {
        const auto facts = row.facts[0] == '{' ? std::string{row.facts} : let(row.facts);
        expect_answer({row.id, "IRSI", row.rule, facts.c_str(), row.expected});
    }
}

TEST(LocalCase, FindsTheScopeAndTheTrancheFromTheAmounts) {
    expect_all({
        {"IRSI-01", "irsi.local.convention",
         "{on: 2018-05-31, causes: [hose], occupant_insurer: A, building_insurer: C, damage: "
         "[{head: contents, new_value: 1200 EUR}]}",
         "cidre"},
        {"IRSI-02", tranche,
         "{on: 2018-06-01, causes: [hose], occupant_insurer: A, building_insurer: C, damage: "
         "[{head: contents, new_value: 1200 EUR}]}",
         "tranche_1"},
        {"IRSI-03", tranche, "damage: [{head: contents, new_value: 1600 EUR}]", "tranche_1"},
        {"IRSI-03", tranche, "damage: [{head: contents, new_value: 1600.01 EUR}]", "tranche_2"},
        {"IRSI-03", tranche, "damage: [{head: contents, new_value: 5000 EUR}]", "tranche_2"},
        {"IRSI-03", tranche, "damage: [{head: contents, new_value: 5000.01 EUR}]",
         "hors_convention"},
        {"IRSI-05", assiette, "damage: [{head: contents, new_value: 1760 EUR, tax_included: 10 %}]",
         "1600.00 EUR"},
        {"IRSI-05", tranche, "damage: [{head: contents, new_value: 1760 EUR, tax_included: 10 %}]",
         "tranche_1"},
        {"IRSI-05", assiette, "damage: [{head: contents, new_value: 1870 EUR, tax_included: 10 %}]",
         "1700.00 EUR"},
        {"IRSI-05", tranche, "damage: [{head: contents, new_value: 1870 EUR, tax_included: 10 %}]",
         "tranche_2"},
        {"IRSI-06", assiette,
         "damage: [{head: contents, new_value: 700 EUR, vetuste: 300 EUR}, {head: "
         "embellissements, new_value: 700 EUR}, {head: immovable, goods: owner, new_value: 450 "
         "EUR}, {head: ancillary, new_value: 50 EUR}]",
         "1600.00 EUR"},
        {"IRSI-07", assiette,
         "damage: [{head: embellissements, new_value: 900 EUR, vetuste: 300 EUR}, {head: "
         "immovable, goods: owner, new_value: 800 EUR}]",
         "1700.00 EUR"},
        {"IRSI-09 riser", "irsi.local.gestionnaire",
         "{on: 2019-05-06, causes: [common_pipe], origin: other_private, origin_occupant_insurer: "
         "A, occupancy: common_parts, building_insurer: C, damage: [{head: immovable, goods: "
         "owner, new_value: 700 EUR}]}",
         "C"},
        {"IRSI-09 flat", tranche, "damage: [{head: contents, new_value: 1200 EUR}]", "tranche_1"},
        {"IRSI-15 scooter", "irsi.local.in_scope",
         "{on: 2019-05-06, peril: fire, causes: [vehicle], occupant_insurer: A, building_insurer: "
         "C, damage: [{head: contents, new_value: 900 EUR}]}",
         "false"},
    });
}

/// IRSI, art. 1.1: two member companies, whatever the regime of the building.
TEST(LocalCase, CountsEveryCompanyThatIsTold) {
    const std::string joint =
        "{on: 2026-03-10, regime: indivision, occupancy: owner, occupant_insurer: A, "
        "building_insurer: M, causes: [hose], damage: [{head: contents, new_value: ";
    const auto small = joint + "700 EUR}]}";
    const auto large = joint + "7000 EUR}]}";
    const auto* const below =
        "{on: 2026-03-10, occupancy: tenant, building_insurer: C, origin_occupant_insurer: Z, "
        "causes: [appliance], damage: [{head: immovable, goods: owner, new_value: 600 EUR}]}";
    expect_all({
        {"owner in indivision", "irsi.local.in_scope", small.c_str(), "true"},
        {"owner in indivision", "irsi.local.gestionnaire", small.c_str(), "A"},
        {"indivision above the convention", "irsi.local.convention", large.c_str(), "droit_commun"},
        {"insurer of the place of origin", "irsi.local.in_scope", below, "true"},
        {"insurer of the place of origin", "irsi.local.gestionnaire", below, "C"},
        {"one company everywhere", "irsi.local.in_scope",
         "{on: 2026-03-10, regime: indivision, occupancy: owner, occupant_insurer: M, "
         "building_insurer: M, causes: [hose], damage: [{head: contents, new_value: 700 EUR}]}",
         "false"},
    });
}

TEST(LocalCase, JudgesEachLocalOfOneLossAlone) {
    expect_all({
        {"IRSI-24", "irsi.local.recourse_against",
         "{on: 2019-05-06, causes: [guest_act], origin: other_private, occupant_insurer: A, "
         "building_insurer: C, origin_occupant_insurer: D, insurer: A, damage: [{head: contents, "
         "new_value: 2600 EUR}]}",
         "D"},
        {"IRSI-25 flat", tranche, "damage: [{head: contents, new_value: 4800 EUR}]", "tranche_2"},
        {"IRSI-25 flat", "irsi.local.gestionnaire",
         "damage: [{head: contents, new_value: 4800 EUR}]", "A"},
        {"IRSI-25 stairwell", tranche,
         "{on: 2019-05-06, causes: [appliance], origin: other_private, origin_occupant_insurer: D, "
         "occupancy: common_parts, building_insurer: C, damage: [{head: immovable, goods: owner, "
         "new_value: 900 EUR}]}",
         "tranche_1"},
        {"IRSI-25 stairwell", "irsi.local.gestionnaire",
         "{on: 2019-05-06, causes: [appliance], origin: other_private, origin_occupant_insurer: D, "
         "occupancy: common_parts, building_insurer: C, damage: [{head: immovable, goods: owner, "
         "new_value: 900 EUR}]}",
         "C"},
        {"IRSI-25 flat below", tranche, "damage: [{head: contents, new_value: 6000 EUR}]",
         "hors_convention"},
    });
}

TEST(LocalCase, LeavesTheConventionForItsExclusions) {
    expect_all({
        {"IRSI-15 lightning", "irsi.local.in_scope",
         "{on: 2019-05-06, peril: fire, causes: [natural_event], occupant_insurer: A, "
         "building_insurer: C, damage: [{head: contents, new_value: 900 EUR}]}",
         "false"},
        {"IRSI-15 flue", "irsi.local.in_scope",
         "{on: 2019-05-06, peril: fire, causes: [flue_fire], occupant_insurer: A, "
         "building_insurer: C, damage: [{head: contents, new_value: 900 EUR}]}",
         "false"},
        {"IRSI-17", tranche, "use: professional, damage: [{head: contents, new_value: 1300 EUR}]",
         "tranche_1"},
        {"IRSI-17", tranche, "use: professional, damage: [{head: contents, new_value: 2200 EUR}]",
         "hors_convention"},
        {"IRSI-22", "irsi.local.in_scope",
         "{on: 2019-05-06, causes: [hose], occupant_insurer: A, owner_insurer: A, "
         "building_insurer: A, damage: [{head: contents, new_value: 900 EUR}]}",
         "false"},
    });
}

TEST(LocalCase, SharesWhatIsPaid) {
    const auto furnished = [](const char* who) {
        return "occupancy: furnished, insurer: " + std::string{who} +
               ", damage: [{head: contents, new_value: 200 EUR}, {head: contents, goods: owner, "
               "new_value: 300 EUR}, {head: embellissements, goods: owner, new_value: 250 EUR}, "
               "{head: immovable, goods: owner, new_value: 150 EUR}]";
    };
    expect_all({
        {"IRSI-28", paid, furnished("A").c_str(), "200.00 EUR"},
        {"IRSI-28", paid, furnished("B").c_str(), "700.00 EUR"},
        {"IRSI-28", "irsi.local.gestionnaire", furnished("A").c_str(), "B"},
        {"IRSI-29", paid,
         "occupancy: notice, damage: [{head: contents, new_value: 300 EUR}, {head: "
         "embellissements, new_value: 400 EUR}, {head: immovable, goods: owner, new_value: 500 "
         "EUR}]",
         "900.00 EUR"},
    });
}

/// IRSI-33 and its variants.
std::string irsi_33(const std::string& more) {
    return more +
           ", damage: [{head: contents, new_value: 600 EUR}, {head: embellissements, new_value: "
           "1200 EUR, vetuste: 240 EUR}, {head: immovable, goods: owner, new_value: 1400 EUR, "
           "vetuste: 350 EUR}, {head: leak_search, new_value: 300 EUR}]";
}

TEST(LocalCase, ClaimsBackNetOfWearInTrancheTwo) {
    const auto a = irsi_33("insurer: A");
    const auto b = irsi_33("insurer: B");
    const auto repairs = irsi_33("insurer: A, tenants_insurer_repairs: true");
    const auto owners = irsi_33("insurer: B, tenants_insurer_repairs: true");
    const auto notice = irsi_33("occupancy: notice, insurer: B");
    expect_all({
        {"IRSI-33", paid, a.c_str(), "2100.00 EUR"},
        {"IRSI-33", paid, b.c_str(), "1400.00 EUR"},
        {"IRSI-33", recourse, a.c_str(), "1860.00 EUR"},
        {"IRSI-33", recourse, b.c_str(), "1050.00 EUR"},
        {"IRSI-33", "irsi.local.recourse_against", a.c_str(), "D"},
        {"IRSI-35", recourse, notice.c_str(), "2310.00 EUR"},
        {"IRSI-36", paid, repairs.c_str(), "3500.00 EUR"},
        {"IRSI-36", paid, owners.c_str(), "0.00 EUR"},
        {"IRSI-36", recourse, repairs.c_str(), "2910.00 EUR"},
        {"IRSI-36", recourse, owners.c_str(), "0.00 EUR"},
        // The franchise and the limit of D's liability cover are no facts of the convention.
        {"IRSI-37", recourse, a.c_str(), "1860.00 EUR"},
    });
}

/// IRSI, annexe 1, cas 1.2.
TEST(LocalCase, NamesTheLiablePersonAndTheAnnex) {
    const auto facts =
        "{on: 2019-03-10, causes: [radiator], origin: other_private, origin_occupancy: tenant, "
        "occupant_insurer: A, building_insurer: M, damage: [{head: immovable, new_value: 100 "
        "EUR}]}";
    const auto answer = ask("irsi.local.liable", facts);
    ASSERT_TRUE(answer) << to_text(answer.error());
    ASSERT_FALSE(answer->steps.empty());
    EXPECT_EQ(answer->steps.back().reference.title, "Convention IRSI, annexe 1");
    expect_step("irsi.local.liable", facts,
                "un radiateur. Le propriétaire du local d’origine en répond, cas 1.2");
}

TEST(LocalCase, HoldsAFireByThePlaceWhereItStarts) {
    const std::string block =
        "{on: 2019-05-06, peril: fire, causes: [burning], regime: single_owner, ";
    const auto flat = block +
                      "occupancy: tenant, origin: local, occupant_insurer: A, "
                      "owner_insurer: B, insurer: B, damage: [{head: immovable, goods: "
                      "owner, new_value: 2000 EUR, vetuste: 400 EUR}]}";
    const auto stairs = block +
                        "occupancy: common_parts, building_insurer: B, origin: "
                        "other_private, origin_occupancy: tenant, "
                        "origin_occupant_insurer: A, damage: [{head: immovable, goods: "
                        "owner, new_value: 2500 EUR, vetuste: 300 EUR}]}";
    const auto cellar = block +
                        "occupancy: tenant, origin: common_parts, occupant_insurer: A, "
                        "owner_insurer: B, insurer: A, damage: [{head: contents, "
                        "new_value: 1900 EUR}]}";
    const std::string own =
        "{on: 2019-05-06, peril: fire, causes: [burning], origin: local, "
        "occupant_insurer: A, owner_insurer: B, building_insurer: C, ";
    const auto flat_2_1 =
        own + "insurer: B, damage: [{head: immovable, goods: owner, new_value: 2000 EUR}]}";
    const auto own_goods = own + "insurer: A, damage: [{head: contents, new_value: 2000 EUR}]}";
    const std::string above =
        "peril: fire, origin_occupancy: tenant, insurer: B, damage: [{head: "
        "immovable, goods: owner, new_value: 2000 EUR}]";
    expect_all({
        {"IRSI-60 flat", recourse, flat.c_str(), "1600.00 EUR"},
        {"IRSI-60 flat", "irsi.local.bareme", flat.c_str(), "2.2"},
        {"IRSI-60 stairs", recourse, stairs.c_str(), "2200.00 EUR"},
        {"IRSI-60 stairs", "irsi.local.recourse_against", stairs.c_str(), "A"},
        {"IRSI-61", recourse, cellar.c_str(), "1900.00 EUR"},
        {"IRSI-61", "irsi.local.recourse_against", cellar.c_str(), "B"},
        {"IRSI-61", "irsi.local.bareme", cellar.c_str(), "2.3"},
        {"2.1", recourse, flat_2_1.c_str(), "2000.00 EUR"},
        {"2.1", "irsi.local.bareme", flat_2_1.c_str(), "2.1"},
        {"2.4 own goods", recourse, own_goods.c_str(), "0.00 EUR"},
        {"2.4 neighbour", recourse, above.c_str(), "0.00 EUR"},
        {"2.4 neighbour", "irsi.local.bareme", above.c_str(), "2.4"},
    });
}

TEST(LocalCase, CountsALeakSearchAsItsEditionDoes) {
    const std::string rerouted =
        ", causes: [hose], occupant_insurer: A, owner_insurer: B, damage: [{head: contents, "
        "new_value: 1500 EUR}, {head: leak_search, new_value: 400 EUR, rerouted: true}]}";
    expect_all({
        {"IRSI-45", assiette, ("{on: 2019-05-06" + rerouted).c_str(), "1900.00 EUR"},
        {"IRSI-45", assiette, ("{on: 2020-06-30" + rerouted).c_str(), "1900.00 EUR"},
        {"IRSI-45", assiette, ("{on: 2020-07-01" + rerouted).c_str(), "1500.00 EUR"},
        {"IRSI-45", assiette, ("{on: 2021-05-06" + rerouted).c_str(), "1500.00 EUR"},
    });
}

TEST(LocalCase, RefusesWhatCannotBe) {
    expect_refusal(assiette, let("damage: [{head: contents, new_value: 1 EUR, vetuste: 2 EUR}]"),
                   "vétusté dépasse");
    expect_refusal(assiette, let("insurer: owner"), "non un assureur");
    expect_refusal(assiette, "{on: 2019-05-06, causes: [gremlins]}", "gremlins");
}

}  // namespace
}  // namespace sim::test
