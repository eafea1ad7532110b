#include "sim/claims/common/handling.hpp"

#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/common/settlement.hpp"
#include "sim/claims/property/irsi.hpp"
#include "sim/claims/property/irsi_recourse.hpp"
#include "sim/claims/transversal/protected_person.hpp"
#include "sim/law/keys.hpp"

namespace sim::claims::handling {
namespace {

Term who_decides(Money stake, Money power, std::string_view subject, Reasoning& why) {
    const bool alone = stake <= power;
    why.note(alone ? "Le montant ne dépasse pas la délégation de " + to_french(power) + "."
                   : "Le montant dépasse la délégation de " + to_french(power) + ".",
             company_practice(subject), to_french(stake), alone ? "seul" : "responsable");
    return {alone ? "seul" : "responsable"};
}

Result<Money> total_owed(const Facts& facts, const law::Book& book, Reasoning& why) {
    const auto sum = settle(facts, book, why);
    if (!sum) return Failure{sum.error()};
    return sum->immediate + sum->deferred;
}

transversal::Status status_of(Protection protection) {
    switch (protection) {
        case Protection::minor: return transversal::Status::minor_one_parent;
        case Protection::sauvegarde: return transversal::Status::sauvegarde;
        case Protection::curatelle: return transversal::Status::curatelle;
        case Protection::curatelle_renforcee: return transversal::Status::curatelle_renforcee;
        case Protection::tutelle: return transversal::Status::tutelle;
        case Protection::habilitation: return transversal::Status::habilitation_general;
        case Protection::none: break;
    }
    return transversal::Status::capable;
}

}  // namespace

Result<Determination> delegation_settlement(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto stake = total_owed(facts, book, why);
    if (!stake) return Failure{stake.error()};
    const auto who = who_decides(*stake, facts.powers.settle, "délégation de règlement", why);
    return why.conclude(who);
}

Result<Determination> delegation_reserve(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto stake = total_owed(facts, book, why);
    if (!stake) return Failure{stake.error()};
    const auto who = who_decides(*stake, facts.powers.reserve, "délégation de provision", why);
    return why.conclude(who);
}

Result<Determination> opening_reserve(const Facts& facts, const law::Book& book) {
    Reasoning why;
    if (facts.loss.peril != Peril::water_damage) {
        why.note("La compagnie n’a pas de forfait d’ouverture pour cet événement.",
                 company_practice("provisions"));
        return why.conclude(Money{});
    }
    const auto forfait =
        law::in_force(book, law::water_damage_opening_reserve, facts.loss.declared_on);
    if (!forfait) return Failure{forfait.error()};
    const auto amount = why.read(*forfait);
    why.note("À l’ouverture, la provision est un forfait.", forfait->reference, "",
             to_french(amount));
    return why.conclude(amount);
}

/// Règlement ANC 2015-11, art. 143-9: file by file, gross of recourse.
Result<Determination> reserve_indemnity(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto stake = total_owed(facts, book, why);
    if (!stake) return Failure{stake.error()};
    why.note("La provision couvre tous les paiements attendus, sans déduire le recours.",
             {"Code des assurances, art. R343-7, 4°", insurance_code("R343-7").url}, "",
             to_french(*stake));
    return why.conclude(*stake);
}

Result<Determination> reserve_recourse(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto seen = property::study(facts, book, why);
    if (!seen) return Failure{seen.error()};
    if (!seen->in_scope) return why.conclude(Money{});
    const auto claim = property::recourse(facts, book, seen->local, seen->tranche, why);
    if (!claim) return Failure{claim.error()};
    const auto back = property::recuperation(facts, book, seen->local, seen->tranche, why);
    if (!back) return Failure{back.error()};
    return why.conclude(claim->amount + *back);
}

Result<Determination> recourse_prescription(const Facts& facts, const law::Book& book) {
    Reasoning why;
    const auto years = law::in_force(book, law::prescription_years, facts.loss.known_on);
    if (!years) return Failure{years.error()};
    const auto count = why.read(*years).value;
    const auto last =
        add_years(facts.loss.known_on, static_cast<int>(count), DayOverflow::last_day);
    why.note("L’assureur subrogé agit dans les " + std::to_string(count) +
                 " ans du jour où l’assuré a connu le dommage.",
             civil_code("2224"), to_french(facts.loss.known_on), to_french(last));
    return why.conclude(last);
}

Result<Determination> payee(const Facts& facts, const law::Book&) {
    Reasoning why;
    const auto* insured = find_party(facts, facts.insured);
    if (insured->protection == Protection::none)
        why.note("L’indemnité est due à l’assuré.", insurance_code("L113-5"));
    else
        why.note("L’indemnité d’une personne protégée est versée sur un compte ouvert à son nom.",
                 civil_code(insured->protection == Protection::minor ? "382" : "498"));
    return why.conclude(Term{facts.insured});
}

Result<Determination> signatory(const Facts& facts, const law::Book&) {
    Reasoning why;
    const auto* insured = find_party(facts, facts.insured);
    const auto signer = transversal::receipt_signer(status_of(insured->protection));
    if (!signer.by_another || insured->representative.empty()) {
        why.note("L’assuré donne quittance lui-même.", insurance_code("L113-5"));
        return why.conclude(Term{facts.insured});
    }
    why.note("Le représentant donne quittance pour la personne protégée.",
             civil_code(signer.articles));
    return why.conclude(Term{insured->representative});
}

}  // namespace sim::claims::handling
