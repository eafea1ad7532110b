#pragma once

#include "sim/content/case_check.hpp"
#include "sim/content/case_fields.hpp"

/// Advice on a case that opens: its texts (case_care.cpp) and what it never uses (case_unused.cpp).
namespace sim::content {

void care_for_texts(const CaseSource& source, const CaseWatch& watch, const CheckOptions& options,
                    Problems& problems);
void care_for_unused(const CaseSource& source, const CaseWatch& watch,
                     const scenario::Scenario& scenario, Problems& problems);

}  // namespace sim::content
