#include "sim/claims/property/disaster_follow_up.hpp"
#include "sim/claims/property/rule_rows.hpp"

#include <array>

#include "sim/claims/property/attack.hpp"
#include "sim/claims/property/catnat_clock.hpp"
#include "sim/claims/property/catnat_costs.hpp"
#include "sim/claims/property/catnat_event.hpp"
#include "sim/claims/property/catnat_franchise.hpp"
#include "sim/claims/property/catnat_interruption.hpp"
#include "sim/claims/property/catnat_units.hpp"
#include "sim/claims/property/perils.hpp"
#include "sim/claims/property/rehousing.hpp"

namespace sim::claims::property {

std::span<const MatterRule> event_rules() {
    static constexpr std::array table{
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
        question<DroughtExpert, drought_expert_allowed>("catnat.drought_expert_allowed",
                                                        "Expert de sécheresse permis"),
        question<DroughtWorks, drought_indemnity_lost>("catnat.drought_indemnity_lost",
                                                       "Indemnité de sécheresse perdue"),
        question<TechnologicalOrder, technological_order_by>(
            "technological.order_by", "Dernier jour de l’arrêté technologique"),
        question<CatnatFranchise, catnat_franchise>("catnat.franchise",
                                                    "Franchise de catastrophe naturelle"),
        question<CatnatFranchise, catnat_indemnity>("catnat.indemnity",
                                                    "Indemnité de catastrophe naturelle"),
        question<StruckContract, catnat_franchise_count>("catnat.franchise_count",
                                                         "Nombre de franchises du contrat"),
        question<StruckContract, catnat_franchise_total>("catnat.franchise_total",
                                                         "Total des franchises du contrat"),
        question<CatnatInterruption, interruption_franchise>("catnat.interruption_franchise",
                                                             "Franchise de perte d’exploitation"),
        question<RecognitionRequest, order_deadline>("catnat.order_deadline",
                                                     "Dernier jour pour publier l’arrêté"),
        question<CatnatPremium, catnat_premium>("catnat.premium",
                                                "Surprime de catastrophe naturelle"),
        question<RestorationCosts, restoration_costs>("catnat.restoration_costs",
                                                      "Études et honoraires remboursés"),
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
        question<Theft, theft_covered>("burglary.covered", "Garantie vol acquise"),
        question<Theft, theft_indemnity>("burglary.indemnity", "Indemnité de vol"),
        question<Theft, theft_recovery>("burglary.recovery", "Sort des biens retrouvés"),
        question<Theft, theft_option_deadline>("burglary.option_deadline",
                                               "Dernier jour pour reprendre les biens"),
        question<Attack, attack_indemnity>("attack.indemnity", "Indemnité d’attentat"),
        question<Attack, attack_payer>("attack.payer", "Qui paie après un attentat ou une émeute"),
        question<TechLoss, technological_payer>("technological.payer",
                                                "Qui paie la catastrophe technologique"),
        question<Attack, attack_least_plafond>("attack.least_plafond",
                                               "Plafond d’attentat le plus bas, grands risques"),
        question<Attack, attack_most_franchise>(
            "attack.most_franchise", "Franchise d’attentat la plus forte, grands risques"),
        question<TechLoss, technological_threshold>(
            "technological.threshold", "Seuil de la catastrophe technologique franchi"),
        question<TechLoss, technological_indemnity>("technological.indemnity",
                                                    "Indemnité de catastrophe technologique"),
        question<TechLoss, technological_payment_deadline>(
            "technological.payment_deadline", "Dernier jour du règlement technologique"),
        question<TechLoss, technological_expertise>("technological.expertise",
                                                    "Expertise en catastrophe technologique"),
    };
    return table;
}

}  // namespace sim::claims::property
