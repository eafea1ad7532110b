#pragma once

#include "sim/law/book.hpp"

/// Construction: guarantees, dommages-ouvrage, CRAC. The unit of a count is in its name.
namespace sim::law {

inline constexpr Key<Count> gpa_years{"civil_code/gpa_years"};
inline constexpr Key<Count> biennale_years{"civil_code/biennale_years"};
inline constexpr Key<Count> decennale_years{"civil_code/decennale_years"};
inline constexpr Key<Count> works_contract_years{"civil_code/works_contract_years"};
inline constexpr Key<Count> subcontractor_years{"civil_code/subcontractor_years"};
inline constexpr Key<Count> subcontractor_equipment_years{
    "civil_code/subcontractor_equipment_years"};
inline constexpr Key<Date> added_equipment_decennale_from{
    "case_law/added_equipment_decennale_from"};
inline constexpr Key<Count> do_incomplete_notice_days{"insurance_code/do_incomplete_notice_days"};
inline constexpr Key<Count> do_no_expert_days{"insurance_code/do_no_expert_days"};
inline constexpr Key<Money> do_no_expert_threshold{"insurance_code/do_no_expert_threshold"};
inline constexpr Key<Count> do_first_challenge_days{"insurance_code/do_first_challenge_days"};
inline constexpr Key<Count> do_second_challenge_days{"insurance_code/do_second_challenge_days"};
inline constexpr Key<Count> do_challenge_days{"insurance_code/do_challenge_days"};
inline constexpr Key<Count> do_position_days{"insurance_code/do_position_days"};
inline constexpr Key<Count> do_offer_days{"insurance_code/do_offer_days"};
inline constexpr Key<Count> do_extension_days{"insurance_code/do_extension_days"};
inline constexpr Key<Count> do_payment_days{"insurance_code/do_payment_days"};
inline constexpr Key<Count> do_advance_days{"insurance_code/do_advance_days"};
inline constexpr Key<Rate> do_advance_share{"insurance_code/do_advance_share"};
inline constexpr Key<Rate> do_interest_multiplier{"insurance_code/do_interest_multiplier"};
inline constexpr Key<Count> do_action_years{"insurance_code/do_action_years"};
inline constexpr Key<Money> uninsured_works_fine{"insurance_code/uninsured_works_fine"};
inline constexpr Key<Count> uninsured_works_prison_months{
    "insurance_code/uninsured_works_prison_months"};
inline constexpr Key<Money> works_plafond_floor{"insurance_code/works_plafond_floor"};
inline constexpr Key<Date> excluded_works_from{"insurance_code/excluded_works_from"};
inline constexpr Key<Date> works_standard_clauses{"insurance_code/works_standard_clauses"};
inline constexpr Key<Date> do_electronic_letter_from{"insurance_code/do_electronic_letter_from"};
inline constexpr Key<Money> crac_ticket_moderateur{"crac/ticket_moderateur"};
inline constexpr Key<Money> crac_chapter_3_threshold{"crac/chapter_3_threshold"};
inline constexpr Key<Rate> crac_fees_share{"crac/fees_share"};
inline constexpr Key<Money> crac_no_control_cost{"crac/no_control_cost"};
inline constexpr Key<Count> crac_no_control_multiplier{"crac/no_control_multiplier"};
inline constexpr Key<Count> crac_first_year_years{"crac/first_year_years"};
inline constexpr Key<Money> crac_economist_works_cost{"crac/economist_works_cost"};
inline constexpr Key<Count> crac_payment_months{"crac/payment_months"};
inline constexpr Key<Count> crac_own_expert_days{"crac/own_expert_days"};

}  // namespace sim::law
