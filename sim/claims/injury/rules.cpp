#include "sim/claims/injury/rules.hpp"

#include <array>

#include "sim/claims/injury/badinter_right.hpp"
#include "sim/claims/injury/badinter_scope.hpp"
#include "sim/claims/injury/deficit.hpp"
#include "sim/claims/injury/future_loss.hpp"
#include "sim/claims/injury/heads.hpp"
#include "sim/claims/injury/offer_clock.hpp"
#include "sim/claims/injury/offer_contents.hpp"
#include "sim/claims/injury/offer_penalty.hpp"
#include "sim/claims/injury/offer_settlement.hpp"
#include "sim/claims/injury/offer_steps.hpp"
#include "sim/claims/injury/payers_recourse.hpp"
#include "sim/claims/injury/reference_prices.hpp"
#include "sim/claims/injury/scale_position.hpp"
#include "sim/claims/injury/scales.hpp"

namespace sim::claims::injury {

std::span<const MatterRule> rules() {
    static constexpr std::array table{
        question<RoadAccident, badinter_applies>("badinter.applies", "Loi Badinter applicable"),
        question<RaisedDefence, defence_opposable>("badinter.opposable",
                                                   "Exception opposable à la victime"),
        question<RaisedDefence, offer_still_due>("offer.still_due",
                                                 "Offre due malgré l’exception invoquée"),
        question<RoadVictim, victim_protection>("badinter.protection", "Protection de la victime"),
        question<RoadVictim, victim_right>("badinter.right", "Droit à indemnisation"),
        question<RoadVictim, victim_due>("badinter.due", "Indemnité due à la victime"),
        question<RoadVictim, owner_recourse>("badinter.owner_recourse",
                                             "Recours du propriétaire contre le conducteur"),
        question<Contribution, contribution_share>("badinter.contribution",
                                                   "Contribution d’un impliqué"),
        question<Contribution, contribution_recourse>("badinter.contribution_recourse",
                                                      "Recours de l’impliqué qui a tout payé"),
        question<FirstLetter, first_letter_missing>("offer.first_letter_missing",
                                                    "Ce qui manque à la première lettre"),
        question<OfferLetter, offer_missing>("offer.missing", "Ce qui manque à l’offre"),
        question<OfferClock, offer_reply_deadline>("offer.reply_deadline",
                                                   "Dernier jour pour répondre à la demande"),
        question<OfferClock, offer_reply_kind>("offer.reply_kind", "Offre ou réponse motivée"),
        question<OfferClock, offer_injury_deadline>("offer.injury_deadline",
                                                    "Dernier jour de l’offre corporelle"),
        question<OfferClock, offer_injury_kind>("offer.injury_kind",
                                                "Offre provisionnelle ou définitive"),
        question<OfferClock, offer_final_deadline>("offer.final_deadline",
                                                   "Dernier jour de l’offre définitive"),
        question<OfferClock, offer_deadline>("offer.deadline", "Dernier jour de la première offre"),
        question<MedicalExam, exam_notice_limit>("offer.exam_notice_limit",
                                                 "Dernier jour pour aviser de l’examen médical"),
        question<MedicalExam, exam_contestable>("offer.exam_contestable",
                                                "Examen médical contestable"),
        question<MedicalExam, exam_report_deadline>("offer.report_deadline",
                                                    "Dernier jour d’envoi du rapport médical"),
        question<PayersCall, payers_deadline>("offer.payers_deadline",
                                              "Dernier jour de la créance du tiers payeur"),
        question<PayersCall, payers_lost>("offer.payers_lost", "Droit du tiers payeur perdu"),
        question<ForgottenPayer, forgotten_payer_deadline>(
            "offer.forgotten_payer_deadline",
            "Dernier jour du tiers payeur ignoré contre la victime"),
        question<VictimSettlement, settlement_withdrawal>("offer.withdrawal_end",
                                                          "Dernier jour pour dénoncer"),
        question<VictimSettlement, settlement_payment>("offer.payment_deadline",
                                                       "Dernier jour pour payer la transaction"),
        question<VictimSettlement, settlement_late_interest>(
            "offer.late_payment_interest", "Intérêts de la transaction payée en retard"),
        question<VictimSettlement, settlement_voidable>("offer.voidable", "Transaction annulable"),
        question<VictimSettlement, settlement_judge_notice>(
            "offer.judge_notice_limit", "Dernier jour pour aviser le juge du paiement"),
        question<VictimJudgment, judgment_interest>("offer.judgment_interest",
                                                    "Intérêts de la condamnation"),
        question<LateOffer, penalty_base>("offer.penalty_base",
                                          "Assiette de la pénalité d’offre tardive"),
        question<LateOffer, penalty_interest>("offer.penalty_interest",
                                              "Pénalité d’offre tardive ou insuffisante"),
        question<LateOffer, fund_penalty_cap>("offer.fund_penalty_cap",
                                              "Pénalité la plus forte au profit du fonds"),
        question<BodilyHead, head_group>("injury.head_group", "Nature d’un poste de préjudice"),
        question<BodilyHead, head_benefits>("injury.head_benefits",
                                            "Prestations imputables sur un poste"),
        question<TemporaryDeficit, temporary_deficit>("injury.temporary_deficit",
                                                      "Déficit fonctionnel temporaire"),
        question<PermanentDeficit, deficit_point>("injury.deficit_point",
                                                  "Valeur du point de déficit permanent"),
        question<PermanentDeficit, permanent_deficit>("injury.permanent_deficit",
                                                      "Déficit fonctionnel permanent"),
        question<ScaledHarm, scale_low>("injury.scale_low", "Bas de la fourchette d’une cote"),
        question<ScaledHarm, scale_high>("injury.scale_high", "Haut de la fourchette d’une cote"),
        question<Grief, grief_low>("injury.grief_low", "Préjudice d’affection, bas"),
        question<Grief, grief_high>("injury.grief_high", "Préjudice d’affection, haut"),
        question<ScaledHarm, scale_position>("injury.scale_position",
                                             "Place d’une somme dans la fourchette d’une cote"),
        question<Grief, grief_position>("injury.grief_position",
                                        "Place d’une somme pour le préjudice d’affection"),
        question<PermanentDeficit, deficit_position>("injury.deficit_position",
                                                     "Place d’une somme pour le déficit permanent"),
        question<HelperNeed, helper_cost>("injury.helper_cost", "Coût de la tierce personne"),
        question<HelperNeed, helper_year>("injury.helper_year",
                                          "Coût annuel de la tierce personne"),
        question<YearlyLoss, loss_capital>("injury.capital", "Capital d’une perte annuelle"),
        question<YearlyLoss, loss_arrears>("injury.arrears", "Arrérages échus"),
        question<HelpTariff, pch_hour_low>("injury.pch_hour_low", "Heure de la PCH, au moins"),
        question<HelpTariff, pch_hour_high>("injury.pch_hour_high", "Heure de la PCH, au plus"),
        question<CapitalisationTable, capitalisation_rate>("injury.capitalisation_rate",
                                                           "Taux du barème de capitalisation"),
        question<HeadRecourse, head_victim>("payers.head_victim",
                                            "Part de la victime sur un poste"),
        question<HeadRecourse, head_payers>("payers.head_payers",
                                            "Part des tiers payeurs sur un poste"),
        question<InjuryAccount, account_debt>("payers.account_debt", "Dette du responsable"),
        question<InjuryAccount, account_victim>("payers.account_victim", "Total de la victime"),
        question<InjuryAccount, account_payers>("payers.account_payers", "Total des tiers payeurs"),
    };
    return table;
}

std::span<const WordList> answer_words() {
    static constexpr std::array<WordList, 9> lists{
        letter_item_words, offer_item_words, protection_words, head_group_words,    benefit_words,
        no_benefit_words,  offer_kind_words, voidable_words,   scale_position_words};
    return lists;
}

}  // namespace sim::claims::injury
