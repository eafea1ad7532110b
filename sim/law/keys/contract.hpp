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

}  // namespace sim::law
