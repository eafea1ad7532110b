#include "sim/content/diagnostic_rows.hpp"

namespace sim::content {

const std::vector<Diagnostic>& diagnostics_of_variants() {
    static const std::vector<Diagnostic> rows{
        {Code::unknown_name, "Nom que le cas ne définit pas",
         "Cette valeur nomme une chose du cas (partie, contrat, document, réplique…) qui n’existe "
         "pas.",
         "Name that the case does not define",
         "This value names a thing of the case (party, policy, document, choice…) that does not "
         "exist.",
         "inbox: [cal]", "inbox: [call]"},
        {Code::defined_twice, "Nom défini deux fois",
         "De deux choses de même nom, on ne saurait laquelle est visée.", "Name defined twice",
         "Of two things with one name, nobody knows which is meant.",
         "{element: damage, label: \"Le dommage\", phrases: [\"{{damage.paint.new_value}}\"]}, "
         "{element: damage, label: \"Bis\", phrases: [\"bis\"]}",
         "{element: damage, label: \"Le dommage\", phrases: [\"{{damage.paint.new_value}}\"]}"},
        {Code::unknown_citation, "Citation sans objet",
         "«\u00A0{{…}}\u00A0» cite un fait du cas ou un montant dû\u00A0: ce qui est écrit entre "
         "les accolades n’en désigne aucun.",
         "Citation of nothing",
         "\"{{…}}\" cites a fact of the case or an amount owed: what stands between the braces "
         "names none.",
         "summary: \"Une fuite chez {{party.tenant.nom}}.\"",
         "summary: \"Une fuite chez {{party.tenant.full}}.\""},
        {Code::unknown_variable, "Variable inconnue",
         "«\u00A0$nom\u00A0» prend une valeur tirée par «\u00A0vary\u00A0»\u00A0: ce nom n’y est "
         "pas.",
         "Unknown variable", "\"$name\" takes a value drawn by \"vary\": this name is not there.",
         "on: $los_on", "on: $loss_on"},
        {Code::unclosed_variable, "Variable non refermée",
         "«\u00A0${\u00A0» ouvre un nom que «\u00A0}\u00A0» doit fermer.", "Variable left open",
         "\"${\" opens a name that \"}\" must close.", "civility: \"${tenant.civility\"",
         "civility: \"${tenant.civility}\""},
        {Code::unclear_only_if, "Condition de variante incomprise",
         "«\u00A0only_if\u00A0» compare des variables de «\u00A0vary\u00A0»\u00A0: une seule "
         "forme, pour que chaque variante se prévoie.",
         "Unclear condition of a variant",
         "\"only_if\" compares variables of \"vary\": one form, so that each variant can be "
         "foreseen.",
         "only_if: wide", "only_if: $wide"},
        {Code::only_if_of_a_file, "Condition sur un fichier entier",
         "«\u00A0only_if\u00A0» retire l’élément qui le porte\u202F; un fichier entier reste, "
         "quelle que soit la variante.",
         "Condition of a whole file",
         "\"only_if\" drops the thing that carries it; a whole file stays, whatever the variant.",
         "from: expert\nonly_if: $wide", "from: expert"},
        {Code::neither_true_nor_false, "Variable qui n’est ni vraie ni fausse",
         "«\u00A0only_if: $nom\u00A0» suppose que la variable vaut true ou false.",
         "Variable that is neither true nor false",
         "\"only_if: $name\" supposes that the variable is true or false.", "only_if: $paint",
         "only_if: $wide"},
        {Code::not_comparable, "Comparaison de choses de nature différente",
         "Dans «\u00A0only_if\u00A0», <, >, <= et >= comparent deux montants, deux dates ou deux "
         "nombres entiers.",
         "Comparison of things of two kinds",
         "In \"only_if\", <, >, <= and >= compare two amounts, two dates or two whole numbers.",
         "only_if: $wide > 3", "only_if: $delay > 3"},
        {Code::not_a_range, "Intervalle mal écrit",
         "Un intervalle s’écrit du plus petit au plus grand, avec deux points\u00A0: 900..4800.",
         "Malformed range", "A range is written from least to most, with two dots: 900..4800.",
         "paint: {euros: 800..400, step: 10}", "paint: {euros: 400..800, step: 10}"},
        {Code::nothing_to_choose, "Choix vide",
         "Une liste de choix sans élément ne peut rien tirer.", "Empty choice",
         "A list of choices without elements can draw nothing.", "wide: {choose: []}",
         "wide: {choose: [true, false]}"},
        {Code::no_people_file, "Pas de personnes à tirer",
         "«\u00A0people\u00A0» tire une personne de shared/people.yaml, qui n’est pas là.",
         "No people to draw",
         "\"people\" draws a person from shared/people.yaml, which is not there.",
         "seniors:", "- {civility: M., name: \"Luc Roche\"}"},
        {Code::unknown_people, "Liste de personnes inconnue",
         "«\u00A0people\u00A0» nomme une liste de shared/people.yaml.", "Unknown list of people",
         "\"people\" names a list of shared/people.yaml.", "tenant: {people: senior}",
         "tenant: {people: seniors}"},
        {Code::unknown_way_to_vary, "Façon de varier inconnue",
         "Une valeur se tire par euros, count, days, choose ou people.", "Unknown way to vary",
         "A value is drawn by euros, count, days, choose or people.", "wide: {pick: [true, false]}",
         "wide: {choose: [true, false]}"},
        {Code::unclear_derivation, "Dérivation incomprise",
         "Une valeur se déduit d’une date et d’un nombre de jours, d’une somme, ou d’un "
         "produit\u00A0: une seule des trois.",
         "Unclear derivation",
         "A value derives from a date and a number of days, a sum, or a product: one of the three.",
         "{name: both, sum: [$paint, 100 EUR], date: $loss_on}",
         "{name: both, sum: [$paint, 100 EUR]}"},
        {Code::bad_operand, "Opérande d’une autre nature",
         "On n’additionne que des montants, on n’ajoute des jours qu’à une date.",
         "Operand of another kind", "Only amounts are added, and days only to a date.",
         "sum: [$paint, $wide]", "sum: [$paint, 100 EUR]"},
        {Code::requirements_never_met, "Exigences jamais remplies",
         "«\u00A0require\u00A0» écarte des tirages\u202F; ici, mille essais n’en ont laissé aucun.",
         "Requirements never met", "\"require\" discards draws; here a thousand tries left none.",
         "require: [\"$both > 5000 EUR\"]", "require: [\"$both > 550 EUR\"]"},
        {Code::unknown_shared, "Élément partagé inconnu",
         "«\u00A0include\u00A0» reprend ce que dit un fichier du dossier «\u00A0shared\u00A0».",
         "Unknown shared thing", "\"include\" takes what a file of the folder \"shared\" says.",
         "us: {include: orsane}", "us: {include: orsanne}"},
        {Code::nested_include, "Élément partagé qui en reprend un autre",
         "«\u00A0include\u00A0» ne se suit qu’une fois\u00A0: ce que l’élément partagé reprend "
         "lui-même "
         "n’est pas lu.",
         "Shared thing that takes another",
         "\"include\" is followed once: what the shared thing takes itself is not read.",
         "orsanne:\n  include: brumelle", "orsanne:"},
    };
    return rows;
}

}  // namespace sim::content
