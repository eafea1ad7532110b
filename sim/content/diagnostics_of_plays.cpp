#include "sim/content/diagnostic_rows.hpp"

namespace sim::content {

const std::vector<Diagnostic>& diagnostics_of_plays() {
    static const std::vector<Diagnostic> rows{
        {Code::unknown_label, "Étape inconnue",
         "On corrige une partie en nommant une étape par son «\u00A0label\u00A0».", "Unknown step",
         "A play is edited by naming a step by its \"label\".", "drop: [mesures]",
         "drop: [measures]"},
        {Code::insert_where, "Insertion sans endroit",
         "«\u00A0insert\u00A0» dit après ou avant quelle étape.", "Insertion without a place",
         "\"insert\" says after or before which step.",
         "- {steps: [{hang_up: true}, {start: welcome}]}",
         "- {after: call, steps: [{hang_up: true}, {start: welcome}]}"},
        {Code::unknown_play, "Partie jouée inconnue",
         "«\u00A0from\u00A0» nomme une partie du dossier playthroughs.", "Unknown play",
         "\"from\" names a play of the folder playthroughs.", "from: export", "from: expert"},
        {Code::play_name, "Partie qui porte un autre nom que son fichier",
         "Le nom du fichier et «\u00A0play\u00A0» doivent s’accorder\u00A0: on la retrouve par "
         "l’un ou l’autre.",
         "Play named otherwise than its file",
         "The name of the file and \"play\" must agree: it is found by either.", "play: no-measure",
         "play: no-measures"},
        {Code::from_of_a_derived_play, "Partie qui part d’une partie dérivée",
         "«\u00A0from\u00A0» reprend les étapes d’une partie qui a les siennes\u00A0: une partie "
         "dérivée n’en a pas, et la partie modèle ne dérive de rien.",
         "Play that starts from a derived play",
         "\"from\" takes the steps of a play that has its own: a derived play has none, and the "
         "model play derives from nothing.",
         "play: expert\nfrom: no-measures", "play: expert"},
        {Code::decision_without_act, "Décision sans acte",
         "Une décision est un acte du métier et ses champs.", "Decision without an act",
         "A decision is an act of the trade and its fields.", "decide: {measures: [couper_eau]}",
         "decide: {act: take_measures, measures: [couper_eau]}"},
        {Code::step_is_true, "Étape qui s’écrit «\u00A0true\u00A0»",
         "Raccrocher ou clore n’a pas de détail\u00A0: la valeur est true.",
         "Step that reads \"true\"", "Hanging up or closing has no detail: the value is true.",
         "close: false", "close: true"},
        {Code::not_a_wait, "Attente mal écrite",
         "On attend le prochain événement (next), un instant, ou une durée.", "Malformed wait",
         "One waits for the next event (next), an instant, or a duration.", "wait: demain",
         "wait: next"},
        {Code::step_does_one_thing, "Étape qui fait plusieurs choses",
         "Une étape est un geste\u00A0: deux gestes sont deux étapes.",
         "Step that does several things", "A step is one move: two moves are two steps.",
         "- open: call\n    read: conditions", "- open: call"},
        {Code::expert_loses, "Partie modèle qui perd un critère",
         "La partie «\u00A0expert\u00A0» est la réponse attendue\u00A0: elle gagne tout. Une "
         "partie "
         "qui perd un critère est une erreur qu’on montre, sous un autre nom.",
         "Model play that loses a criterion",
         "The play \"expert\" is the expected answer: it wins everything. A play that loses a "
         "criterion is a mistake to show, under another name.",
         "loses: [measures]", "loses: []"},
        {Code::lost_twice, "Critère perdu deux fois",
         "Un critère ne se perd qu’une fois\u00A0: le second nom en cache souvent un autre, "
         "oublié.",
         "Criterion lost twice",
         "A criterion is lost only once: the second name often hides another, forgotten.",
         "loses: [measures, measures]", "loses: [measures]"},
        {Code::repealed_with_value, "Entrée abrogée avec une valeur",
         "Un texte abrogé ne vaut plus rien\u00A0: une valeur y serait lue à tort.",
         "Repealed entry with a value",
         "A repealed text is worth nothing: a value would wrongly be read there.",
         "repealed: true\n    value: 100 EUR", "value: 100 EUR"},
        {Code::entry_without_value, "Entrée sans valeur",
         "Une entrée donne une valeur depuis une date, ou dit que le texte est abrogé.",
         "Entry without a value",
         "An entry gives a value from a date, or says that the text is repealed.", "note: rien",
         "value: 100 EUR"},
        {Code::entries_out_of_order, "Entrées dans le désordre",
         "Les entrées vont dans l’ordre du temps\u00A0: celle en vigueur est la dernière avant le "
         "jour.",
         "Entries out of order",
         "Entries go forward in time: the one in force is the last before the day.",
         "from: 2019-01-01", "from: 2021-01-01"},
        {Code::no_entries, "Paramètre sans entrée",
         "Un paramètre sans entrée n’est jamais en vigueur.", "Parameter without an entry",
         "A parameter without an entry is never in force.", "entries: []",
         "entries:\n  - from: 2020-01-01\n    value: 100 EUR\n    reference: {title: \"Article "
         "1\", url: \"https://a.example\"}\n  - from: 2021-01-01\n    value: 120 EUR\n    "
         "reference: {title: \"Article 1\", url: \"https://a.example\"}"},
        {Code::label_twice, "Libellé déjà pris",
         "Deux paramètres de même libellé sont souvent le même paramètre écrit deux fois.",
         "Label already taken",
         "Two parameters with one label are often one parameter written twice.",
         "label: Le même plafond", "label: Un plafond"},
        {Code::table_out_of_order, "Table dans le désordre",
         "Les lignes d’une table montent\u00A0: celle qui vaut est la dernière qui ne dépasse pas "
         "le rang cherché.",
         "Table out of order",
         "The rows of a table go up: the one that holds is the last that does not pass the rank "
         "looked for.",
         "0: 500 EUR\n      10: 100 EUR\n      5: 300 EUR", "0: 100 EUR\n      10: 500 EUR"},
        {Code::empty_table, "Table vide", "Une table sans ligne ne vaut jamais rien.",
         "Empty table", "A table without rows is never worth anything.", "value: {}",
         "value:\n      0: 100 EUR\n      10: 500 EUR"},
    };
    return rows;
}

}  // namespace sim::content
