#include "sim/content/diagnostic_rows.hpp"

namespace sim::content {

const std::vector<Diagnostic>& diagnostics_of_deals() {
    static const std::vector<Diagnostic> rows{
        {Code::mandate_upside_down, "Mandat à l’envers",
         "Le mandat va du plancher, ce qui est dû, au plafond, ce que l’accord peut coûter.",
         "Mandate upside down",
         "A mandate goes from the floor, what is owed, to the ceiling, what an agreement may cost.",
         "mandate: {floor: 1900 EUR, ceiling: 900 EUR}",
         "mandate: {floor: 100 EUR, ceiling: 900 EUR}"},
        {Code::opening_beyond_reserve, "Ouverture au-delà du point de réserve",
         "Personne n’ouvre en offrant mieux que le pire qu’il signerait.",
         "Opening beyond the reserve",
         "Nobody opens with better than the worst that they would sign.",
         "other: {opening: 400 EUR, reserve: 800 EUR, step: 10 EUR, gives: 30 %, patience: 4}",
         "other: {opening: 1200 EUR, reserve: 800 EUR, step: 10 EUR, gives: 30 %, patience: 4}"},
        {Code::empty_zone, "Zone d’accord vide",
         "Quand aucun montant ne convient aux deux parties, on ne négocie pas\u00A0: on saisit le "
         "médiateur ou le juge.",
         "Empty zone of agreement",
         "When no amount suits both sides there is nothing to negotiate: a mediator or a judge "
         "decides.",
         "zone: {floor: 950 EUR, ceiling: 900 EUR}", "zone: {floor: 740 EUR, ceiling: 900 EUR}"},
        {Code::owed_is_no_amount, "Règle qui ne donne pas un montant",
         "Un plancher, un plafond ou une offre sont des montants\u202F; une règle peut aussi "
         "répondre "
         "par un mot ou une date.",
         "Rule that gives no amount",
         "A floor, a ceiling or an offer are amounts; a rule may also answer a word or a date.",
         "worth: {owed: contract.garantie_acquise}", "worth: {owed: settlement.franchise}"},
        {Code::no_argument, "Négociation sans argument",
         "Sans argument, les chiffres ne bougent que par lassitude\u00A0: rien ne s’apprend.",
         "Negotiation without an argument",
         "Without an argument, figures only move by weariness: nothing is learnt.", "arguments: []",
         "arguments: [{argue: wear, text: \"La vétusté se déduit.\", moves: 60 EUR, reply: \"Je "
         "comprends.\"}]"},
        {Code::mood_of_another, "Humeur d’une autre personne",
         "L’humeur qui fait céder est celle de la personne avec qui l’on négocie.",
         "Mood of somebody else",
         "The mood that makes one give way is that of the person across the table.",
         "with: owner\n    mood: tenant.calm", "with: tenant\n    mood: tenant.calm"},
        {Code::never_gives_way, "Partie qui ne cède jamais",
         "Un pas ou une part de zéro fait une partie immobile\u00A0: aucune offre ne la rapproche.",
         "Side that never gives way",
         "A step or a share of zero makes a side that no offer brings nearer.",
         "other: {opening: 1200 EUR, reserve: 800 EUR, step: 10 EUR, gives: 0 %, patience: 4}",
         "other: {opening: 1200 EUR, reserve: 800 EUR, step: 10 EUR, gives: 30 %, patience: 4}"},
        {Code::not_on_the_table, "Chose qui n’est pas sur la table",
         "Une preuve ou une étape nomme un argument, une question ou une condition de cette "
         "négociation.",
         "Thing that is not on the table",
         "A piece of evidence or a step names an argument, a question or a term of that "
         "negotiation.",
         "arguments: [waer]", "arguments: [wear]"},
        {Code::nothing_was_settled, "Conditions d’un accord qui n’existe pas",
         "Une discussion rompue n’a ni montant ni conditions.", "Terms of no agreement",
         "Talks that were broken off have neither an amount nor terms.",
         "negotiated: {deal: talks, outcome: left, within: mandate}",
         "negotiated: {deal: talks, outcome: settled, within: mandate}"},
    };
    return rows;
}

}  // namespace sim::content
