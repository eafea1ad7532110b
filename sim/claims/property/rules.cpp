#include "sim/claims/property/rules.hpp"

#include <array>

#include "sim/claims/property/catnat_clock.hpp"
#include "sim/claims/property/catnat_event.hpp"
#include "sim/claims/property/catnat_franchise.hpp"
#include "sim/claims/property/irsi.hpp"
#include "sim/claims/property/local_case.hpp"
#include "sim/claims/property/rehousing.hpp"
#include "sim/claims/property/router.hpp"

namespace sim::claims::property {

std::span<const MatterRule> rules() {
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
        question<LocalCase, of_the_file<irsi::recourse_amount>>("irsi.local.recourse_amount",
                                                                "Recours d’un assureur selon l’IRSI"),
        question<LocalCase, of_the_file<irsi::recuperation>>(
            "irsi.local.recuperation", "Récupération sur l’assureur de l’immeuble, par local"),
        question<NaturalEvent, catnat_covered>("catnat.covered",
                                               "Garantie catastrophe naturelle acquise"),
        question<NaturalEvent, storm_covered>("storm.covered",
                                              "Garantie tempête, grêle et neige acquise"),
        question<NaturalEvent, commune_request_deadline>(
            "catnat.commune_request_deadline", "Dernier jour de la demande de la commune"),
        question<CatnatClock, catnat_declaration_deadline>(
            "catnat.declaration_deadline", "Dernier jour pour déclarer la catastrophe naturelle"),
        question<CatnatClock, catnat_information_deadline>("catnat.information_deadline",
                                                           "Dernier jour pour dire la garantie"),
        question<CatnatClock, catnat_advance_deadline>("catnat.advance_deadline",
                                                       "Dernier jour pour verser la provision"),
        question<CatnatClock, catnat_offer_deadline>("catnat.offer_deadline",
                                                     "Dernier jour pour proposer l’indemnisation"),
        question<CatnatClock, catnat_payment_deadline>("catnat.payment_deadline",
                                                       "Dernier jour pour payer"),
        question<CatnatClock, catnat_repairer_deadline>(
            "catnat.repairer_deadline", "Dernier jour pour missionner l’entreprise"),
        question<CatnatFranchise, catnat_franchise>("catnat.franchise",
                                                    "Franchise de catastrophe naturelle"),
        question<CatnatFranchise, catnat_indemnity>("catnat.indemnity",
                                                    "Indemnité de catastrophe naturelle"),
        question<CatnatPremium, catnat_premium>("catnat.premium",
                                                "Surprime de catastrophe naturelle"),
        question<Rehousing, rehousing_indemnity>("catnat.rehousing",
                                                 "Frais de relogement d’urgence"),
        question<Drought, drought_covered>("catnat.drought_covered",
                                           "Dommage de sécheresse couvert"),
        question<Drought, drought_repair_duty>("catnat.drought_repair_duty",
                                               "Indemnité à employer aux réparations"),
        question<Drought, drought_works_deadline>(
            "catnat.drought_works_deadline", "Dernier jour pour engager les travaux de sécheresse"),
        question<Drought, drought_interim_report>("catnat.drought_interim_report",
                                                  "Dernier jour du rapport d’étape"),
        question<Drought, drought_final_report>("catnat.drought_final_report",
                                                "Dernier jour du rapport définitif"),
        question<ForestFire, forest_fire_extra_franchise>(
            "forest_fire.extra_franchise", "Franchise supplémentaire d’incendie de forêt"),
    };
    return table;
}

std::span<const WordList> answer_words() {
    static constexpr std::array<WordList, 2> lists{local_people, convention_words};
    return lists;
}

}  // namespace sim::claims::property
