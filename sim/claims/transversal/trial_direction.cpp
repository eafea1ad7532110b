#include "sim/claims/transversal/trial_direction.hpp"

#include <algorithm>

#include "sim/claims/common/ruling.hpp"

namespace sim::claims::transversal {

Result<Determination> exception_waived(const TrialDirection& trial, const law::Book& book) {
    Ruling law{book, trial.on};
    const auto source = insurance_code("L113-17");
    if (!trial.took_direction)
        return law.conclude(
            false, "L’assureur ne dirige pas le procès\u00A0: il garde ses exceptions.", source);
    if (!trial.known_on || *trial.known_on > trial.on)
        return law.conclude(false, "L’exception n’était pas connue en prenant la direction.",
                            source);
    const bool reserved = trial.reserved_on && *trial.reserved_on <= trial.on;
    return law.conclude(!reserved,
                        reserved ? "Des réserves écrites ont précédé\u00A0: l’exception demeure."
                                 : "Diriger le procès sans réserves vaut renonciation aux "
                                   "exceptions connues.",
                        source);
}

Result<Determination> set_off(const SetOff& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto source = civil_code("1347 et 1347-1");
    if (!asked.certain || !asked.fixed || !asked.due)
        return law.conclude(Money{}, "Seule une dette certaine, liquide et exigible se compense.",
                            source);
    const auto open = std::max(asked.benefit - asked.protected_part, Money{});
    const auto kept = std::min(asked.owed_back, open);
    law.note("La part insaisissable de la prestation reste versée.", civil_code("1347-2"),
             to_french(asked.benefit), to_french(open));
    return law.conclude(kept, "Les deux dettes s’éteignent jusqu’à la plus faible.", source);
}

}  // namespace sim::claims::transversal
