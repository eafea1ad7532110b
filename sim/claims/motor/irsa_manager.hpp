#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "sim/claims/matter.hpp"

/// Who manages for all, and who fails to: the pure loss of a third party (IRSA, art. 2.6), the idle
/// leader of a pile-up and the silent head of service (art. 5.4).
namespace sim::claims::motor {

struct LossVehicle {
    Rate share;
    std::string plate;
};
inline constexpr std::array loss_vehicle_facts{
    may<&LossVehicle::share>("share", "Part de l’assureur dans le barème"),
    may<&LossVehicle::plate>("plate", "Immatriculation"),
};
constexpr std::span<const Fact<LossVehicle>> facts_of(const LossVehicle*) {
    return loss_vehicle_facts;
}

/// The operator of a motorway, say, who lost money and no thing.
struct PureLoss {
    Date on;
    Money amount;
    bool chain = false;
    std::vector<LossVehicle> vehicles;
    std::int64_t of = 1;
};
inline constexpr std::array pure_loss_facts{
    must<&PureLoss::on>("on", "Date de l’accident"),
    must<&PureLoss::amount>("amount", "Perte financière payée au tiers"),
    may<&PureLoss::chain>("chain", "Accident en chaîne (titre 4)"),
    must<&PureLoss::vehicles>("vehicles", "Véhicules, le premier de la file d’abord"),
    may<&PureLoss::of>("of", "Rang du véhicule interrogé").between(1, 50),
};
constexpr std::span<const Fact<PureLoss>> facts_of(const PureLoss*) {
    return pure_loss_facts;
}
constexpr MatterName matter_of(const PureLoss*) {
    return {"motor.pure_loss", "Perte financière d’un tiers, sans dommage matériel"};
}
Problems impossible(const PureLoss& loss);
/// Count: the rank of the vehicle whose insurer pays the third party first.
Result<Determination> loss_manager(const PureLoss& loss, const law::Book& book);
/// Money: what the insurer of a vehicle bears in the end.
Result<Determination> loss_share(const PureLoss& loss, const law::Book& book);

enum class Lapse : std::uint8_t { leader_idle, head_silent };
inline constexpr std::array lapse_words{
    Option{"leader_idle", "Meneur de jeu défaillant"},
    Option{"head_silent", "Silence au niveau du chef de service"},
};
constexpr std::span<const Option> words_of(Lapse) {
    return lapse_words;
}
struct PileupLapse {
    Date on;
    Lapse lapse = Lapse::leader_idle;
    Date notice_on;
};
inline constexpr std::array pileup_lapse_facts{
    must<&PileupLapse::on>("on", "Date de l’accident"),
    may<&PileupLapse::lapse>("lapse", "Défaillance"),
    must<&PileupLapse::notice_on>("notice_on", "Mise en demeure de la société défaillante"),
};
constexpr std::span<const Fact<PileupLapse>> facts_of(const PileupLapse*) {
    return pileup_lapse_facts;
}
constexpr MatterName matter_of(const PileupLapse*) {
    return {"motor.pileup_lapse", "Carence dans un carambolage"};
}
Problems impossible(const PileupLapse& lapse);
/// Date: the last day to mend the lapse.
Result<Determination> lapse_ends_on(const PileupLapse& lapse, const law::Book& book);
/// Money: the penalty owed once that day is over.
Result<Determination> lapse_penalty(const PileupLapse& lapse, const law::Book& book);

}  // namespace sim::claims::motor
