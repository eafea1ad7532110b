#include "sim/content/diagnostic_rows.hpp"

namespace sim::content {

const std::vector<Diagnostic>& diagnostics_of_news() {
    static const std::vector<Diagnostic> rows{
        {Code::unknown_parameter, "Paramètre inconnu du droit",
         "Une nouveauté du droit nomme un paramètre de la bibliothèque par son chemin.",
         "Parameter that the law does not have",
         "A piece of news of the law names a parameter of the library by its path.",
         "news: {search: {parameter: irsi/leak_serch_cap, from: 2020-07-01}}",
         "news: {search: {parameter: irsi/leak_search_cap, from: 2020-07-01}}"},
        {Code::no_change_that_day, "Jour où rien ne change",
         "Le paramètre existe, mais aucune de ses valeurs ne commence ce jour-là.",
         "Day on which nothing changes",
         "The parameter exists, but none of its values begins on that day.",
         "news: {search: {parameter: irsi/leak_search_cap, from: 2020-07-02}}",
         "news: {search: {parameter: irsi/leak_search_cap, from: 2020-07-01}}"},
        {Code::news_of_two_kinds, "Nouveauté de deux sortes",
         "Une nouveauté est un changement du droit, lu dans la bibliothèque, ou une pièce que le "
         "cas écrit\u00A0: titre, texte et source.",
         "News of two kinds",
         "A piece of news is a change of the law, read in the library, or one that the case "
         "writes: title, text and source.",
         "news: {search: {parameter: irsi/leak_search_cap, from: 2020-07-01, title: \"Plafond\"}}",
         "news: {search: {parameter: irsi/leak_search_cap, from: 2020-07-01}}"},
        {Code::news_without_effect, "Nouveauté sans date d’effet",
         "Trier une nouveauté, c’est comparer sa date d’effet à celle du fait\u00A0: un jour, ou "
         "un "
         "projet, qui n’en a pas encore.",
         "News without an effect date",
         "To sort news is to compare its effect date with that of the fact: a day, or a draft, "
         "which has none yet.",
         "news: {search: {title: \"Mémo\", body: \"Un texte.\", source: \"Note interne\"}}",
         "news: {search: {title: \"Mémo\", body: \"Un texte.\", source: \"Note interne\", effect: "
         "2024-01-01}}"},
        {Code::unknown_fact, "Fait sans date",
         "Le fait qu’une nouveauté vise est une date des faits\u00A0: elle se calcule, elle ne se "
         "tape pas.",
         "Fact without a date",
         "The fact that a piece of news is about is a date of the facts: it is computed, not "
         "typed.",
         "news: {search: {title: \"Mémo\", body: \"Un texte.\", source: \"Note interne\", effect: "
         "2024-01-01, fact: loss.cause}}",
         "news: {search: {title: \"Mémo\", body: \"Un texte.\", source: \"Note interne\", effect: "
         "2024-01-01, fact: loss.on}}"},
        {Code::same_change_twice, "Même changement deux fois",
         "Deux nouveautés du même changement demanderaient deux fois la même réponse.",
         "Same change twice", "Two pieces of the same change would ask for the same answer twice.",
         "news: {search: {parameter: irsi/leak_search_cap, from: 2020-07-01}, again: {parameter: "
         "irsi/leak_search_cap, from: 2020-07-01}}",
         "news: {search: {parameter: irsi/leak_search_cap, from: 2020-07-01}, again: {parameter: "
         "irsi/leak_search_rules, from: 2020-07-01}}"},
    };
    return rows;
}

}  // namespace sim::content
