#include "sim/claims/transversal/rules.hpp"
#include "sim/claims/transversal/court_and_desk.hpp"
#include "sim/claims/transversal/desk_letters.hpp"
#include "sim/claims/transversal/protected_acts.hpp"

#include <array>

#include "sim/claims/transversal/care_for_people.hpp"
#include "sim/claims/transversal/checklists.hpp"
#include "sim/claims/transversal/complaint.hpp"
#include "sim/claims/transversal/handling_duties.hpp"
#include "sim/claims/transversal/legal_protection.hpp"
#include "sim/claims/transversal/money_back.hpp"
#include "sim/claims/transversal/protected_person.hpp"
#include "sim/claims/transversal/summons.hpp"
#include "sim/claims/transversal/trial_direction.hpp"
#include "sim/claims/transversal/vigilance.hpp"

namespace sim::claims::transversal {

std::span<const MatterRule> rules() {
    static constexpr std::array table{
        question<ProtectedPerson, protection_signatory>("protection.signatory", "Qui signe"),
        question<ProtectedPerson, protection_judge>("protection.judge",
                                                    "Juge qui autorise d’abord"),
        question<ProtectedPerson, protection_account>("protection.account", "Compte à créditer"),
        question<ProtectedPerson, measure_holds>("protection.measure_holds", "Mesure en cours"),
        question<ProtectedPerson, protection_next_step>("protection.next_step",
                                                        "Ce qu’il faut faire"),
        question<ProtectedPerson, judge_notice_deadline>("protection.judge_notice",
                                                         "Dernier jour de l’avis au juge"),
        question<ProtectedPerson, majority>("protection.majority", "Jour de la majorité"),
        question<VulnerablePerson, is_vulnerable>("vulnerability.present", "Personne vulnérable"),
        question<VulnerablePerson, vulnerability_measures>("vulnerability.measures",
                                                           "Attentions dues"),
        question<VulnerablePerson, earliest_signature>("vulnerability.earliest_signature",
                                                       "Premier jour pour signer"),
        question<PaymentVigilance, vigilance_level>("vigilance.level", "Qui décide du paiement"),
        question<PaymentVigilance, vigilance_actions>("vigilance.actions", "Vérifications à faire"),
        question<Identification, simplified_vigilance>("vigilance.simplified",
                                                       "Vigilance simplifiée permise"),
        question<Identification, must_identify>("vigilance.must_identify", "Identification exigée"),
        question<Identification, is_exposed>("vigilance.exposed_person",
                                             "Personne politiquement exposée"),
        question<Identification, cash_allowed>("vigilance.cash_allowed",
                                               "Paiement en espèces permis"),
        question<Complaint, complaint_acknowledgement>("complaint.acknowledgement",
                                                       "Dernier jour de l’accusé de réception"),
        question<Complaint, complaint_answer>("complaint.answer", "Dernier jour de la réponse"),
        question<Complaint, mediation_from>("mediation.from",
                                            "Premier jour pour saisir le médiateur"),
        question<Complaint, mediation_until>("mediation.until",
                                             "Dernier jour pour saisir le médiateur"),
        question<Complaint, mediation_admissible>("mediation.admissible", "Saisine recevable"),
        question<Complaint, mediation_rejection>("mediation.rejection",
                                                 "Dernier jour du rejet par le médiateur"),
        question<Complaint, mediation_outcome>("mediation.outcome",
                                               "Dernier jour de l’avis du médiateur"),
        question<Summons, lawyer_deadline>("summons.lawyer_deadline",
                                           "Dernier jour pour constituer avocat"),
        question<Summons, lawyer_required>("summons.lawyer_required", "Avocat obligatoire"),
        question<Summons, amicable_attempt_required>("summons.amicable_attempt",
                                                     "Tentative amiable obligatoire"),
        question<Summons, last_resort>("summons.last_resort", "Jugement en dernier ressort"),
        question<Summons, filing_deadline>("summons.filing_deadline",
                                           "Dernier jour de la remise au greffe"),
        question<Summons, appeal_deadline>("summons.appeal_deadline", "Dernier jour de l’appel"),
        question<Summons, earliest_hearing>("summons.earliest_hearing",
                                            "Première audience pénale possible"),
        question<Summons, court_stamp>("summons.stamp", "Contribution pour l’aide juridique"),
        question<Agreement, agreement_nature>("agreement.nature", "Nature de l’accord"),
        question<Agreement, agreement_bars>("agreement.bars", "Demande nouvelle fermée"),
        question<Overpayment, overpaid>("overpayment.amount", "Indu à rendre"),
        question<Overpayment, overpayment_interest>("overpayment.interest", "Intérêts de l’indu"),
        question<Overpayment, overpayment_last_day>("overpayment.last_day",
                                                    "Dernier jour pour réclamer l’indu"),
        question<DecisionAsked, power_level>("powers.level", "Niveau de décision"),
        question<Negotiation, insurer_reserve>("negotiation.insurer_reserve",
                                               "Point de réserve de l’assureur"),
        question<Negotiation, victim_reserve>("negotiation.victim_reserve",
                                              "Point de réserve de la victime"),
        question<Negotiation, negotiation_floor>("negotiation.floor",
                                                 "Offre la plus basse permise"),
        question<Negotiation, negotiation_zone>("negotiation.zone", "Zone d’accord"),
        question<Negotiation, offer_position>("negotiation.offer", "Place de l’offre"),
        question<FraudDoubt, fraud_score>("fraud.score", "Signaux de fraude"),
        question<FraudDoubt, fraud_next_step>("fraud.next_step", "Suite à donner au doute"),
        question<Retention, kept_until>("retention.until", "Fin de la conservation"),
        question<LegalDispute, lawyer_needed>("legal_protection.lawyer_needed",
                                              "Avocat obligatoire"),
        question<LegalDispute, lawyer_choice>("legal_protection.lawyer_choice",
                                              "Qui choisit l’avocat"),
        question<LegalDispute, dispute_step>("legal_protection.next_step", "Suite du litige"),
        question<LegalDispute, dispute_costs>("legal_protection.costs", "Frais pris en charge"),
        question<Advice, advice_missing>("advice.missing", "Ce qui manque au conseil"),
        question<MediationSheet, sheet_missing>("mediation.sheet_missing",
                                                "Ce qui manque à la fiche du médiateur"),
        question<LegalHandover, handover_missing>("summons.handover_missing",
                                                  "Ce qui manque à la transmission"),
        question<SettlementDeed, deed_missing>("agreement.deed_missing",
                                               "Ce qui manque au protocole"),
        question<TrialDirection, exception_waived>("summons.exception_waived",
                                                   "Exception perdue en dirigeant le procès"),
        question<ProtectedDeed, deed_fate>("protection.sanction", "Valeur d’un acte irrégulier"),
        question<ProtectedDeed, annulment_by>("protection.annulment_by",
                                              "Dernier jour pour faire annuler l’acte"),
        question<ProtectedDeed, judge_to_warn>("protection.warn_judge", "Juge à avertir"),
        question<MeasureLength, longest_measure>("protection.longest_months",
                                                 "Durée la plus longue de la mesure, en mois"),
        question<MeasureLength, length_lawful>("protection.length_lawful",
                                               "Durée de la mesure permise"),
        question<MinorSum, parents_may_enjoy>("protection.parents_may_enjoy",
                                              "Jouissance légale des parents"),
        question<GuardedLifeAct, life_act_by>("protection.life_act",
                                              "Qui décide d’un acte d’assurance vie"),
        question<ClientMessage, is_complaint>("complaint.is_complaint",
                                              "Message valant réclamation"),
        question<ClientMessage, complaint_first_step>("complaint.first_step",
                                                      "Première suite du message"),
        question<ComplaintAnswer, answer_missing>("complaint.answer_missing",
                                                  "Ce qui manque à la réponse"),
        question<ClaimBackLetter, claim_back_missing>("overpayment.letter_missing",
                                                      "Ce qui manque à la lettre d’indu"),
        question<IdentityFile, identity_missing>("vigilance.identity_missing",
                                                 "Ce qui manque à l’identification"),
        question<CourtChoice, court_for>("summons.court", "Tribunal compétent"),
        question<CriminalException, exception_kept>("summons.exception_kept",
                                                    "Exception pénale soulevée à temps"),
        question<CriminalException, called_in_time>("summons.insurer_called_in_time",
                                                    "Assureur mis en cause à temps"),
        question<PersonalDataUse, use_allowed>("privacy.use_allowed", "Usage de données permis"),
        question<PaymentOrder, payment_anomalies>("powers.payment_anomalies",
                                                  "Ce qui arrête un paiement"),
        question<SetOff, set_off>("overpayment.set_off", "Indu compensé avec une prestation"),
    };
    return table;
}

std::span<const WordList> answer_words() {
    static constexpr std::array<WordList, 20> lists{
        protection_words,      care_measure_words,  vigilance_words,      agreement_words,
        power_words,           negotiation_words,   fraud_words,          advice_words,
        lawyer_choice_words,   dispute_step_words,  sheet_part_words,     handover_part_words,
        deed_part_words,       deed_fate_words,     complaint_step_words, answer_part_words,
        claim_back_part_words, identity_part_words, court_words,          payment_anomaly_words};
    return lists;
}

}  // namespace sim::claims::transversal
