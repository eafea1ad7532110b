#include "tests/sim/claims/case_builder.hpp"

/// The ids are those of the worked examples of the reference sheet, 1.14.
namespace sim::claims {
namespace {

Case irsi_33() {
    Case one;
    one.cause("appliance");
    one.damage(contents, "tenant", euros(600))
        .damage(embellissements, "tenant", euros(1200), euros(240))
        .damage(immovable, "owner", euros(1400), euros(350))
        .damage(leak_search, "tenant", euros(300), {}, "a");
    return one;
}

Case by(Case one, const Id& insurer, const Id& party) {
    one.seen_by(insurer, party);
    return one;
}

Case owner_uninsured(Case one) {
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

TEST(IrsiRecourse, IsNetOfWearInTrancheTwo) {
    expect_all({
        {"IRSI-33", irsi_33(), "irsi.recourse_against", "d"},
        {"IRSI-33", irsi_33(), "irsi.recourse_amount", "1860.00 EUR"},
        {"IRSI-33", by(irsi_33(), "b", "owner"), "irsi.recourse_amount", "1050.00 EUR"},
        {"IRSI-34", by(owner_uninsured(irsi_33()), "c", "owner"), "irsi.recourse_amount",
         "1050.00 EUR"},
        {"IRSI-35", irsi_35(), "irsi.recourse_amount", "600.00 EUR"},
        {"IRSI-35", by(irsi_35(), "b", "owner"), "irsi.recourse_amount", "2310.00 EUR"},
        {"IRSI-39", stairs(), "irsi.recourse_amount", "2300.00 EUR"},
        {"IRSI-39", stairs(), "irsi.recourse_against", "d"},
    });
}

TEST(IrsiRecourse, IsWaivedInTrancheOneSaveALargeSearchByAnotherInsurer) {
    Case small;
    small.damage(contents, "tenant", euros(700));
    auto search_of = [](Money cost) {
        Case one;
        one.seen_by("c", "syndic");
        one.facts.insured = "owner";
        one.damage(contents, "tenant", euros(700)).damage(leak_search, "syndic", cost, {}, "c");
        return one;
    };
    expect_all({
        {"7.1", small, "irsi.recourse_amount", "0.00 EUR"},
        {"7.1", small, "irsi.recourse_against", "aucun"},
        {"7.3.2", search_of(euros(1600)), "irsi.recourse_amount", "0.00 EUR"},
        {"7.3.2", search_of(Money::cents(160001)), "irsi.recourse_amount", "1600.01 EUR"},
        {"7.3.2", search_of(Money::cents(160001)), "irsi.recourse_against", "d"},
    });
}

Case let_upstairs(const Id& cause, bool seasonal = false) {
    Case one;
    one.local("upstairs").owner = "upstairs-owner";
    one.local("upstairs").seasonal_let = seasonal;
    one.insured("upstairs-owner", "b").cause(cause);
    one.damage(embellissements, "tenant", euros(2000));
    return one;
}

TEST(IrsiBareme, NamesWhoAnswersForTheCause) {
    expect_all({
        {"IRSI-53 radiator", let_upstairs("radiator"), "irsi.liable", "upstairs-owner"},
        {"IRSI-53 radiator", let_upstairs("radiator"), "irsi.bareme", "1.2"},
        {"IRSI-53 boiler", let_upstairs("appliance"), "irsi.liable", "neighbour"},
        {"IRSI-53 boiler", let_upstairs("appliance"), "irsi.bareme", "111"},
        {"IRSI-53 pipe", let_upstairs("embedded_pipe"), "irsi.recourse_against", "b"},
        {"IRSI-53 hose", let_upstairs("hose"), "irsi.recourse_against", "d"},
        {"IRSI-53 seal", let_upstairs("seal_joint"), "irsi.bareme", "113"},
        {"IRSI-54", let_upstairs("occupant_act", true), "irsi.liable", "upstairs-owner"},
        {"IRSI-54", let_upstairs("occupant_act", true), "irsi.bareme", "1.2"},
        {"1.3", let_upstairs("common_pipe"), "irsi.bareme", "1.3"},
        {"1.3", let_upstairs("common_pipe"), "irsi.recourse_against", "c"},
        {"unknown", let_upstairs("unknown"), "irsi.liable", "aucun"},
        {"unknown", let_upstairs("unknown"), "irsi.bareme", "inconnue"},
        {"unknown", let_upstairs("unknown"), "irsi.recourse_amount", "0.00 EUR"},
    });
}

TEST(IrsiRecourse, IsSplitEquallyBetweenCausesWithoutSolidarity) {
    auto both = let_upstairs("appliance");
    both.facts.loss.causes.push_back("common_pipe");
    auto d_uninsured = both;
    d_uninsured.uninsured("neighbour");
    expect_all({
        {"IRSI-56", both, "irsi.recourse_amount", "1000.00 EUR"},
        {"IRSI-56", d_uninsured, "irsi.recourse_against", "c"},
        {"IRSI-56", d_uninsured, "irsi.recourse_amount", "1000.00 EUR"},
    });
}

TEST(IrsiRecourse, NeverTurnsAgainstOurselves) {
    auto ours = let_upstairs("appliance");
    ours.uninsured("neighbour").insured("neighbour", "a");
    expect_all({{"debtor is payer", ours, "irsi.recourse_amount", "0.00 EUR"},
                {"debtor is payer", ours, "irsi.recourse_against", "aucun"}});
}

Case irsi_57() {
    Case one;
    one.local().occupant = "owner";
    one.seen_by("b", "owner").cause("unknown");
    one.damage(contents, "owner", euros(300))
        .damage(embellissements, "owner", euros(800))
        .damage(immovable, "owner", euros(1200))
        .damage(ancillary, "owner", euros(150));
    return one;
}

TEST(IrsiRecuperation, IsForACoproprietaireOccupantInTrancheTwo) {
    auto let = irsi_57();
    let.local().occupant = "tenant";
    auto tranche_1 = irsi_57();
    tranche_1.local().damage[1].new_value = euros(100);
    tranche_1.local().damage[2].new_value = euros(1000);
    auto recourse_open = irsi_57();
    recourse_open.cause("hose");
    expect_all({
        {"IRSI-57", irsi_57(), "irsi.recourse_amount", "0.00 EUR"},
        {"IRSI-57", irsi_57(), "irsi.recuperation", "1350.00 EUR"},
        {"IRSI-58 CNO", let, "irsi.recuperation", "0.00 EUR"},
        {"IRSI-58 tranche 1", tranche_1, "irsi.recuperation", "0.00 EUR"},
        {"recourse open", recourse_open, "irsi.recuperation", "0.00 EUR"},
    });
}

}  // namespace
}  // namespace sim::claims
