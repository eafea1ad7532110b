#include "sim/claims/persons/hearing.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/health.hpp"

namespace sim::claims::persons {

Result<Determination> hearing_plafond(const HearingAid& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto ear = law.cite(law::health_hearing_plafond);
    const auto most = Money::cents(ear.value.in_cents() * asked.ears);
    law.note("Le plafond vaut par oreille, assurance maladie comprise.", ear.reference,
             to_french(ear.value), to_french(most));
    return law.conclude(most);
}

Result<Determination> hearing_renewal(const HearingAid& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto years = law.cite(law::health_hearing_renewal_years);
    auto from = asked.on;
    if (asked.last_on)
        from = std::max(from, add_years(*asked.last_on, static_cast<int>(years.value.value),
                                        DayOverflow::last_day));
    law.note("Un nouvel appareil est pris en charge " + std::to_string(years.value.value) +
                 " ans après le précédent.",
             years.reference, "", to_french(from));
    return law.conclude(from);
}

Problems impossible(const HearingAid& aid) {
    return out_of_order(aid, {{"last_on", aid.last_on, "on", aid.on}});
}

}  // namespace sim::claims::persons
