#pragma once

#include "sim/law/book.hpp"

/// Values of complementary health cover. The unit of a count is in its name or its label.
namespace sim::law {

inline constexpr Key<Count> health_adult_age{"health/adult_age"};
inline constexpr Key<Rate> health_amo_rate_auxiliary{"health/amo_rate_auxiliary"};
inline constexpr Key<Rate> health_amo_rate_biology{"health/amo_rate_biology"};
inline constexpr Key<Rate> health_amo_rate_dentist{"health/amo_rate_dentist"};
inline constexpr Key<Rate> health_amo_rate_device{"health/amo_rate_device"};
inline constexpr Key<Rate> health_amo_rate_doctor{"health/amo_rate_doctor"};
inline constexpr Key<Rate> health_amo_rate_doctor_out_of_pathway{
    "health/amo_rate_doctor_out_of_pathway"};
inline constexpr Key<Rate> health_amo_rate_hospital{"health/amo_rate_hospital"};
inline constexpr Key<Rate> health_amo_rate_medicine_100{"health/amo_rate_medicine_100"};
inline constexpr Key<Rate> health_amo_rate_medicine_15{"health/amo_rate_medicine_15"};
inline constexpr Key<Rate> health_amo_rate_medicine_30{"health/amo_rate_medicine_30"};
inline constexpr Key<Rate> health_amo_rate_medicine_65{"health/amo_rate_medicine_65"};
inline constexpr Key<Rate> health_amo_rate_midwife{"health/amo_rate_midwife"};
inline constexpr Key<Money> health_base_crown_ceramic{"health/base_crown_ceramic"};
inline constexpr Key<Money> health_base_crown_metal{"health/base_crown_metal"};
inline constexpr Key<Money> health_base_crown_moderate{"health/base_crown_moderate"};
inline constexpr Key<Money> health_base_crown_zirconia{"health/base_crown_zirconia"};
inline constexpr Key<Money> health_base_frame{"health/base_frame"};
inline constexpr Key<Money> health_base_hearing_adult{"health/base_hearing_adult"};
inline constexpr Key<Money> health_base_hearing_young{"health/base_hearing_young"};
inline constexpr Key<Money> health_base_inlay_core{"health/base_inlay_core"};
inline constexpr Key<Money> health_base_lens_simple{"health/base_lens_simple"};
inline constexpr Key<Money> health_consultation_consultant{"health/consultation_consultant"};
inline constexpr Key<Money> health_consultation_geriatrician{"health/consultation_geriatrician"};
inline constexpr Key<Money> health_consultation_gp{"health/consultation_gp"};
inline constexpr Key<Money> health_consultation_gp_non_optam{"health/consultation_gp_non_optam"};
inline constexpr Key<Money> health_consultation_gynaecologist{"health/consultation_gynaecologist"};
inline constexpr Key<Money> health_consultation_long_visit{"health/consultation_long_visit"};
inline constexpr Key<Money> health_consultation_neurologist{"health/consultation_neurologist"};
inline constexpr Key<Money> health_consultation_paediatrician_child{
    "health/consultation_paediatrician_child"};
inline constexpr Key<Money> health_consultation_paediatrician_infant{
    "health/consultation_paediatrician_infant"};
inline constexpr Key<Money> health_consultation_paediatrician_older{
    "health/consultation_paediatrician_older"};
inline constexpr Key<Money> health_consultation_psychiatrist{"health/consultation_psychiatrist"};
inline constexpr Key<Money> health_consultation_psychiatrist_young{
    "health/consultation_psychiatrist_young"};
inline constexpr Key<Money> health_consultation_specialist{"health/consultation_specialist"};
inline constexpr Key<Money> health_consultation_specialist_non_optam{
    "health/consultation_specialist_non_optam"};
inline constexpr Key<Money> health_daily_charge{"health/daily_charge"};
inline constexpr Key<Money> health_daily_charge_psychiatry{"health/daily_charge_psychiatry"};
inline constexpr Key<Money> health_emergency_share{"health/emergency_share"};
inline constexpr Key<Money> health_emergency_share_reduced{"health/emergency_share_reduced"};
inline constexpr Key<Money> health_flat_share{"health/flat_share"};
inline constexpr Key<Money> health_flat_share_day_plafond{"health/flat_share_day_plafond"};
inline constexpr Key<Money> health_flat_share_year_plafond{"health/flat_share_year_plafond"};
inline constexpr Key<Money> health_franchise_auxiliary{"health/franchise_auxiliary"};
inline constexpr Key<Money> health_franchise_auxiliary_day_plafond{
    "health/franchise_auxiliary_day_plafond"};
inline constexpr Key<Money> health_franchise_medicine{"health/franchise_medicine"};
inline constexpr Key<Money> health_franchise_transport{"health/franchise_transport"};
inline constexpr Key<Money> health_franchise_transport_day_plafond{
    "health/franchise_transport_day_plafond"};
inline constexpr Key<Money> health_franchise_year_plafond{"health/franchise_year_plafond"};
inline constexpr Key<Money> health_hearing_plafond{"health/hearing_plafond"};
inline constexpr Key<Count> health_hearing_renewal_years{"health/hearing_renewal_years"};
inline constexpr Key<Money> health_heavy_act_share{"health/heavy_act_share"};
inline constexpr Key<Count> health_hospital_full_from_day{"health/hospital_full_from_day"};
inline constexpr Key<Money> health_optics_a_floor{"health/optics_a_floor"};
inline constexpr Key<Money> health_optics_a_plafond{"health/optics_a_plafond"};
inline constexpr Key<Money> health_optics_b_floor{"health/optics_b_floor"};
inline constexpr Key<Money> health_optics_b_plafond{"health/optics_b_plafond"};
inline constexpr Key<Money> health_optics_c_floor{"health/optics_c_floor"};
inline constexpr Key<Money> health_optics_c_plafond{"health/optics_c_plafond"};
inline constexpr Key<Count> health_optics_child_age{"health/optics_child_age"};
inline constexpr Key<Money> health_optics_d_floor{"health/optics_d_floor"};
inline constexpr Key<Money> health_optics_d_plafond{"health/optics_d_plafond"};
inline constexpr Key<Money> health_optics_e_floor{"health/optics_e_floor"};
inline constexpr Key<Money> health_optics_e_plafond{"health/optics_e_plafond"};
inline constexpr Key<Money> health_optics_f_floor{"health/optics_f_floor"};
inline constexpr Key<Money> health_optics_f_plafond{"health/optics_f_plafond"};
inline constexpr Key<Money> health_optics_frame_plafond{"health/optics_frame_plafond"};
inline constexpr Key<Count> health_optics_infant_age{"health/optics_infant_age"};
inline constexpr Key<Count> health_optics_multifocal_cylinder{"health/optics_multifocal_cylinder"};
inline constexpr Key<Count> health_optics_multifocal_sphere{"health/optics_multifocal_sphere"};
inline constexpr Key<Count> health_optics_multifocal_sum{"health/optics_multifocal_sum"};
inline constexpr Key<Count> health_optics_multifocal_toric_sphere{
    "health/optics_multifocal_toric_sphere"};
inline constexpr Key<Count> health_optics_renewal_months{"health/optics_renewal_months"};
inline constexpr Key<Count> health_optics_renewal_months_child{
    "health/optics_renewal_months_child"};
inline constexpr Key<Count> health_optics_renewal_months_infant{
    "health/optics_renewal_months_infant"};
inline constexpr Key<Count> health_optics_simple_cylinder{"health/optics_simple_cylinder"};
inline constexpr Key<Count> health_optics_simple_sphere{"health/optics_simple_sphere"};
inline constexpr Key<Count> health_optics_simple_sum{"health/optics_simple_sum"};
inline constexpr Key<Count> health_pathway_age{"health/pathway_age"};
inline constexpr Key<Money> health_price_limit_crown_ceramic{"health/price_limit_crown_ceramic"};
inline constexpr Key<Money> health_price_limit_crown_metal{"health/price_limit_crown_metal"};
inline constexpr Key<Money> health_price_limit_crown_moderate{"health/price_limit_crown_moderate"};
inline constexpr Key<Money> health_price_limit_crown_zirconia{"health/price_limit_crown_zirconia"};
inline constexpr Key<Money> health_price_limit_frame{"health/price_limit_frame"};
inline constexpr Key<Money> health_price_limit_hearing_adult{"health/price_limit_hearing_adult"};
inline constexpr Key<Money> health_price_limit_hearing_young{"health/price_limit_hearing_young"};
inline constexpr Key<Money> health_price_limit_inlay_core{"health/price_limit_inlay_core"};
inline constexpr Key<Money> health_price_limit_lens_simple{"health/price_limit_lens_simple"};
inline constexpr Key<Rate> health_responsible_doctor_rate{"health/responsible_doctor_rate"};
inline constexpr Key<Rate> health_responsible_optam_gap{"health/responsible_optam_gap"};

}  // namespace sim::law
