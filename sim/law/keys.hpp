#pragma once

#include "sim/law/book.hpp"

/// Every legal or conventional value that a rule reads. The unit of a count is in its name.
namespace sim::law {

inline constexpr Key<Date> irsi_in_force_from{"irsi/in_force_from"};
inline constexpr Key<Money> irsi_tranche_1_plafond{"irsi/tranche_1_plafond"};
inline constexpr Key<Money> irsi_tranche_2_plafond{"irsi/tranche_2_plafond"};
inline constexpr Key<Count> irsi_leak_search_rules{"irsi/leak_search_rules"};
inline constexpr Key<Money> irsi_leak_search_cap{"irsi/leak_search_cap"};
inline constexpr Key<Money> irsi_leak_search_recourse_threshold{
    "irsi/leak_search_recourse_threshold"};
inline constexpr Key<Count> irsi_repeat_window_months{"irsi/repeat_window_months"};
inline constexpr Key<Money> irsi_immateriels_common_expertise_cap{
    "irsi/immateriels_common_expertise_cap"};
inline constexpr Key<Count> irsi_first_meeting_days{"irsi/first_meeting_days"};
inline constexpr Key<Count> irsi_report_days{"irsi/report_days"};
inline constexpr Key<Count> irsi_remboursement_prescription_years{
    "irsi/remboursement_prescription_years"};
inline constexpr Key<Count> irsi_recuperation_prescription_years{
    "irsi/recuperation_prescription_years"};
inline constexpr Key<Date> cidre_in_force_from{"cidre/in_force_from"};
inline constexpr Key<Money> cidre_material_plafond{"cidre/material_plafond"};
inline constexpr Key<Date> cide_cop_in_force_from{"cide_cop/in_force_from"};
inline constexpr Key<Count> declaration_floor_days{"insurance_code/declaration_floor_days"};
inline constexpr Key<Count> theft_declaration_floor_days{
    "insurance_code/theft_declaration_floor_days"};
inline constexpr Key<Count> insurance_prescription_years{"insurance_code/prescription_years"};
inline constexpr Key<Count> prescription_years{"civil_code/prescription_years"};
inline constexpr Key<Money> water_damage_opening_reserve{"practice/water_damage_opening_reserve"};

}  // namespace sim::law
