#include "sim/claims/common/membership.hpp"
#include "sim/claims/property/rule_rows.hpp"

#include <array>

#include "sim/claims/property/cide_cop.hpp"
#include "sim/claims/property/cide_cop_uninsured.hpp"
#include "sim/claims/property/convention_cost.hpp"
#include "sim/claims/property/convention_text.hpp"
#include "sim/claims/property/goods_head.hpp"
#include "sim/claims/property/irsi.hpp"
#include "sim/claims/property/irsi_after.hpp"
#include "sim/claims/property/irsi_clock.hpp"
#include "sim/claims/property/irsi_expertise.hpp"
#include "sim/claims/property/local_case.hpp"
#include "sim/claims/property/router.hpp"

namespace sim::claims::property {

std::span<const MatterRule> convention_rules() {
    static constexpr std::array table{
        question<LocalCase, of_the_file<convention>>("irsi.local.convention",
                                                     "Convention applicable au local"),
        question<LocalCase, of_the_file<irsi::in_scope>>("irsi.local.in_scope",
                                                         "Local dans le champ de l’IRSI"),
        question<LocalCase, of_the_file<irsi::assiette>>("irsi.local.assiette",
                                                         "Assiette IRSI du local"),
        question<LocalCase, of_the_file<irsi::tranche>>("irsi.local.tranche",
                                                        "Tranche de la convention IRSI"),
        question<LocalCase, of_the_file<irsi::gestionnaire>>("irsi.local.gestionnaire",
                                                             "Assureur gestionnaire du local"),
        question<LocalCase, of_the_file<irsi::paid_by_us>>("irsi.local.paid",
                                                           "Part d’un assureur selon l’IRSI"),
        question<LocalCase, of_the_file<irsi::liable>>("irsi.local.liable",
                                                       "Responsable selon le barème IRSI"),
        question<LocalCase, of_the_file<irsi::bareme>>("irsi.local.bareme", "Cas du barème IRSI"),
        question<LocalCase, of_the_file<irsi::recourse_against>>(
            "irsi.local.recourse_against", "Assureur contre qui recourir selon l’IRSI"),
        question<LocalCase, of_the_file<irsi::recourse_amount>>(
            "irsi.local.recourse_amount", "Recours d’un assureur selon l’IRSI"),
        question<LocalCase, of_the_file<irsi::recuperation>>(
            "irsi.local.recuperation", "Récupération sur l’assureur de l’immeuble, par local"),
        question<RepeatClaim, repeat_recourse>("irsi.repeat_recourse",
                                               "Recours de sinistres répétitifs"),
        question<GrowingDamage, aggravation_tranche>("irsi.aggravation",
                                                     "Tranche après aggravation"),
        question<GrowingDamage, aggravation_expertise>("irsi.aggravation_expertise",
                                                       "Expertise de l’aggravation"),
        question<GrowingDamage, aggravation_recourse_base>("irsi.aggravation_recourse_base",
                                                           "Base du recours après aggravation"),
        question<WrongPayer, remboursement>("irsi.remboursement",
                                            "Remboursement par l’assureur désigné"),
        question<WrongPayer, remboursement_deadline>("irsi.remboursement_deadline",
                                                     "Dernier jour du remboursement"),
        question<WrongPayer, recuperation_deadline>("irsi.recuperation_deadline",
                                                    "Dernier jour de la récupération"),
        question<ConsequentialLoss, immateriels_recourse>("irsi.immateriels_recourse",
                                                          "Recours pour les immatériels"),
        question<ExpertClock, first_meeting_deadline>("irsi.first_meeting_deadline",
                                                      "Dernier jour de la première réunion"),
        question<ExpertClock, second_meeting_from>("irsi.second_meeting_from",
                                                   "Premier jour de la seconde réunion"),
        question<ExpertClock, second_meeting_deadline>("irsi.second_meeting_deadline",
                                                       "Dernier jour de la seconde réunion"),
        question<ExpertClock, letter_deadline>("irsi.letter_deadline",
                                               "Dernier jour de la lettre au responsable"),
        question<ExpertClock, report_deadline>("irsi.report_deadline",
                                               "Dernier jour du rapport d’expertise IRSI"),
        question<IrsiAssessment, irsi_material_survey>("irsi.material_survey",
                                                       "Évaluation des dommages matériels"),
        question<IrsiAssessment, irsi_immateriels_survey>("irsi.immateriels_survey",
                                                          "Évaluation des immatériels"),
        question<IrsiSheet, irsi_sheet_missing>("irsi.sheet_missing",
                                                "Ce qui manque à la fiche de recours"),
        question<Escalation, next_echelon_from>("coral.next_echelon_from",
                                                "Premier jour de l’échelon suivant"),
        question<Escalation, conciliation_compulsory>("coral.conciliation_compulsory",
                                                      "Conciliation obligatoire entre assureurs"),
        question<LeakSearch, search_organiser>("irsi.search_organiser",
                                               "Qui fait chercher la fuite"),
        question<LeakSearch, search_payer>("irsi.search_payer", "Qui paie la recherche de fuite"),
        question<LeakSearch, search_recourse>("irsi.search_recourse",
                                              "Recours pour la recherche de fuite"),
        question<CopCase, cop_user_risk>("cide_cop.user_risk", "Risque d’usager"),
        question<CopCase, cop_paid>("cide_cop.paid", "Part d’un assureur selon la CIDE-COP"),
        question<CopCase, cop_recourse_against>("cide_cop.recourse_against",
                                                "Assureur contre qui recourir selon la CIDE-COP"),
        question<CopCase, cop_recourse_amount>("cide_cop.recourse_amount",
                                               "Recours d’un assureur selon la CIDE-COP"),
        question<CopCase, cop_borne>("cide_cop.borne",
                                     "Charge finale d’un assureur selon la CIDE-COP"),
        question<CopWrongPayer, cop_remboursement>("cide_cop.remboursement",
                                                   "Remboursement selon la CIDE-COP"),
        question<CopUninsured, cop_uninsured_payer>("cide_cop.uninsured_payer",
                                                    "Qui règle un lésé sans assurance"),
        question<CopUninsured, cop_uninsured_recourse>(
            "cide_cop.uninsured_recourse", "Recours après règlement d’un lésé sans assurance"),
        question<DamagedGoods, goods_head>("convention.goods_head",
                                           "Nature conventionnelle d’un bien"),
        question<CidreCase, cidre_in_scope>("cidre.in_scope", "Lésé dans le champ de la CIDRE"),
        question<CidreCase, cidre_private_parts_payer>(
            "cidre.private_parts_payer", "Qui paie les parties privatives selon la CIDRE"),
        question<ObjectedCover, irsi_objection_holds>("irsi.objection_holds",
                                                      "Objection opposable dans l’IRSI"),
        question<CommonReport, irsi_report_binds>("irsi.report_binds",
                                                  "Le rapport commun s’impose"),
        question<CommonReport, irsi_expert_step>("irsi.expert_step", "Ce que fait l’expert commun"),
        question<RefundFile, irsi_refund_missing>("irsi.refund_missing",
                                                  "Ce qui manque au remboursement IRSI"),
        question<SuitBetweenInsurers, suit_admissible>(
            "coral.suit_admissible", "Action en justice recevable entre assureurs"),
        question<CountedCost, convention_cost_head>("convention.cost_head",
                                                    "Nature d’une dépense selon l’IRSI"),
        question<CidepiecGoods, cidepiec_payer>("cidepiec.payer",
                                                "Qui paie l’immeuble selon la CIDEPIEC"),
        question<Withdrawal, withdrawn_from>("convention.withdrawn_from",
                                             "Premier jour hors de la convention quittée"),
        question<Withdrawal, still_bound>("convention.still_bound",
                                          "Sinistre régi par la convention quittée"),
    };
    return table;
}

}  // namespace sim::claims::property
