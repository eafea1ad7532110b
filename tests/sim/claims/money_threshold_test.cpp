/// Every threshold in euros of the law and of the conventions, at minus one cent, exact and plus
/// one cent: the parameter, the rule that reads it and the fact that crosses it. A money parameter
/// without a row here must be a sum that is paid or deducted, and say so.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

struct Threshold {
    const char* key;
    const char* day;
    const char* rule;
    const char* facts;  ///< `@` is the amount.
    const char* below;
    const char* exact;
    const char* above;
    friend std::ostream& operator<<(std::ostream& out, const Threshold& threshold) {
        return out << threshold.key;
    }
};

constexpr Threshold thresholds[]{
    {"borrower/no_question_plafond", "2024-05-01", "borrower.health_questions",
     "insured_share: @, last_instalment_on: 2040-01-01, born: 1990-01-01", "false", "false",
     "true"},
    {"cide_cop/concertation_above", "2024-05-01", "cide_cop.remboursement",
     "paid: 500 EUR, total: @", "500.00 EUR", "500.00 EUR", "0.00 EUR"},
    {"cide_cop/qualified_expert_above", "2024-05-01", "cide_cop.remboursement",
     "paid: 500 EUR, total: @, concertation: true, qualified_expert: false", "500.00 EUR",
     "500.00 EUR", "0.00 EUR"},
    {"cidepiec/threshold", "2024-05-01", "cidepiec.payer", "damage: @", "cost_left_out",
     "building_insurer", "building_insurer"},
    {"cidre/immaterial_plafond", "2017-05-01", "cidre.in_scope", "material: 100 EUR, immaterial: @",
     "true", "true", "false"},
    {"cidre/material_plafond", "2017-05-01", "cidre.in_scope", "material: @", "true", "true",
     "false"},
    {"cidre/private_parts_split", "2017-05-01", "cidre.private_parts_payer",
     "material: 1000 EUR, private_parts: @", "occupant_insurer", "occupant_insurer",
     "building_insurer"},
    {"civil_code/product_goods_threshold", "2024-05-01", "liability.product", "goods: @",
     "0.00 EUR", "0.00 EUR", "500.01 EUR"},
    {"coral/compulsory_up_to", "2024-05-01", "coral.conciliation_compulsory", "stake: @", "true",
     "true", "false"},
    {"crac/chapter_3_threshold", "2023-05-04", "crac.band", "estimate: @", "single_expert",
     "single_expert", "chapter_3"},
    {"crac/economist_works_cost", "2023-05-04", "crac.economist",
     "works_cost: @, estimate: 40000 EUR", "false", "true", "true"},
    {"crac/no_control_cost", "2023-05-04", "crac.base",
     "indemnity: 40000 EUR, technical_control: false, construction_cost: @", "38130.00 EUR",
     "36260.00 EUR", "36260.00 EUR"},
    {"crac/ticket_moderateur", "2023-05-04", "crac.band", "estimate: @", "no_recourse",
     "no_recourse", "single_expert"},
    {"death/duty_abatement", "2024-05-01", "death.taxable_premiums", "premiums: @", "0.00 EUR",
     "0.00 EUR", "0.01 EUR"},
    {"death/suicide_loan_plafond", "2024-05-01", "death.covered_capital",
     "capital: @, cause: suicide, contract: home_loan, since: 2024-01-01", "119999.99 EUR",
     "120000.00 EUR", "120000.00 EUR"},
    {"expertise/remote_stake", "2025-05-05", "expertise.remote_allowed", "stake: @", "true", "true",
     "false"},
    {"fgao/property_plafond", "2024-05-01", "fgao.property", "property: @, author_known: true",
     "1299999.99 EUR", "1300000.00 EUR", "1300000.00 EUR"},
    {"forest_fire/extra_franchise_plafond", "2024-05-01", "forest_fire.extra_franchise",
     "cleared: false, contract_extra: @", "9999.99 EUR", "10000.00 EUR", "10000.00 EUR"},
    {"insurance_code/attack_plafond_floor", "2026-05-01", "attack.least_plafond",
     "damage: 1 EUR, large_risk: true, plafond: @", "19999999.99 EUR", "20000000.00 EUR",
     "20000000.00 EUR"},
    {"insurance_code/do_no_expert_threshold", "2026-05-01", "do.expert_needed", "estimate: @",
     "false", "true", "true"},
    {"insurance_code/works_plafond_floor", "2026-05-01", "construction.least_plafond",
     "housing: false, works_cost: @", "149999999.99 EUR", "150000000.00 EUR", "150000000.00 EUR"},
    {"irsa/expertise_threshold", "2023-05-04", "irsa.expertise_required", "repairs: @", "false",
     "false", "true"},
    {"irsa/incontestable_plafond", "2023-05-04", "irsa.figure_is_final", "repairs: @", "true",
     "true", "false"},
    {"irsa/inert_consent_threshold", "2023-05-04", "irsa.inert_consent_required", "amount: @",
     "false", "false", "true"},
    {"irsa/plafond", "2023-05-04", "irsa.typology", "vehicles: [{}, {}], assiette: @", "forfait",
     "forfait", "real_cost"},
    {"irsa/titre_6_franchise", "2023-05-04", "irsa.above_franchise", "own_costs: @", "0.00 EUR",
     "0.00 EUR", "0.01 EUR"},
    {"irsa/waived_threshold", "2023-05-04", "irsa.waived_recourse", "towing: @", "0.00 EUR",
     "0.00 EUR", "0.01 EUR"},
    {"irsi/immateriels_common_expertise_cap", "2024-05-01", "irsi.immateriels_survey",
     "tranche: second, immateriels: @", "expertise_commune", "expertise_commune",
     "expertise_contradictoire"},
    {"irsi/leak_search_cap", "2019-05-01", "irsi.search_recourse", "cost: @", "4999.99 EUR",
     "5000.00 EUR", "0.00 EUR"},
    {"irsi/leak_search_recourse_threshold", "2019-05-01", "irsi.search_recourse", "cost: @",
     "0.00 EUR", "0.00 EUR", "1600.01 EUR"},
    {"irsi/tranche_1_plafond", "2024-05-01", "irsi.local.tranche",
     "causes: [hose], occupant_insurer: A, building_insurer: C, damage: [{head: contents, "
     "new_value: @}]",
     "tranche_1", "tranche_1", "tranche_2"},
    {"irsi/tranche_2_plafond", "2024-05-01", "irsi.local.tranche",
     "causes: [hose], occupant_insurer: A, building_insurer: C, damage: [{head: contents, "
     "new_value: @}]",
     "tranche_2", "tranche_2", "hors_convention"},
    {"powers/court_committee", "2024-05-01", "powers.level", "amount: 100 EUR, court_stake: @",
     "junior", "committee", "committee"},
    {"powers/settle_confirmed", "2024-05-01", "powers.level", "amount: @", "confirmed", "confirmed",
     "referent"},
    {"powers/settle_junior", "2024-05-01", "powers.level", "amount: @", "junior", "junior",
     "confirmed"},
    {"powers/settle_manager", "2024-05-01", "powers.level", "amount: @", "manager", "manager",
     "committee"},
    {"powers/settle_referent", "2024-05-01", "powers.level", "amount: @", "referent", "referent",
     "manager"},
    {"powers/waive_confirmed", "2024-05-01", "powers.level", "decision: waive_recours, amount: @",
     "confirmed", "confirmed", "referent"},
    {"powers/waive_junior", "2024-05-01", "powers.level", "decision: waive_recours, amount: @",
     "junior", "junior", "confirmed"},
    {"powers/waive_manager", "2024-05-01", "powers.level", "decision: waive_recours, amount: @",
     "manager", "manager", "committee"},
    {"powers/waive_referent", "2024-05-01", "powers.level", "decision: waive_recours, amount: @",
     "referent", "referent", "manager"},
    {"practice/adversarial_assessment_above", "2024-05-01", "expertise.mode",
     "hazard: liability, amount: @, recourse: true", "mode_on_site", "mode_on_site",
     "mode_adversarial"},
    {"practice/remote_assessment_up_to", "2024-05-01", "expertise.mode", "hazard: theft, amount: @",
     "mode_remote", "mode_remote", "mode_on_site"},
    {"procedure/amicable_attempt_plafond", "2024-05-01", "summons.amicable_attempt",
     "proceeding: oral, stake: @", "true", "true", "false"},
    {"procedure/last_resort_plafond", "2024-05-01", "summons.last_resort",
     "proceeding: oral, stake: @", "true", "true", "false"},
    {"procedure/lawyer_free_plafond", "2024-05-01", "summons.lawyer_required",
     "proceeding: oral, stake: @", "false", "false", "true"},
    {"road_code/vei_minimum_value", "2024-05-01", "vei.position", "answer: refuses, value: @",
     "below_minimum", "opposition", "opposition"},
    {"technological/no_expertise_below", "2024-05-01", "technological.expertise",
     "goods: home, damage: @", "no_expertise", "one_expert", "one_expert"},
    {"technological/single_expertise_up_to", "2024-05-01", "technological.expertise",
     "goods: home, damage: @", "one_expert", "one_expert", "open_expertise"},
    {"technological/vehicle_no_expertise_below", "2024-05-01", "technological.expertise",
     "goods: vehicle, damage: @", "no_expertise", "one_expert", "one_expert"},
    {"technological/vehicle_single_expertise_up_to", "2024-05-01", "technological.expertise",
     "goods: vehicle, damage: @", "one_expert", "one_expert", "open_expertise"},
    {"vigilance/cash_plafond", "2024-05-01", "vigilance.cash_allowed", "amount: @", "true", "true",
     "false"},
    {"vigilance/occasional_cash_threshold", "2024-05-01", "vigilance.must_identify",
     "occasional: true, cash: true, amount: @", "false", "false", "true"},
    {"vigilance/occasional_threshold", "2024-05-01", "vigilance.must_identify",
     "occasional: true, amount: @", "false", "false", "true"},
    {"vigilance/simplified_single_premium", "2024-05-01", "vigilance.simplified",
     "contract: life, single_premium: @", "true", "true", "false"},
    {"vigilance/simplified_year_premium", "2024-05-01", "vigilance.simplified",
     "contract: life, year_premium: @", "true", "true", "false"},
};

/// Sums, not thresholds: the beginning of their keys, and what the rules do with them.
struct Sum {
    const char* key;
    const char* why;
};
constexpr Sum sums[]{
    {"catnat/business_minimum", "least of a share: a cent of damage moves a tenth of a cent"},
    {"catnat/franchise", "deducted"},
    {"catnat/rehousing_day_minimum", "multiplied by days and people"},
    {"catnat/small_business_plafond", "most of a share"},
    {"catnat/small_commune_plafond", "most of a share"},
    {"daily_allowance/", "most of a rate of pay"},
    {"death/levy_abatement", "deducted before a rate: a cent does not show"},
    {"death/levy_first_band", "a rate changes: a cent does not show"},
    {"death/social_capital", "paid"},
    {"disability/least_pension", "paid"},
    {"fgao/animal_abatement", "deducted"},
    {"gav/least_plafond", "the plafond of the contract is told against it, never raised"},
    {"health/", "tariffs, shares and plafonds of care, paid or deducted"},
    {"insurance_code/motor_property_minimum", "the answer itself"},
    {"insurance_code/uninsured_works_fine", "the answer itself"},
    {"irca/forfait", "paid"},
    {"irsa/forfait", "paid"},
    {"mornet/", "scales of harm"},
    {"practice/drought_opening_reserve", "set aside"},
    {"practice/fire_opening_reserve", "set aside"},
    {"practice/glass_opening_reserve", "set aside"},
    {"practice/helper_hour", "multiplied by hours"},
    {"practice/liability_opening_reserve", "set aside"},
    {"practice/natural_disaster_opening_reserve", "set aside"},
    {"practice/pch_", "the answer itself"},
    {"practice/storm_opening_reserve", "set aside"},
    {"practice/theft_opening_reserve", "set aside"},
    {"practice/water_damage_opening_reserve", "set aside"},
    {"procedure/stamp", "paid"},
    {"road_code/uninsured_fine", "the answer itself, with the share of the fund"},
    {"wages/", "multiplied"},
};

Checked<claims::Determination> answer_at(const Threshold& threshold, Money amount) {
    auto facts = "{on: " + std::string{threshold.day} + ", " + threshold.facts + "}";
    facts.replace(facts.find('@'), 1, to_plain(amount));
    return ask(threshold.rule, facts);
}

void expect_at(const Threshold& threshold, Money amount, const std::string& expected) {
    const auto answer = answer_at(threshold, amount);
    ASSERT_TRUE(answer) << to_text(answer.error());
    EXPECT_EQ(claims::to_plain(answer->value), expected) << to_plain(amount) << ' ' << *answer;
}

class MoneyThreshold : public testing::TestWithParam<Threshold> {};

TEST_P(MoneyThreshold, IsCrossedByOneCent) {
    const auto& row = GetParam();
    const auto found =
        law::in_force(shipped_book(), law::Key<Money>{row.key}, date_from_iso(row.day).value());
    ASSERT_TRUE(found) << to_text(found.error());
    const auto cent = Money::cents(1);
    expect_at(row, found->value - cent, row.below);
    expect_at(row, found->value, row.exact);
    expect_at(row, found->value + cent, row.above);
    EXPECT_NE(std::string{row.below}, row.above) << "nothing is crossed";
    const auto answer = answer_at(row, found->value);
    ASSERT_TRUE(answer);
    EXPECT_TRUE(std::ranges::count(answer->readings, row.key, &claims::Reading::key) > 0)
        << row.rule << " does not read it";
}
INSTANTIATE_TEST_SUITE_P(EveryOne, MoneyThreshold, testing::ValuesIn(thresholds),
                         [](const testing::TestParamInfo<Threshold>& row) {
                             auto name = std::string{row.param.key};
                             std::ranges::replace(name, '/', '_');
                             return name;
                         });

bool is_money(const law::Parameter& parameter) {
    return std::ranges::any_of(parameter.entries, [](const law::Entry& entry) {
        return !entry.repealed && std::holds_alternative<Money>(entry.value);
    });
}

TEST(MoneyParameters, AreAllCrossedOrPaid) {
    for (const auto& [key, parameter] : shipped_book()) {
        if (!is_money(parameter)) continue;
        const bool crossed = std::ranges::count(thresholds, key, &Threshold::key) > 0;
        const bool paid = std::ranges::any_of(
            sums, [&](const Sum& sum) { return std::string_view{key}.starts_with(sum.key); });
        EXPECT_TRUE(crossed != paid) << key << (crossed ? " stands twice" : " has no row");
    }
    for (const auto& sum : sums)
        EXPECT_TRUE(std::ranges::any_of(
            shipped_book(),
            [&](const auto& entry) {
                return std::string_view{entry.first}.starts_with(sum.key) && is_money(entry.second);
            }))
            << sum.key << " is no money parameter";
}

}  // namespace
}  // namespace sim::test
