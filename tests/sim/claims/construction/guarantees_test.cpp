#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto guarantee = "construction.guarantee";
constexpr auto end = "construction.guarantee_end";

class LegalGuarantee : public testing::TestWithParam<Example> {};
TEST_P(LegalGuarantee, RunsFromTheReception) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Router, LegalGuarantee,
    testing::Values(
        Example{"reserved", "C. civ. 1792-6", guarantee,
                "{on: 2026-03-10, received_on: 2026-01-15, reserved: true}", "gpa"},
        Example{"hidden in the year", "C. civ. 1792-6", guarantee,
                "{on: 2026-03-10, received_on: 2026-01-15}", "gpa"},
        Example{"last day of the year", "C. civ. 1792-6", guarantee,
                "{on: 2027-01-15, received_on: 2026-01-15}", "gpa"},
        Example{"day after the year", "C. civ. 1792-4-3", guarantee,
                "{on: 2027-01-16, received_on: 2026-01-15}", "works_contract"},
        Example{"serious in the year", "C. civ. 1792", guarantee,
                "{on: 2026-03-10, received_on: 2026-01-15, serious: true}", "gpa,decennale"},
        Example{"serious, last day", "C. civ. 1792-4-1", guarantee,
                "{on: 2036-01-15, received_on: 2026-01-15, serious: true}", "decennale"},
        Example{"serious, too late", "C. civ. 1792-4-1", guarantee,
                "{on: 2036-01-16, received_on: 2026-01-15, serious: true}", "no_guarantee"},
        Example{"boiler, second year", "C. civ. 1792-3", guarantee,
                "{on: 2028-01-15, received_on: 2026-01-15, element: dissociable}", "biennale"},
        Example{"boiler, day after", "C. civ. 1792-3", guarantee,
                "{on: 2028-01-16, received_on: 2026-01-15, element: dissociable}",
                "works_contract"},
        Example{"boiler that makes the home unfit", "C. civ. 1792", guarantee,
                "{on: 2030-01-15, received_on: 2026-01-15, element: dissociable, serious: true}",
                "decennale"},
        Example{"machine tool", "C. civ. 1792-7", guarantee,
                "{on: 2030-01-15, received_on: 2026-01-15, element: industrial, serious: true}",
                "works_contract"},
        Example{"seen and not reserved", "C. civ. 1792-6", guarantee,
                "{on: 2026-03-10, received_on: 2026-01-15, apparent_unreserved: true}",
                "no_guarantee"},
        Example{"subcontractor", "C. civ. 1792-4-2", guarantee,
                "{on: 2030-01-15, received_on: 2026-01-15, builder: subcontractor, serious: true}",
                "works_tort"},
        Example{"subcontractor, equipment after two years", "C. civ. 1792-4-2", guarantee,
                "{on: 2028-01-16, received_on: 2026-01-15, builder: subcontractor, element: "
                "dissociable}",
                "no_guarantee"}),
    example_name);

constexpr auto insert_of =
    "{on: 2017-02-10, received_on: 2016-01-15, element: added_to_existing, "
    "serious: true, judged_on: ";
std::string judged(const char* day) {
    return std::string{insert_of} + day + "}";
}

TEST(LegalGuarantee, FollowsTheRulingOfTheDayOfJudgmentForAddedEquipment) {
    const auto answer = [](const char* day) {
        const auto found = ask(guarantee, judged(day));
        return found ? claims::to_plain(found->value) : to_text(found.error());
    };
    EXPECT_EQ(answer("2017-06-14"), "works_contract");
    EXPECT_EQ(answer("2017-06-15"), "decennale");
    EXPECT_EQ(answer("2024-03-20"), "decennale");
    EXPECT_EQ(answer("2024-03-21"), "works_contract");
    EXPECT_EQ(answer("2024-03-22"), "works_contract");
}

INSTANTIATE_TEST_SUITE_P(
    End, LegalGuarantee,
    testing::Values(Example{"one year", "C. civ. 1792-6", end,
                            "{on: 2026-03-10, received_on: 2026-01-15}", "2027-01-15"},
                    Example{"the longest", "C. civ. 1792-4-1", end,
                            "{on: 2026-03-10, received_on: 2026-01-15, serious: true}",
                            "2036-01-15"},
                    Example{"leap day", "C. civ. 1792-6", end,
                            "{on: 2024-03-10, received_on: 2024-02-29}", "2025-02-28"}),
    example_name);

TEST(LegalGuarantee, RefusesWhatCannotBe) {
    expect_refusal(guarantee, "{on: 2026-01-14, received_on: 2026-01-15}", "avant la réception");
    expect_refusal(guarantee,
                   "{on: 2026-03-10, received_on: 2026-01-15, reserved: true, "
                   "apparent_unreserved: true}",
                   "réservé et non réservé");
    expect_refusal(end, "{on: 2040-03-10, received_on: 2026-01-15}", "Aucune garantie");
}

}  // namespace
}  // namespace sim::test
