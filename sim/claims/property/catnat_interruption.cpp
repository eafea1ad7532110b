#include "sim/claims/property/catnat_interruption.hpp"

#include <algorithm>

#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/interruption.hpp"
#include "sim/law/keys/property.hpp"

namespace sim::claims::property {

Result<Determination> interruption_franchise(const CatnatInterruption& stop,
                                             const law::Book& book) {
    Ruling law{book, stop.on};
    const auto days = law.cite(law::catnat_interruption_days);
    const auto least = law.cite(law::catnat_business_minimum);
    const auto by_days = Money::cents(stop.daily_loss.in_cents() * days.value.value);
    law.note("La franchise vaut la perte de " + std::to_string(days.value.value) + " jours ouvrés.",
             days.reference, to_french(stop.daily_loss), to_french(by_days));
    const auto kept = std::max(by_days, least.value);
    if (kept > by_days)
        law.note("Elle ne descend pas sous le minimum.", least.reference, to_french(by_days),
                 to_french(kept));
    return law.conclude(std::min(kept, stop.loss), "Elle ne dépasse pas la perte.", days.reference);
}

Result<Determination> order_deadline(const RecognitionRequest& request, const law::Book& book) {
    Ruling law{book, request.on};
    const auto months = law.cite(law::catnat_order_months);
    const auto last =
        add_months(request.on, static_cast<int>(months.value.value), DayOverflow::last_day);
    law.note("L’arrêté est publié dans ce délai, depuis la demande de la commune\u00A0: " +
                 std::to_string(months.value.value) + " mois.",
             months.reference, to_french(request.on), to_french(last));
    return law.conclude(last);
}

}  // namespace sim::claims::property
