#pragma once

#include <string>
#include <vector>

#include "sim/app/core/view.hpp"

namespace sim::app {

/// Which cases of the library are shown; what is empty or absent keeps all.
struct CaseFilter {
    enum class Minutes { any, up_to_30, up_to_60, longer };

    std::string search = {};
    int state = 0;  ///< 0: all; else a CaseState and one.
    std::string block = {}, competency = {}, desk = {};
    int level = 0;
    Minutes minutes = Minutes::any;
    friend bool operator==(const CaseFilter&, const CaseFilter&) = default;
};

/// In the order of the library.
std::vector<const CaseCard*> filtered(const std::vector<CaseCard>& cases, const CaseFilter& filter);

}  // namespace sim::app
