#include "sim/claims/common/contract.hpp"
#include "sim/claims/common/handling.hpp"
#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/common/settlement.hpp"
#include "sim/claims/property/irsi.hpp"
#include "sim/claims/property/router.hpp"

namespace sim::claims {
namespace {

/// No rule reasons on facts that no world can hold.
template <Rule rule>
Result<Determination> guarded(const Facts& facts, const law::Book& book) {
    if (const auto sound = possible(facts); !sound) return Failure{sound.error()};
    return rule(facts, book);
}

}  // namespace

const std::vector<NamedRule>& rules() {
    static const std::vector<NamedRule> table{
        {"contract.in_force", "Contrat en vigueur au jour du sinistre",
         guarded<contract::in_force>},
        {"contract.garantie_acquise", "Garantie acquise", guarded<contract::garantie_acquise>},
        {"contract.motif", "Motif de la position de garantie", guarded<contract::motif>},
        {"contract.declaration_in_time", "Déclaration dans le délai",
         guarded<contract::declaration_in_time>},
        {"contract.declaration_deadline", "Dernier jour pour déclarer",
         guarded<contract::declaration_deadline>},
        {"router.convention", "Convention applicable", guarded<property::convention>},
        {"irsi.in_scope", "Local dans le champ de l’IRSI", guarded<property::irsi::in_scope>},
        {"irsi.assiette", "Assiette IRSI du local", guarded<property::irsi::assiette>},
        {"irsi.tranche", "Tranche de la convention IRSI", guarded<property::irsi::tranche>},
        {"irsi.gestionnaire", "Assureur gestionnaire", guarded<property::irsi::gestionnaire>},
        {"irsi.liable", "Responsable selon le barème", guarded<property::irsi::liable>},
        {"irsi.bareme", "Cas du barème IRSI", guarded<property::irsi::bareme>},
        {"irsi.recourse_against", "Assureur contre qui recourir",
         guarded<property::irsi::recourse_against>},
        {"irsi.recourse_amount", "Montant du recours", guarded<property::irsi::recourse_amount>},
        {"irsi.paid_by_us", "Part de la compagnie selon l’IRSI",
         guarded<property::irsi::paid_by_us>},
        {"irsi.recuperation", "Récupération sur l’assureur de l’immeuble",
         guarded<property::irsi::recuperation>},
        {"settlement.worn", "Dommages vétusté déduite", guarded<settlement::worn>},
        {"settlement.immediate", "Indemnité immédiate", guarded<settlement::immediate>},
        {"settlement.deferred", "Indemnité différée", guarded<settlement::deferred>},
        {"settlement.total", "Indemnité totale", guarded<settlement::total>},
        {"settlement.franchise", "Franchise déduite", guarded<settlement::franchise>},
        {"delegation.settlement", "Qui décide du règlement",
         guarded<handling::delegation_settlement>},
        {"delegation.reserve", "Qui décide de la provision", guarded<handling::delegation_reserve>},
        {"reserve.opening", "Forfait d’ouverture", guarded<handling::opening_reserve>},
        {"reserve.indemnity", "Provision d’indemnité", guarded<handling::reserve_indemnity>},
        {"reserve.recourse", "Recours à recevoir", guarded<handling::reserve_recourse>},
        {"expertise.needed", "Expertise nécessaire", guarded<handling::expertise_needed>},
        {"expertise.kind", "Forme de l’expertise", guarded<handling::expertise_kind>},
        {"measures.open", "Mesures conservatoires à prendre", guarded<handling::measures>},
        {"recourse.prescription", "Dernier jour du recours",
         guarded<handling::recourse_prescription>},
        {"payment.payee", "Bénéficiaire du paiement", guarded<handling::payee>},
        {"payment.signatory", "Signataire de la quittance", guarded<handling::signatory>},
    };
    return table;
}

}  // namespace sim::claims
