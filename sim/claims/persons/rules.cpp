#include "sim/claims/persons/rules.hpp"
#include "sim/claims/persons/cover_minimums.hpp"
#include "sim/claims/persons/death_claimants.hpp"

#include <array>

#include "sim/claims/persons/borrower.hpp"
#include "sim/claims/persons/death_acts.hpp"
#include "sim/claims/persons/death_benefit.hpp"
#include "sim/claims/persons/death_clock.hpp"
#include "sim/claims/persons/death_documents.hpp"
#include "sim/claims/persons/death_tax.hpp"
#include "sim/claims/persons/disability.hpp"
#include "sim/claims/persons/entitlement.hpp"
#include "sim/claims/persons/family_benefits.hpp"
#include "sim/claims/persons/forgetting.hpp"
#include "sim/claims/persons/gav.hpp"
#include "sim/claims/persons/group_cover.hpp"
#include "sim/claims/persons/group_keeping.hpp"
#include "sim/claims/persons/group_leaving.hpp"
#include "sim/claims/persons/health.hpp"
#include "sim/claims/persons/hearing.hpp"
#include "sim/claims/persons/hospital.hpp"
#include "sim/claims/persons/incapacity.hpp"
#include "sim/claims/persons/optics.hpp"
#include "sim/claims/persons/pension.hpp"
#include "sim/claims/persons/stops_and_pensions.hpp"
#include "sim/claims/persons/tariffs.hpp"
#include "sim/claims/persons/unpaid_life.hpp"
#include "sim/claims/persons/work_accident.hpp"

namespace sim::claims::persons {

std::span<const MatterRule> rules() {
    static constexpr std::array table{
        question<CareAct, amo_gross>("health.amo_gross", "Part de l’assurance maladie, brute"),
        question<CareAct, patient_contribution>("health.contribution",
                                                "Participation ou franchise retenue"),
        question<CareAct, amo_net>("health.amo", "Versement de l’assurance maladie"),
        question<CareAct, amc>("health.amc", "Versement de la complémentaire"),
        question<CareAct, left_to_patient>("health.rac", "Reste à charge"),
        question<HospitalStay, daily_charge>("health.daily_charge",
                                             "Forfait journalier hospitalier du séjour"),
        question<HospitalStay, stay_cost>("health.stay_cost",
                                          "Frais du séjour couverts par un contrat responsable"),
        question<EmergencyVisit, emergency_share>("health.emergency_share",
                                                  "Forfait patient urgences dû"),
        question<Glasses, glasses_category>("health.glasses_category", "Catégorie des lunettes"),
        question<Glasses, glasses_floor>("health.glasses_floor",
                                         "Minimum du contrat responsable pour les lunettes"),
        question<Glasses, glasses_plafond>("health.glasses_plafond",
                                           "Maximum du contrat responsable pour les lunettes"),
        question<Glasses, glasses_renewal>("health.glasses_renewal",
                                           "Premier jour du renouvellement des lunettes"),
        question<ConsultationTariff, consultation_base>("health.consultation_base",
                                                        "Base d’une consultation"),
        question<BasketTariff, basket_price_limit>("health.price_limit", "Prix limite 100 % santé"),
        question<BasketTariff, basket_amc>("health.basket_amc",
                                           "Part de la complémentaire au prix limite"),
        question<Stop, daily_allowance>("incapacity.daily_allowance", "Indemnité journalière"),
        question<Stop, allowance_days>("incapacity.allowance_days",
                                       "Jours payés par la sécurité sociale"),
        question<Stop, allowance_total>("incapacity.allowance_total",
                                        "Indemnités journalières de l’arrêt"),
        question<Stop, employer_total>("incapacity.employer_total", "Maintien de salaire légal"),
        question<Stop, provident_total>("incapacity.provident_total",
                                        "Complément du contrat de prévoyance"),
        question<Disability, disability_pension>("disability.monthly_pension",
                                                 "Pension d’invalidité, par mois"),
        question<CrossedIncapacity, annuity_share>("disability.annuity_share",
                                                   "Part de la rente due"),
        question<CrossedIncapacity, annuity_due>("disability.annuity", "Rente d’invalidité due"),
        question<Portability, portability_months>("group.portability_months",
                                                  "Mois de portabilité"),
        question<Portability, portability_end>("group.portability_end", "Fin de la portabilité"),
        question<GroupLeaving, benefit_survives>("group.benefit_survives",
                                                 "Prestation maintenue après la fin du contrat"),
        question<GroupLeaving, death_cover_survives>("group.death_cover_survives",
                                                     "Garantie décès maintenue"),
        question<GroupLeaving, earlier_illness_covered>("group.earlier_illness_covered",
                                                        "Maladie antérieure prise en charge"),
        question<EducationAnnuity, education_annuity>("death.education_annuity",
                                                      "Rente éducation, par an"),
        question<EducationAnnuity, education_annuity_end>("death.education_annuity_end",
                                                          "Fin de la rente éducation"),
        question<EducationAnnuity, education_annuity_payee>("death.education_annuity_payee",
                                                            "Qui reçoit la rente éducation"),
        question<SocialCapitalClaim, social_capital_heir>("death.social_capital_heir",
                                                          "Bénéficiaire du capital décès social"),
        question<SocialCapitalClaim, social_capital_open>("death.social_capital_open",
                                                          "Droit au capital décès social ouvert"),
        question<SocialCapitalClaim, social_capital_by>("death.social_capital_by",
                                                        "Dernier jour de la demande"),
        question<Reversion, resource_limit>("pension.resource_limit",
                                            "Plafond de ressources de la réversion"),
        question<Reversion, reversion>("pension.reversion", "Réversion du régime général, par an"),
        question<DeathClaim, death_request_deadline>("death.request_deadline",
                                                     "Dernier jour pour demander les pièces"),
        question<DeathClaim, death_payment_deadline>("death.payment_deadline",
                                                     "Dernier jour pour payer le capital"),
        question<DeathClaim, death_late_interest>("death.late_interest",
                                                  "Intérêts de retard du capital décès"),
        question<DeathClaim, death_to_pay>("death.to_pay", "Capital décès, intérêts compris"),
        question<Revaluation, death_revaluation>("death.revaluation",
                                                 "Revalorisation depuis le décès"),
        question<Unclaimed, unclaimed_warning>("death.deposit_warning",
                                               "Avertissement avant le dépôt"),
        question<Unclaimed, unclaimed_deposit>("death.deposit_deadline",
                                               "Dernier jour du dépôt à la Caisse des dépôts"),
        question<Unclaimed, unclaimed_state>("death.state_takes",
                                             "Jour où l’État acquiert les sommes"),
        question<DeathCover, covered_capital>("death.covered_capital", "Capital décès garanti"),
        question<BeneficiaryClause, clause_payees>("death.payees", "Bénéficiaires à payer"),
        question<BeneficiaryClause, clause_part>("death.part", "Part d’un bénéficiaire"),
        question<DeathLevy, death_levy>("death.levy", "Prélèvement retenu par l’assureur"),
        question<LatePremiums, taxable_premiums>("death.taxable_premiums",
                                                 "Primes taxables après 70 ans"),
        question<SocialCapital, social_capital>("death.social_capital",
                                                "Capital décès de la sécurité sociale"),
        question<BorrowerBenefit, borrower_benefit>("borrower.benefit",
                                                    "Prestation versée au prêteur"),
        question<BorrowerApplication, may_ask_health>("borrower.health_questions",
                                                      "Questions de santé permises"),
        question<Substitution, lender_deadline>("borrower.lender_deadline",
                                                "Dernier jour de réponse du prêteur"),
        question<Substitution, former_contract_end>("borrower.former_contract_end",
                                                    "Fin de l’ancien contrat"),
        question<LifeVictim, gav_covered>("gav.covered",
                                          "Garantie des accidents de la vie ouverte"),
        question<LifeVictim, gav_indemnity>("gav.indemnity", "Indemnité des accidents de la vie"),
        question<LifeVictim, gav_offer_deadline>("gav.offer_deadline", "Dernier jour de l’offre"),
        question<LifeVictim, gav_payment_deadline>("gav.payment_deadline",
                                                   "Dernier jour du paiement"),
        question<HearingAid, hearing_plafond>(
            "health.hearing_plafond", "Maximum du contrat responsable pour une audioprothèse"),
        question<HearingAid, hearing_renewal>("health.hearing_renewal",
                                              "Premier jour du renouvellement d’une audioprothèse"),
        question<Glasses, frame_plafond>("health.frame_plafond", "Maximum pour la monture"),
        question<Entitlement, is_entitled>("incapacity.entitled",
                                           "Droit aux indemnités journalières ouvert"),
        question<Substitution, loan_avenant_deadline>("borrower.avenant_deadline",
                                                      "Dernier jour de l’avenant au prêt"),
        question<BeneficiarySearch, search_forward>("death.search_forward",
                                                    "Dernier jour de la transmission par l’AGIRA"),
        question<BeneficiarySearch, search_answer>("death.search_answer",
                                                   "Dernier jour pour informer le bénéficiaire"),
        question<DeathRequest, papers_to_ask>("death.papers_to_ask",
                                              "Pièces à demander en une fois"),
        question<FormerIllness, aggravated_risk>("borrower.aggravated_risk",
                                                 "Examen d’une demande après maladie"),
        question<FormerIllness, forgotten_from>("borrower.forgotten_from",
                                                "Premier jour du droit à l’oubli"),
        question<UnpaidLife, unpaid_letter_from>("unpaid.letter_from",
                                                 "Premier jour de la lettre, vie et groupe"),
        question<UnpaidLife, unpaid_pay_by>("unpaid.pay_by",
                                            "Dernier jour pour payer, vie et groupe"),
        question<UnpaidLife, unpaid_effect>("unpaid.effect", "Effet du défaut de paiement"),
        question<ProvidentStart, provident_covers>("incapacity.covered",
                                                   "Arrêt couvert, délai d’attente passé"),
        question<ProvidentStart, provident_first_day>("incapacity.first_paid_day",
                                                      "Premier jour payé après la franchise"),
        question<ProvidentStart, medical_step>("incapacity.medical_step",
                                               "Suite du contrôle médical"),
        question<GroupCapital, group_capital>("death.group_capital",
                                              "Capital décès du contrat de groupe"),
        question<GroupCapital, second_capital>("death.second_capital",
                                               "Second capital, double effet"),
        question<WorkIncapacity, work_benefit>("disability.work_benefit",
                                               "Capital ou rente d’accident du travail"),
        question<WorkIncapacity, work_useful_rate>("disability.work_useful_rate",
                                                   "Taux utile d’une rente d’accident du travail"),
        question<WorkIncapacity, work_annuity>("disability.work_annuity",
                                               "Rente d’accident du travail, par an"),
        question<BeneficiaryAct, acceptance_holds>("death.acceptance_holds",
                                                   "Acceptation du bénéficiaire valable"),
        question<BeneficiaryAct, choice_deadline>("death.choice_deadline",
                                                  "Dernier jour du bénéficiaire pour choisir"),
        question<BeneficiaryAct, payment_frees>("death.payment_frees",
                                                "Paiement qui libère l’assureur"),
        question<ExecutiveDeath, executive_contribution>(
            "death.executive_contribution", "Cotisation minimale de prévoyance d’un cadre"),
        question<ExecutiveDeath, executive_penalty>("death.executive_penalty",
                                                    "Dû par l’employeur d’un cadre non assuré"),
        question<ClauseReading, clause_means>("death.clause_means", "Personne visée par la clause"),
        question<EstateClaim, estate_may_claim>("death.estate_may_claim",
                                                "Droit de la succession sur le capital"),
        question<PremiumTax, premium_tax>("death.premium_tax", "Impôt dont relève une prime"),
        question<PresumedDeath, presumed_deposit>("death.presumed_deposit",
                                                  "Dernier jour du dépôt, décès ignoré"),
        question<EmployerMinimum, employer_minimum>("health.employer_minimum",
                                                    "Minimum d’un contrat santé d’entreprise"),
        question<ResponsibleContract, responsible_missing>(
            "health.responsible_missing", "Ce qui manque à un contrat responsable"),
        question<GavHeadAsked, gav_head_covered>("gav.head_covered", "Poste garanti par une GAV"),
        question<LocalSalary, local_salary>("incapacity.local_salary",
                                            "Salaire maintenu en Alsace-Moselle"),
        question<PrescribedStop, stop_length_allowed>("incapacity.stop_length_allowed",
                                                      "Durée d’arrêt permise"),
        question<ComplementaryReversion, complementary_reversion>("pension.complementary_reversion",
                                                                  "Réversion Agirc-Arrco, par an"),
        question<PensionRevaluation, revalued_pension>("disability.revalued_pension",
                                                       "Pension revalorisée"),
        question<PersonsRecourse, persons_recourse_allowed>("persons.recourse_allowed",
                                                            "Recours de l’assureur de personnes"),
        question<GroupKeeping, health_kept>("group.health_kept", "Couverture santé à maintenir"),
        question<GroupKeeping, health_proposal_by>("group.health_proposal_by",
                                                   "Dernier jour de la proposition de maintien"),
        question<GroupKeeping, health_request_by>("group.health_request_by",
                                                  "Dernier jour de la demande de maintien"),
        question<GroupKeeping, health_family_until>("group.health_family_until",
                                                    "Couverture des proches gardée jusqu’au"),
        question<GroupKeeping, health_premium_cap>("group.health_premium_cap",
                                                   "Tarif le plus haut de l’ancien salarié"),
    };
    return table;
}

std::span<const WordList> answer_words() {
    static constexpr std::array<WordList, 11> lists{
        premium_tax_words,   responsible_part_words, glasses_words,     clause_words,
        annuity_payee_words, social_heir_words,      death_paper_words, aggravated_risk_words,
        unpaid_life_words,   work_benefit_words,     medical_step_words};
    return lists;
}

}  // namespace sim::claims::persons
