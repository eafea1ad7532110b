#pragma once

#include <vector>

#include "assessment/certification/session.hpp"
#include "assessment/statistics/agreement.hpp"

/// How far those who marked the same copies, each without seeing the other, agree.
namespace assessment::certification {

/// On a criterion, over the two first sheets: weighted kappa.
statistics::Figure agreement_on(const std::vector<const Copy*>& copies, const Criterion& criterion);
/// On the points of the two first sheets: ICC(2,1).
statistics::Figure agreement_of_totals(const std::vector<const Copy*>& copies, const Grid& grid);

/// One juror beside whoever marked the same copies.
struct JurorAgreement {
    PersonId juror = 0;
    int criteria = 0;           ///< Compared.
    statistics::Figure kappa;   ///< Weighted, over all of them.
    statistics::Figure points;  ///< ICC(2,1) of the points.
};
/// In the order of the jurors' numbers; who shares no copy is not there.
std::vector<JurorAgreement> agreements(const Session& session, const Grid& grid);

}  // namespace assessment::certification
