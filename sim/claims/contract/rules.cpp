#include "sim/claims/contract/rules.hpp"
#include "sim/claims/contract/contract_extras.hpp"

#include <array>

#include "sim/claims/contract/amicable_expertise.hpp"
#include "sim/claims/contract/ancillary.hpp"
#include "sim/claims/contract/cover.hpp"
#include "sim/claims/contract/declared_risk.hpp"
#include "sim/claims/contract/expert_fees.hpp"
#include "sim/claims/contract/fire_payment.hpp"
#include "sim/claims/contract/found_before.hpp"
#include "sim/claims/contract/handling.hpp"
#include "sim/claims/contract/in_kind.hpp"
#include "sim/claims/contract/indemnity_use.hpp"
#include "sim/claims/contract/insured_interest.hpp"
#include "sim/claims/contract/interest.hpp"
#include "sim/claims/contract/liability_in_time.hpp"
#include "sim/claims/contract/prescription.hpp"
#include "sim/claims/contract/reequipment.hpp"
#include "sim/claims/contract/remote_expertise.hpp"
#include "sim/claims/contract/subrogation.hpp"
#include "sim/claims/contract/terms.hpp"
#include "sim/claims/contract/wear.hpp"
#include "sim/claims/contract/worksheet_facts.hpp"

namespace sim::claims::contract {

std::span<const MatterRule> rules() {
    static constexpr std::array table{
        question<DeclaredRisk, reduced_indemnity>("contract.reduced_indemnity",
                                                  "Indemnité après règles proportionnelles"),
        question<TermToCount, term_deadline>("calendar.deadline", "Dernier jour d’un délai"),
        question<SpanOfDays, calendar_days>("calendar.days", "Jours entre deux dates"),
        question<SpanOfDays, working_days>("calendar.working_days",
                                           "Jours ouvrés entre deux dates"),
        question<SpanOfDays, business_days>("calendar.business_days",
                                            "Jours ouvrables entre deux dates"),
        question<OneDay, public_holiday>("calendar.holiday", "Jour férié"),
        question<OneDay, easter_sunday>("calendar.easter", "Dimanche de Pâques de l’année"),
        question<LatePayment, interest_due>("interest.due", "Intérêts de retard au taux légal"),
        question<LatePayment, interest_total>("interest.total", "Somme due, intérêts compris"),
        question<LatePayment, interest_rate>("interest.rate", "Taux légal au jour du paiement"),
        question<TimeBar, prescription_last_day>("prescription.last_day", "Dernier jour pour agir"),
        question<TimeBar, prescription_barred>("prescription.barred", "Action prescrite"),
        question<Worksheet, pipeline_damage>("pipeline.damage", "Dommage retenu"),
        question<Worksheet, pipeline_franchise>("pipeline.franchise", "Franchise supportée"),
        question<Worksheet, pipeline_immediate>("pipeline.immediate",
                                                "Indemnité immédiate du contrat"),
        question<Worksheet, pipeline_deferred>("pipeline.deferred",
                                               "Indemnité différée du contrat"),
        question<Worksheet, pipeline_total>("pipeline.total", "Indemnité totale du contrat"),
        question<Worksheet, pipeline_to_pay>("pipeline.to_pay", "Somme à verser maintenant"),
        question<Worksheet, pipeline_left_to_insured>("pipeline.left_to_insured",
                                                      "Reste à la charge de l’assuré"),
        question<UnpaidPremium, notice_from>("cover.notice_from",
                                             "Premier jour de la mise en demeure"),
        question<UnpaidPremium, suspended_from>("cover.suspended_from",
                                                "Premier jour sans garantie"),
        question<UnpaidPremium, resiliation_from>("cover.resiliation_from",
                                                  "Résiliation possible à minuit le"),
        question<UnpaidPremium, restored_on>("cover.restored_on", "Garantie de retour à midi le"),
        question<UnpaidPremium, covered_despite_premium>("cover.premium_in_order",
                                                         "Garantie non suspendue au sinistre"),
        question<Notice, declaration_last_day>("declaration.last_day",
                                               "Dernier jour de la déclaration"),
        question<Notice, declared_in_time>("declaration.in_time", "Déclaration faite à temps"),
        question<Notice, decheance>("declaration.decheance", "Déchéance encourue"),
        question<Clauses, exclusion_holds>("cover.excluded", "Exclusion opposable"),
        question<Clauses, cover_ground>("cover.ground", "Motif tiré des clauses"),
        question<LiabilityInTime, liability_in_time>("cover.liability_in_time",
                                                     "Garantie de responsabilité\u00A0: à temps"),
        question<LiabilityInTime, subsequent_until>("cover.subsequent_until",
                                                    "Fin du délai subséquent"),
        question<WornGood, vetuste_rate>("vetuste.rate", "Vétusté d’usage"),
        question<WornGood, value_left>("vetuste.value_left", "Valeur d’usage"),
        question<Subrogation, recours_against_author>("subrogation.against_author",
                                                      "Recours contre le responsable"),
        question<Subrogation, recours_against_insurer>("subrogation.against_insurer",
                                                       "Recours contre son assureur"),
        question<Subrogation, recours_of_insured>("subrogation.to_insured",
                                                  "Part du recours à l’assuré"),
        question<Subrogation, recours_of_insurer>("subrogation.to_insurer",
                                                  "Part du recours à l’assureur"),
        question<ClaimLetter, missing_in_letter>("recourse_letter.missing",
                                                 "Ce qui manque à la lettre"),
        question<Damaged, expertise_mode>("expertise.mode", "Mode d’évaluation"),
        question<Damaged, measures_by_hazard>("measures.by_hazard",
                                              "Mesures conservatoires par événement"),
        question<Damaged, opening_forfait>("psap.opening", "Forfait d’ouverture par événement"),
        question<FirePayment, fire_interest_from>("fire.interest_from",
                                                  "Premier jour pour faire courir les intérêts"),
        question<FirePayment, fire_suit_from>("fire.suit_from", "Premier jour pour saisir le juge"),
        question<FoundBefore, found_before_outcome>("misdeclaration.outcome",
                                                    "Suite d’une inexactitude vue avant sinistre"),
        question<FoundBefore, found_before_supplement>("misdeclaration.supplement",
                                                       "Supplément de prime à proposer"),
        question<FoundBefore, found_before_end>("misdeclaration.ends_on", "Fin du contrat résilié"),
        question<FoundBefore, found_before_refund>("misdeclaration.refund", "Prime restituée"),
        question<InKind, in_kind_allowed>("repair.in_kind_allowed", "Réparation en nature permise"),
        question<InKind, in_kind_left_to_insured>("repair.left_to_insured",
                                                  "Ce que l’assuré paie à l’entreprise"),
        question<InKind, in_kind_guaranteed>("repair.insurer_answers",
                                             "L’assureur répond des travaux"),
        question<AmicableSummons, summons_send_by>("expertise.summons_by",
                                                   "Dernier jour de la convocation"),
        question<AmicableSummons, summons_regular>("expertise.summons_regular",
                                                   "Convocation régulière"),
        question<AmicableSummons, summons_postponed_by>("expertise.postponed_by",
                                                        "Dernier jour de la réunion reportée"),
        question<RemoteExpertise, remote_allowed>("expertise.remote_allowed",
                                                  "Présence à distance permise"),
        question<RemoteExpertise, on_site_by>("expertise.on_site_by",
                                              "Dernier jour de la réunion sur place"),
        question<ReserveFile, psap_gross>("psap.gross", "Provision brute du dossier"),
        question<ReserveFile, psap_recourse>("psap.recourse", "Recours à recevoir du dossier"),
        question<ReserveFile, psap_net>("psap.net", "Coût net du dossier"),
        question<WorksReserve, works_reserve_to_come>("psap.works_to_come",
                                                      "Sinistres de construction à venir"),
        question<WorksReserve, works_reserve_floor>("psap.works_floor",
                                                    "Provision de construction, au moins"),
        question<OverInsurance, valid_sum>("contract.valid_sum", "Capital valable"),
        question<LiabilityClaim, liability_called>("cover.liability_called",
                                                   "Assureur de responsabilité tenu"),
        question<LiabilityClaim, may_be_paid>("cover.may_be_paid",
                                              "Paiement permis à cette personne"),
        question<LiabilityClaim, admission_binds>("cover.admission_binds",
                                                  "Ce que l’assuré a dit lie l’assureur"),
        question<IndemnityUse, sum_to_restore>("indemnity.to_restore",
                                               "Indemnité à employer à la remise en état"),
        question<IndemnityUse, use_clause_holds>("indemnity.clause_holds",
                                                 "Clause sur l’emploi de l’indemnité valable"),
        question<IndemnityUse, mayor_order_by>("indemnity.mayor_order_by",
                                               "Dernier jour de l’arrêté de remise en état"),
        question<AncillaryCost, ancillary_least>("ancillary.least",
                                                 "Frais accessoire payé d’usage, au moins"),
        question<AncillaryCost, ancillary_most>("ancillary.most",
                                                "Frais accessoire payé d’usage, au plus"),
        question<ExpertFees, expert_fees_of_insured>("expertise.fees_of_insured",
                                                     "Honoraires d’expertise\u00A0: à l’assuré"),
        question<ExpertFees, expert_fees_of_insurer>("expertise.fees_of_insurer",
                                                     "Honoraires d’expertise\u00A0: à l’assureur"),
        question<RepairTax, repair_tax_rate>("repair.tax_rate", "Taux de TVA d’une réparation"),
        question<RepairTax, repair_tax_added>("repair.tax_added",
                                              "TVA à verser avec la réparation"),
        question<SerialHarm, one_claim>("cover.one_claim", "Un seul sinistre"),
        question<ReportWeight, report_binds_insured>("expertise.binds_insured",
                                                     "Rapport opposable à l’assuré"),
        question<ReportWeight, report_enough_in_court>("expertise.enough_in_court",
                                                       "Rapport suffisant devant le juge"),
        question<LocalRisk, local_reduction_allowed>("contract.local_reduction_allowed",
                                                     "Réduction permise en Alsace-Moselle"),
        question<DirectAction, direct_action_last_day>("prescription.direct_action_last_day",
                                                       "Dernier jour de l’action directe"),
        question<Reequipment, reequipment_immediate>("reequipment.immediate",
                                                     "Rééquipement à neuf\u00A0: part immédiate"),
        question<Reequipment, reequipment_deferred>("reequipment.deferred",
                                                    "Rééquipement à neuf\u00A0: part différée"),
        question<Reequipment, reequipment_by>("reequipment.replace_by",
                                              "Dernier jour pour remplacer un meuble"),
    };
    return table;
}

std::span<const WordList> answer_words() {
    static constexpr std::array cover_words{
        Option{"condition_manquante", "Une condition de la garantie manque"}};
    static const std::array<WordList, 5> lists{cover_words, letter_words(), expertise_mode_words(),
                                               measure_words(), found_before_words};
    return lists;
}

}  // namespace sim::claims::contract
