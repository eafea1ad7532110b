#include <span>

#include "sim/claims/act_branches.hpp"
#include "sim/claims/motor/irca.hpp"
#include "sim/claims/motor/irsa_bareme.hpp"
#include "sim/claims/motor/irsa_recourse.hpp"
#include "sim/claims/motor/theft.hpp"
#include "sim/claims/motor/vei.hpp"
#include "sim/claims/transversal/handling_duties.hpp"

namespace sim::claims {
namespace {

using enum FieldKind;

std::vector<Option> options_of(std::span<const Option> words) {
    return {words.begin(), words.end()};
}

/// A share or a right, by the plain text of the rate: an answer of the rules is one of them.
std::vector<Option> shares() {
    return {{"0 %", "0 %"},   {"25 %", "25 %"}, {"33 %", "33 %"},  {"50 %", "50 %"},
            {"66 %", "66 %"}, {"75 %", "75 %"}, {"100 %", "100 %"}};
}

}  // namespace

namespace motor {

std::vector<Act> acts() {
    return {
        {.id = "choose_motor_convention",
         .label = "Choisir la convention automobile",
         .competency = "BC02.6",
         .icon = "handshake",
         .minutes = 1,
         .fields = {{"convention",
                     "Convention applicable",
                     choice,
                     {{"irsa", "IRSA"},
                      {"irca", "IRCA"},
                      {"irsa_irca", "IRSA pour le véhicule, IRCA pour le blessé"},
                      {"droit_commun", "Droit commun"},
                      {"aucune", "Aucune"}},
                     true},
                    {"titre", "Titre de l’IRSA", choice, options_of(titre_words), false},
                    {"mandate", "Qui indemnise le blessé", choice, options_of(mandate_words),
                     false}}},
        {.id = "establish_irsa_case",
         .label = "Retenir le cas de barème",
         .competency = "BC02.5",
         .icon = "balance",
         .minutes = 2,
         .fields = {{"case", "Cas du barème", choice, options_of(bareme_case_words), true},
                    {"charge", "Part de l’assureur adverse", choice, shares(), true},
                    {"piece",
                     "Pièce qui l’établit",
                     choice,
                     {{"police_report", "Rapport de police"},
                      {"constat", "Recto du constat signé des deux conducteurs"},
                      {"declaration", "Déclaration d’un seul conducteur"},
                      {"witness", "Attestation de témoin"},
                      {"expert_report", "Rapport d’expertise"}},
                     true}}},
        {.id = "settle_vehicle",
         .label = "Arrêter l’indemnité du véhicule",
         .competency = "BC03.1",
         .icon = "calculate",
         .irreversible = true,
         .minutes = 2,
         .fields = {{"by_liable", "Dû au titre de l’adversaire responsable", money, {}, true},
                    {"by_contract", "Dû par la garantie dommages", money, {}, true},
                    {"franchise", "Franchise laissée à l’assuré", money, {}, true}}},
        {.id = "run_vei",
         .label = "Décider de la procédure VEI",
         .competency = "BC03.1",
         .icon = "assignment",
         .minutes = 1,
         .fields = {{"is_vei", "Véhicule économiquement irréparable", yes_no, {}, true},
                    {"offer_by", "Dernier jour de l’offre de perte totale", date, {}, false}}},
        {.id = "close_vei",
         .label = "Donner suite à la réponse du propriétaire",
         .competency = "BC03.1",
         .icon = "verified_user",
         .minutes = 1,
         .fields = {{"position", "Suite", choice, options_of(vei_position_words), true},
                    {"due_by", "À faire au plus tard le", date, {}, true}}},
        {.id = "assess_bonus_malus",
         .label = "Dire l’effet sur le bonus-malus",
         .competency = "BC02.5",
         .icon = "calendar_month",
         .minutes = 1,
         .fields = {{"liability",
                     "Responsabilité de l’assuré, en droit commun",
                     choice,
                     {{"full", "Entière\u00A0: majoration"},
                      {"partial", "Partielle\u00A0: demi-majoration"},
                      {"none", "Aucune\u00A0: ni majoration, ni perte de la réduction"}},
                     true}}},
        {.id = "answer_dispute",
         .label = "Répondre à la contestation d’un assureur",
         .competency = "BC03.9",
         .icon = "reply",
         .minutes = 2,
         .fields = {{"position",
                     "Position",
                     choice,
                     {{"maintien", "Maintien du cas et de la part"},
                      {"acceptation", "Acceptation de la position adverse"},
                      {"echelon", "Passage à l’échelon supérieur"}},
                     true},
                    {"ground", "Motif, pièce à l’appui", text, {}, true}}},
        {.id = "decide_theft",
         .label = "Décider du sort du véhicule volé",
         .competency = "BC03.1",
         .icon = "gavel",
         .minutes = 1,
         .fields = {{"outcome", "Sort du véhicule", choice, options_of(theft_outcome_words), true},
                    {"indemnity", "Indemnité", money, {}, true}}},
        {.id = "report_fraud",
         .label = "Signaler un doute de fraude",
         .competency = "BC03.3",
         .icon = "warning",
         .minutes = 2,
         .fields = {{"next", "Suite proposée", choice, options_of(transversal::fraud_words), true},
                    {"reasons", "Faits relevés, sans conclure", text, {}, true}}},
    };
}

}  // namespace motor

namespace injury {

std::vector<Act> acts() {
    return {
        {.id = "assess_victim_right",
         .label = "Dire le droit à indemnisation de la victime",
         .competency = "BC02.5",
         .icon = "balance",
         .minutes = 2,
         .fields = {{"victim", "Victime", party, {}, true},
                    {"right", "Droit à indemnisation", choice, shares(), true},
                    {"against", "Assureur tenu de l’offre", party, {}, true}},
         .subject = "victim"},
        {.id = "set_offer_deadline",
         .label = "Fixer l’échéance de l’offre",
         .competency = "BC03.1",
         .icon = "schedule",
         .minutes = 1,
         .fields = {{"kind",
                     "Offre",
                     choice,
                     {{"provisional", "Provisionnelle"}, {"final", "Définitive"}},
                     true},
                    {"due_by", "Dernier jour", date, {}, true}},
         .subject = "kind"},
        {.id = "call_payers",
         .label = "Interroger les tiers payeurs",
         .competency = "BC01.6",
         .icon = "groups",
         .minutes = 1,
         .fields = {{"payers",
                     "Tiers payeurs",
                     choices,
                     {{"caisse", "Caisse de sécurité sociale"},
                      {"mutuelle", "Complémentaire santé"},
                      {"employeur", "Employeur"},
                      {"prevoyance", "Institution de prévoyance"},
                      {"france_travail", "Assurance chômage"}},
                     true},
                    {"due_by", "Créances attendues jusqu’au", date, {}, true}}},
        {.id = "appoint_doctor",
         .label = "Missionner un médecin",
         .competency = "BC02.8",
         .icon = "badge",
         .minutes = 1,
         .fields = {{"doctor", "Médecin missionné", party, {}, true},
                    {"exam_on", "Jour de l’examen", date, {}, true},
                    {"notify_by", "Victime avisée au plus tard le", date, {}, true}}},
        {.id = "grant_advance",
         .label = "Verser une provision à la victime",
         .competency = "BC03.1",
         .icon = "payments",
         .irreversible = true,
         .minutes = 1,
         .fields = {{"payee", "Bénéficiaire", party, {}, true},
                    {"amount", "Montant", money, {}, true}}},
        {.id = "claim_irca_recourse",
         .label = "Exercer le recours corporel IRCA",
         .competency = "BC03.5",
         .icon = "undo",
         .minutes = 1,
         .fields = {{"against", "Contre qui", party, {}, true},
                    {"basis",
                     "Base du recours",
                     choice,
                     {{"forfait", "Forfait de l’année de l’accident"},
                      {"real_cost", "Coût réel en droit commun"}},
                     true},
                    {"amount", "Montant", money, {}, true}}},
        {.id = "make_offer",
         .label = "Faire l’offre à la victime",
         .competency = "BC03.1",
         .icon = "send",
         .irreversible = true,
         .minutes = 3,
         .fields = {{"victim", "Victime", party, {}, true},
                    {"total", "Préjudice total", money, {}, true},
                    {"payers", "Créances des tiers payeurs", money, {}, true},
                    {"net", "Somme qui lui revient, provisions comprises", money, {}, true}}},
    };
}

}  // namespace injury
}  // namespace sim::claims
