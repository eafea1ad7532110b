#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// The duties against money laundering when a claim is paid (C. mon. fin., art. L561-1 s.).
namespace sim::claims::transversal {

enum class Signal {
    freeze_match,
    namesake,
    other_payee,
    other_account_holder,
    iban_eea,
    iban_outside_eea,
    iban_changed_by_mail,
    cash_or_crypto,
    odd_operations,
    wealth_unproved,
    identity_refused,
    exposed_person,
    asks_about_report
};
inline constexpr std::array signal_words{
    Option{"freeze_match", "Gel des avoirs : nom et naissance concordent"},
    Option{"namesake", "Gel des avoirs : homonyme seulement"},
    Option{"other_payee", "Payé autre que l’assuré, la victime ou le bénéficiaire"},
    Option{"other_account_holder", "IBAN au nom d’un tiers, ou vérification sans concordance"},
    Option{"iban_eea", "IBAN étranger, dans l’Espace économique européen"},
    Option{"iban_outside_eea", "IBAN hors de l’Espace économique européen ou pays listé"},
    Option{"iban_changed_by_mail", "IBAN changé par courriel avant le paiement"},
    Option{"cash_or_crypto", "Paiement demandé en espèces ou en cryptoactifs"},
    Option{"odd_operations",
           "Trop-perçu à rendre ailleurs, rachat précoce, demandes sous le seuil"},
    Option{"wealth_unproved", "Biens de luxe sans preuve, train de vie sans rapport"},
    Option{"identity_refused", "Refus de justifier de son identité"},
    Option{"exposed_person", "Bénéficiaire d’un contrat vie politiquement exposé"},
    Option{"asks_about_report", "Demande si une déclaration a été faite"},
};
constexpr std::span<const Option> words_of(Signal) {
    return signal_words;
}

struct PaymentVigilance {
    Date on;
    std::vector<Signal> signals;
};
inline constexpr std::array payment_vigilance_facts{
    must<&PaymentVigilance::on>("on", "Jour du paiement"),
    may<&PaymentVigilance::signals>("signals", "Signaux relevés"),
};
constexpr std::span<const Fact<PaymentVigilance>> facts_of(const PaymentVigilance*) {
    return payment_vigilance_facts;
}
constexpr MatterName matter_of(const PaymentVigilance*) {
    return {"transversal.payment_vigilance", "Vigilance sur un paiement"};
}

inline constexpr std::array vigilance_words{
    Option{"no_signal", "Aucun signal : payer"},
    Option{"by_handler", "Niveau 1 : le gestionnaire vérifie"},
    Option{"by_manager", "Niveau 2 : le manager décide"},
    Option{"by_compliance", "Niveau 3 : la conformité décide"},
    Option{"stop", "Arrêt : ne pas payer"},
    Option{"freeze_funds", "Ne rien payer, saisir la conformité qui informe la DG Trésor"},
    Option{"compare_birth", "Comparer la date et le lieu de naissance"},
    Option{"require_title", "Exiger un titre : mandat, délégation, subrogation, décision"},
    Option{"ask_own_account", "Refuser ce compte, demander un RIB à son nom"},
    Option{"check_holder", "Vérifier le titulaire, sans refuser l’IBAN parce qu’il est étranger"},
    Option{"enhanced_review", "Examen renforcé par la conformité, écrit et conservé"},
    Option{"call_back", "Rappeler au numéro déjà connu"},
    Option{"refuse_means", "Refuser ce moyen de paiement"},
    Option{"ask_origin", "Demander l’origine des biens, une preuve bancaire"},
    Option{"do_not_execute", "Ne pas exécuter l’opération"},
    Option{"inform_direction", "Informer la direction avant de payer"},
    Option{"neutral_answer", "Répondre de façon neutre, sans parler de Tracfin"},
};
/// Term: who decides, the gravest signal first.
Result<Determination> vigilance_level(const PaymentVigilance& asked, const law::Book& book);
/// Terms: one action a signal, in the order of the list of signals.
Result<Determination> vigilance_actions(const PaymentVigilance& asked, const law::Book& book);

enum class ContractRisk { non_life, borrower, life, pension_without_surrender };
inline constexpr std::array contract_risk_words{
    Option{"non_life", "Assurance de dommages"},
    Option{"borrower", "Assurance emprunteur"},
    Option{"life", "Vie ou capitalisation"},
    Option{"pension_without_surrender", "Retraite sans rachat"},
};
constexpr std::span<const Option> words_of(ContractRisk) {
    return contract_risk_words;
}
struct Identification {
    Date on;
    ContractRisk contract = ContractRisk::non_life;
    bool occasional = false;
    bool suspicion = false;
    bool cash = false;
    Money amount;
    std::optional<Money> year_premium;
    std::optional<Money> single_premium;
    bool holds_public_function = false;
    bool relative_of_exposed = false;
    std::optional<Date> function_ended_on;
};
inline constexpr std::array identification_facts{
    must<&Identification::on>("on", "Jour de l’opération"),
    may<&Identification::contract>("contract", "Nature du contrat"),
    may<&Identification::occasional>("occasional", "Client occasionnel"),
    may<&Identification::suspicion>("suspicion", "Soupçon de blanchiment"),
    may<&Identification::cash>("cash", "En espèces ou en monnaie électronique"),
    may<&Identification::amount>("amount", "Montant, opérations liées additionnées"),
    may<&Identification::year_premium>("year_premium", "Prime annuelle du contrat vie"),
    may<&Identification::single_premium>("single_premium", "Prime unique du contrat vie"),
    may<&Identification::holds_public_function>("holds_public_function",
                                                "Exerce une fonction politique exposée"),
    may<&Identification::relative_of_exposed>("relative_of_exposed",
                                              "Proche ou associé d’une personne exposée"),
    may<&Identification::function_ended_on>("function_ended_on", "Fin de cette fonction"),
};
constexpr std::span<const Fact<Identification>> facts_of(const Identification*) {
    return identification_facts;
}
constexpr MatterName matter_of(const Identification*) {
    return {"transversal.identification", "Identification d’un client"};
}
/// Truth: simplified vigilance is allowed (R561-16).
Result<Determination> simplified_vigilance(const Identification& asked, const law::Book& book);
/// Truth: this client must be identified (L561-5, R561-10).
Result<Determination> must_identify(const Identification& asked, const law::Book& book);
/// Truth: a politically exposed person (R561-18).
Result<Determination> is_exposed(const Identification& asked, const law::Book& book);
/// Truth: an insurer may pay that sum in cash (L112-6).
Result<Determination> cash_allowed(const Identification& asked, const law::Book& book);

}  // namespace sim::claims::transversal
