#include <gtest/gtest.h>

#include "sim/law/keys/motor.hpp"
#include "tests/sim/law/shipped_book.hpp"

namespace sim::law {
namespace {

using test::shipped_book;

template <class T>
void expect_kind(Key<T> key) {
    const auto found = shipped_book().find(key.path);
    ASSERT_NE(found, shipped_book().end()) << key.path;
    for (const auto& entry : found->second.entries)
        EXPECT_TRUE(entry.repealed || std::holds_alternative<T>(entry.value)) << key.path;
}

/// Each key beside its file: a key without a row here is one that nothing reads.
template <class... T>
void expect_kinds(Key<T>... keys) {
    (expect_kind(keys), ...);
}

TEST(MotorLaw, HoldsAFileOfTheRightKindForEachKey) {
    expect_kinds(
        irsa_plafond, irsa_incontestable_plafond, irsa_expertise_threshold,
        irsa_expertise_tolerance, irsa_forfait, irsa_titre_6_franchise,
        irsa_conventional_proof_multiple, irsa_pileup_most_vehicles, irsa_chain_share,
        irsa_recourse_years, irsa_reception_day, irsa_contest_months, irsa_escalation_days,
        irsa_conciliation_limit_months, irsa_forclusion_years, irsa_contribution_years,
        irsa_double_usage_years, irsa_arbitration_days, irsa_payment_days,
        irsa_conciliation_most_members, irsa_late_monthly_rate, irsa_direction_silence_days,
        irsa_automatic_return_days, irsa_automatic_return_penalty, irsa_representation_years,
        irsa_witness_months, irsa_declarations_request_days, irsa_overrun_notice_days,
        irsa_counter_expert_days, irsa_pileup_papers_days, irsa_pileup_contest_days,
        irsa_pileup_consent_days, irsa_titre_6_proposal_days, irsa_titre_6_consent_days,
        irsa_titre_6_meeting_months, irsa_trailer_light_kg, irsa_trailer_heavy_kg,
        irsa_trailer_middle_share, irsa_trailer_heavy_share, irsa_inert_consent_threshold,
        irsa_inert_expertise_rate, irsa_waived_threshold, irsa_theft_liability_days,
        irca_aipp_threshold, irca_forfait, road_code_vei_offer_days, road_code_vei_answer_days,
        road_code_vei_notice_days, road_code_vei_purchase_days, road_code_vei_minimum_value,
        practice_theft_return_days, fgao_property_plafond, fgao_hospital_days,
        fgao_incapacity_months, fgao_permanent_rate, fgao_unknown_author_years,
        fgao_known_author_years, fgao_action_years, fgao_property_knowledge_months,
        fgao_property_accident_months, fgao_animal_abatement, fgao_wild_animal_property_end,
        crm_bonus, crm_bonus_rounds, crm_malus, crm_malus_partial, crm_malus_rounds,
        crm_malus_partial_rounds, crm_floor, crm_cap, crm_neutral, crm_floor_years, crm_reset_years,
        crm_lead_months, crm_first_period_months, crm_interruption_months, crm_correction_years,
        crm_statement_days, crm_surcharge_novice, crm_surcharge_novice_aac, crm_surcharge_alcohol,
        crm_surcharge_short_suspension, crm_surcharge_long_suspension, crm_surcharge_cancelled,
        crm_surcharge_hit_and_run, crm_surcharge_undeclared, crm_surcharge_three_claims,
        crm_surcharge_total);
}

}  // namespace
}  // namespace sim::law
