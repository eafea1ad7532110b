#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// What the first letter to the victim and the offer must hold (C. assur. L211-10, R211-39,
/// R211-40).
namespace sim::claims::injury {

/// In the order of the facts of each matter.
inline constexpr std::array letter_item_words{
    Option{"police_report_copy", "Droit à la copie gratuite du procès-verbal"},
    Option{"free_counsel", "Libre choix de l’avocat et du médecin"},
    Option{"legal_texts", "Textes des articles L211-9, alinéa 3, et L211-12"},
    Option{"handler_name", "Nom de la personne chargée du dossier"},
    Option{"silence_told", "Conséquences du silence de la victime"},
    Option{"notice_joined", "Notice d’information"},
    Option{"whole_letter", "Rien ne manque à la lettre"},
};

struct FirstLetter {
    Date on;
    bool police_report_copy = false;
    bool free_counsel = false;
    bool legal_texts = false;
    bool handler_name = false;
    bool silence_told = false;
    bool notice_joined = false;
};
inline constexpr std::array first_letter_facts{
    must<&FirstLetter::on>("on", "Jour de la lettre"),
    may<&FirstLetter::police_report_copy>("police_report_copy", letter_item_words[0].label),
    may<&FirstLetter::free_counsel>("free_counsel", letter_item_words[1].label),
    may<&FirstLetter::legal_texts>("legal_texts", letter_item_words[2].label),
    may<&FirstLetter::handler_name>("handler_name", letter_item_words[3].label),
    may<&FirstLetter::silence_told>("silence_told", letter_item_words[4].label),
    may<&FirstLetter::notice_joined>("notice_joined", letter_item_words[5].label),
};
constexpr std::span<const Fact<FirstLetter>> facts_of(const FirstLetter*) {
    return first_letter_facts;
}
constexpr MatterName matter_of(const FirstLetter*) {
    return {"offer.first_letter", "Première lettre à la victime"};
}

/// Terms of `letter_item_words`: what the letter lacks.
Result<Determination> first_letter_missing(const FirstLetter& letter, const law::Book& book);

inline constexpr std::array offer_item_words{
    Option{"amount_per_head", "Montant par poste de préjudice"},
    Option{"payers_claims", "Créance de chaque tiers payeur"},
    Option{"net_amount", "Somme nette revenant au bénéficiaire"},
    Option{"payers_statements", "Copie des décomptes des tiers payeurs"},
    Option{"reasoned_exclusions", "Limites et exclusions motivées"},
    Option{"whole_offer", "Rien ne manque à l’offre"},
};

struct OfferLetter {
    Date on;
    bool amount_per_head = false;
    bool payers_claims = false;
    bool net_amount = false;
    bool payers_statements = false;
    bool reasoned_exclusions = false;
};
inline constexpr std::array offer_letter_facts{
    must<&OfferLetter::on>("on", "Jour de l’offre"),
    may<&OfferLetter::amount_per_head>("amount_per_head", offer_item_words[0].label),
    may<&OfferLetter::payers_claims>("payers_claims", offer_item_words[1].label),
    may<&OfferLetter::net_amount>("net_amount", offer_item_words[2].label),
    may<&OfferLetter::payers_statements>("payers_statements", offer_item_words[3].label),
    may<&OfferLetter::reasoned_exclusions>("reasoned_exclusions", offer_item_words[4].label),
};
constexpr std::span<const Fact<OfferLetter>> facts_of(const OfferLetter*) {
    return offer_letter_facts;
}
constexpr MatterName matter_of(const OfferLetter*) {
    return {"offer.letter", "Lettre d’offre"};
}

/// Terms of `offer_item_words`: what the offer lacks. An incomplete offer counts as none.
Result<Determination> offer_missing(const OfferLetter& letter, const law::Book& book);

}  // namespace sim::claims::injury
