#pragma once

#include "sim/law/book.hpp"

/// Values of death claims, of the borrower’s insurance and of the accidents of life. The unit of a
/// count is in its name or its label.
namespace sim::law {

inline constexpr Key<Date> death_duty_contracts_from{"death/duty_contracts_from"};
inline constexpr Key<Date> death_levy_premiums_from{"death/levy_premiums_from"};
inline constexpr Key<Count> death_duty_age{"death/duty_age"};
inline constexpr Key<Count> death_presumed_age{"death/presumed_age"};
inline constexpr Key<Count> death_consent_age{"death/consent_age"};
inline constexpr Key<Count> death_deposit_months{"death/deposit_months"};
inline constexpr Key<Count> death_deposit_years{"death/deposit_years"};
inline constexpr Key<Money> death_duty_abatement{"death/duty_abatement"};
inline constexpr Key<Rate> death_first_multiple{"death/first_multiple"};
inline constexpr Key<Money> death_levy_abatement{"death/levy_abatement"};
inline constexpr Key<Money> death_levy_first_band{"death/levy_first_band"};
inline constexpr Key<Rate> death_levy_generation_abatement{"death/levy_generation_abatement"};
inline constexpr Key<Rate> death_levy_high_rate{"death/levy_high_rate"};
inline constexpr Key<Rate> death_levy_rate{"death/levy_rate"};
inline constexpr Key<Count> death_payment_doubled_months{"death/payment_doubled_months"};
inline constexpr Key<Count> death_payment_months{"death/payment_months"};
inline constexpr Key<Count> death_request_days{"death/request_days"};
inline constexpr Key<Count> death_request_doubled_months{"death/request_doubled_months"};
inline constexpr Key<Date> death_revaluation_from{"death/revaluation_from"};
inline constexpr Key<Count> death_search_answer_months{"death/search_answer_months"};
inline constexpr Key<Count> death_search_forward_days{"death/search_forward_days"};
inline constexpr Key<Rate> death_second_multiple{"death/second_multiple"};
inline constexpr Key<Rate> death_self_employed_active_rate{"death/self_employed_active_rate"};
inline constexpr Key<Rate> death_self_employed_retired_rate{"death/self_employed_retired_rate"};
inline constexpr Key<Money> death_social_capital{"death/social_capital"};
inline constexpr Key<Count> death_state_years{"death/state_years"};
inline constexpr Key<Money> death_suicide_loan_plafond{"death/suicide_loan_plafond"};
inline constexpr Key<Count> death_suicide_years{"death/suicide_years"};
inline constexpr Key<Count> death_warning_months{"death/warning_months"};

inline constexpr Key<Count> borrower_avenant_days{"borrower/avenant_days"};
inline constexpr Key<Count> borrower_lender_answer_days{"borrower/lender_answer_days"};
inline constexpr Key<Count> borrower_franchise_days{"borrower/franchise_days"};
inline constexpr Key<Count> borrower_month_days{"borrower/month_days"};
inline constexpr Key<Count> borrower_no_question_age{"borrower/no_question_age"};
inline constexpr Key<Money> borrower_no_question_plafond{"borrower/no_question_plafond"};
inline constexpr Key<Count> borrower_termination_days{"borrower/termination_days"};

inline constexpr Key<Money> gav_least_plafond{"gav/least_plafond"};
inline constexpr Key<Rate> gav_most_threshold{"gav/most_threshold"};
inline constexpr Key<Count> gav_offer_months{"gav/offer_months"};
inline constexpr Key<Count> gav_payment_months{"gav/payment_months"};

inline constexpr Key<Count> death_social_priority_months{"death/social_priority_months"};
inline constexpr Key<Count> death_social_claim_years{"death/social_claim_years"};
inline constexpr Key<Count> death_social_activity_months{"death/social_activity_months"};
inline constexpr Key<Count> education_annuity_age{"practice/education_annuity_age"};
inline constexpr Key<Count> education_annuity_student_age{"practice/education_annuity_student_age"};

}  // namespace sim::law
