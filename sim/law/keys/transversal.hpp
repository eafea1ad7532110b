#pragma once

#include "sim/law/book.hpp"

/// Values that every branch shares: people, payments, complaints, procedure, powers. The unit of a
/// count is in its name or its label.
namespace sim::law {

inline constexpr Key<Count> protection_measure_years{"protection/measure_years"};
inline constexpr Key<Count> protection_reasoned_years{"protection/reasoned_years"};
inline constexpr Key<Count> protection_renewed_years{"protection/renewed_years"};
inline constexpr Key<Count> protection_habilitation_years{"protection/habilitation_years"};
inline constexpr Key<Count> protection_enjoyment_years{"protection/enjoyment_years"};
inline constexpr Key<Count> protection_cooling_days{"protection/cooling_days"};
inline constexpr Key<Count> protection_majority_years{"protection/majority_years"};
inline constexpr Key<Count> protection_notice_days{"protection/notice_days"};

inline constexpr Key<Money> vigilance_cash_plafond{"vigilance/cash_plafond"};
inline constexpr Key<Count> vigilance_exposed_years{"vigilance/exposed_years"};
inline constexpr Key<Count> vigilance_keeping_years{"vigilance/keeping_years"};
inline constexpr Key<Money> vigilance_occasional_cash_threshold{
    "vigilance/occasional_cash_threshold"};
inline constexpr Key<Money> vigilance_occasional_threshold{"vigilance/occasional_threshold"};
inline constexpr Key<Money> vigilance_simplified_single_premium{
    "vigilance/simplified_single_premium"};
inline constexpr Key<Money> vigilance_simplified_year_premium{"vigilance/simplified_year_premium"};

inline constexpr Key<Count> complaint_acknowledgement_days{"complaint/acknowledgement_days"};
inline constexpr Key<Count> complaint_answer_months{"complaint/answer_months"};

inline constexpr Key<Count> mediation_complaint_years{"mediation/complaint_years"};
inline constexpr Key<Count> mediation_outcome_days{"mediation/outcome_days"};
inline constexpr Key<Count> mediation_rejection_weeks{"mediation/rejection_weeks"};

inline constexpr Key<Count> procedure_abroad_months{"procedure/abroad_months"};
inline constexpr Key<Money> procedure_amicable_attempt_plafond{
    "procedure/amicable_attempt_plafond"};
inline constexpr Key<Count> procedure_appeal_criminal_days{"procedure/appeal_criminal_days"};
inline constexpr Key<Count> procedure_appeal_months{"procedure/appeal_months"};
inline constexpr Key<Count> procedure_appeal_summary_days{"procedure/appeal_summary_days"};
inline constexpr Key<Count> procedure_citation_days{"procedure/citation_days"};
inline constexpr Key<Count> procedure_filing_days{"procedure/filing_days"};
inline constexpr Key<Money> procedure_last_resort_plafond{"procedure/last_resort_plafond"};
inline constexpr Key<Count> procedure_lawyer_days{"procedure/lawyer_days"};
inline constexpr Key<Money> procedure_lawyer_free_plafond{"procedure/lawyer_free_plafond"};
inline constexpr Key<Count> procedure_overseas_months{"procedure/overseas_months"};
inline constexpr Key<Money> procedure_stamp{"procedure/stamp"};

inline constexpr Key<Money> powers_court_committee{"powers/court_committee"};
inline constexpr Key<Rate> powers_gap_confirmed{"powers/gap_confirmed"};
inline constexpr Key<Rate> powers_gap_junior{"powers/gap_junior"};
inline constexpr Key<Rate> powers_gap_referent{"powers/gap_referent"};
inline constexpr Key<Money> powers_settle_confirmed{"powers/settle_confirmed"};
inline constexpr Key<Money> powers_settle_junior{"powers/settle_junior"};
inline constexpr Key<Money> powers_settle_manager{"powers/settle_manager"};
inline constexpr Key<Money> powers_settle_referent{"powers/settle_referent"};
inline constexpr Key<Money> powers_waive_confirmed{"powers/waive_confirmed"};
inline constexpr Key<Money> powers_waive_junior{"powers/waive_junior"};
inline constexpr Key<Money> powers_waive_manager{"powers/waive_manager"};
inline constexpr Key<Money> powers_waive_referent{"powers/waive_referent"};

inline constexpr Key<Count> fraud_manager_from{"fraud/manager_from"};
inline constexpr Key<Count> fraud_verify_from{"fraud/verify_from"};

inline constexpr Key<Count> retention_construction_years{"retention/construction_years"};
inline constexpr Key<Count> retention_fraud_years{"retention/fraud_years"};
inline constexpr Key<Count> retention_injury_claim_years{"retention/injury_claim_years"};
inline constexpr Key<Count> retention_life_years{"retention/life_years"};
inline constexpr Key<Count> retention_property_claim_years{"retention/property_claim_years"};
inline constexpr Key<Count> retention_prospect_years{"retention/prospect_years"};
inline constexpr Key<Count> retention_recording_months{"retention/recording_months"};

}  // namespace sim::law
