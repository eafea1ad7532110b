#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Which court, what is lost by raising it too late, which personal data may be used, and what
/// stops an order to pay.
namespace sim::claims::transversal {

enum class CourtSubject : std::uint8_t {
    civil_claim,
    bodily_injury,
    lease,
    consumer_credit,
    adult_protection,
    minor_protection,
    building_survey,
};
inline constexpr std::array court_subject_words{
    Option{"civil_claim", "Demande civile"},
    Option{"bodily_injury", "Réparation d’un dommage corporel"},
    Option{"lease", "Bail d’habitation"},
    Option{"consumer_credit", "Crédit à la consommation"},
    Option{"adult_protection", "Protection d’un majeur"},
    Option{"minor_protection", "Protection d’un mineur"},
    Option{"building_survey", "Expertise d’un immeuble avant procès"},
};
constexpr std::span<const Option> words_of(CourtSubject) {
    return court_subject_words;
}

struct CourtChoice {
    Date on;
    CourtSubject subject = CourtSubject::civil_claim;
};
inline constexpr std::array court_choice_facts{
    must<&CourtChoice::on>("on", "Jour de la saisine"),
    must<&CourtChoice::subject>("subject", "Objet"),
};
constexpr std::span<const Fact<CourtChoice>> facts_of(const CourtChoice*) {
    return court_choice_facts;
}
constexpr MatterName matter_of(const CourtChoice*) {
    return {"summons.court", "Tribunal compétent"};
}
inline constexpr std::array court_words{
    Option{"court_tj", "Tribunal judiciaire"},
    Option{"court_of_place", "Tribunal judiciaire du lieu de l’immeuble, seul"},
};
/// Term: which court or judge.
Result<Determination> court_for(const CourtChoice& choice, const law::Book& book);

struct CriminalException {
    Date on;
    bool before_defence = true;
    std::optional<Date> called_on;
};
inline constexpr std::array criminal_exception_facts{
    must<&CriminalException::on>("on", "Jour de l’audience"),
    may<&CriminalException::before_defence>("before_defence",
                                            "Exception soulevée avant toute défense au fond"),
    may<&CriminalException::called_on>("called_on", "Mise en cause de l’assureur"),
};
constexpr std::span<const Fact<CriminalException>> facts_of(const CriminalException*) {
    return criminal_exception_facts;
}
constexpr MatterName matter_of(const CriminalException*) {
    return {"summons.criminal_exception", "Exception de garantie devant le juge pénal"};
}
Problems impossible(const CriminalException& asked);
/// Truth: the exception may still be judged (C. proc. pén., art. 385-1).
Result<Determination> exception_kept(const CriminalException& asked, const law::Book& book);
/// Truth: the insurer was called in time (art. 388-2).
Result<Determination> called_in_time(const CriminalException& asked, const law::Book& book);

enum class DataUse : std::uint8_t {
    nir_social_security,
    nir_death_search,
    nir_file_key,
    health_medical_adviser,
    health_handler,
    health_conclusion,
    health_relative,
    automated_refusal,
};
inline constexpr std::array data_use_words{
    Option{"nir_social_security", "NIR\u00A0: échanges avec la sécurité sociale"},
    Option{"nir_death_search", "NIR\u00A0: recherche des décès (AGIRA)"},
    Option{"nir_file_key", "NIR\u00A0: identifiant du dossier ou recherche de doublons"},
    Option{"health_medical_adviser", "Santé\u00A0: pièces au médecin-conseil"},
    Option{"health_handler", "Santé\u00A0: pièces au gestionnaire"},
    Option{"health_conclusion", "Santé\u00A0: conclusion du médecin-conseil au gestionnaire"},
    Option{"health_relative", "Santé\u00A0: confidence à un proche sans mandat"},
    Option{"automated_refusal", "Refus décidé par une machine seule"},
};
constexpr std::span<const Option> words_of(DataUse) {
    return data_use_words;
}

struct PersonalDataUse {
    Date on;
    DataUse use = DataUse::health_handler;
};
inline constexpr std::array personal_data_use_facts{
    must<&PersonalDataUse::on>("on", "Jour de l’usage"),
    must<&PersonalDataUse::use>("use", "Usage"),
};
constexpr std::span<const Fact<PersonalDataUse>> facts_of(const PersonalDataUse*) {
    return personal_data_use_facts;
}
constexpr MatterName matter_of(const PersonalDataUse*) {
    return {"privacy.use", "Usage de données personnelles"};
}
/// Truth: the law lets the handler do it.
Result<Determination> use_allowed(const PersonalDataUse& asked, const law::Book& book);

struct PaymentOrder {
    Date on;
    bool split = false;
    bool one_person = false;
    bool psap_updated = true;
    bool goodwill = false;
};
inline constexpr std::array payment_order_facts{
    must<&PaymentOrder::on>("on", "Jour de l’ordre"),
    may<&PaymentOrder::split>("split", "Dossier fractionné pour rester sous un seuil"),
    may<&PaymentOrder::one_person>("one_person",
                                   "Même personne pour créer le bénéficiaire et valider"),
    may<&PaymentOrder::psap_updated>("psap_updated", "Provision mise à jour d’abord"),
    may<&PaymentOrder::goodwill>("goodwill", "Geste commercial payé comme une indemnité"),
};
constexpr std::span<const Fact<PaymentOrder>> facts_of(const PaymentOrder*) {
    return payment_order_facts;
}
constexpr MatterName matter_of(const PaymentOrder*) {
    return {"powers.payment_order", "Ordre de paiement"};
}
inline constexpr std::array payment_anomaly_words{
    Option{"anomaly_split", "Fractionnement du dossier"},
    Option{"anomaly_one_person", "Une seule personne pour deux contrôles"},
    Option{"anomaly_psap", "Provision non mise à jour"},
    Option{"anomaly_goodwill", "Geste commercial hors de son budget"},
};
/// Terms: what stops the payment, or `aucun`.
Result<Determination> payment_anomalies(const PaymentOrder& order, const law::Book& book);

}  // namespace sim::claims::transversal
