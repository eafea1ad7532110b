#include "sim/claims/motor/vei_after.hpp"

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/road.hpp"

namespace sim::claims::motor {
namespace {

bool is_lifted(const KeptVehicle& kept) {
    return kept.safety_done && kept.fit && !kept.transformed;
}

}  // namespace

Problems impossible(const KeptVehicle& kept) {
    return out_of_order(
        kept, {{"premium_from", kept.premium_from, "transferred_on", kept.transferred_on},
               {"transferred_on", kept.transferred_on, "premium_until", kept.premium_until},
               {"premium_from", kept.premium_from, "premium_until", kept.premium_until}});
}

Result<Determination> opposition_lifted(const KeptVehicle& kept, const law::Book& book) {
    Ruling rule{book, kept.on};
    if (!kept.opposition)
        return rule.conclude(true, "Aucune opposition n’est inscrite.", road_code("L327-3"));
    const bool lifted = is_lifted(kept);
    return rule.conclude(lifted,
                         lifted ? "Réparations de sécurité faites, aucune transformation "
                                  "notable\u00A0: l’opposition se lève."
                                : "Le second rapport doit constater les réparations de sécurité et "
                                  "l’aptitude à circuler, sans transformation notable.",
                         road_code("L327-3"));
}

Result<Determination> sale_allowed(const KeptVehicle& kept, const law::Book& book) {
    if (kept.buyer == VehicleBuyer::nobody)
        return Failure{missing("buyer", "l’acheteur du véhicule")};
    Ruling rule{book, kept.on};
    const bool free = !kept.opposition || is_lifted(kept);
    const bool allowed = free || kept.buyer == VehicleBuyer::professional;
    return rule.conclude(allowed,
                         free ? "Sans opposition, la vente est libre."
                         : allowed
                             ? "Malgré l’opposition, un professionnel peut acheter le véhicule."
                             : "L’opposition interdit la vente à un particulier.",
                         road_code("L327-3"));
}

Result<Determination> contract_may_end(const KeptVehicle& kept, const law::Book& book) {
    Ruling rule{book, kept.on};
    const auto from = rule.cite(law::vei_contract_from);
    if (!kept.opposition)
        return rule.conclude(true, "Le véhicule cédé à l’assureur, le contrat prend fin.",
                             from.reference);
    const bool proved = kept.proof != EndProof::none;
    return rule.conclude(
        proved,
        proved ? "La preuve est apportée\u00A0: le contrat peut prendre fin."
               : "L’assuré garde le véhicule\u00A0: sans preuve de sa destruction, de "
                 "sa réparation ou d’un nouvel assureur, le contrat continue.",
        from.reference);
}

Result<Determination> premium_refund(const KeptVehicle& kept, const law::Book& book) {
    if (!kept.transferred_on) return Failure{missing("transferred_on", "le jour de la cession")};
    if (!kept.premium_from) return Failure{missing("premium_from", "le premier jour payé")};
    if (!kept.premium_until) return Failure{missing("premium_until", "le dernier jour payé")};
    Ruling rule{book, kept.on};
    const auto from = rule.cite(law::vei_contract_from);
    const auto days = days_between(*kept.premium_from, *kept.premium_until) + 1;
    const auto left = days_between(*kept.transferred_on, *kept.premium_until);
    const auto refund = proportion(kept.premium, left, days, Rounding::half_up);
    rule.note("La prime se rembourse à compter de la cession, au prorata des jours restants.",
              from.reference, to_french(kept.premium), to_french(refund));
    return rule.conclude(refund);
}

}  // namespace sim::claims::motor
