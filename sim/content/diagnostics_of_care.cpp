#include "sim/content/diagnostic_rows.hpp"

namespace sim::content {

const std::vector<Diagnostic>& diagnostics_of_care() {
    static const std::vector<Diagnostic> rows{
        {Code::straight_apostrophe, "Apostrophe droite",
         "En français imprimé l’apostrophe est courbe\u00A0: ’ (U+2019). Les courriers générés "
         "doivent être irréprochables.",
         "Straight apostrophe",
         "In printed French the apostrophe is curved: ’ (U+2019). Generated letters must be "
         "faultless.",
         "met: \"L'écoute est là.\"", "met: \"L’écoute est là.\""},
        {Code::straight_quotes, "Guillemets droits",
         "En français, une citation se met entre «\u00A0et\u00A0».", "Straight quotation marks",
         "In French a quotation stands between « and ».", "met: 'Vous avez \"écouté\".'",
         "met: \"Vous avez «\u00A0écouté\u00A0».\""},
        {Code::space_before_sign, "Espace insécable manquante",
         "Avant\u00A0: une espace insécable, avant\u202F;\u202F!\u202F? une espace fine insécable, "
         "avant\u00A0» et\u00A0% et\u00A0€ une insécable\u00A0: sinon le signe passe à la ligne "
         "suivante.",
         "Missing no-break space",
         "A no-break space before :, a narrow one before ; ! ?, a no-break space before », % and "
         "€: else the sign moves to the next line.",
         "met: \"Bien ! Vous avez écouté.\"", "met: \"Bien\u202F! Vous avez écouté.\""},
        {Code::space_after_guillemet, "Espace insécable manquante après «",
         "Le guillemet ouvrant est suivi d’une espace insécable.", "Missing no-break space after «",
         "The opening guillemet is followed by a no-break space.",
         "met: \"Vous avez «écouté\u00A0».\"", "met: \"Vous avez «\u00A0écouté\u00A0».\""},
        {Code::double_space, "Espaces doubles", "Deux espaces de suite se voient sur le papier.",
         "Double space", "Two spaces in a row show on paper.", "met: \"Vous avez  écouté.\"",
         "met: \"Vous avez écouté.\""},
        {Code::three_dots, "Trois points au lieu des points de suspension",
         "Les points de suspension sont un seul signe\u00A0: …",
         "Three dots instead of an ellipsis", "An ellipsis is one sign: …",
         "met: \"Vous avez écouté...\"", "met: \"Vous avez écouté…\""},
        {Code::ligature, "Ligature manquante", "Cœur, sœur, œuvre, vœu s’écrivent avec œ.",
         "Missing ligature", "Cœur, sœur, œuvre, vœu are written with œ.",
         "met: \"Vous avez du coeur.\"", "met: \"Vous avez du cœur.\""},
        {Code::misspelt, "Mot inconnu du dictionnaire",
         "Une faute dans un courrier d’assureur coûte la confiance. Un nom propre ou un terme du "
         "métier se déclare dans words.txt, à côté de scenario.yaml.",
         "Word unknown to the dictionary",
         "A misspelling in an insurer’s letter costs trust. A name or a term of art is declared in "
         "words.txt, beside scenario.yaml.",
         "met: \"Vous avez écoutté.\"", "met: \"Vous avez écouté.\""},
        {Code::no_dictionary, "Pas de dictionnaire",
         "Sans le paquet hunspell-fr, l’orthographe n’est pas regardée\u00A0: le reste l’est.",
         "No dictionary",
         "Without the package hunspell-fr, spelling is not looked at: all the rest is.", "",
         "apt install hunspell-fr"},
        {Code::long_text, "Texte trop long à lire",
         "L’apprenant lit contre la montre\u00A0: un document de plus de 900 mots n’est plus lu, "
         "il est survolé.",
         "Text too long to read",
         "The learner reads against the clock: a document of more than 900 words is skimmed, not "
         "read.",
         "Peinture\u00A0: …", "Peinture\u00A0: ${paint}, 10 $$."},
        {Code::long_sentence, "Phrase trop longue",
         "Une phrase de plus de 60 mots se relit\u00A0: coupez-la.", "Sentence too long",
         "A sentence of more than 60 words is read twice: cut it.", "met: \"Vous avez écouté….\"",
         "met: \"Vous avez écouté.\""},
        {Code::text_twice, "Texte répété",
         "Le même long texte à deux endroits\u00A0: l’un des deux sera corrigé, l’autre oublié, ou "
         "c’est un oubli de recopie.",
         "Text repeated",
         "The same long text in two places: one will be corrected and the other forgotten, or it "
         "is a slip of copying.",
         "missed: \"Vous n’avez pas écouté cette personne, qui avait pourtant beaucoup de choses "
         "utiles à vous dire.\"\n    evidence: {all: [{said: [listen]}, {spoke: {act: listen, "
         "times: 1, scene: welcome}}, {learned: [water_off]}]}\n  - criterion: twice\n    "
         "competency: BC01.2\n    title: \"Redite\"\n    points: 1\n    met: \"Oui.\"\n    missed: "
         "\"Vous n’avez pas écouté cette personne, qui avait pourtant beaucoup de choses utiles à "
         "vous dire.\"\n    evidence: {said: [listen]}",
         "missed: \"Il fallait écouter {{party.tenant.name}}.\"\n    evidence: {all: [{said: "
         "[listen]}, {spoke: {act: listen, times: 1, scene: welcome}}, {learned: [water_off]}]}"},
        {Code::belittling, "Mot rabaissant",
         "Une personne vulnérable se montre par ce qu’elle dit et fait, jamais par un mot qui la "
         "rabaisse\u00A0: le cas forme aussi le regard.",
         "Belittling word",
         "A vulnerable person is shown by what they say and do, never by a word that belittles "
         "them: the case also trains the eye.",
         "met: \"Vous avez écouté ce vieillard sénile.\"",
         "met: \"Vous avez écouté cet homme âgé.\""},
        {Code::without_glyph, "Signe que l’écran ne dessine pas",
         "Les lettres de la fenêtre n’ont pas ce signe, émoji, autre alphabet ou accent séparé de "
         "sa lettre : l’apprenant lirait un carré vide.",
         "Sign that the screen cannot draw",
         "The letters of the window lack this sign, an emoji, another alphabet or an accent apart "
         "from its letter: the learner would read an empty square.",
         "met: \"Vous avez écouté \xE2\x9C\x93\"", "met: \"Vous avez écouté.\""},
        {Code::unused_variable, "Variable tirée pour rien",
         "«\u00A0vary\u00A0» la tire, et rien ne s’en sert\u00A0: les variantes qu’elle distingue "
         "sont les mêmes.",
         "Variable drawn for nothing",
         "\"vary\" draws it and nothing uses it: the variants it tells apart are the same.",
         "delay: {count: 1..3}\n  mois: {count: 1..9}", "delay: {count: 1..3}"},
        {Code::untested_variable, "Variable que rien ne regarde",
         "Cette humeur ou ce drapeau change, et ni une condition, ni une preuve n’en dépend\u00A0: "
         "l’apprenant agit sans effet.",
         "Variable that nothing looks at",
         "This mood or flag changes, and neither a test nor evidence depends on it: the learner "
         "acts without effect.",
         "flags: {promised: 0, angry: 0}", "flags: {promised: 0}"},
        {Code::unused_letter, "Modèle de lettre inutile",
         "Aucun critère n’attend cette lettre\u00A0: l’apprenant l’écrirait pour rien.",
         "Letter model of no use",
         "No criterion waits for this letter: the learner would write it for nothing.",
         "channels: [letter, email]}", "channels: [letter, email], letter: decision}"},
        {Code::unused_party, "Partie dont personne ne parle",
         "Cette partie n’a aucun rôle dans les faits, les échanges, le courrier ni les critères.",
         "Party that nobody mentions",
         "This party plays no role in facts, scenes, mail or criteria.",
         "syndic: {kind: syndic, name: \"Cabinet Verdelin\"}\n    cousin: {kind: person, name: "
         "\"Paul Roche\"}",
         "syndic: {kind: syndic, name: \"Cabinet Verdelin\"}"},
        {Code::unused_file, "Fichier dont le cas ne se sert pas",
         "Ce fichier est dans le dossier du cas et rien ne le nomme.",
         "File that the case does not use",
         "This file is in the folder of the case and nothing names it.",
         "text: documents/conditions.md, in_file: true}\n",
         "text: documents/conditions.md, in_file: true}"},
        {Code::unsorted_news, "Nouveauté que rien n’attend",
         "Aucun critère n’attend qu’elle soit triée\u00A0: même ce qui ne concerne pas le dossier "
         "se trie.",
         "Piece of news that nothing waits for",
         "No criterion waits for it to be sorted: even what is not about the file has to be.",
         "news: {search: {parameter: irsi/leak_search_cap, from: 2020-07-01}, rules: {parameter: "
         "irsi/leak_search_rules, from: 2020-07-01}}",
         "news: {search: {parameter: irsi/leak_search_cap, from: 2020-07-01}}"},
        {Code::false_account, "IBAN dont la clé est fausse",
         "Les deux chiffres après le pays se calculent des autres\u00A0: une banque refuserait ce "
         "compte, et l’apprenant y verrait une fraude.",
         "IBAN with a false key",
         "The two digits after the country are computed from the others: a bank would refuse this "
         "account, and the learner would see a fraud in it.",
         "name: \"Cabinet Verdelin\", iban: \"FR76 9999 9000 1120 2600 0791 957\"}",
         "name: \"Cabinet Verdelin\", iban: \"FR76 9999 9000 1120 2600 0791 956\"}"},
        {Code::contract_after_loss, "Contrat qui commence après le sinistre",
         "Un contrat ne garantit que ce qui arrive après sa prise d’effet\u00A0: le plus souvent, "
         "c’est une année de trop.",
         "Contract that begins after the loss",
         "A contract covers only what happens once it runs: most often this is a year too many.",
         "since: 2029-09-01", "since: 2019-09-01"},
        {Code::no_model_play, "Cas sans partie modèle",
         "La partie «\u00A0expert\u00A0» prouve que tout peut se gagner, et montre comment.",
         "Case without a model play",
         "The play \"expert\" proves that everything can be won, and shows how.", "",
         "play: expert"},
        {Code::no_silent_play, "Cas sans partie muette",
         "La partie «\u00A0silent\u00A0» prouve que ne rien faire ne rapporte rien.",
         "Case without a silent play",
         "The play \"silent\" proves that doing nothing earns nothing.", "", "play: silent"},
    };
    return rows;
}

}  // namespace sim::content
