#include "sim/claims/construction/rules.hpp"

#include <array>

#include "sim/claims/construction/crac.hpp"
#include "sim/claims/construction/do_declaration.hpp"
#include "sim/claims/construction/dommages_ouvrage.hpp"
#include "sim/claims/construction/guarantees.hpp"

namespace sim::claims::construction {

std::span<const MatterRule> rules() {
    static constexpr std::array table{
        question<Defect, legal_guarantee>("construction.guarantee", "Garantie légale applicable"),
        question<Defect, legal_guarantee_end>("construction.guarantee_end",
                                              "Dernier jour de la garantie légale"),
        question<DoDeclaration, do_missing_items>("do.missing_items",
                                                  "Ce qui manque à la déclaration"),
        question<DoDeclaration, do_complete>("do.complete", "Déclaration réputée constituée"),
        question<DoDeclaration, do_cover_runs>("do.cover_runs",
                                               "Garantie dommages-ouvrage ouverte"),
        question<DoDeclaration, do_action_end>("do.action_end",
                                               "Dernier jour de l’action contre l’assureur"),
        question<DoClaim, do_incomplete_notice>("do.incomplete_notice_deadline",
                                                "Dernier jour pour dire la déclaration incomplète"),
        question<DoClaim, do_expert_needed>("do.expert_needed", "Expertise obligatoire"),
        question<DoClaim, do_no_expert_deadline>("do.no_expert_deadline",
                                                 "Dernier jour pour répondre sans expertise"),
        question<DoClaim, do_challenge_deadline>("do.challenge_deadline",
                                                 "Dernier jour pour récuser l’expert"),
        question<DoClaim, do_position_deadline>("do.position_deadline",
                                                "Dernier jour de la position sur la garantie"),
        question<DoClaim, do_offer_deadline>("do.offer_deadline",
                                             "Dernier jour de l’offre d’indemnité"),
        question<DoClaim, do_garantie_acquise>("do.garantie_acquise",
                                               "Garantie acquise par retard de l’assureur"),
        question<DoClaim, do_may_spend>("do.may_spend",
                                        "Dépenses que l’assuré peut engager lui-même"),
        question<DoClaim, do_payment_deadline>("do.payment_deadline",
                                               "Dernier jour pour payer l’offre acceptée"),
        question<DoClaim, do_advance_deadline>("do.advance_deadline",
                                               "Dernier jour pour verser l’avance"),
        question<DoClaim, do_advance>("do.advance", "Avance sur une offre refusée"),
        question<DoClaim, do_late_interest>("do.late_interest",
                                            "Intérêts de retard, dommages-ouvrage"),
        question<CracClaim, crac_band>("crac.band", "Palier de la convention CRAC"),
        question<CracClaim, crac_base>("crac.base", "Base du recours CRAC"),
        question<CracClaim, crac_recourse>("crac.recourse", "Recours CRAC contre un constructeur"),
        question<CracClaim, crac_economist>("crac.economist", "Économiste requis"),
        question<CracClaim, crac_payment_deadline>("crac.payment_deadline",
                                                   "Dernier jour pour payer le recours CRAC"),
        question<CracClaim, crac_own_expert_deadline>("crac.own_expert_deadline",
                                                      "Dernier jour pour désigner son expert"),
    };
    return table;
}

std::span<const WordList> answer_words() {
    static constexpr std::array<WordList, 3> lists{legal_guarantee_words, do_item_words,
                                                   crac_band_words};
    return lists;
}

}  // namespace sim::claims::construction
