#include "sim/claims/motor/uninsured.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/road.hpp"

namespace sim::claims::motor {
namespace {

law::Key<Money> fine_of(FinePayment payment) {
    switch (payment) {
        case FinePayment::reduced: return law::uninsured_fine_reduced;
        case FinePayment::normal: return law::uninsured_fine_normal;
        case FinePayment::increased: return law::uninsured_fine_increased;
        case FinePayment::court: break;
    }
    return law::uninsured_fine_court;
}

}  // namespace

Result<Determination> uninsured_fine(const UninsuredDriving& driving, const law::Book& book) {
    Ruling rule{book, driving.on};
    const auto fine = rule.cite(fine_of(driving.payment));
    rule.note("Conduire sans assurance est un délit.", fine.reference, {}, to_french(fine.value));
    const auto more = rule.cite(law::uninsured_fund_increase);
    const auto total = fine.value + share(fine.value, more.value, Rounding::half_up);
    rule.note("L’amende est majorée au profit du fonds de garantie.", more.reference,
              to_french(fine.value), to_french(total));
    return rule.conclude(total);
}

Result<Determination> sticker_needed(const UninsuredDriving& driving, const law::Book& book) {
    Ruling rule{book, driving.on};
    if (!rule.has(law::insurance_file_from))
        return rule.conclude(true, "La carte verte et le certificat apposé prouvent l’assurance.",
                             insurance_code("R211-14"));
    const auto from = rule.cite(law::insurance_file_from);
    return rule.conclude(!driving.registered,
                         driving.registered
                             ? "Le fichier des véhicules assurés fait preuve\u00A0: plus de carte "
                               "ni de vignette."
                             : "Un véhicule sans immatriculation n’est pas au fichier\u00A0: il "
                               "garde son attestation.",
                         from.reference);
}

}  // namespace sim::claims::motor
