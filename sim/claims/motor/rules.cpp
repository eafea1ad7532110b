#include "sim/claims/motor/rules.hpp"

#include <array>

#include "sim/claims/motor/irsa_recourse.hpp"

namespace sim::claims::motor {

std::span<const MatterRule> rules() {
    static constexpr std::array table{
        question<Collision, irsa_case>("irsa.case", "Cas du barème IRSA"),
        question<Collision, irsa_charge_a>("irsa.charge_a", "Charge de l’assureur de A"),
        question<Collision, irsa_charge_b>("irsa.charge_b", "Charge de l’assureur de B"),
        question<Collision, irsa_payer>("irsa.payer", "Assureur qui doit un recours"),
        question<Collision, irsa_titre>("irsa.titre", "Recours forfaitaire ou au coût réel"),
        question<Collision, irsa_recourse>("irsa.recourse", "Recours dû entre assureurs"),
    };
    return table;
}

std::span<const WordList> answer_words() {
    static constexpr std::array insurers{
        Option{"insurer_a", "L’assureur du véhicule A"},
        Option{"insurer_b", "L’assureur du véhicule B"},
    };
    static constexpr std::array<WordList, 3> lists{insurers, bareme_case_words, titre_words};
    return lists;
}

}  // namespace sim::claims::motor
