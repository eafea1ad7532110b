#include "sim/claims/motor/expert_duties.hpp"

#include <algorithm>
#include <optional>

#include "sim/claims/common/ruling.hpp"
#include "sim/claims/motor/irsa_plate.hpp"
#include "sim/claims/motor/references.hpp"

namespace sim::claims::motor {

Result<Determination> assessor(const OutsiderVehicle& vehicle, const law::Book& book) {
    Ruling rule{book, vehicle.on};
    const auto members = std::ranges::count(vehicle.hit_by, true, &HittingVehicle::member);
    std::optional<std::size_t> best;
    std::optional<PlateKey> lowest;
    for (std::size_t i = 0; i < vehicle.hit_by.size(); ++i) {
        if (!vehicle.hit_by[i].member) continue;
        const auto key = plate_key(vehicle.hit_by[i].plate);
        if (members > 1 && !key) continue;
        if (best && !(*key < *lowest)) continue;
        best = i;
        lowest = key;
    }
    if (members == 0) {
        rule.refuse("hit_by",
                    "Aucun véhicule d’un adhérent ne l’a heurté\u00A0: la convention ne désigne "
                    "personne.",
                    "Nommez-en un, ou réglez selon le droit commun.");
        return rule.conclude(false);
    }
    if (!best) {
        rule.refuse("hit_by.plate", "Plusieurs véhicules l’ont heurté, et aucune plaque ne se lit.",
                    "Indiquez l’immatriculation de chacun.");
        return rule.conclude(false);
    }
    rule.note(
        "Le véhicule d’un non-adhérent est expertisé par l’assureur de celui qui l’a "
        "heurté\u202F; s’ils sont plusieurs, par celui de la plus petite plaque.",
        irsa_article("art. 2.1.1.b"), {}, vehicle.hit_by[*best].plate);
    return rule.conclude(law::Count{static_cast<std::int64_t>(*best + 1)});
}

Result<Determination> expert_qualified(const VehicleReport& report, const law::Book& book) {
    Ruling rule{book, report.on};
    const bool both = report.listed && report.independent;
    return rule.conclude(both,
                         both ? "L’expert est inscrit et indépendant\u00A0: son rapport compte."
                         : report.listed
                             ? "L’expert n’est pas indépendant\u00A0: un autre doit être désigné."
                             : "Seul un expert inscrit sur la liste nationale peut en juger.",
                         road_code("L326-1 et suivants"));
}

Result<Determination> report_goes_to(const VehicleReport& report, const law::Book& book) {
    Ruling rule{book, report.on};
    rule.note("L’expert envoie une copie de son rapport au propriétaire.", road_code("R326-3"));
    if (!report.dangerous) return rule.conclude(Term{"report_owner"});
    rule.note("Un véhicule dangereux se signale aussi à l’autorité administrative.",
              road_code("L327-5"));
    return rule.conclude(Term{"report_owner,report_ministry"});
}

}  // namespace sim::claims::motor
