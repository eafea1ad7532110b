#include "sim/claims/motor/rules.hpp"

#include <array>

#include "sim/claims/motor/irsa_assiette.hpp"
#include "sim/claims/motor/irsa_dispute.hpp"
#include "sim/claims/motor/irsa_recourse.hpp"
#include "sim/claims/motor/irsa_scope.hpp"

namespace sim::claims::motor {

std::span<const MatterRule> rules() {
    static constexpr std::array table{
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
        question<Assessment, expertise_required>("irsa.expertise_required",
                                                 "Expertise obligatoire"),
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
        question<Dispute, return_penalty>("irsa.return_penalty",
                                          "Pénalité du recours gardé à tort"),
        question<Dispute, represent_by>("irsa.represent_by",
                                        "Dernier jour pour présenter de nouveau"),
    };
    return table;
}

std::span<const WordList> answer_words() {
    static constexpr std::array insurers{
        Option{"insurer_a", "L’assureur du véhicule A"},
        Option{"insurer_b", "L’assureur du véhicule B"},
    };
    static constexpr std::array<WordList, 5> lists{insurers, bareme_case_words, titre_words,
                                                   applicable_words, level_words};
    return lists;
}

}  // namespace sim::claims::motor
