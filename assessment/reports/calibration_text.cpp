#include "assessment/reports/calibration_text.hpp"

#include <algorithm>

#include "assessment/certification/calibration.hpp"

namespace assessment::reports {
namespace {

using namespace certification;
using statistics::in_french;

std::string shown_name(const Names& names, PersonId person) {
    const auto name = names.find(person);
    return name == names.end() ? "juré " + std::to_string(person) : name->second;
}

std::string signed_gap(int gap) {
    if (gap == 0) return "juste";
    return (gap > 0 ? "+" : "−") + std::to_string(std::abs(gap));
}

std::string of_one(const Session& session, const Reference& reference, PersonId juror,
                   const Names& names) {
    std::string text;
    for (const auto& gap : gaps(session, reference, juror))
        text += "    " + gap.subject + "\u00A0: donné " + std::to_string(gap.given) + ", attendu " +
                std::to_string(gap.expected) + " (" + signed_gap(gap.given - gap.expected) + ")\n";
    if (text.empty()) return text;
    return "  " + shown_name(names, juror) + "\n" + text;
}

std::string summary(const Session& session, const Grid& grid, const Names& names) {
    int levels = 2;
    for (const auto& criterion : grid.criteria) levels = std::max(levels, criterion.top() + 1);
    std::string text = "Ensemble (en niveaux\u202F; plus\u00A0: plus généreux que la référence)\n";
    for (const auto& one : statistics::calibrations(comparisons(session), levels))
        text += "  " + shown_name(names, one.juror) + "\u00A0: écart avant la session " +
                in_french(one.bias_before, 2) + ", pendant " + in_french(one.bias_during, 2) +
                ", taille moyenne " + in_french(one.spread, 2) + ", accord (kappa pondéré) " +
                in_french(one.agreement, 2) + "\n";
    return text;
}

}  // namespace

std::string calibration_in_french(const Session& session, const Grid& grid, const Names& names,
                                  PersonId person, Role role) {
    std::string text;
    bool all = !session.references.empty();
    for (const auto& reference : session.references) {
        std::string jurors;
        for (const auto& member : session.members) {
            const bool seen = may_see_gap(session, reference, member.person, person, role);
            all = all && seen;
            if (seen) jurors += of_one(session, reference, member.person, names);
        }
        if (!jurors.empty())
            text += reference.number + ", " + reference.block +
                    (reference.seeded ? ", glissée parmi les copies\n" : "\n") + jurors;
    }
    if (text.empty()) return "Aucun écart à montrer.\n";
    return all ? text + summary(session, grid, names) : text;
}

}  // namespace assessment::reports
