#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto act = "Loi du 5 juillet 1985";
constexpr auto applies = "badinter.applies";
constexpr auto right = "badinter.right";
constexpr auto opposable = "badinter.opposable";

class Badinter : public testing::TestWithParam<Example> {};
TEST_P(Badinter, SaysWhatTheActGives) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Scope, Badinter,
    testing::Values(
        Example{"car", act, applies, "{on: 2026-03-10, vehicle: motor_vehicle}", "true"},
        Example{"trailer", act, applies, "{on: 2026-03-10, vehicle: trailer}", "true"},
        Example{"scooter", act, applies, "{on: 2026-03-10, vehicle: motor_scooter}", "true"},
        Example{"bicycle", act, applies, "{on: 2026-03-10, vehicle: bicycle}", "false"},
        Example{"pedelec", act, applies, "{on: 2026-03-10, vehicle: assisted_bicycle}", "false"},
        Example{"wheelchair", act, applies, "{on: 2026-03-10, vehicle: electric_wheelchair}",
                "false"},
        Example{"train", act, applies, "{on: 2026-03-10, vehicle: train}", "false"},
        Example{"tram", act, applies, "{on: 2026-03-10, vehicle: tram_on_own_track}", "false"},
        Example{"tram at a junction", act, applies,
                "{on: 2026-03-10, vehicle: tram_on_shared_road}", "true"},
        Example{"wilful", act, applies, "{on: 2026-03-10, vehicle: motor_vehicle, wilful: true}",
                "false"},
        Example{"abroad", act, applies,
                "{on: 2026-03-10, vehicle: motor_vehicle, in_france: false}", "false"},
        Example{"not implicated", act, applies,
                "{on: 2026-03-10, vehicle: motor_vehicle, implicated: false}", "false"},
        Example{"workshop", act, applies,
                "{on: 2026-03-10, vehicle: motor_vehicle, in_traffic: false}", "false"},
        Example{"alone against oneself", act, applies,
                "{on: 2026-03-10, vehicle: motor_vehicle, against_oneself: true}", "false"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Right, Badinter,
    testing::Values(
        Example{"T-BAD-1", act, right,
                "{on: 2026-03-10, role: pedestrian, born_on: 1986-01-01, fault: simple, "
                "reduction: 50 %}",
                "100 %"},
        Example{"T-BAD-2", act, right,
                "{on: 2026-03-10, role: pedestrian, born_on: 1986-01-01, fault: inexcusable, "
                "sole_cause: true}",
                "0 %"},
        Example{"T-BAD-3", act, right,
                "{on: 2026-03-10, role: pedestrian, born_on: 2010-06-01, fault: inexcusable, "
                "sole_cause: true}",
                "100 %"},
        Example{"T-BAD-5", act, right,
                "{on: 2026-03-10, role: passenger, born_on: 1996-01-01, fault: simple, "
                "reduction: 25 %}",
                "100 %"},
        Example{"T-BAD-6", act, "badinter.due",
                "{on: 2026-03-10, role: driver, fault: simple, reduction: 50 %, damage: 40000 EUR}",
                "20000.00 EUR"},
        Example{"T-BAD-7", act, "badinter.due",
                "{on: 2026-03-10, role: owner, harm: property, reduction: 50 %, damage: 8000 EUR}",
                "4000.00 EUR"},
        Example{"T-BAD-7 recourse", act, "badinter.owner_recourse",
                "{on: 2026-03-10, role: owner, harm: property, reduction: 50 %, damage: 8000 EUR}",
                "4000.00 EUR"},
        Example{"not the sole cause", act, right,
                "{on: 2026-03-10, role: pedestrian, born_on: 1986-01-01, fault: inexcusable}",
                "100 %"},
        Example{"no discernment", act, right,
                "{on: 2026-03-10, role: cyclist, born_on: 1986-01-01, fault: inexcusable, "
                "sole_cause: true, discernment: false}",
                "100 %"},
        Example{"sought", act, right,
                "{on: 2026-03-10, role: pedestrian, born_on: 2015-01-01, sought_the_harm: true}",
                "0 %"},
        Example{"alcohol without effect", act, right,
                "{on: 2026-03-10, role: driver, reduction: 50 %, fault_contributed: false}",
                "100 %"},
        Example{"clothes of a pedestrian", act, right,
                "{on: 2026-03-10, role: pedestrian, harm: property, reduction: 25 %}", "75 %"},
        Example{"hearing aid of a pedestrian", act, right,
                "{on: 2026-03-10, role: pedestrian, harm: property, medical_appliance: true, "
                "reduction: 25 %}",
                "100 %"}),
    example_name);

constexpr auto protection = "badinter.protection";
INSTANTIATE_TEST_SUITE_P(
    Protection, Badinter,
    testing::Values(
        Example{"eve of 16", act, protection,
                "{on: 2026-03-10, role: pedestrian, born_on: 2010-03-11}", "reinforced_regime"},
        Example{"day of 16", act, protection,
                "{on: 2026-03-10, role: pedestrian, born_on: 2010-03-10}", "ordinary_regime"},
        Example{"day after 16", act, protection,
                "{on: 2026-03-10, role: pedestrian, born_on: 2010-03-09}", "ordinary_regime"},
        Example{"eve of 70", act, protection,
                "{on: 2026-03-10, role: passenger, born_on: 1956-03-11}", "ordinary_regime"},
        Example{"day of 70", act, protection,
                "{on: 2026-03-10, role: passenger, born_on: 1956-03-10}", "ordinary_regime"},
        Example{"day after 70", act, protection,
                "{on: 2026-03-10, role: passenger, born_on: 1956-03-09}", "reinforced_regime"},
        Example{"just under 80 %", act, protection,
                "{on: 2026-03-10, role: cyclist, born_on: 1986-01-01, disability: 79.99 %}",
                "ordinary_regime"},
        Example{"80 %", act, protection, "{on: 2026-03-10, role: cyclist, disability: 80 %}",
                "reinforced_regime"},
        Example{"driver of 75", act, protection,
                "{on: 2026-03-10, role: driver, born_on: 1950-01-01}", "driver_regime"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Defences, Badinter,
    testing::Values(
        Example{"franchise", "R211-13", opposable, "{on: 2026-03-10, defence: franchise}", "false"},
        Example{"decheance", "R211-13", opposable, "{on: 2026-03-10, defence: decheance}", "false"},
        Example{"L113-9", "R211-13", opposable, "{on: 2026-03-10, defence: proportional_reduction}",
                "false"},
        Example{"no licence", "R211-10", opposable,
                "{on: 2026-03-10, defence: exclusion_of_driving}", "false"},
        Example{"race", "R211-11", opposable, "{on: 2026-03-10, defence: exclusion_of_use}",
                "false"},
        Example{"suspension, eve", "décret 2023-1225", opposable,
                "{on: 2023-12-22, defence: premium_suspension}", "true"},
        Example{"suspension, day", "décret 2023-1225", opposable,
                "{on: 2023-12-23, defence: premium_suspension}", "false"},
        Example{"suspension, after", "décret 2023-1225", opposable,
                "{on: 2023-12-24, defence: premium_suspension}", "false"},
        Example{"nullity, eve", "L211-7-1", opposable, "{on: 2019-05-23, defence: nullite}",
                "true"},
        Example{"nullity, day", "L211-7-1", opposable, "{on: 2019-05-24, defence: nullite}",
                "false"},
        Example{"nullity, after", "L211-7-1", opposable, "{on: 2019-05-25, defence: nullite}",
                "false"},
        Example{"no contract", "L421-1", opposable, "{on: 2026-03-10, defence: no_contract}",
                "true"},
        Example{"thief", "L211-1", opposable, "{on: 2026-03-10, defence: thief}", "true"},
        Example{"driver himself", "R211-8", opposable,
                "{on: 2026-03-10, defence: own_injury_of_driver}", "true"}),
    example_name);

constexpr auto share = "badinter.contribution";
INSTANTIATE_TEST_SUITE_P(
    Contribution, Badinter,
    testing::Values(
        Example{"no fault proved", "C. civ. 1346", share,
                "{on: 2026-03-10, paid: 9000 EUR, faults: [0 %, 0 %, 0 %]}", "3000.00 EUR"},
        Example{"by faults", "C. civ. 1346", share,
                "{on: 2026-03-10, paid: 9000 EUR, faults: [25 %, 75 %], ours: 2}", "6750.00 EUR"},
        Example{"faultless", "C. civ. 1346", share,
                "{on: 2026-03-10, paid: 9000 EUR, faults: [0 %, 100 %]}", "0.00 EUR"},
        Example{"faultless gets all back", "C. civ. 1346", "badinter.contribution_recourse",
                "{on: 2026-03-10, paid: 9000 EUR, faults: [0 %, 100 %]}", "9000.00 EUR"}),
    example_name);

TEST(Badinter, RefusesWhatCannotBe) {
    expect_refusal(right, "{on: 2026-03-10, role: pedestrian, born_on: 2026-03-11}", "born_on");
    expect_refusal(right, "{on: 2026-03-10, role: owner}", "propriétaire absent");
    expect_refusal(right,
                   "{on: 2026-03-10, role: pedestrian, fault: inexcusable, sole_cause: true}",
                   "date de naissance");
    expect_refusal(protection, "{on: 2026-03-10, role: cyclist}", "date de naissance");
    expect_refusal("badinter.due", "{on: 2026-03-10, role: driver}", "dommage évalué");
    expect_refusal("badinter.owner_recourse", "{on: 2026-03-10, role: driver, damage: 1 EUR}",
                   "propriétaire");
    expect_refusal(share, "{on: 2026-03-10, paid: 1 EUR, faults: [60 %, 60 %]}", "dépassent");
    expect_refusal(share, "{on: 2026-03-10, paid: 1 EUR, faults: [50 %], ours: 2}", "rang");
    expect_refusal(right, "{on: 2026-03-10, role: driver, reduction: 101 %}", "reduction");
}

}  // namespace
}  // namespace sim::test
