#include "sim/content/diagnostic_rows.hpp"

namespace sim::content {

const std::vector<Diagnostic>& diagnostics_of_values() {
    static const std::vector<Diagnostic> rows{
        {Code::value_expected, "Valeur manquante",
         "Le nom est écrit, pas sa valeur\u00A0: personne ne peut deviner ce qui devait y être.",
         "Value missing", "The name is written, its value is not: nobody can guess what was meant.",
         "desk:", "desk: 05F"},
        {Code::empty_text, "Texte vide",
         "Un texte que l’apprenant doit lire ne peut pas être vide.", "Empty text",
         "A text that the learner must read cannot be empty.", "title: \"\"",
         "title: \"Petite fuite\""},
        {Code::fields_expected, "Champs attendus",
         "Cette chose s’écrit par ses champs, un nom et une valeur par ligne.", "Fields expected",
         "This thing is written by its fields, a name and a value a line.", "powers: 3000 EUR",
         "powers: {settle: 3000 EUR, reserve: 10000 EUR}"},
        {Code::unknown_field, "Champ inconnu",
         "Un champ que personne ne lit donne l’illusion d’avoir dit quelque chose\u00A0: le plus "
         "souvent, c’est une faute de frappe.",
         "Unknown field",
         "A field that nobody reads gives the illusion that something was said: most often it is a "
         "slip.",
         "titel: \"Petite fuite\"\ntitle: \"Petite fuite\"", "title: \"Petite fuite\""},
        {Code::missing_field, "Champ manquant", "Sans ce champ, la chose n’est pas définie.",
         "Missing field", "Without this field the thing is not defined.", "",
         "summary: \"Une fuite chez {{party.tenant.full}}.\""},
        {Code::table_expected, "Table attendue",
         "Ici, chaque ligne donne un nom à une chose\u00A0: c’est par ce nom que le reste du cas "
         "en parle.",
         "Table expected",
         "Here each line names a thing: by this name the rest of the case speaks of it.",
         "fields: home", "fields: {policy: home}"},
        {Code::list_expected, "Liste attendue",
         "Plusieurs valeurs sont possibles ici\u00A0: une seule s’écrit aussi entre crochets.",
         "List expected",
         "Several values are possible here: a single one is also written between brackets.",
         "inbox: call", "inbox: [call]"},
        {Code::not_money, "Montant mal écrit",
         "Un montant s’écrit en euros et centimes, avec un point et EUR\u00A0: pas d’arrondi, pas "
         "de doute sur la monnaie.",
         "Malformed amount",
         "An amount is written in euros and cents, with a point and EUR: no rounding, no doubt on "
         "the currency.",
         "settle: 3000 euros", "settle: 3000 EUR"},
        {Code::decimal_comma, "Virgule dans un nombre, entre crochets ou accolades",
         "Entre crochets ou accolades, la virgule sépare les valeurs\u00A0: un nombre s’y écrit "
         "avec "
         "un point.",
         "Comma in a number, in brackets or braces",
         "In brackets or braces a comma parts values: a number is written with a point.",
         "powers: {settle: 3000,50 EUR, reserve: 10000 EUR}",
         "powers: {settle: 3000.50 EUR, reserve: 10000 EUR}"},
        {Code::negative_money, "Montant négatif",
         "Les montants d’un cas sont des valeurs, des plafonds, des pouvoirs\u00A0: aucun n’est "
         "négatif.",
         "Negative amount", "The amounts of a case are values, ceilings, powers: none is negative.",
         "settle: -3000 EUR", "settle: 3000 EUR"},
        {Code::not_rate, "Taux mal écrit",
         "Un taux s’écrit en pour cent\u00A0: 0.25 pourrait être un quart ou un quart de pour "
         "cent.",
         "Malformed rate",
         "A rate is written in per cent: 0.25 could be a quarter or a quarter of one per cent.",
         "wear_cap: 0.25", "wear_cap: 25 %"},
        {Code::not_date, "Date mal écrite ou impossible",
         "Une date s’écrit année-mois-jour et doit exister au calendrier.",
         "Malformed or impossible date",
         "A date is written year-month-day and must exist in the calendar.", "since: 2019-09-31",
         "since: 2019-09-01"},
        {Code::not_instant, "Instant mal écrit",
         "Un instant a une date et une heure\u00A0: le temps du cas se compte à la minute.",
         "Malformed instant",
         "An instant has a date and a time: the time of a case is counted in minutes.",
         "opens: 2026-03-10", "opens: 2026-03-10 09:15"},
        {Code::not_true_or_false, "Ni vrai ni faux",
         "Seuls true et false sont admis\u00A0: «\u00A0oui\u00A0», «\u00A0no\u00A0» ou "
         "«\u00A01\u00A0» se lisent différemment d’un logiciel à l’autre.",
         "Neither true nor false",
         "Only true and false are allowed: \"yes\", \"no\" or \"1\" read differently from one "
         "program to another.",
         "urgent: oui", "urgent: true"},
        {Code::not_whole_number, "Nombre entier refusé",
         "Le nombre attendu est entier, dans des bornes, sans guillemets ni zéro devant (010 vaut "
         "huit pour certains).",
         "Whole number refused",
         "The number is whole, within bounds, without quotes or a leading zero (010 is eight for "
         "some).",
         "level: 9", "level: 1"},
        {Code::not_duration, "Durée mal écrite",
         "Une durée se compte en jours, heures et minutes\u00A0: 2d 3h 30min.",
         "Malformed duration", "A duration is counted in days, hours and minutes: 2d 3h 30min.",
         "delay: 2 jours", "delay: 2d 3h"},
        {Code::not_a_word, "Mot hors de la liste",
         "Ce champ n’admet que quelques mots\u00A0: ceux que les règles et l’écran connaissent.",
         "Word not in the list",
         "This field allows only a few words: those that the rules and the screen know.",
         "kind: sindic", "kind: syndic"},
        {Code::not_an_id, "Identifiant mal formé",
         "Un identifiant sert dans les journaux et les noms de fichiers\u00A0: minuscules sans "
         "accent, chiffres, «\u00A0-\u00A0», «\u00A0_\u00A0» et «\u00A0.\u00A0».",
         "Malformed identifier",
         "An identifier is used in journals and file names: lower-case without accents, digits, "
         "\"-\", \"_\" and \".\".",
         "deadline: Réponse", "deadline: ack"},
    };
    return rows;
}

}  // namespace sim::content
