#include <algorithm>
#include <set>

#include "sim/claims/acts.hpp"
#include "sim/claims/common/handling.hpp"
#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/property/causes.hpp"
#include "sim/claims/property/irsi.hpp"
#include "sim/claims/property/irsi_recourse.hpp"
#include "sim/claims/property/irsi_scope.hpp"
#include "sim/law/keys.hpp"

namespace sim::claims::handling {
namespace {

Money consequential(const Premises& premises) {
    Money total;
    for (const auto& damage : premises.damage)
        if (damage.head == DamageHead::consequential && damage.evidenced) total += damage.new_value;
    return total;
}

bool has_debtor(const Facts& facts, const Premises& local, Reasoning& why) {
    return std::ranges::any_of(property::debtors(facts, local, why), [&](const auto& debtor) {
        return !debtor.insurer.empty() && debtor.insurer != facts.insurer;
    });
}

/// Art. 5.3: recoverable consequential losses have their own expertise even in tranche 1.
Result<Term> tranche_1_form(const Facts& facts, const law::Book& book, const Premises& premises,
                            Reasoning& why) {
    const auto losses = consequential(premises);
    if (losses <= Money{} || !has_debtor(facts, premises, why)) {
        why.note(
            "En tranche 1, les dommages sont évalués par tout moyen : pas d’expertise imposée.",
            irsi_article("5.1"));
        return Term{"aucune"};
    }
    const auto cap = law::in_force(book, law::irsi_immateriels_common_expertise_cap, facts.loss.on);
    if (!cap) return Failure{cap.error()};
    const bool common = losses <= why.read(*cap);
    why.note(common ? "Les immatériels récupérables relèvent d’une expertise pour compte commun."
                    : "Les immatériels récupérables relèvent d’une expertise contradictoire.",
             irsi_article("5.3"), "", to_french(losses));
    return Term{common ? "commune" : "contradictoire"};
}

Result<Term> form(const Facts& facts, const law::Book& book, Reasoning& why) {
    const auto seen = property::study(facts, book, why);
    if (!seen) return Failure{seen.error()};
    if (seen->in_scope && seen->tranche == property::Tranche::one)
        return tranche_1_form(facts, book, *seen->local.premises, why);
    if (seen->in_scope) {
        why.note("En tranche 2, l’expertise pour compte commun est obligatoire.",
                 irsi_article("5.2"));
        return Term{"commune"};
    }
    if (has_debtor(facts, *seen->local.premises, why)) {
        why.note("Hors IRSI, un recours suppose une expertise contradictoire.",
                 cide_cop_article("5.1"));
        return Term{"contradictoire"};
    }
    why.note("Hors convention et sans recours, l’expertise est amiable.",
             company_practice("expertise"));
    return Term{"amiable"};
}

/// What the damage itself calls for, whatever the cause.
void damage_measures(const Premises& premises, std::set<std::string_view>& open) {
    for (const auto& damage : premises.damage) {
        open.insert("photos_conservation");
        if (damage.head == DamageHead::embellissements || damage.head == DamageHead::immovable)
            open.insert("assechement");
        if (damage.head == DamageHead::leak_search) open.insert("recherche_fuite");
    }
}

}  // namespace

Result<Determination> expertise_kind(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto term = form(facts, book, why);
    if (!term) return Failure{term.error()};
    return why.conclude(*term);
}

Result<Determination> expertise_needed(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto term = form(facts, book, why);
    if (!term) return Failure{term.error()};
    return why.conclude(term->id != "aucune");
}

Result<Determination> measures(const Facts& facts, const law::Book&) {
    if (const auto known = property::known_causes(facts); !known) return Failure{known.error()};
    const auto premises = our_local(facts);
    if (!premises) return Failure{premises.error()};
    Reasoning why;
    std::set<std::string_view> open;
    for (const auto& id : facts.loss.causes) {
        const auto* cause = property::find_cause(id);
        open.insert(cause->measures.begin(), cause->measures.end());
        why.note("La cause, " + std::string{cause->label} + ", dicte les premières mesures.",
                 company_practice("mesures conservatoires"));
    }
    if (facts.loss.peril == Peril::water_damage) damage_measures(**premises, open);
    std::string ids;
    for (const auto& option : find_field(*find_act("take_measures"), "measures")->options)
        if (open.contains(option.id)) ids += (ids.empty() ? "" : ",") + std::string{option.id};
    return why.conclude(Term{ids});
}

}  // namespace sim::claims::handling
