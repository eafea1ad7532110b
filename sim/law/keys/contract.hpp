#pragma once

#include "sim/law/book.hpp"

/// What the contract, time limits and interest rest on. The unit of a count is in its name.
namespace sim::law {

inline constexpr Key<Rate> consumer_interest{"legal_interest/consumer"};
inline constexpr Key<Rate> professional_interest{"legal_interest/professional"};
inline constexpr Key<Rate> judgment_interest_increase{"legal_interest/judgment_increase"};
inline constexpr Key<Count> judgment_increase_months{"legal_interest/judgment_increase_months"};
inline constexpr Key<Count> interest_year_days{"legal_interest/year_days"};

inline constexpr Key<Count> drought_prescription_years{"insurance_code/drought_prescription_years"};
inline constexpr Key<Count> persons_prescription_years{"insurance_code/persons_prescription_years"};
inline constexpr Key<Count> collective_incapacity_prescription_years{
    "insurance_code/collective_incapacity_prescription_years"};
inline constexpr Key<Count> life_butoir_years{"insurance_code/life_butoir_years"};
inline constexpr Key<Count> bodily_injury_prescription_years{
    "civil_code/bodily_injury_prescription_years"};
inline constexpr Key<Count> sexual_violence_prescription_years{
    "civil_code/sexual_violence_prescription_years"};
inline constexpr Key<Count> hidden_defect_prescription_years{
    "civil_code/hidden_defect_prescription_years"};
inline constexpr Key<Count> product_prescription_years{"civil_code/product_prescription_years"};
inline constexpr Key<Count> product_butoir_years{"civil_code/product_butoir_years"};
inline constexpr Key<Count> butoir_years{"civil_code/butoir_years"};
inline constexpr Key<Count> suspension_rest_months{"civil_code/suspension_rest_months"};

inline constexpr Key<Rate> valeur_a_neuf_cap{"practice/valeur_a_neuf_cap"};
inline constexpr Key<Count> valeur_a_neuf_years{"practice/valeur_a_neuf_years"};

inline constexpr Key<Count> notice_after_echeance_days{"insurance_code/notice_after_echeance_days"};
inline constexpr Key<Count> suspension_after_notice_days{
    "insurance_code/suspension_after_notice_days"};
inline constexpr Key<Count> resiliation_after_suspension_days{
    "insurance_code/resiliation_after_suspension_days"};
inline constexpr Key<Count> livestock_declaration_floor_days{
    "insurance_code/livestock_declaration_floor_days"};
inline constexpr Key<Count> hail_declaration_days{"insurance_code/hail_declaration_days"};
inline constexpr Key<Count> aggravation_declaration_days{
    "insurance_code/aggravation_declaration_days"};

inline constexpr Key<Money> fire_opening_reserve{"practice/fire_opening_reserve"};
inline constexpr Key<Money> natural_disaster_opening_reserve{
    "practice/natural_disaster_opening_reserve"};
inline constexpr Key<Money> drought_opening_reserve{"practice/drought_opening_reserve"};
inline constexpr Key<Money> storm_opening_reserve{"practice/storm_opening_reserve"};
inline constexpr Key<Money> theft_opening_reserve{"practice/theft_opening_reserve"};
inline constexpr Key<Money> liability_opening_reserve{"practice/liability_opening_reserve"};
inline constexpr Key<Money> glass_opening_reserve{"practice/glass_opening_reserve"};
inline constexpr Key<Money> remote_assessment_up_to{"practice/remote_assessment_up_to"};
inline constexpr Key<Money> adversarial_assessment_above{"practice/adversarial_assessment_above"};

inline constexpr Key<Rate> appliance_yearly_vetuste{"practice/appliance_yearly_vetuste"};
inline constexpr Key<Rate> computer_yearly_vetuste{"practice/computer_yearly_vetuste"};
inline constexpr Key<Rate> furniture_yearly_vetuste{"practice/furniture_yearly_vetuste"};
inline constexpr Key<Rate> clothes_yearly_vetuste{"practice/clothes_yearly_vetuste"};
inline constexpr Key<Rate> paint_yearly_vetuste{"practice/paint_yearly_vetuste"};
inline constexpr Key<Rate> flooring_yearly_vetuste{"practice/flooring_yearly_vetuste"};
inline constexpr Key<Rate> parquet_yearly_vetuste{"practice/parquet_yearly_vetuste"};
inline constexpr Key<Rate> roofing_yearly_vetuste{"practice/roofing_yearly_vetuste"};
inline constexpr Key<Rate> most_vetuste{"practice/most_vetuste"};

inline constexpr Key<Count> fire_interest_months{"insurance_code/fire_interest_months"};
inline constexpr Key<Count> fire_suit_months{"insurance_code/fire_suit_months"};
inline constexpr Key<Count> local_interest_months{"insurance_code/local_interest_months"};

}  // namespace sim::law
