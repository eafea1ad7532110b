#pragma once

#include "sim/law/book.hpp"

/// Driving without insurance, its proof, and what the motor texts say beside the claim itself.
namespace sim::law {

inline constexpr Key<Money> uninsured_fine_reduced{"road_code/uninsured_fine_reduced"};
inline constexpr Key<Money> uninsured_fine_normal{"road_code/uninsured_fine_normal"};
inline constexpr Key<Money> uninsured_fine_increased{"road_code/uninsured_fine_increased"};
inline constexpr Key<Money> uninsured_fine_court{"road_code/uninsured_fine_court"};
inline constexpr Key<Rate> uninsured_fund_increase{"insurance_code/uninsured_fund_increase"};
inline constexpr Key<Date> insurance_file_from{"insurance_code/insurance_file_from"};
inline constexpr Key<Date> vei_contract_from{"insurance_code/vei_contract_from"};
inline constexpr Key<Date> irsa_edition{"irsa/edition"};
inline constexpr Key<Count> irsa_withdrawal_months{"irsa/withdrawal_months"};
inline constexpr Key<Count> irsi_withdrawal_months{"irsi/withdrawal_months"};
inline constexpr Key<Date> electronic_constat_from{"practice/electronic_constat_from"};
inline constexpr Key<Count> electronic_constat_vehicles{"practice/electronic_constat_vehicles"};

}  // namespace sim::law
