#include "sim/claims/property/catnat_clock.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/property.hpp"

namespace sim::claims::property {
namespace {

/// The last day of a delay in months that runs from `from`.
Date months_after(Date from, law::Key<law::Count> key, const std::string& what, Ruling& law) {
    const auto delay = law.cite(key);
    const auto last = add_months(from, static_cast<int>(delay.value.value), DayOverflow::last_day);
    law.note(what + " : " + std::to_string(delay.value.value) + " mois.", delay.reference,
             to_french(from), to_french(last));
    return last;
}

Date days_after(Date from, law::Key<law::Count> key, const std::string& what, Ruling& law) {
    const auto delay = law.cite(key);
    const auto last = from + std::chrono::days{delay.value.value};
    law.note(what + " : " + std::to_string(delay.value.value) + " jours.", delay.reference,
             to_french(from), to_french(last));
    return last;
}

/// The later of the fact and of the order; a fact that is missing is a refusal.
Date later(const CatnatClock& clock, const std::optional<Date>& day, const char* fact,
           const char* label, Ruling& law) {
    if (!day) law.refuse(missing(fact, label));
    const auto from = std::max(clock.on, day.value_or(clock.on));
    law.note("Le délai court du plus tardif des deux jours : la publication et ce fait.",
             insurance_code("L125-2"), to_french(clock.on), to_french(from));
    return from;
}

}  // namespace

Result<Determination> catnat_declaration_deadline(const CatnatClock& clock, const law::Book& book) {
    Ruling law{book, clock.on};
    // Since 2023 one delay serves both kinds of loss.
    const bool old_business = clock.business_interruption && !law.has(law::catnat_payment_days);
    return law.conclude(days_after(
        clock.on,
        old_business ? law::catnat_business_declaration_days : law::catnat_declaration_days,
        "Délai pour déclarer, depuis la publication", law));
}

Result<Determination> catnat_information_deadline(const CatnatClock& clock, const law::Book& book) {
    Ruling law{book, clock.on};
    const auto from =
        later(clock, clock.declared_on, "declared_on", "la réception de la déclaration", law);
    return law.conclude(months_after(from, law::catnat_information_months,
                                     "Délai pour dire la garantie et missionner l’expert", law));
}

Result<Determination> catnat_advance_deadline(const CatnatClock& clock, const law::Book& book) {
    Ruling law{book, clock.on};
    const auto from =
        later(clock, clock.estimated_on, "estimated_on", "la réception de l’état estimatif", law);
    return law.conclude(
        months_after(from, law::catnat_advance_months, "Délai pour verser la provision", law));
}

Result<Determination> catnat_offer_deadline(const CatnatClock& clock, const law::Book& book) {
    Ruling law{book, clock.on};
    const auto from = clock.reported_on ? clock.reported_on : clock.estimated_on;
    if (!from)
        law.refuse(missing("reported_on", "le rapport définitif, ou l’état estimatif sans expert"));
    return law.conclude(months_after(from.value_or(clock.on), law::catnat_offer_months,
                                     "Délai pour proposer l’indemnisation", law));
}

Result<Determination> catnat_payment_deadline(const CatnatClock& clock, const law::Book& book) {
    Ruling law{book, clock.on};
    if (law.has(law::catnat_payment_months)) {
        const auto from = later(clock, clock.estimated_on, "estimated_on",
                                "la réception de l’état estimatif", law);
        return law.conclude(
            months_after(from, law::catnat_payment_months, "Délai pour régler", law));
    }
    if (!clock.agreed_on) law.refuse(missing("agreed_on", "l’accord de l’assuré"));
    return law.conclude(days_after(clock.agreed_on.value_or(clock.on), law::catnat_payment_days,
                                   "Délai pour payer, depuis l’accord", law));
}

Result<Determination> catnat_repairer_deadline(const CatnatClock& clock, const law::Book& book) {
    Ruling law{book, clock.on};
    if (!clock.agreed_on) law.refuse(missing("agreed_on", "l’accord de l’assuré"));
    return law.conclude(months_after(clock.agreed_on.value_or(clock.on),
                                     law::catnat_repairer_months,
                                     "Délai pour missionner l’entreprise, depuis l’accord", law));
}

Problems impossible(const CatnatClock& clock) {
    return out_of_order(clock,
                        {{"declared_on", clock.declared_on, "reported_on", clock.reported_on},
                         {"declared_on", clock.declared_on, "agreed_on", clock.agreed_on},
                         {"reported_on", clock.reported_on, "agreed_on", clock.agreed_on},
                         {"on", clock.on, "agreed_on", clock.agreed_on}});
}

}  // namespace sim::claims::property
