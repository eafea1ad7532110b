#include "sim/claims/property/irsi.hpp"

#include "sim/claims/property/irsi_recourse.hpp"
#include "sim/claims/property/irsi_scope.hpp"
#include "sim/law/keys.hpp"

namespace sim::claims::property {
namespace {

Term tranche_term(Tranche tranche) {
    switch (tranche) {
        case Tranche::one: return {"tranche_1"};
        case Tranche::two: return {"tranche_2"};
        case Tranche::out: break;
    }
    return {"hors_convention"};
}

Term party_term(const Id& party) {
    return {party.empty() ? "aucun" : party};
}

/// The first debtor who can be named, else the first.
Result<Debtor> main_debtor(const Facts& facts, Reasoning& why) {
    if (const auto known = known_causes(facts); !known) return Failure{known.error()};
    const auto local = our_local(facts);
    if (!local) return Failure{local.error()};
    const auto all = debtors(facts, **local, why);
    for (const auto& debtor : all)
        if (!debtor.liable.empty()) return debtor;
    return all.front();
}

Result<Recourse> our_recourse(const Facts& facts, const law::Book& book, Reasoning& why) {
    const auto seen = study(facts, book, why);
    if (!seen) return Failure{seen.error()};
    if (!seen->in_scope) {
        why.note("Hors convention, un recours ne peut suivre que le droit commun.",
                 insurance_code("L121-12"));
        return Recourse{};
    }
    return recourse(facts, book, seen->local, seen->tranche, why);
}

}  // namespace

Result<Study> study(const Facts& facts, const law::Book& book, Reasoning& why) {
    const auto premises = our_local(facts);
    if (!premises) return Failure{premises.error()};
    Study seen;
    seen.local = local_of(facts, **premises);
    const auto amount = assiette(facts, book, seen.local, why);
    if (!amount) return Failure{amount.error()};
    seen.assiette = *amount;
    const auto in_force = law::is_in_force(book, law::irsi_in_force_from.path, facts.loss.on);
    if (!in_force) return Failure{in_force.error()};
    if (*in_force) {
        const auto tranche = tranche_of(facts, book, seen.assiette, why);
        if (!tranche) return Failure{tranche.error()};
        seen.tranche = *tranche;
    }
    const auto scope = is_in_scope(facts, book, seen.local, seen.tranche, why);
    if (!scope) return Failure{scope.error()};
    seen.in_scope = *scope;
    if (!seen.in_scope) seen.tranche = Tranche::out;
    return seen;
}

namespace irsi {

Result<Determination> in_scope(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto seen = study(facts, book, why);
    if (!seen) return Failure{seen.error()};
    return why.conclude(seen->in_scope);
}

Result<Determination> assiette(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto premises = our_local(facts);
    if (!premises) return Failure{premises.error()};
    const auto amount = property::assiette(facts, book, local_of(facts, **premises), why);
    if (!amount) return Failure{amount.error()};
    if (*amount == Money{})
        why.note("Aucun dommage de ce local n’entre dans l’assiette.", irsi_article("4.2"));
    return why.conclude(*amount);
}

Result<Determination> tranche(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto seen = study(facts, book, why);
    if (!seen) return Failure{seen.error()};
    return why.conclude(tranche_term(seen->tranche));
}

/// Art. 2.1.3.
Result<Determination> gestionnaire(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto seen = study(facts, book, why);
    if (!seen) return Failure{seen.error()};
    if (!seen->in_scope) {
        why.note("Hors convention, il n’y a pas d’assureur gestionnaire.", irsi_article("1.1"));
        return why.conclude(party_term({}));
    }
    const auto& named = seen->local.gestionnaire;
    why.note(to_french(seen->local.occupation), irsi_article("2.1.3"), "",
             named.empty() ? "La convention ne désigne personne." : name_of(facts, named));
    return why.conclude(party_term(named));
}

Result<Determination> liable(const Facts& facts, const law::Book&) {
    Reasoning why;
    const auto debtor = main_debtor(facts, why);
    if (!debtor) return Failure{debtor.error()};
    return why.conclude(party_term(debtor->liable));
}

Result<Determination> bareme(const Facts& facts, const law::Book&) {
    Reasoning why;
    const auto debtor = main_debtor(facts, why);
    if (!debtor) return Failure{debtor.error()};
    return why.conclude(Term{debtor->bareme});
}

Result<Determination> recourse_against(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto found = our_recourse(facts, book, why);
    if (!found) return Failure{found.error()};
    return why.conclude(party_term(found->against));
}

Result<Determination> recourse_amount(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto found = our_recourse(facts, book, why);
    if (!found) return Failure{found.error()};
    return why.conclude(found->amount);
}

Result<Determination> paid_by_us(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto seen = study(facts, book, why);
    if (!seen) return Failure{seen.error()};
    Money total;
    if (!seen->in_scope) return why.conclude(total);
    const auto parts = shares(facts, book, seen->local, seen->tranche, why);
    if (!parts) return Failure{parts.error()};
    for (const auto& part : *parts)
        if (part.payer == facts.insurer) total += part.paid;
    return why.conclude(total);
}

Result<Determination> recuperation(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto seen = study(facts, book, why);
    if (!seen) return Failure{seen.error()};
    const auto amount = property::recuperation(facts, book, seen->local, seen->tranche, why);
    if (!amount) return Failure{amount.error()};
    return why.conclude(*amount);
}

}  // namespace irsi
}  // namespace sim::claims::property
