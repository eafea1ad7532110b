#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class IrsaScope : public testing::TestWithParam<Example> {};
TEST_P(IrsaScope, IsWhatTheConventionSays) {
    expect_answer(GetParam());
}

constexpr auto text = "IRSA, art. 1.2 et annexe 4";
constexpr auto applies = "irsa.applicable";
constexpr auto titre = "irsa.typology";

INSTANTIATE_TEST_SUITE_P(
    Applicable, IrsaScope,
    testing::Values(
        Example{"Two members", text, applies, "{on: 2023-05-04, vehicles: [{}, {}]}", "applicable"},
        Example{"A vain objection", text, applies,
                "{on: 2023-05-04, vehicles: [{objection: licence}, {}]}", "applicable"},
        Example{"A policy that does not exist", text, applies,
                "{on: 2023-05-04, vehicles: [{objection: no_policy}, {}]}", "droit_commun"},
        Example{"Suspended cover", text, applies,
                "{on: 2023-05-04, vehicles: [{objection: suspended}, {}]}", "droit_commun"},
        Example{"A tramway is out", text, applies, "{on: 2023-05-04, vehicles: [{rail: true}, {}]}",
                "droit_commun"},
        Example{"Tower and towed are one", text, applies,
                "{on: 2023-05-04, vehicles: [{towed: true}, {}]}", "droit_commun"},
        Example{"Abroad, only its own vehicles", text, applies,
                "{on: 2023-05-04, place: abroad, vehicles: [{}, {}]}", "applicable"},
        Example{"Abroad, a foreigner", text, applies,
                "{on: 2023-05-04, place: abroad, vehicles: [{registered_there: false}, {}]}",
                "droit_commun"},
        Example{"Fraud", text, applies, "{on: 2023-05-04, fraud: true, vehicles: [{}, {}]}",
                "droit_commun"},
        Example{"No member", text, applies, "{on: 2023-05-04, vehicles: [{member: false}, {}]}",
                "droit_commun"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Typology, IrsaScope,
    testing::Values(
        Example{"At the ceiling", text, titre,
                "{on: 2023-05-04, assiette: 6500 EUR, vehicles: [{}, {}]}", "forfait"},
        Example{"A cent above", text, titre,
                "{on: 2023-05-04, assiette: 6500.01 EUR, vehicles: [{}, {}]}", "real_cost"},
        Example{"A third that is not involved", text, titre,
                "{on: 2023-05-04, assiette: 1 EUR, vehicles: [{}, {}, {involvement: none}]}",
                "forfait"},
        Example{"The driver fled", text, titre,
                "{on: 2023-05-04, driver_fled: true, vehicles: [{}, {}]}", "real_cost"},
        Example{"A file", text, titre,
                "{on: 2023-05-04, one_file_in_contact: true, vehicles: [{}, {}, {}]}", "chain"},
        Example{"A file behind a fallen object", text, titre,
                "{on: 2023-05-04, one_file_in_contact: true, fallen_object: true, vehicles: [{}, "
                "{}, {}]}",
                "pileup"},
        Example{"Seven", text, titre, "{on: 2023-05-04, vehicles: [{}, {}, {}, {}, {}, {}, {}]}",
                "pileup"},
        Example{"Eight", text, titre,
                "{on: 2023-05-04, vehicles: [{}, {}, {}, {}, {}, {}, {}, {}]}", "large_pileup"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    OwnVehicle, IrsaScope,
    testing::Values(
        Example{"One's own vehicle", text, "irsa.recourse_allowed",
                "{on: 2023-05-04, ownership: same_owner, author_owns_damaged: true}", "false"},
        Example{"Both driven by others", text, "irsa.recourse_allowed",
                "{on: 2023-05-04, ownership: same_owner}", "true"},
        Example{"Spouses", text, "irsa.recourse_allowed", "{on: 2023-05-04, ownership: spouses}",
                "true"},
        Example{"Employee who owns the damaged one", text, "irsa.recourse_allowed",
                "{on: 2023-05-04, ownership: employee_of_owner, author_owns_damaged: true}",
                "false"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Assessment, IrsaScope,
    testing::Values(
        Example{"T-ASS-2", "art. 2.2", "irsa.assiette",
                "{on: 2023-05-04, repairs: 9500 EUR, vrade: 7000 EUR, salvage: 1200 EUR}",
                "7000.00 EUR"},
        Example{"T-ASS-3", "art. 2.3", "irsa.waived_recourse",
                "{on: 2023-05-04, immobilisation: 900 EUR, towing: 300 EUR}", "0.00 EUR"},
        Example{"T-ASS-4", "art. 2.3", "irsa.waived_recourse",
                "{on: 2023-05-04, goods: 8000 EUR, towing: 500 EUR}", "2000.00 EUR"},
        Example{"At the threshold", "art. 2.3", "irsa.waived_recourse",
                "{on: 2023-05-04, goods: 6500 EUR}", "0.00 EUR"},
        Example{"A cent above", "art. 2.3", "irsa.waived_recourse",
                "{on: 2023-05-04, goods: 6500.01 EUR}", "0.01 EUR"},
        Example{"Wear is deducted", "art. 2.2", "irsa.assiette",
                "{on: 2023-05-04, repairs: 3000 EUR, vetuste: 400 EUR, accessories: 150 EUR}",
                "2750.00 EUR"},
        Example{"Tax of a private person", "art. 2.2", "irsa.assiette_due",
                "{on: 2023-05-04, repairs: 1000 EUR, vat: 200 EUR}", "1200.00 EUR"},
        Example{"Tax of a trader", "art. 2.2", "irsa.assiette_due",
                "{on: 2023-05-04, repairs: 1000 EUR, vat: 200 EUR, vat_recovered: true}",
                "1000.00 EUR"},
        Example{"Invoice within tolerance", "art. 2.1", "irsa.expertise_required",
                "{on: 2021-12-31, repairs: 715 EUR}", "false"},
        Example{"Invoice above tolerance", "art. 2.1", "irsa.expertise_required",
                "{on: 2021-12-31, repairs: 715.01 EUR}", "true"},
        Example{"New threshold", "art. 2.1", "irsa.expertise_required",
                "{on: 2022-01-01, repairs: 850 EUR}", "false"},
        Example{"No tolerance any more", "art. 2.1", "irsa.expertise_required",
                "{on: 2022-01-01, repairs: 850.01 EUR}", "true"},
        Example{"A contested link", "art. 2.4.5", "irsa.expertise_required",
                "{on: 2022-01-01, repairs: 100 EUR, link_contested: true}", "true"},
        Example{"Final figure", "art. 2.1.3", "irsa.figure_is_final",
                "{on: 2023-05-04, repairs: 6500 EUR}", "true"},
        Example{"Figure open to a second expert", "art. 2.1.3", "irsa.figure_is_final",
                "{on: 2023-05-04, repairs: 6500.01 EUR}", "false"},
        Example{"Overrun", "art. 2.1.4", "irsa.overrun_notice_by",
                "{on: 2023-05-04, overrun_noted_on: 2023-06-01}", "2023-06-07"},
        Example{"Second expert", "art. 2.1.4", "irsa.counter_expert_by",
                "{on: 2023-05-04, overrun_noted_on: 2023-06-01}", "2023-06-15"}),
    example_name);

TEST(IrsaScope, RefusesWhatCannotBe) {
    expect_refusal(titre, "{on: 2023-05-04, fraud: true, vehicles: [{}, {}]}", "fraude");
    expect_refusal(titre, "{on: 2023-05-04, vehicles: [{}, {}]}", "assiette");
    expect_refusal("irsa.assiette", "{on: 2023-05-04, repairs: 10 EUR, vetuste: 11 EUR}",
                   "vétusté dépasse");
}

}  // namespace
}  // namespace sim::test
