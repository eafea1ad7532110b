#include "sim/claims/persons/rules.hpp"

#include <array>

#include "sim/claims/persons/disability.hpp"
#include "sim/claims/persons/health.hpp"
#include "sim/claims/persons/hospital.hpp"
#include "sim/claims/persons/incapacity.hpp"
#include "sim/claims/persons/optics.hpp"
#include "sim/claims/persons/pension.hpp"
#include "sim/claims/persons/tariffs.hpp"

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
        question<BasketTariff, basket_price_limit>("health.price_limit", "Prix limite 100 % santé"),
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
        question<Reversion, resource_limit>("pension.resource_limit",
                                            "Plafond de ressources de la réversion"),
        question<Reversion, reversion>("pension.reversion", "Réversion du régime général, par an"),
    };
    return table;
}

std::span<const WordList> answer_words() {
    static constexpr std::array<WordList, 1> lists{glasses_words};
    return lists;
}

}  // namespace sim::claims::persons
