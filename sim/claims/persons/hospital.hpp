#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What a stay in hospital or a visit to its emergency ward leaves to the patient, which a
/// responsible contract covers without limit of time.
namespace sim::claims::persons {

struct HospitalStay {
    Date on;
    std::int64_t days = 1;
    bool psychiatry = false;
    bool exempt = false;
    bool heavy_act = false;
    std::optional<Date> act_on;
};
inline constexpr std::array hospital_stay_facts{
    must<&HospitalStay::on>("on", "Jour de l’entrée"),
    must<&HospitalStay::days>("days", "Jours du séjour, entrée et sortie comprises")
        .between(1, 3660),
    may<&HospitalStay::psychiatry>("psychiatry", "Séjour en psychiatrie"),
    may<&HospitalStay::exempt>("exempt", "Exonéré : maternité, nouveau-né, accident du travail…"),
    may<&HospitalStay::heavy_act>("heavy_act", "Acte lourd : tarif d’au moins 120 €"),
    may<&HospitalStay::act_on>("act_on", "Jour de l’acte lourd, sinon celui de l’entrée"),
};
constexpr std::span<const Fact<HospitalStay>> facts_of(const HospitalStay*) {
    return hospital_stay_facts;
}
constexpr MatterName matter_of(const HospitalStay*) {
    return {"health.hospital_stay", "Séjour à l’hôpital"};
}
Problems impossible(const HospitalStay& stay);

/// Money: each day at the charge of that day.
Result<Determination> daily_charge(const HospitalStay& stay, const law::Book& book);
/// Money: the daily charge and the share of a heavy act.
Result<Determination> stay_cost(const HospitalStay& stay, const law::Book& book);

struct EmergencyVisit {
    Date on;
    bool reduced = false;
    bool admitted = false;
    bool exempt = false;
};
inline constexpr std::array emergency_visit_facts{
    must<&EmergencyVisit::on>("on", "Jour du passage"),
    may<&EmergencyVisit::reduced>("reduced", "Forfait minoré : affection de longue durée…"),
    may<&EmergencyVisit::admitted>("admitted", "Passage suivi d’une hospitalisation"),
    may<&EmergencyVisit::exempt>("exempt", "Exonéré : maternité, nouveau-né, victime…"),
};
constexpr std::span<const Fact<EmergencyVisit>> facts_of(const EmergencyVisit*) {
    return emergency_visit_facts;
}
constexpr MatterName matter_of(const EmergencyVisit*) {
    return {"health.emergency_visit", "Passage aux urgences"};
}
/// Money: the flat share of an emergency visit.
Result<Determination> emergency_share(const EmergencyVisit& visit, const law::Book& book);

}  // namespace sim::claims::persons
