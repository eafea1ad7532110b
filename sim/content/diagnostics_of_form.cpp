#include "sim/content/diagnostic_rows.hpp"

namespace sim::content {

const std::vector<Diagnostic>& diagnostics_of_form() {
    static const std::vector<Diagnostic> rows{
        {Code::file_too_big, "Fichier trop gros",
         "Un fichier de cas tient en quelques dizaines de kilo-octets\u202F; au-delà de 4\u00A0Mo, "
         "c’est une erreur ou une attaque, et la lecture s’arrête.",
         "File too big",
         "A case file holds some tens of kilobytes; beyond 4 MB it is a mistake or an attack, and "
         "reading stops.",
         "# …\nlanguage: 2", "language: 2"},
        {Code::not_utf8, "Fichier qui n’est pas en UTF-8",
         "Les accents d’un autre codage deviennent des signes faux à l’écran et dans les "
         "courriers.",
         "File that is not UTF-8",
         "Accents in another encoding become wrong signs on screen and in letters.",
         "title: \"Petite fuite\351e\"", "title: \"Petite fuite\""},
        {Code::control_character, "Caractère de commande",
         "Un caractère invisible (souvent venu d’un copier-coller) ne s’affiche pas et fausse les "
         "comparaisons.",
         "Control character",
         "An invisible character, often pasted, does not show and falsifies comparisons.",
         "title: \"Petite\007 fuite\"", "title: \"Petite fuite\""},
        {Code::tab, "Tabulation",
         "Une tabulation n’a pas de largeur\u00A0: le retrait, qui dit ici ce qui dépend de quoi, "
         "ne se lirait pas partout pareil.",
         "Tab character",
         "A tab has no width: indentation, which says what belongs to what, would not read the "
         "same everywhere.",
         "minutes:\t10", "minutes: 10"},
        {Code::too_many_values, "Trop de valeurs",
         "Un fichier est borné à 200\u202F000 valeurs pour que la lecture le soit aussi.",
         "Too many values",
         "A file is bounded to 200,000 values so that reading it is bounded too.", "inbox: [call…]",
         "inbox: [call]"},
        {Code::text_too_long, "Texte démesuré",
         "Un texte d’une seule valeur est borné à 64\u00A0ko\u00A0: au-delà personne ne le lirait "
         "à l’écran.",
         "Oversized text",
         "One text is bounded to 64 kB: beyond that nobody would read it on a screen.",
         "title: \"Petite fuite…\"", "title: \"Petite fuite\""},
        {Code::too_deep, "Imbrication trop profonde",
         "Plus de 32 niveaux l’un dans l’autre\u00A0: aucun cas n’en a besoin, et la lecture est "
         "bornée.",
         "Too deeply nested",
         "More than 32 levels inside each other: no case needs them, and reading is bounded.",
         "inbox: […", "inbox: [call]"},
        {Code::second_document, "Second document dans un fichier",
         "La ligne «\u00A0---\u00A0» commence un autre document\u202F; un fichier de cas n’en "
         "contient qu’un.",
         "Second document in one file",
         "The line \"---\" starts another document; a case file holds only one.",
         "minutes: 10\n---", "minutes: 10"},
        {Code::too_far_in, "Ligne trop en retrait",
         "Le retrait dit de quoi une ligne fait partie\u00A0: celle-ci n’est pas au niveau de ce "
         "dont elle fait partie.",
         "Line indented too far",
         "Indentation says what a line belongs to: this one is deeper than what it belongs to.",
         "desk: 05F\nblocks: [BC01, BC02]\n  level: 1",
         "desk: 05F\nblocks: [BC01, BC02]\nlevel: 1"},
        {Code::stray_line, "Ligne qui ne continue rien",
         "Après une liste, une ligne de champs au même niveau (ou l’inverse) n’a pas de place, ni "
         "une ligne moins en retrait que celles dont elle fait partie.",
         "Line that continues nothing",
         "After a list, a line of fields at the same level (or the reverse) has no place, nor has "
         "a "
         "line less indented than those it belongs with.",
         "- node: told\n  lines:\nnode: x", "- node: told\n  lines:"},
        {Code::list_on_key_line, "Liste sur la ligne de son champ",
         "Le tiret d’une liste commence une ligne\u202F; sur celle du champ, il se lirait comme du "
         "texte.",
         "List on the line of its field",
         "The dash of a list starts a line; on the line of its field it would read as text.",
         "inbox: - call", "inbox: [call]"},
        {Code::explicit_key, "Clé explicite",
         "La forme «\u202F? clé\u00A0» de YAML n’est pas admise\u00A0: une seule écriture pour une "
         "même chose.",
         "Explicit key", "The YAML form \"? key\" is not allowed: one way to write one thing.",
         "inbox:\n  ? call\n  : 1", "inbox: [call]"},
        {Code::second_colon, "Second deux-points",
         "Un deux-points suivi d’une espace sépare un nom de sa valeur\u00A0: un texte qui en "
         "contient se met entre guillemets.",
         "Second colon",
         "A colon followed by a space separates a name from its value: a text that has one goes "
         "between quotes.",
         "title: Dossier: petite fuite", "title: \"Dossier\u00A0: petite fuite\""},
        {Code::key_on_lines, "Clé qui n’est pas un mot",
         "Le nom d’un champ est un mot sur une ligne, pas une liste ni un texte coupé.",
         "Key that is not a word",
         "The name of a field is a word on one line, neither a list nor a broken text.",
         "inbox:\n  [call]: 1", "inbox: [call]"},
        {Code::text_after_value, "Texte après une valeur",
         "Ce qui suit une valeur fermée par ses guillemets ou son crochet serait perdu.",
         "Text after a value",
         "What follows a value closed by its quotes or bracket would be lost.",
         "title: \"Petite\" fuite", "title: \"Petite fuite\""},
        {Code::field_expected, "Champ attendu",
         "Dans un groupe de champs, chaque ligne s’écrit «\u00A0nom: valeur\u00A0».",
         "Field expected", "In a group of fields each line reads \"name: value\".",
         "minutes: 10\nouvre demain", "minutes: 10"},
        {Code::key_without_name, "Champ sans nom", "Une valeur sans nom n’est reliée à rien.",
         "Field without a name", "A value without a name is tied to nothing.", "\"\": 1\nlevel: 1",
         "level: 1"},
        {Code::merge_key, "Fusion",
         "«\u00A0<<\u00A0» recopie d’autres champs sans les montrer\u202F; ici chaque valeur se "
         "lit où elle est.",
         "Merge key",
         "\"<<\" copies other fields without showing them; here each value is read where it "
         "stands.",
         "<<: level\nlevel: 1", "level: 1"},
        {Code::duplicate_key, "Champ écrit deux fois",
         "De deux valeurs pour un nom, une serait oubliée en silence.", "Field written twice",
         "Of two values for one name, one would silently be forgotten.", "level: 1\nlevel: 2",
         "level: 1"},
        {Code::unclosed_bracket, "Crochet ou accolade non refermés",
         "La liste ou le groupe ouvert ici n’a pas de fin.", "Bracket or brace left open",
         "The list or group opened here has no end.", "\"Coupez-la.\"]", "\"Coupez-la.\"]}"},
        {Code::missing_comma, "Virgule manquante",
         "Entre crochets ou accolades, une virgule sépare les éléments.", "Missing comma",
         "Between brackets or braces a comma separates the elements.",
         "blocks: [\"BC01\" \"BC02\"]", "blocks: [\"BC01\", \"BC02\"]"},
        {Code::empty_element, "Élément vide",
         "Une virgule sans rien devant elle compte un élément qui n’existe pas.", "Empty element",
         "A comma with nothing before it counts an element that is not there.", "blocks: [, BC02]",
         "blocks: [BC01, BC02]"},
        {Code::field_in_brackets, "Champ entre crochets",
         "Les crochets font une liste\u202F; un champ «\u00A0nom: valeur\u00A0» s’y entoure "
         "d’accolades.",
         "Field between brackets",
         "Brackets make a list; a field \"name: value\" needs braces there.",
         "met_by: [letter_to: tenant]", "met_by: {letter_to: tenant}"},
        {Code::not_a_field_in_braces, "Accolades sans champ",
         "Les accolades groupent des champs «\u00A0nom: valeur\u00A0».", "Braces without a field",
         "Braces group fields \"name: value\".", "met_by: {tenant}", "met_by: {letter_to: tenant}"},
        {Code::anchor, "Ancre",
         "Une ancre nomme une valeur pour la recopier ailleurs\u202F; quelques alias imbriqués "
         "suffisent à remplir la mémoire.",
         "Anchor",
         "An anchor names a value to copy it elsewhere; a few nested aliases are enough to fill "
         "the memory.",
         "level: &niveau 1", "level: 1"},
        {Code::alias, "Alias",
         "Un alias recopie ce que son ancre nomme\u202F; ici chaque valeur est écrite où elle "
         "sert.",
         "Alias",
         "An alias copies what its anchor names; here each value is written where it is used.",
         "level: *niveau", "level: 1"},
        {Code::tag, "Étiquette de type",
         "«\u00A0!!\u00A0» impose un type\u202F; ici, le champ dit déjà ce qu’il attend. Un texte "
         "qui commence par un point d’exclamation se met entre guillemets.",
         "Type tag",
         "\"!!\" forces a type; here the field already says what it expects. A text that starts "
         "with an exclamation mark goes between quotes.",
         "level: !!int 1", "level: 1"},
        {Code::directive, "Directive",
         "Une ligne «\u00A0%\u00A0» règle un lecteur YAML\u202F; ce langage n’a rien à régler.",
         "Directive", "A \"%\" line tunes a YAML reader; this language has nothing to tune.",
         "%YAML 1.2\nlanguage: 2", "language: 2"},
        {Code::reserved_sign, "Signe réservé",
         "@, `, |, >, une virgule ou une fermeture ne peuvent pas commencer un texte sans "
         "guillemets.",
         "Reserved sign",
         "@, `, |, >, a comma or a closing sign cannot start a text without quotes.",
         "title: @fuite", "title: \"@fuite\""},
        {Code::sign_then_space, "Signe suivi d’une espace",
         "Un «\u00A0?\u00A0», un «\u00A0-\u00A0» ou un «\u00A0:\u00A0» suivi d’une espace est de "
         "la ponctuation de YAML, pas du texte.",
         "Sign followed by a space",
         "A \"?\", \"-\" or \":\" followed by a space is YAML punctuation, not text.",
         "blocks: [- BC01]", "blocks: [BC01, BC02]"},
        {Code::bad_escape, "Échappement inconnu",
         "Entre guillemets doubles, la barre oblique inverse n’introduit que quelques signes.",
         "Unknown escape", "Between double quotes the backslash introduces only a few signs.",
         "title: \"Petite \\q fuite\"", "title: \"Petite fuite\""},
        {Code::unclosed_quotes, "Guillemets non refermés",
         "Le texte ouvert ici n’a pas de fin\u00A0: tout le reste du fichier en ferait partie.",
         "Quotes left open",
         "The text opened here has no end: the rest of the file would be part of it.",
         "title: 'Petite fuite", "title: 'Petite fuite'"},
        {Code::lookalike_sign, "Signe qui ressemble à un autre",
         "Un traitement de texte met une espace insécable ou un tiret long là où la langue attend "
         "une espace ou le tiret du clavier\u00A0: l’œil ne les distingue pas, le programme si.",
         "Sign that looks like another",
         "A word processor puts a no-break space or a long dash where the language wants a space "
         "or the dash of the keyboard: the eye does not tell them apart, the program does.",
         "level:\u00A01", "level: 1"},
    };
    return rows;
}

}  // namespace sim::content
