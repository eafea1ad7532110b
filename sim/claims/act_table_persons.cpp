#include <algorithm>
#include <span>

#include "sim/claims/act_branches.hpp"
#include "sim/claims/transversal/care_for_people.hpp"
#include "sim/claims/transversal/protected_person.hpp"
#include "sim/claims/transversal/vigilance.hpp"

namespace sim::claims {
namespace {

using enum FieldKind;

/// A learner answers in the words of the rules: from one word of their list to another.
std::vector<Option> words(std::span<const Option> all, std::string_view first,
                          std::string_view last) {
    const auto begin = std::ranges::find(all, first, &Option::id);
    const auto end = std::ranges::find(begin, all.end(), last, &Option::id);
    return {begin, end == all.end() ? end : end + 1};
}

std::vector<Act> people_acts() {
    return {
        {.id = "flag_vulnerability",
         .label = "Repérer une fragilité",
         .competency = "BC01.3",
         .icon = "person",
         .minutes = 1,
         .fields = {{"party", "Personne", party, {}, true},
                    {"signs", "Indices relevés", choices,
                     words(transversal::fragility_words, "literacy", "age_alone"), true},
                    {"measures", "Ce que vous faites", choices,
                     words(transversal::care_measure_words, "usual_care", "keep_secret"), true}},
         .subject = "party"},
        {.id = "arrange_protection",
         .label = "Dire qui signe et sur quel compte payer",
         .competency = "BC03.4",
         .icon = "shield_person",
         .minutes = 1,
         .fields = {{"party", "Personne à payer", party, {}, true},
                    {"signatory", "Qui signe la quittance", choice,
                     words(transversal::protection_words, "person", "future_agent"), true},
                    {"account", "Compte à créditer", choice,
                     words(transversal::protection_words, "account_person", "account_tutelle"),
                     true},
                    {"judge", "Autorisation du juge", choice,
                     words(transversal::protection_words, "no_judge", "jcp"), true},
                    {"step", "Ce qu’il faut faire", choice,
                     words(transversal::protection_words, "pay", "postpone"), true}},
         .subject = "party"},
        {.id = "review_payment",
         .label = "Vérifier avant de payer",
         .competency = "BC03.3",
         .icon = "verified_user",
         .minutes = 1,
         .fields = {{"level", "Qui décide du paiement", choice,
                     words(transversal::vigilance_words, "no_signal", "stop"), true},
                    {"actions", "Vérifications à faire", choices,
                     words(transversal::vigilance_words, "freeze_funds", "neutral_answer"),
                     false}}},
        {.id = "seek_medical_opinion",
         .label = "Interroger le médecin-conseil",
         .competency = "BC01.6",
         .icon = "send",
         .minutes = 1,
         .fields = {{"party", "Médecin-conseil", party, {}, true},
                    {"question",
                     "Question posée",
                     choice,
                     {{"duree_arret",
                       "L’arrêt est-il médicalement justifié, et jusqu’à quand\u202F?"},
                      {"taux_incapacite", "Quels taux d’incapacité retenir\u202F?"},
                      {"exclusion", "La cause relève-t-elle d’une exclusion\u202F?"},
                      {"diagnostic", "De quoi la personne souffre-t-elle\u202F?"}},
                     true},
                    {"channel",
                     "Voie des pièces médicales",
                     choice,
                     {{"pli_confidentiel", "Sous pli confidentiel, du médecin au médecin"},
                      {"dossier", "Dans le dossier du gestionnaire"},
                      {"employeur", "Par l’employeur"}},
                     true}}},
    };
}

std::vector<Act> benefit_acts() {
    return {
        {.id = "name_beneficiary",
         .label = "Désigner le bénéficiaire",
         .competency = "BC02.2",
         .icon = "groups",
         .minutes = 1,
         .fields = {{"beneficiary", "Bénéficiaire à payer", party, {}, true},
                    {"clause",
                     "Clause appliquée",
                     choice,
                     {{"adhesion", "Clause du bulletin d’adhésion"},
                      {"avenant", "Dernier avenant signé"},
                      {"testament", "Testament"},
                      {"aucune", "Aucune\u00A0: le capital revient à la succession"}},
                     true},
                    {"rank",
                     "Rang dans la clause",
                     choice,
                     {{"rang_1", "Premier rang"},
                      {"rang_2", "Deuxième rang"},
                      {"rang_3", "Troisième rang"}},
                     true},
                    {"part", "Part du capital", money, {}, true}},
         .subject = "beneficiary"},
        {.id = "request_documents",
         .label = "Demander des pièces",
         .competency = "BC02.1",
         .icon = "article",
         .minutes = 1,
         .fields = {{"party", "À qui", party, {}, true},
                    {"documents",
                     "Pièces",
                     choices,
                     {{"piece_identite", "Pièce d’identité"},
                      {"rib_titulaire", "RIB au nom de la personne à payer"},
                      {"titre_protection", "Jugement ou acte qui donne pouvoir d’agir"},
                      {"acte_deces", "Acte de décès"},
                      {"acte_notoriete", "Acte de notoriété"},
                      {"certificat_medical", "Certificat médical, sous pli confidentiel"},
                      {"bulletins_paie", "Bulletins de paie"},
                      {"decompte_ij", "Décomptes d’indemnités journalières"},
                      {"decompte_amo", "Décompte de l’assurance maladie"},
                      {"facture", "Facture acquittée"},
                      {"ordonnance", "Ordonnance"}},
                     true}},
         .subject = "party"},
        {.id = "count_deadline",
         .label = "Calculer une échéance",
         .competency = "BC03.1",
         .icon = "calendar_month",
         .minutes = 1,
         .fields = {{"kind",
                     "Échéance",
                     choice,
                     {{"demande_pieces", "Dernier jour pour demander les pièces"},
                      {"paiement_capital", "Dernier jour pour payer le capital"},
                      {"accuse_reception", "Dernier jour de l’accusé de réception"},
                      {"reponse_reclamation", "Dernier jour de la réponse à la réclamation"},
                      {"saisine_mediateur", "Dernier jour pour saisir le médiateur"},
                      {"reprise_indu", "Dernier jour pour réclamer l’indu"}},
                     true},
                    {"day", "Date", date, {}, true}},
         .subject = "kind"},
        {.id = "count_interest",
         .label = "Calculer les intérêts de retard",
         .competency = "BC03.1",
         .icon = "calculate",
         .minutes = 2,
         .fields = {{"amount", "Intérêts", money, {}, true},
                    {"total", "Somme à payer, intérêts compris", money, {}, true}}},
    };
}

std::vector<Act> health_acts() {
    return {
        {.id = "count_allowances",
         .label = "Calculer les prestations d’un arrêt de travail",
         .competency = "BC03.1",
         .icon = "calculate",
         .minutes = 2,
         .fields =
             {{"daily", "Indemnité journalière de la sécurité sociale, par jour", money, {}, true},
              {"scheme", "Indemnités journalières de la période", money, {}, true},
              {"employer", "Maintien de salaire légal", money, {}, true},
              {"provident", "Complément du contrat de prévoyance", money, {}, true}}},
        {.id = "grant_annuity",
         .label = "Fixer une rente d’invalidité",
         .competency = "BC03.1",
         .icon = "euro",
         .minutes = 1,
         .fields = {{"decision",
                     "Décision",
                     choice,
                     {{"entiere", "Rente entière"},
                      {"partielle", "Rente partielle"},
                      {"refusee", "Pas de rente"}},
                     true},
                    {"amount", "Montant de la rente", money, {}, true}}},
        {.id = "count_refund",
         .label = "Décompter un soin",
         .competency = "BC03.1",
         .icon = "receipt_long",
         .minutes = 1,
         .fields = {{"care",
                     "Soin",
                     choice,
                     {{"consultation", "Consultation"},
                      {"pharmacie", "Médicaments"},
                      {"audioprothese", "Audioprothèses"},
                      {"optique", "Lunettes"},
                      {"dentaire", "Soins et prothèses dentaires"},
                      {"hospitalisation", "Hospitalisation"}},
                     true},
                    {"amo", "Versement de l’assurance maladie", money, {}, true},
                    {"amc", "Versement de la complémentaire", money, {}, true},
                    {"rac", "Reste à charge", money, {}, true}},
         .subject = "care"},
        {.id = "claim_overpayment",
         .label = "Réclamer un trop-perçu",
         .competency = "BC03.5",
         .icon = "undo",
         .minutes = 2,
         .fields = {{"party", "À qui", party, {}, true},
                    {"amount", "Montant à rendre", money, {}, true},
                    {"last_day", "Dernier jour pour le réclamer", date, {}, true},
                    {"instalments", "Échéancier proposé", yes_no, {}, true}}},
    };
}

std::vector<Act> borrower_acts() {
    return {
        {.id = "settle_borrower",
         .label = "Arrêter la prestation emprunteur",
         .competency = "BC03.1",
         .icon = "calculate",
         .minutes = 2,
         .fields = {{"questionnaire",
                     "Questionnaire de santé",
                     choice,
                     {{"forbidden", "Questions interdites à cette date\u00A0: rien à reprocher"},
                      {"vague", "Question trop générale\u00A0: rien à reprocher"},
                      {"omission", "Omission de bonne foi\u00A0: réduction proportionnelle"},
                      {"fraud", "Fausse déclaration intentionnelle\u00A0: nullité"}},
                     true},
                    {"gross", "Prestation avant réduction", money, {}, true},
                    {"due", "Prestation due au prêteur", money, {}, true}}},
    };
}

}  // namespace

std::vector<Act> persons_acts() {
    std::vector<Act> table;
    for (auto group : {people_acts(), benefit_acts(), health_acts(), borrower_acts()})
        for (auto& act : group) table.push_back(std::move(act));
    return table;
}

}  // namespace sim::claims
