#pragma once

#include <array>

#include "sim/law/book.hpp"

/// Loi Badinter, offer clock, bodily injury. The unit of a count is in its name.
namespace sim::law {

inline constexpr Key<Count> offer_reply_months{"insurance_code/offer_reply_months"};
inline constexpr Key<Count> offer_injury_months{"insurance_code/offer_injury_months"};
inline constexpr Key<Count> offer_consolidation_window_months{
    "insurance_code/offer_consolidation_window_months"};
inline constexpr Key<Count> offer_final_months{"insurance_code/offer_final_months"};
inline constexpr Key<Count> offer_late_notice_months{"insurance_code/offer_late_notice_months"};
inline constexpr Key<Count> offer_death_window_months{"insurance_code/offer_death_window_months"};
inline constexpr Key<Count> offer_answer_days{"insurance_code/offer_answer_days"};
inline constexpr Key<Count> offer_missing_items_days{"insurance_code/offer_missing_items_days"};
inline constexpr Key<Count> offer_medical_dispute_months{
    "insurance_code/offer_medical_dispute_months"};
inline constexpr Key<Count> offer_abroad_months{"insurance_code/offer_abroad_months"};
inline constexpr Key<Count> medical_exam_notice_days{"insurance_code/medical_exam_notice_days"};
inline constexpr Key<Count> medical_report_days{"insurance_code/medical_report_days"};
inline constexpr Key<Count> payers_claim_months{"insurance_code/payers_claim_months"};
inline constexpr Key<Count> payers_victim_years{"insurance_code/payers_victim_years"};
inline constexpr Key<Count> settlement_withdrawal_days{"insurance_code/settlement_withdrawal_days"};
inline constexpr Key<Count> settlement_payment_months{"insurance_code/settlement_payment_months"};
inline constexpr Key<Count> settlement_first_step_months{
    "insurance_code/settlement_first_step_months"};
inline constexpr Key<Rate> settlement_first_multiplier{
    "insurance_code/settlement_first_multiplier"};
inline constexpr Key<Rate> settlement_second_multiplier{
    "insurance_code/settlement_second_multiplier"};
inline constexpr Key<Count> judgment_first_step_months{"insurance_code/judgment_first_step_months"};
inline constexpr Key<Count> judgment_second_step_months{
    "insurance_code/judgment_second_step_months"};
inline constexpr Key<Rate> judgment_first_multiplier{"insurance_code/judgment_first_multiplier"};
inline constexpr Key<Rate> judgment_second_multiplier{"insurance_code/judgment_second_multiplier"};
inline constexpr Key<Rate> offer_penalty_multiplier{"insurance_code/offer_penalty_multiplier"};
inline constexpr Key<Rate> offer_fgao_penalty_cap{"insurance_code/offer_fgao_penalty_cap"};
inline constexpr Key<Count> judge_notice_days{"insurance_code/judge_notice_days"};
inline constexpr Key<Date> nullity_inopposable_from{"insurance_code/nullity_inopposable_from"};
inline constexpr Key<Date> suspension_inopposable_from{
    "insurance_code/suspension_inopposable_from"};
inline constexpr Key<Count> protected_below_age{"loi_badinter/protected_below_age"};
inline constexpr Key<Count> protected_above_age{"loi_badinter/protected_above_age"};
inline constexpr Key<Rate> protected_disability{"loi_badinter/protected_disability"};
inline constexpr Key<Table<Count>> mornet_dfp_age_band{"mornet/dfp_age_band"};
inline constexpr Key<Money> mornet_dft_daily_low{"mornet/dft_daily_low"};
inline constexpr Key<Money> mornet_dft_daily_high{"mornet/dft_daily_high"};
inline constexpr Key<Table<Rate>> dft_class_rates{"dintilhac/dft_class_rates"};
inline constexpr Key<Table<Money>> mornet_scale_low{"mornet/scale_low"};
inline constexpr Key<Table<Money>> mornet_scale_high{"mornet/scale_high"};
inline constexpr Key<Table<Money>> mornet_affection_low{"mornet/affection_low"};
inline constexpr Key<Table<Money>> mornet_affection_high{"mornet/affection_high"};
inline constexpr Key<Rate> mornet_affection_orphan_low{"mornet/affection_orphan_low"};
inline constexpr Key<Rate> mornet_affection_orphan_high{"mornet/affection_orphan_high"};
inline constexpr Key<Money> helper_hour_low{"practice/helper_hour_low"};
inline constexpr Key<Money> helper_hour_high{"practice/helper_hour_high"};
inline constexpr Key<Money> pch_direct_hour{"practice/pch_direct_hour"};
inline constexpr Key<Money> pch_agency_hour_low{"practice/pch_agency_hour_low"};
inline constexpr Key<Money> pch_agency_hour_high{"practice/pch_agency_hour_high"};
inline constexpr Key<Money> pch_provider_hour{"practice/pch_provider_hour"};
inline constexpr Key<Rate> annuity_discount_rate{"gazette_palais/discount_rate"};
inline constexpr Key<Count> helper_paid_days{"practice/helper_paid_days"};
inline constexpr Key<Count> helper_year_days{"practice/helper_year_days"};
inline constexpr Key<Date> annuity_spares_dfp_from{"case_law/annuity_spares_dfp_from"};
inline constexpr Key<Table<Money>> mornet_dfp_point_1{"mornet/dfp_point_1"};
inline constexpr Key<Table<Money>> mornet_dfp_point_2{"mornet/dfp_point_2"};
inline constexpr Key<Table<Money>> mornet_dfp_point_3{"mornet/dfp_point_3"};
inline constexpr Key<Table<Money>> mornet_dfp_point_4{"mornet/dfp_point_4"};
inline constexpr Key<Table<Money>> mornet_dfp_point_5{"mornet/dfp_point_5"};
inline constexpr Key<Table<Money>> mornet_dfp_point_6{"mornet/dfp_point_6"};
inline constexpr Key<Table<Money>> mornet_dfp_point_7{"mornet/dfp_point_7"};
inline constexpr Key<Table<Money>> mornet_dfp_point_8{"mornet/dfp_point_8"};
inline constexpr Key<Table<Money>> mornet_dfp_point_9{"mornet/dfp_point_9"};
/// By rank of the age band.
inline constexpr std::array mornet_dfp_point{
    mornet_dfp_point_1, mornet_dfp_point_2, mornet_dfp_point_3,
    mornet_dfp_point_4, mornet_dfp_point_5, mornet_dfp_point_6,
    mornet_dfp_point_7, mornet_dfp_point_8, mornet_dfp_point_9};
inline constexpr Key<Table<Rate>> men_annuity_life{"gazette_palais/men_life"};
inline constexpr Key<Table<Rate>> men_annuity_to_62{"gazette_palais/men_to_62"};
inline constexpr Key<Table<Rate>> men_annuity_to_64{"gazette_palais/men_to_64"};
inline constexpr Key<Table<Rate>> men_annuity_to_67{"gazette_palais/men_to_67"};
/// For life, then to 62, 64 and 67 years: price of one euro a year, by age.
inline constexpr std::array men_annuity_price{men_annuity_life, men_annuity_to_62,
                                              men_annuity_to_64, men_annuity_to_67};
inline constexpr Key<Table<Rate>> women_annuity_life{"gazette_palais/women_life"};
inline constexpr Key<Table<Rate>> women_annuity_to_62{"gazette_palais/women_to_62"};
inline constexpr Key<Table<Rate>> women_annuity_to_64{"gazette_palais/women_to_64"};
inline constexpr Key<Table<Rate>> women_annuity_to_67{"gazette_palais/women_to_67"};
/// For life, then to 62, 64 and 67 years: price of one euro a year, by age.
inline constexpr std::array women_annuity_price{women_annuity_life, women_annuity_to_62,
                                                women_annuity_to_64, women_annuity_to_67};

}  // namespace sim::law
