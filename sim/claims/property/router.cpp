#include "sim/claims/property/router.hpp"

#include "sim/claims/property/irsi.hpp"
#include "sim/claims/property/irsi_scope.hpp"
#include "sim/law/keys.hpp"

namespace sim::claims::property {
namespace {

/// Closed list of causes left aside: the text was not read.
Result<bool> is_cidre(const Facts& facts, const law::Book& book, Money assiette, Reasoning& why) {
    const auto in_force = law::is_in_force(book, law::cidre_in_force_from.path, facts.loss.on);
    if (!in_force) return Failure{in_force.error()};
    if (!*in_force || facts.loss.peril != Peril::water_damage || !has_two_adherents(facts))
        return false;
    const auto plafond = law::in_force(book, law::cidre_material_plafond, facts.loss.on);
    if (!plafond) return Failure{plafond.error()};
    const auto most = why.read(*plafond);
    if (assiette <= Money{} || assiette > most) return false;
    why.note("Le sinistre est antérieur à l’IRSI et ne dépasse pas " + to_french(most) +
                 " : la CIDRE s’applique.",
             plafond->reference);
    return true;
}

bool starts_inside(const Facts& facts) {
    return facts.loss.same_or_neighbouring_building &&
           (facts.loss.origin.empty() || find_premises(facts, facts.loss.origin) != nullptr);
}

/// Art. 1.2 and 1.3, read with the IRSI in the place of the CIDRE.
Result<bool> is_cide_cop(const Facts& facts, const law::Book& book, const Local& local,
                         Reasoning& why) {
    const auto in_force = law::is_in_force(book, law::cide_cop_in_force_from.path, facts.loss.on);
    if (!in_force) return Failure{in_force.error()};
    const bool applies =
        *in_force && facts.loss.peril == Peril::water_damage &&
        facts.building.regime == BuildingRegime::copropriete && !facts.building.insurer.empty() &&
        facts.loss.metropole_or_covered_territory && starts_inside(facts) &&
        has_two_adherents(facts) && !touches_professional_part(*local.premises) &&
        local.premises->use != PremisesUse::hotel && !has_professional_stranger(facts);
    if (!applies) return false;
    if (const auto from = law::in_force(book, law::cide_cop_in_force_from, facts.loss.on))
        why.read(*from);
    why.note(
        "Dégât des eaux né dans un immeuble en copropriété, hors IRSI : la CIDE-COP "
        "s’applique.",
        cide_cop_article("1.2"));
    return true;
}

}  // namespace

Result<Determination> convention(const Facts& facts, const law::Book& book) {
    Reasoning why;
    if (facts.loss.peril == Peril::motor) {
        why.note("Un accident entre véhicules relève de l’IRSA.", {"Convention IRSA", ""});
        return why.conclude(Term{"irsa"});
    }
    const auto seen = study(facts, book, why);
    if (!seen) return Failure{seen.error()};
    if (seen->in_scope) {
        why.note("Toutes les conditions de l’IRSI sont réunies.", irsi_article("1.1"));
        return why.conclude(Term{"irsi"});
    }
    const auto cidre = is_cidre(facts, book, seen->assiette, why);
    if (!cidre) return Failure{cidre.error()};
    if (*cidre) return why.conclude(Term{"cidre"});
    const auto cide_cop = is_cide_cop(facts, book, seen->local, why);
    if (!cide_cop) return Failure{cide_cop.error()};
    if (*cide_cop) return why.conclude(Term{"cide_cop"});
    if (facts.building.regime == BuildingRegime::copropriete) {
        if (facts.loss.peril == Peril::water_damage && !starts_inside(facts)) {
            why.note("Eau venue d’un immeuble voisin : la convention 2.1 reprend la CIDE-COP.",
                     {"Convention 2.1, texte non lu", ""});
            return why.conclude(Term{"convention_2_1"});
        }
        if (facts.loss.peril != Peril::water_damage)
            why.note("En copropriété, vérifiez la CIDEPIEC, dont le texte n’a pas été lu.",
                     {"Convention CIDEPIEC, texte non lu", ""});
    }
    why.note("Aucune convention ne s’applique : le recours suit le droit commun.",
             insurance_code("L121-12"));
    return why.conclude(Term{"droit_commun"});
}

}  // namespace sim::claims::property
