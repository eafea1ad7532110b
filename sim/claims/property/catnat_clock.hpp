#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// The delays of a natural catastrophe (C. assur., art. L125-2), before and after 2023. They are
/// counted in calendar days and months, and never run on to a working day against the insured.
namespace sim::claims::property {

struct CatnatClock {
    Date on;
    std::optional<Date> declared_on;
    std::optional<Date> estimated_on;  ///< When the insurer got the estimate of the losses.
    std::optional<Date> reported_on;   ///< Final report, when an expert was named.
    std::optional<Date> agreed_on;
    bool business_interruption = false;
};

inline constexpr std::array catnat_clock_facts{
    must<&CatnatClock::on>("on", "Publication de l’arrêté au Journal officiel"),
    may<&CatnatClock::declared_on>("declared_on", "Réception de la déclaration"),
    may<&CatnatClock::estimated_on>("estimated_on", "Réception de l’état estimatif des pertes"),
    may<&CatnatClock::reported_on>("reported_on", "Rapport d’expertise définitif"),
    may<&CatnatClock::agreed_on>("agreed_on", "Accord de l’assuré sur la proposition"),
    may<&CatnatClock::business_interruption>("business_interruption", "Pertes d’exploitation"),
};
constexpr std::span<const Fact<CatnatClock>> facts_of(const CatnatClock*) {
    return catnat_clock_facts;
}
constexpr MatterName matter_of(const CatnatClock*) {
    return {"catnat.clock", "Délais d’une catastrophe naturelle"};
}
Problems impossible(const CatnatClock& clock);

/// Dates, each the last day to act.
Result<Determination> catnat_declaration_deadline(const CatnatClock& clock, const law::Book& book);
Result<Determination> catnat_information_deadline(const CatnatClock& clock, const law::Book& book);
Result<Determination> catnat_advance_deadline(const CatnatClock& clock, const law::Book& book);
Result<Determination> catnat_offer_deadline(const CatnatClock& clock, const law::Book& book);
Result<Determination> catnat_payment_deadline(const CatnatClock& clock, const law::Book& book);
Result<Determination> catnat_repairer_deadline(const CatnatClock& clock, const law::Book& book);

}  // namespace sim::claims::property
