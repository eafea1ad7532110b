#include "tests/sim/claims/case_builder.hpp"

/// The ids are those of the worked examples of the reference sheet, 1.14 and 2.4.
namespace sim::claims {
namespace {

Case flat_worth(Money value) {
    Case one;
    one.damage(embellissements, "tenant", value);
    return one;
}

Case on_day(Case one, int year, unsigned month, unsigned day) {
    one.on(year, month, day);
    return one;
}

Case caused_by(Case one, std::vector<Id> causes) {
    one.facts.loss.causes = std::move(causes);
    return one;
}

Case used_as(Case one, PremisesUse use, bool touched = false) {
    one.local().use = use;
    one.local().professional_part_touched = touched;
    return one;
}

Case one_company() {
    Case one;
    for (auto& policy : one.facts.policies) policy.insurer = "a";
    one.facts.building.insurer = "a";
    one.damage(contents, "tenant", euros(500));
    return one;
}

Case overseas(Case one) {
    one.facts.loss.metropole_or_covered_territory = false;
    return one;
}

Case single_owner(Case one) {
    one.facts.building.regime = BuildingRegime::single_owner;
    return one;
}

TEST(IrsiScope, TakesOrLeavesALocal) {
    expect_all({
        {"IRSI-01", on_day(flat_worth(euros(1200)), 2018, 5, 31), "irsi.in_scope", "false"},
        {"IRSI-01", on_day(flat_worth(euros(1200)), 2018, 5, 31), "irsi.tranche",
         "hors_convention"},
        {"IRSI-02", on_day(flat_worth(euros(1200)), 2018, 6, 1), "irsi.tranche", "tranche_1"},
        {"IRSI-10", caused_by(flat_worth(euros(900)), {"facade"}), "irsi.in_scope", "false"},
        {"IRSI-11", caused_by(flat_worth(euros(900)), {"hose", "condensation"}), "irsi.in_scope",
         "false"},
        {"IRSI-13", caused_by(flat_worth(euros(1900)), {"frost_careful"}), "irsi.tranche",
         "tranche_2"},
        {"IRSI-14", caused_by(flat_worth(euros(1400)), {"hose", "fungus"}), "irsi.in_scope",
         "false"},
        {"IRSI-17", used_as(flat_worth(euros(1300)), PremisesUse::professional), "irsi.tranche",
         "tranche_1"},
        {"IRSI-17", used_as(flat_worth(euros(2200)), PremisesUse::professional), "irsi.tranche",
         "hors_convention"},
        {"IRSI-18", used_as(flat_worth(euros(2400)), PremisesUse::mixed), "irsi.tranche",
         "tranche_2"},
        {"IRSI-18", used_as(flat_worth(euros(2400)), PremisesUse::mixed, true), "irsi.tranche",
         "hors_convention"},
        {"IRSI-18", used_as(flat_worth(euros(1500)), PremisesUse::mixed, true), "irsi.tranche",
         "tranche_1"},
        {"IRSI-19", used_as(flat_worth(euros(700)), PremisesUse::hotel), "irsi.in_scope", "false"},
        {"IRSI-20", flat_worth(euros(1000)), "irsi.in_scope", "true"},
        {"IRSI-20", overseas(flat_worth(euros(1000))), "irsi.in_scope", "false"},
        {"IRSI-21", single_owner(flat_worth(euros(2000))), "irsi.tranche", "tranche_2"},
        {"IRSI-22", one_company(), "irsi.in_scope", "false"},
        {"IRSI-23", caused_by(flat_worth(euros(1400)), {"professional_works"}), "irsi.in_scope",
         "true"},
        {"IRSI-23", caused_by(flat_worth(euros(2400)), {"professional_works"}), "irsi.in_scope",
         "false"},
        {"unknown cause", caused_by(flat_worth(euros(900)), {"unknown"}), "irsi.in_scope", "true"},
    });
}

Case irsi_06() {
    Case one;
    one.damage(contents, "tenant", euros(700), euros(300))
        .damage(embellissements, "tenant", euros(700))
        .damage(immovable, "owner", euros(450))
        .damage(ancillary, "tenant", euros(50));
    return one;
}

Case irsi_07() {
    Case one;
    one.damage(embellissements, "tenant", euros(900), euros(300))
        .damage(immovable, "owner", euros(800));
    return one;
}

Case irsi_26() {
    auto one = flat_worth(euros(1200));
    one.damage(consequential, "owner", euros(5500));
    return one;
}

Case searched(int year, const Id& organiser) {
    auto one = on_day(flat_worth(euros(1200)), year, 5, 6);
    one.damage(leak_search, "tenant", euros(500), {}, organiser);
    return one;
}

TEST(IrsiTranche, IsChosenByTheAssietteOfTheLocal) {
    const auto cent = Money::cents(1);
    expect_all({
        {"IRSI-03 less a cent", flat_worth(euros(1600) - cent), "irsi.tranche", "tranche_1"},
        {"IRSI-03", flat_worth(euros(1600)), "irsi.tranche", "tranche_1"},
        {"IRSI-03", flat_worth(euros(1600) + cent), "irsi.tranche", "tranche_2"},
        {"1.3 less a cent", flat_worth(euros(5000) - cent), "irsi.tranche", "tranche_2"},
        {"1.3", flat_worth(euros(5000)), "irsi.tranche", "tranche_2"},
        {"1.3 a cent more", flat_worth(euros(5000) + cent), "irsi.tranche", "hors_convention"},
        {"IRSI-06", irsi_06(), "irsi.assiette", "1600.00 EUR"},
        {"IRSI-06", irsi_06(), "irsi.tranche", "tranche_1"},
        {"IRSI-07", irsi_07(), "irsi.assiette", "1700.00 EUR"},
        {"IRSI-07", irsi_07(), "irsi.tranche", "tranche_2"},
        {"IRSI-26", irsi_26(), "irsi.assiette", "1200.00 EUR"},
        {"IRSI-26", irsi_26(), "irsi.tranche", "tranche_1"},
        {"IRSI-40", searched(2019, "a"), "irsi.assiette", "1700.00 EUR"},
        {"IRSI-40", searched(2019, "a"), "irsi.tranche", "tranche_2"},
        {"IRSI-41", searched(2019, "c"), "irsi.tranche", "tranche_1"},
        {"IRSI-43", searched(2019, "syndic"), "irsi.assiette", "1200.00 EUR"},
        {"no damage", Case{}, "irsi.tranche", "hors_convention"},
    });
}

TEST(Router, GivesEachLocalToItsText) {
    auto fire = flat_worth(euros(7000));
    fire.facts.loss.peril = Peril::fire;
    for (auto& policy : fire.facts.policies) policy.garanties[0].id = "fire";
    fire.facts.loss.causes = {"burning"};
    expect_all({
        {"IRSI-02", on_day(flat_worth(euros(1200)), 2018, 6, 1), "router.convention", "irsi"},
        {"IRSI-01", on_day(flat_worth(euros(1200)), 2018, 5, 31), "router.convention", "cidre"},
        {"CIDRE above", on_day(flat_worth(euros(1601)), 2018, 5, 31), "router.convention",
         "cide_cop"},
        {"COP above 5 000", flat_worth(euros(7000)), "router.convention", "cide_cop"},
        {"COP-17", caused_by(flat_worth(euros(3000)), {"facade"}), "router.convention", "cide_cop"},
        {"COP-18 shop", used_as(flat_worth(euros(7000)), PremisesUse::professional),
         "router.convention", "droit_commun"},
        {"COP-18 installer", caused_by(flat_worth(euros(7000)), {"professional_works"}),
         "router.convention", "droit_commun"},
        {"COP-21", fire, "router.convention", "droit_commun"},
        {"COP-25", single_owner(flat_worth(euros(7000))), "router.convention", "droit_commun"},
        {"before CIDE-COP", on_day(flat_worth(euros(1601)), 2003, 6, 30), "router.convention",
         "droit_commun"},
    });
}

}  // namespace
}  // namespace sim::claims
