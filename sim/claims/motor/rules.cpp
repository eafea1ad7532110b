#include "sim/claims/motor/rules.hpp"

#include <array>

#include "sim/claims/motor/crm.hpp"
#include "sim/claims/motor/expert_duties.hpp"
#include "sim/claims/motor/fgao.hpp"
#include "sim/claims/motor/irca.hpp"
#include "sim/claims/motor/irsa_assiette.hpp"
#include "sim/claims/motor/irsa_chain.hpp"
#include "sim/claims/motor/irsa_combination.hpp"
#include "sim/claims/motor/irsa_dispute.hpp"
#include "sim/claims/motor/irsa_manager.hpp"
#include "sim/claims/motor/irsa_others.hpp"
#include "sim/claims/motor/irsa_pileup.hpp"
#include "sim/claims/motor/irsa_recourse.hpp"
#include "sim/claims/motor/irsa_scope.hpp"
#include "sim/claims/motor/irsa_text.hpp"
#include "sim/claims/motor/motor_term.hpp"
#include "sim/claims/motor/road_safety.hpp"
#include "sim/claims/motor/theft.hpp"
#include "sim/claims/motor/uninsured.hpp"
#include "sim/claims/motor/vehicle_damage.hpp"
#include "sim/claims/motor/vei.hpp"
#include "sim/claims/motor/vei_after.hpp"

namespace sim::claims::motor {
namespace {

constexpr std::array table{
    question<Collision, irsa_case>("irsa.case", "Cas du barème IRSA"),
    question<Collision, irsa_charge_a>("irsa.charge_a", "Charge de l’assureur de A"),
    question<Collision, irsa_charge_b>("irsa.charge_b", "Charge de l’assureur de B"),
    question<Collision, irsa_payer>("irsa.payer", "Assureur qui doit un recours"),
    question<Collision, irsa_titre>("irsa.titre", "Recours forfaitaire ou au coût réel"),
    question<Collision, irsa_recourse>("irsa.recourse", "Recours dû entre assureurs"),
    question<Accident, irsa_applicable>("irsa.applicable", "Convention IRSA applicable"),
    question<Accident, irsa_typology>("irsa.typology", "Titre de la convention IRSA"),
    question<OwnVehicle, recourse_allowed>("irsa.recourse_allowed",
                                           "Recours permis selon la propriété"),
    question<Assessment, assiette>("irsa.assiette", "Assiette du recours, hors taxes"),
    question<Assessment, assiette_due>("irsa.assiette_due", "Assiette selon la TVA du lésé"),
    question<Assessment, waived_recourse>("irsa.waived_recourse",
                                          "Recours sur les postes abandonnés"),
    question<Assessment, expertise_required>("irsa.expertise_required", "Expertise obligatoire"),
    question<Assessment, figure_is_final>("irsa.figure_is_final",
                                          "Chiffrage de l’expert incontestable"),
    question<Assessment, overrun_notice_by>("irsa.overrun_notice_by",
                                            "Dernier jour pour annoncer le dépassement"),
    question<Assessment, counter_expert_by>("irsa.counter_expert_by",
                                            "Dernier jour du second expert"),
    question<DayCount, irsa_term_end>("irsa.term_end", "Fin d’un délai compté par l’IRSA"),
    question<Dispute, present_by>("irsa.present_by", "Dernier jour pour présenter le recours"),
    question<Dispute, received_on>("irsa.received_on", "Réception du recours forfaitaire"),
    question<Dispute, contest_by>("irsa.contest_by", "Dernier jour pour contester"),
    question<Dispute, escalate_from>("irsa.escalate_from", "Premier jour de l’échelon suivant"),
    question<Dispute, next_level>("irsa.next_level", "Échelon suivant du différend"),
    question<Dispute, silence_agrees_on>("irsa.silence_agrees_on",
                                         "Jour où le silence vaut accord"),
    question<Dispute, conciliation_by>("irsa.conciliation_by",
                                       "Dernier jour pour demander la conciliation"),
    question<Dispute, arbitration_by>("irsa.arbitration_by",
                                      "Dernier jour des pièces à l’arbitrage"),
    question<Dispute, contribution_by>("irsa.contribution_by",
                                       "Dernier jour d’une demande de contribution"),
    question<Dispute, pay_by>("irsa.pay_by", "Dernier jour pour régler"),
    question<Dispute, late_penalty>("irsa.late_penalty", "Pénalité de retard"),
    question<Dispute, return_by>("irsa.return_by", "Dernier jour de la restitution d’office"),
    question<Dispute, return_penalty>("irsa.return_penalty", "Pénalité du recours gardé à tort"),
    question<Dispute, represent_by>("irsa.represent_by", "Dernier jour pour présenter de nouveau"),
    question<Chain, chain_recourse>("irsa.chain_recourse", "Chaîne : ce que l’un doit à l’autre"),
    question<Chain, chain_received>("irsa.chain_received", "Chaîne : total reçu"),
    question<Chain, chain_paid>("irsa.chain_paid", "Chaîne : total payé"),
    question<Chain, chain_contribution>("irsa.chain_contribution",
                                        "Chaîne : contribution du véhicule suivant"),
    question<Pileup, pileup_coefficient>("irsa.coefficient", "Coefficient d’un carambolage"),
    question<Pileup, pileup_right>("irsa.right", "Droit à recours d’un carambolage"),
    question<Pileup, pileup_debt>("irsa.debt", "Dette d’un carambolage"),
    question<Pileup, pileup_balance>("irsa.balance", "Solde d’un carambolage"),
    question<Pileup, pileup_leader>("irsa.leader", "Rang du véhicule du meneur de jeu"),
    question<LargePileup, above_franchise>("irsa.above_franchise",
                                           "Montant au-delà de la franchise du titre 6"),
    question<Trailer, tractor_share>("irsa.tractor_share", "Part de l’assureur du tracteur"),
    question<Trailer, trailer_share>("irsa.trailer_share", "Part de l’assureur de la remorque"),
    question<CombinationRecourse, tractor_receives>("irsa.tractor_receives",
                                                    "Recours reçu\u00A0: part du tracteur"),
    question<CombinationRecourse, trailer_receives>("irsa.trailer_receives",
                                                    "Recours reçu\u00A0: part de la remorque"),
    question<SecondShock, is_one_accident>("irsa.one_accident", "Deux chocs, un seul accident"),
    question<InertThing, inert_consent_required>("irsa.inert_consent_required",
                                                 "Accord préalable pour une chose inerte"),
    question<InertThing, inert_expertise_required>("irsa.inert_expertise_required",
                                                   "Expertise d’une chose inerte"),
    question<InertThing, inert_recourse>("irsa.inert_recourse", "Recours pour une chose inerte"),
    question<DoubleUsage, usage_share>("irsa.usage_share", "Part entre assureurs de deux usages"),
    question<MotorTerm, motor_term_end>("motor.term_end", "Fin d’un délai simple"),
    question<InjuredPerson, irca_applicable>("irca.applicable", "Convention IRCA applicable"),
    question<InjuredPerson, irca_keeps_mandate>("irca.keeps_mandate",
                                                "Taux d’AIPP dans le seuil de l’IRCA"),
    question<InjuredPerson, irca_mandate>("irca.mandate", "Assureur qui indemnise le blessé"),
    question<InjuredPerson, irca_recourse>("irca.recourse", "Recours IRCA"),
    question<VehicleDamage, is_vei>("vehicle.is_vei", "Véhicule économiquement irréparable"),
    question<VehicleDamage, owed_by_liable>("vehicle.owed_by_liable",
                                            "Dû par le responsable, en droit commun"),
    question<VehicleDamage, owed_by_own_cover>("vehicle.owed_by_own_cover",
                                               "Dû par la garantie dommages"),
    question<VehicleDamage, recourse_against_insured>("vehicle.recourse_against_insured",
                                                      "Recours contre son propre assuré"),
    question<DamagedVehicle, may_be_driven>("vehicle.may_be_driven", "Le véhicule peut circuler"),
    question<CompulsoryCover, property_minimum>("compulsory_cover.property_minimum",
                                                "Minimum garanti pour les dommages aux biens"),
    question<WrongTitle, wrong_title_reopens>("irsa.wrong_title_reopens",
                                              "L’erreur de titre peut se corriger"),
    question<PureLoss, loss_manager>("irsa.loss_manager", "Rang de qui gère la perte financière"),
    question<PureLoss, loss_share>("irsa.loss_share", "Part dans la perte financière d’un tiers"),
    question<PileupLapse, lapse_ends_on>("irsa.lapse_ends_on",
                                         "Dernier jour pour réparer la carence"),
    question<PileupLapse, lapse_penalty>("irsa.lapse_penalty", "Pénalité de la carence"),
    question<VeiFile, vei_offer_by>("vei.offer_by", "Dernier jour de l’offre de perte totale"),
    question<VeiFile, vei_answer_by>("vei.answer_by", "Dernier jour de la réponse"),
    question<VeiFile, vei_position>("vei.position", "Suite de la procédure VEI"),
    question<VeiFile, vei_notice_by>("vei.notice_by", "Dernier jour pour informer le ministère"),
    question<VeiFile, vei_purchase_by>("vei.purchase_by", "Dernier jour de la déclaration d’achat"),
    question<VehicleTheft, theft_notice_by>("theft.notice_by", "Dernier jour pour déclarer"),
    question<VehicleTheft, theft_wait_ends>("theft.wait_ends",
                                            "Fin du délai pour retrouver le véhicule"),
    question<VehicleTheft, theft_outcome>("theft.outcome", "Sort du véhicule volé"),
    question<VehicleTheft, theft_indemnity>("theft.indemnity", "Indemnité de vol"),
    question<DriverCover, driver_indemnity>("driver.indemnity", "Indemnité du conducteur"),
    question<DriverCover, driver_is_advance>("driver.is_advance", "Simple avance sur recours"),
    question<BrokenGlass, glass_indemnity>("glass.indemnity", "Indemnité de bris de glace"),
    question<CrmYear, crm_next>("crm.next", "Coefficient après l’échéance"),
    question<CrmYear, crm_period_ends>("crm.period_ends", "Fin de la période observée"),
    question<Surcharge, novice_surcharge>("crm.novice_surcharge", "Surprime de novice"),
    question<Surcharge, aggravated_surcharge>("crm.aggravated_surcharge",
                                              "Surprime pour circonstances aggravantes"),
    question<FundClaim, fgao_pays_injury>("fgao.pays_injury",
                                          "Le fonds indemnise l’atteinte à la personne"),
    question<FundClaim, fgao_property>("fgao.property", "Dommages aux biens payés par le fonds"),
    question<FundClaim, fgao_claim_by>("fgao.claim_by", "Dernier jour pour saisir le fonds"),
    question<FundClaim, fgao_action_by>("fgao.action_by", "Dernier jour pour agir"),
    question<FundClaim, fgao_property_notice_by>("fgao.property_notice_by",
                                                 "Dernier jour, seuls dommages aux biens"),
    question<UninsuredDriving, uninsured_fine>("uninsured.fine",
                                               "Amende de conduite sans assurance"),
    question<UninsuredDriving, sticker_needed>("uninsured.sticker_needed",
                                               "Carte verte et vignette exigées"),
    question<KeptVehicle, opposition_lifted>("vei.opposition_lifted", "Opposition levée"),
    question<KeptVehicle, sale_allowed>("vei.sale_allowed", "Vente du véhicule permise"),
    question<KeptVehicle, contract_may_end>("vei.contract_may_end",
                                            "Fin du contrat du véhicule irréparable"),
    question<KeptVehicle, premium_refund>("vei.premium_refund", "Prime rendue après la cession"),
    question<CaseCode, charge_of_code>("irsa.code_charge", "Charge selon le numéro du cas"),
    question<CaseCode, irsa_edition>("irsa.edition", "Édition de la convention IRSA"),
    question<Hearing, outcome_of_silence>("irsa.silence_outcome", "Effet du silence d’une partie"),
    question<SeenDamage, report_admissible>("irsa.report_admissible",
                                            "Rapport d’expertise admis par l’IRSA"),
    question<SeenDamage, damage_opens_recourse>("irsa.damage_opens_recourse",
                                                "Dommage ouvrant un recours IRSA"),
    question<OutsiderVehicle, assessor>("irsa.assessor",
                                        "Rang du véhicule dont l’assureur fait expertiser"),
    question<VehicleReport, expert_qualified>("vehicle.expert_qualified",
                                              "Expert en automobile qualifié"),
    question<VehicleReport, report_goes_to>("vehicle.report_goes_to",
                                            "Destinataires du rapport d’expertise"),
    question<ElectronicConstat, electronic_allowed>("constat.electronic_allowed",
                                                    "Constat électronique permis"),
};

constexpr std::array insurers{
    Option{"insurer_a", "L’assureur du véhicule A"},
    Option{"insurer_b", "L’assureur du véhicule B"},
};

}  // namespace

std::span<const MatterRule> rules() {
    return table;
}

std::span<const WordList> answer_words() {
    static constexpr std::array<WordList, 10> lists{
        silence_words, insurers,      bareme_case_words,  titre_words,         applicable_words,
        level_words,   mandate_words, vei_position_words, theft_outcome_words, report_reader_words,
    };
    return lists;
}

}  // namespace sim::claims::motor
