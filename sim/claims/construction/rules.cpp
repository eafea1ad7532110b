#include "sim/claims/construction/rules.hpp"

#include <array>

#include "sim/claims/construction/compulsory.hpp"
#include "sim/claims/construction/crac.hpp"
#include "sim/claims/construction/crac_scope.hpp"
#include "sim/claims/construction/do_declaration.hpp"
#include "sim/claims/construction/dommages_ouvrage.hpp"
#include "sim/claims/construction/guarantees.hpp"
#include "sim/claims/construction/works_settlement.hpp"

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
        question<DoClaim, do_electronic_letter>("do.electronic_letter",
                                                "Lettre recommandée électronique admise"),
        question<DoDeclaration, do_new_clock>("do.new_clock",
                                              "Nouveaux délais pour une nouvelle déclaration"),
        question<CompulsoryInsurance, compulsory_insurance>(
            "construction.compulsory_insurance", "Assurance de construction obligatoire"),
        question<CompulsoryInsurance, insured_in_time>("construction.insured_in_time",
                                                       "Assurance souscrite à temps"),
        question<CompulsoryInsurance, compulsory_cover_end>(
            "construction.cover_end", "Dernier jour de la garantie à maintenir"),
        question<CompulsoryInsurance, uninsured_fine>("construction.fine",
                                                      "Amende encourue sans assurance"),
        question<CompulsoryInsurance, uninsured_prison_months>("construction.prison_months",
                                                               "Prison encourue, en mois"),
        question<CompulsoryInsurance, least_plafond>("construction.least_plafond",
                                                     "Plafond le plus bas qui soit permis"),
        question<CompulsoryInsurance, existing_parts_covered>("construction.existing_covered",
                                                              "Existant couvert"),
        question<CompulsoryInsurance, standard_clauses_edition>("construction.standard_clauses",
                                                                "Édition des clauses types"),
        question<Reception, reception_kind>("construction.reception", "Réception acquise"),
        question<WorksSettlement, works_indemnity>("construction.indemnity",
                                                   "Indemnité due au maître d’ouvrage"),
        question<WorksSettlement, works_franchise>("construction.franchise",
                                                   "Franchise à la charge de l’assuré"),
        question<WorksSettlement, works_unspent>("construction.unspent",
                                                 "Indemnité non employée à réparer"),
        question<CracScope, crac_in_scope>("crac.in_scope", "Recours dans la convention CRAC"),
        question<CracClaim, crac_kept>("crac.kept", "Ce qui reste à l’assureur dommages-ouvrage"),
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
    static constexpr std::array<WordList, 5> lists{
        legal_guarantee_words, do_item_words, crac_band_words, compulsory_words, reception_words};
    return lists;
}

}  // namespace sim::claims::construction
