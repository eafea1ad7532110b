#pragma once

#include "sim/law/book.hpp"

/// Values of the property branch: natural and technological events, liability, recourse.
namespace sim::law {

inline constexpr Key<Count> catnat_declaration_days{"catnat/declaration_days"};
inline constexpr Key<Count> catnat_business_declaration_days{"catnat/business_declaration_days"};
inline constexpr Key<Count> catnat_information_months{"catnat/information_months"};
inline constexpr Key<Count> catnat_advance_months{"catnat/advance_months"};
inline constexpr Key<Count> catnat_offer_months{"catnat/offer_months"};
inline constexpr Key<Count> catnat_payment_months{"catnat/payment_months"};
inline constexpr Key<Count> catnat_payment_days{"catnat/payment_days"};
inline constexpr Key<Count> catnat_repairer_months{"catnat/repairer_months"};
inline constexpr Key<Count> catnat_commune_request_months{"catnat/commune_request_months"};

inline constexpr Key<Money> catnat_franchise{"catnat/franchise"};
inline constexpr Key<Money> catnat_franchise_drought{"catnat/franchise_drought"};
inline constexpr Key<Money> catnat_franchise_vehicle{"catnat/franchise_vehicle"};
inline constexpr Key<Rate> catnat_business_rate{"catnat/business_rate"};
inline constexpr Key<Money> catnat_business_minimum{"catnat/business_minimum"};
inline constexpr Key<Money> catnat_business_minimum_drought{"catnat/business_minimum_drought"};
inline constexpr Key<Count> catnat_small_business_square_metres{
    "catnat/small_business_square_metres"};
inline constexpr Key<Money> catnat_small_business_plafond{"catnat/small_business_plafond"};
inline constexpr Key<Count> catnat_factor_3{"catnat/factor_3"};
inline constexpr Key<Count> catnat_factor_4{"catnat/factor_4"};
inline constexpr Key<Count> catnat_factor_5{"catnat/factor_5"};
inline constexpr Key<Count> catnat_public_factor_3{"catnat/public_factor_3"};
inline constexpr Key<Count> catnat_public_factor_4{"catnat/public_factor_4"};
inline constexpr Key<Count> catnat_public_factor_5{"catnat/public_factor_5"};
inline constexpr Key<Count> catnat_plan_months{"catnat/plan_months"};
inline constexpr Key<Count> catnat_public_plan_months{"catnat/public_plan_months"};
inline constexpr Key<Rate> catnat_public_rate{"catnat/public_rate"};
inline constexpr Key<Money> catnat_small_commune_plafond{"catnat/small_commune_plafond"};
inline constexpr Key<Count> catnat_small_commune_inhabitants{"catnat/small_commune_inhabitants"};

inline constexpr Key<Rate> catnat_premium_rate_property{"catnat/premium_rate_property"};
inline constexpr Key<Rate> catnat_premium_rate_motor{"catnat/premium_rate_motor"};
inline constexpr Key<Count> catnat_rehousing_first_days{"catnat/rehousing_first_days"};
inline constexpr Key<Money> catnat_rehousing_day_minimum{"catnat/rehousing_day_minimum"};
inline constexpr Key<Count> catnat_rehousing_months{"catnat/rehousing_months"};
inline constexpr Key<Count> catnat_rehousing_ended_lease_months{
    "catnat/rehousing_ended_lease_months"};
inline constexpr Key<Count> catnat_wind_mean_km_h{"catnat/wind_mean_km_h"};
inline constexpr Key<Count> catnat_wind_gust_km_h{"catnat/wind_gust_km_h"};
inline constexpr Key<Date> catnat_drought_scope_from{"catnat/drought_scope_from"};
inline constexpr Key<Count> catnat_drought_works_months{"catnat/drought_works_months"};
inline constexpr Key<Count> catnat_drought_interim_report_months{
    "catnat/drought_interim_report_months"};
inline constexpr Key<Count> catnat_drought_final_report_months{
    "catnat/drought_final_report_months"};

inline constexpr Key<Rate> attack_plafond_share{"insurance_code/attack_plafond_share"};
inline constexpr Key<Money> attack_plafond_floor{"insurance_code/attack_plafond_floor"};
inline constexpr Key<Count> attack_franchise_multiple{"insurance_code/attack_franchise_multiple"};
inline constexpr Key<Count> storm_gust_km_h{"practice/storm_gust_km_h"};
inline constexpr Key<Count> storm_wetting_hours{"practice/storm_wetting_hours"};
inline constexpr Key<Money> forest_fire_extra_franchise_plafond{
    "forest_fire/extra_franchise_plafond"};
inline constexpr Key<Count> technological_dwellings_above{"technological/dwellings_above"};
inline constexpr Key<Count> technological_payment_months{"technological/payment_months"};
inline constexpr Key<Money> technological_no_expertise_below{"technological/no_expertise_below"};
inline constexpr Key<Money> technological_single_expertise_up_to{
    "technological/single_expertise_up_to"};
inline constexpr Key<Money> technological_vehicle_no_expertise_below{
    "technological/vehicle_no_expertise_below"};
inline constexpr Key<Money> technological_vehicle_single_expertise_up_to{
    "technological/vehicle_single_expertise_up_to"};

inline constexpr Key<Count> irsi_second_meeting_min_days{"irsi/second_meeting_min_days"};
inline constexpr Key<Count> irsi_second_meeting_max_days{"irsi/second_meeting_max_days"};
inline constexpr Key<Count> irsi_letter_days{"irsi/letter_days"};
inline constexpr Key<Count> irsi_report_after_letter_days{"irsi/report_after_letter_days"};
inline constexpr Key<Count> coral_echelon_days{"coral/echelon_days"};
inline constexpr Key<Money> coral_compulsory_up_to{"coral/compulsory_up_to"};
inline constexpr Key<Money> cidre_immaterial_plafond{"cidre/immaterial_plafond"};
inline constexpr Key<Money> cidre_private_parts_split{"cidre/private_parts_split"};
inline constexpr Key<Money> cide_cop_concertation_above{"cide_cop/concertation_above"};
inline constexpr Key<Money> cide_cop_qualified_expert_above{"cide_cop/qualified_expert_above"};
inline constexpr Key<Count> theft_recovery_option_days{"practice/theft_recovery_option_days"};
inline constexpr Key<Date> civil_code_renumbered_from{"civil_code/renumbered_from"};
inline constexpr Key<Date> neighbour_article_from{"civil_code/neighbour_article_from"};
inline constexpr Key<Date> joint_parents_from{"civil_code/joint_parents_from"};

}  // namespace sim::law
