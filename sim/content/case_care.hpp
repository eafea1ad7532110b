#pragma once

#include "sim/content/case_check.hpp"
#include "sim/content/case_fields.hpp"

/// Advice on a case that opens: its texts (case_care.cpp), what it never uses
/// (case_unused.cpp) and what is a slip more often than meant (case_slips.cpp).
namespace sim::content {

/// The key `id` of the map at `path` in scenario.yaml, for the place.
Place place_of(const CaseSource& source, std::initializer_list<std::string_view> path,
               std::string_view id);

void care_for_texts(const CaseSource& source, const CaseWatch& watch, const CheckOptions& options,
                    Problems& problems);
void care_for_unused(const CaseSource& source, const CaseWatch& watch,
                     const scenario::Scenario& scenario, Problems& problems);
void care_for_slips(const CaseSource& source, const scenario::Scenario& scenario,
                    Problems& problems);
/// The plays that every case has.
void care_for_plays(const CaseSource& source, Problems& problems);

}  // namespace sim::content
