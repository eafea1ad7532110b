#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// What the insurer that paid may get back, from whom, and the letter that asks for it.
namespace sim::claims::contract {

enum class Relation { stranger, relative, employee, household };
inline constexpr std::array relation_words{
    Option{"stranger", "Étranger à l’assuré"},
    Option{"relative", "Enfant, descendant, ascendant ou allié en ligne directe"},
    Option{"employee", "Préposé, salarié ou personne de maison"},
    Option{"household", "Personne vivant habituellement au foyer"},
};
constexpr std::span<const Option> words_of(Relation) {
    return relation_words;
}

/// C. assur., art. L121-12; C. civ., art. 1346-1 and 1346-3.
struct Subrogation {
    Date on;
    Money paid;
    bool owed_by_contract = true;
    bool agreed_at_payment = false;
    bool liable = true;
    Relation relation = Relation::stranger;
    bool malice = false;
    bool waived = false;
    bool lost_by_insured = false;
    bool author_insured = true;
    Money damage;
    Rate liability = whole;
    Money unpaid;
};
inline constexpr std::array subrogation_facts{
    must<&Subrogation::on>("on", "Jour du paiement"),
    must<&Subrogation::paid>("paid", "Indemnité payée à l’assuré"),
    may<&Subrogation::owed_by_contract>("owed_by_contract", "Indemnité due selon le contrat"),
    may<&Subrogation::agreed_at_payment>("agreed_at_payment",
                                         "Quittance subrogative signée au plus tard au paiement"),
    may<&Subrogation::liable>("liable", "Tiers responsable par son fait"),
    may<&Subrogation::relation>("relation", "Lien du tiers avec l’assuré"),
    may<&Subrogation::malice>("malice", "Malveillance du tiers"),
    may<&Subrogation::waived>("waived", "Renonciation à recours acceptée par l’assureur"),
    may<&Subrogation::lost_by_insured>("lost_by_insured", "Recours perdu par le fait de l’assuré"),
    may<&Subrogation::author_insured>("author_insured", "Tiers assuré pour sa responsabilité"),
    may<&Subrogation::damage>("damage", "Dommage en droit commun"),
    may<&Subrogation::liability>("liability", "Part de responsabilité du tiers"),
    may<&Subrogation::unpaid>("unpaid", "Reste à la charge de l’assuré, juridiquement dû"),
};
constexpr std::span<const Fact<Subrogation>> facts_of(const Subrogation*) {
    return subrogation_facts;
}
constexpr MatterName matter_of(const Subrogation*) {
    return {"subrogation.payment", "Recours après paiement"};
}

/// bool: against the liable person himself.
Result<Determination> recours_against_author(const Subrogation& facts, const law::Book& book);
/// bool: against his liability insurer, whom the immunity of the family does not protect.
Result<Determination> recours_against_insurer(const Subrogation& facts, const law::Book& book);
/// Money: what the insured takes first (C. civ., art. 1346-3).
Result<Determination> recours_of_insured(const Subrogation& facts, const law::Book& book);
/// Money: what is left to the insurer, up to what it paid.
Result<Determination> recours_of_insurer(const Subrogation& facts, const law::Book& book);

/// What a letter of claim already says.
struct ClaimLetter {
    Date on;
    bool sender = false;
    bool recipient = false;
    bool circumstances = false;
    bool proof = false;
    bool legal_basis = false;
    bool liability = false;
    bool amounts = false;
    bool quittance = false;
    bool demand = false;
    bool mise_en_demeure = false;
    bool time_bar = false;
    bool enclosures = false;
    bool signature = false;
};
inline constexpr std::array claim_letter_facts{
    must<&ClaimLetter::on>("on", "Date de la lettre"),
    may<&ClaimLetter::sender>("sender", "Expéditeur, assureur, assuré, références"),
    may<&ClaimLetter::recipient>("recipient", "Responsable, et copie à son assureur"),
    may<&ClaimLetter::circumstances>("circumstances", "Date, lieu, nature et origine du sinistre"),
    may<&ClaimLetter::proof>("proof", "Faits et preuves"),
    may<&ClaimLetter::legal_basis>("legal_basis", "Fondement juridique"),
    may<&ClaimLetter::liability>("liability", "Pourquoi il est responsable"),
    may<&ClaimLetter::amounts>("amounts", "Postes et montants, HT ou TTC, provisoires ou non"),
    may<&ClaimLetter::quittance>("quittance", "Quittance subrogative datée"),
    may<&ClaimLetter::demand>("demand", "Demande : prise en charge, expertise, paiement, délai"),
    may<&ClaimLetter::mise_en_demeure>("mise_en_demeure", "Mise en demeure et intérêts"),
    may<&ClaimLetter::time_bar>("time_bar", "Prescription et réserves"),
    may<&ClaimLetter::enclosures>("enclosures", "Pièces jointes"),
    may<&ClaimLetter::signature>("signature", "Signature, et mandat de l’assuré s’il y a lieu"),
};
constexpr std::span<const Fact<ClaimLetter>> facts_of(const ClaimLetter*) {
    return claim_letter_facts;
}
constexpr MatterName matter_of(const ClaimLetter*) {
    return {"recourse_letter.content", "Lettre de mise en cause"};
}

/// The missing elements and `aucun`, as words that answers bear.
std::span<const Option> letter_words();
/// Terms: the elements still missing, in the order of a letter; `aucun` when it is complete.
Result<Determination> missing_in_letter(const ClaimLetter& letter, const law::Book& book);

}  // namespace sim::claims::contract
