#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// Who may decide, what a doubt of fraud asks for, how to treat a vulnerable person, what must be
/// said before a sale, how long data are kept.
namespace sim::claims::transversal {

enum class Decision { settle, negotiate, waive_recours, refuse_cover };
inline constexpr std::array decision_words{
    Option{"settle", "Régler"},
    Option{"negotiate", "S’écarter de l’expertise"},
    Option{"waive_recours", "Abandonner un recours"},
    Option{"refuse_cover", "Refuser la garantie"},
};
constexpr std::span<const Option> words_of(Decision) {
    return decision_words;
}
enum class Refusal { none, standard_exclusion, other, fraud_or_nullite };
inline constexpr std::array refusal_words{
    Option{"none", "Aucun refus"},
    Option{"standard_exclusion", "Exclusion courante"},
    Option{"other", "Autre motif"},
    Option{"fraud_or_nullite", "Fraude soupçonnée, nullité"},
};
constexpr std::span<const Option> words_of(Refusal) {
    return refusal_words;
}
struct DecisionAsked {
    Date on;
    Decision decision = Decision::settle;
    Money amount;
    Money already_paid;
    std::optional<Rate> gap;
    Refusal refusal = Refusal::none;
    bool grave_injury = false;
    bool media = false;
    bool exposed_person = false;
    std::optional<Money> court_stake;
};
inline constexpr std::array decision_facts{
    must<&DecisionAsked::on>("on", "Jour de la décision"),
    may<&DecisionAsked::decision>("decision", "Décision à prendre"),
    may<&DecisionAsked::amount>("amount", "Montant de cette décision"),
    may<&DecisionAsked::already_paid>("already_paid", "Déjà payé sur le dossier"),
    may<&DecisionAsked::gap>("gap", "Écart avec l’expertise"),
    may<&DecisionAsked::refusal>("refusal", "Motif du refus"),
    may<&DecisionAsked::grave_injury>("grave_injury", "Corporel grave"),
    may<&DecisionAsked::media>("media", "Affaire médiatisée"),
    may<&DecisionAsked::exposed_person>("exposed_person", "Personne politiquement exposée"),
    may<&DecisionAsked::court_stake>("court_stake", "Enjeu d’un procès en cours"),
};
constexpr std::span<const Fact<DecisionAsked>> facts_of(const DecisionAsked*) {
    return decision_facts;
}
constexpr MatterName matter_of(const DecisionAsked*) {
    return {"transversal.delegation", "Grille de délégation"};
}
inline constexpr std::array power_words{
    Option{"junior", "Gestionnaire junior"},
    Option{"confirmed", "Gestionnaire confirmé"},
    Option{"referent", "Expert ou référent"},
    Option{"manager", "Manager"},
    Option{"committee", "Comité"},
};
/// Term: the lowest level that may decide; the threshold bears on the whole file.
Result<Determination> power_level(const DecisionAsked& asked, const law::Book& book);

enum class FraudSignal {
    recent_contract,
    many_contracts,
    late_declaration,
    changing_story,
    invoice_anomaly,
    no_proof_of_possession,
    earlier_claims,
    linked_parties,
    hurry,
    expert_refused,
    account_changed,
    financial_distress
};
inline constexpr std::array fraud_signal_words{
    Option{"recent_contract", "Contrat récent ou capital augmenté"},
    Option{"many_contracts", "Plusieurs contrats pour le même risque"},
    Option{"late_declaration", "Déclaration tardive"},
    Option{"changing_story", "Récit trop parfait ou changeant"},
    Option{"invoice_anomaly", "Facture douteuse, fichier modifié"},
    Option{"no_proof_of_possession", "Aucune preuve de possession"},
    Option{"earlier_claims", "Sinistres antérieurs semblables"},
    Option{"linked_parties", "Tiers liés entre eux"},
    Option{"hurry", "Pression pour un paiement rapide"},
    Option{"expert_refused", "Refus de l’expert"},
    Option{"account_changed", "Compte bancaire changé"},
    Option{"financial_distress", "Difficultés financières"},
};
constexpr std::span<const Option> words_of(FraudSignal) {
    return fraud_signal_words;
}
struct FraudDoubt {
    Date on;
    std::vector<FraudSignal> signals;
    bool heard = false;
    bool proved = false;
};
inline constexpr std::array fraud_doubt_facts{
    must<&FraudDoubt::on>("on", "Jour de l’examen"),
    may<&FraudDoubt::signals>("signals", "Signaux relevés"),
    may<&FraudDoubt::heard>("heard", "L’assuré a été entendu sur ces points"),
    may<&FraudDoubt::proved>("proved", "Mauvaise foi prouvée"),
};
constexpr std::span<const Fact<FraudDoubt>> facts_of(const FraudDoubt*) {
    return fraud_doubt_facts;
}
constexpr MatterName matter_of(const FraudDoubt*) {
    return {"transversal.fraud", "Doute de fraude"};
}
inline constexpr std::array fraud_words{
    Option{"handle_normally", "Instruire normalement"},
    Option{"verify", "Vérifier contradictoirement, sans accuser"},
    Option{"refer_to_manager", "Saisir le manager, suspendre le paiement contesté"},
    Option{"sanction", "Appliquer la sanction prévue, preuve à l’appui"},
};
/// Count: distinct signals, each weak.
Result<Determination> fraud_score(const FraudDoubt& doubt, const law::Book& book);
/// Term: what to do now.
Result<Determination> fraud_next_step(const FraudDoubt& doubt, const law::Book& book);

enum class Kept {
    prospect,
    property_claim,
    injury_claim,
    life,
    construction,
    vigilance,
    recording,
    fraud
};
inline constexpr std::array kept_words{
    Option{"prospect", "Prospect sans contrat"},
    Option{"property_claim", "Sinistre de dommages"},
    Option{"injury_claim", "Sinistre corporel"},
    Option{"life", "Contrat vie"},
    Option{"construction", "Sinistre décennal"},
    Option{"vigilance", "Pièces de lutte contre le blanchiment"},
    Option{"recording", "Enregistrement d’appel, formation et qualité"},
    Option{"fraud", "Fraude avérée, fichier de la compagnie"},
};
constexpr std::span<const Option> words_of(Kept) {
    return kept_words;
}
struct Retention {
    Date on;
    Kept kept = Kept::property_claim;
};
inline constexpr std::array retention_facts{
    must<&Retention::on>("on", "Point de départ : clôture, consolidation, décès, réception…"),
    must<&Retention::kept>("kept", "Données conservées"),
};
constexpr std::span<const Fact<Retention>> facts_of(const Retention*) {
    return retention_facts;
}
constexpr MatterName matter_of(const Retention*) {
    return {"transversal.retention", "Conservation des données"};
}
/// Date: last day of the archive.
Result<Determination> kept_until(const Retention& asked, const law::Book& book);

}  // namespace sim::claims::transversal
