#include "sim/claims/motor/irsa_case.hpp"

#include "sim/claims/motor/irsa_words.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

std::string_view label_of(BaremeCase bareme_case) {
    return bareme_case_words[static_cast<std::size_t>(bareme_case)].label;
}

Rate charge_of(const Decision& decision, Side side) {
    return Rate::percent(100 / all_quarters * decision.quarters[at(side)]);
}

std::string charges_text(const Decision& decision) {
    return "A " + to_french(charge_of(decision, Side::a)) + ", B " +
           to_french(charge_of(decision, Side::b));
}

void note_pieces(const Collision& collision, const ProofTerms& terms, Reasoning& why) {
    for (std::size_t i = 0; i < collision.pieces.size(); ++i) {
        const auto kind = static_cast<std::size_t>(collision.pieces[i].kind);
        why.note("Pièce " + std::to_string(i + 1) + ", " + std::string{piece_words[kind].label} +
                     "\u00A0: " + std::string{sentence_of(standing_of(collision, i, terms))},
                 irsa_article("annexe 1, 1.1"));
    }
}

Result<ProofTerms> proof_terms(const Collision& collision, const law::Book& book, Reasoning& why) {
    const auto months = law::in_force(book, law::irsa_witness_months, collision.on);
    if (!months) return Failure{months.error()};
    const auto plafond = law::in_force(book, law::irsa_plafond, collision.on);
    if (!plafond) return Failure{plafond.error()};
    const auto multiple = law::in_force(book, law::irsa_conventional_proof_multiple, collision.on);
    if (!multiple) return Failure{multiple.error()};
    ProofTerms terms;
    terms.last_witness_day =
        add_months(collision.on, static_cast<int>(why.read(*months).value), DayOverflow::last_day);
    const auto ceiling = Money::cents(why.read(*plafond).in_cents() * why.read(*multiple).value);
    const auto& claimant = involved(collision, collision.claimant);
    terms.any_proof = claimant.assiette && *claimant.assiette > ceiling;
    if (terms.any_proof)
        why.note("L’assiette dépasse le plafond de preuve : toute preuve de droit commun compte.",
                 irsa_article("art. 3.2.2"), to_french(ceiling), to_french(*claimant.assiette));
    return terms;
}

}  // namespace

Problems impossible(const Collision& collision) {
    Problems problems;
    if (collision.pieces.empty())
        problems.push_back({{"pieces", 0, 0},
                            "Sans pièce, rien n’est prouvé.",
                            "Donnez au moins une pièce : constat, rapport, déclaration…"});
    for (const auto& piece : collision.pieces)
        if (piece.written_on && *piece.written_on < collision.on)
            problems.push_back({{"pieces.written_on", 0, 0},
                                "Un témoignage ne précède pas l’accident.",
                                "Corrigez une des deux dates."});
    return problems;
}

Result<CaseRuling> rule_on(const Collision& collision, const law::Book& book, Reasoning& why) {
    const auto terms = proof_terms(collision, book, why);
    if (!terms) return Failure{terms.error()};
    note_pieces(collision, *terms, why);
    const auto known = establish(collision, *terms);
    auto decision = decide(known);
    for (std::size_t i = 0; i < decision.reason_count; ++i) {
        const auto& reason = decision.reasons[i];
        why.note(sentence_of(reason), irsa_article(article_of(reason.ground)));
    }
    why.note("Le barème retient ce cas.", irsa_article("annexe 1, 1.3"), "",
             std::string{label_of(decision.bareme_case)});
    if (terms->any_proof) {
        const auto moved = aggravated(decision, known);
        if (moved.quarters != decision.quarters)
            why.note("Chaque excès de vitesse ou défaut d’éclairage prouvé ajoute un quart.",
                     irsa_article("art. 3.2.2"), charges_text(decision), charges_text(moved));
        decision = moved;
    }
    why.note("Charges entre assureurs ; elles ne changent rien à ce que l’assuré reçoit.",
             irsa_article("art. 1.1"), "", charges_text(decision));
    return CaseRuling{decision, terms->any_proof};
}

Result<Determination> irsa_case(const Collision& collision, const law::Book& book) {
    Reasoning why;
    const auto ruling = rule_on(collision, book, why);
    if (!ruling) return Failure{ruling.error()};
    const auto rank = static_cast<std::size_t>(ruling->decision.bareme_case);
    return why.conclude(Term{std::string{bareme_case_words[rank].id}});
}

namespace {

Result<Determination> charge(const Collision& collision, const law::Book& book, Side side) {
    Reasoning why;
    const auto ruling = rule_on(collision, book, why);
    if (!ruling) return Failure{ruling.error()};
    return why.conclude(charge_of(ruling->decision, side));
}

}  // namespace

Result<Determination> irsa_charge_a(const Collision& collision, const law::Book& book) {
    return charge(collision, book, Side::a);
}

Result<Determination> irsa_charge_b(const Collision& collision, const law::Book& book) {
    return charge(collision, book, Side::b);
}

Result<Determination> irsa_payer(const Collision& collision, const law::Book& book) {
    Reasoning why;
    const auto ruling = rule_on(collision, book, why);
    if (!ruling) return Failure{ruling.error()};
    const auto& quarters = ruling->decision.quarters;
    if (quarters[0] == 0) return why.conclude(Term{"insurer_b"});
    if (quarters[1] == 0) return why.conclude(Term{"insurer_a"});
    return why.conclude(Term{"insurer_a,insurer_b"});
}

}  // namespace sim::claims::motor
