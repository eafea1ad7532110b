#include "sim/claims/acts.hpp"

namespace sim::claims {
namespace {

using enum FieldKind;

std::vector<Act> contract_acts() {
    return {
        {.id = "open_claim", .label = "Ouvrir le dossier", .competency = "BC02.1",
         .icon = "folder_open", .minutes = 5,
         .fields = {{"policy", "Contrat", policy, {}, true},
                    {"garantie_acquise", "Garantie", choice,
                     {{"acquise", "Acquise"},
                      {"partielle", "Acquise en partie"},
                      {"refusee", "Refusée"}}, true},
                    {"motif", "Motif", choice,
                     {{"conditions_remplies", "Les conditions du contrat sont remplies"},
                      {"hors_periode", "Sinistre antérieur à la prise d’effet"},
                      {"contrat_resilie", "Contrat résilié au jour du sinistre"},
                      {"contrat_suspendu", "Garantie suspendue au jour du sinistre"},
                      {"garantie_non_souscrite", "Garantie non souscrite"},
                      {"exclusion", "Exclusion du contrat"},
                      {"declaration_tardive", "Déclaration tardive"},
                      {"une_partie_exclue", "Une partie des dommages est exclue"}}, true}}},
        {.id = "flag_protection", .label = "Signaler une protection", .competency = "BC02.3",
         .icon = "shield_person", .minutes = 2,
         .fields = {{"party", "Personne", party, {}, true},
                    {"status", "Régime de protection", choice,
                     {{"none", "Aucun"},
                      {"minor", "Minorité"},
                      {"sauvegarde", "Sauvegarde de justice"},
                      {"curatelle", "Curatelle simple"},
                      {"curatelle_renforcee", "Curatelle renforcée"},
                      {"tutelle", "Tutelle"},
                      {"habilitation", "Habilitation familiale"}}, true}}},
        {.id = "choose_convention", .label = "Choisir la convention", .competency = "BC02.6",
         .icon = "handshake", .minutes = 4,
         .fields = {{"convention", "Convention applicable", choice,
                     {{"irsi", "IRSI"},
                      {"cidre", "CIDRE"},
                      {"cide_cop", "CIDE-COP"},
                      {"irsa", "IRSA"},
                      {"crac", "CRAC"},
                      {"droit_commun", "Droit commun"},
                      {"aucune", "Aucune"}}, true},
                    {"tranche", "Tranche", choice,
                     {{"tranche_1", "Tranche 1"},
                      {"tranche_2", "Tranche 2"},
                      {"hors_convention", "Hors convention"}}, true}}},
        {.id = "name_gestionnaire", .label = "Désigner l’assureur gestionnaire",
         .competency = "BC02.6", .icon = "person_pin", .minutes = 3,
         .fields = {{"insurer", "Assureur gestionnaire", party, {}, true}}},
        {.id = "establish_liability", .label = "Établir la responsabilité",
         .competency = "BC02.5", .icon = "balance", .minutes = 5,
         .fields = {{"liable", "Responsable", party, {}, false},
                    {"bareme", "Cas du barème IRSI", choice,
                     {{"111", "111 – Appareil à effet d’eau ou son flexible"},
                      {"112", "112 – Récipient"},
                      {"113", "113 – Joint de robinetterie, d’étanchéité ou de carrelage"},
                      {"114", "114 – Défaut d’entretien des évacuations"},
                      {"115", "115 – Fait de l’occupant"},
                      {"116", "116 – Gel faute de précautions"},
                      {"1.2", "1.2 – Propriétaire, autre cause privative"},
                      {"1.3", "1.3 – Immeuble, parties communes"},
                      {"inconnue", "Cause inconnue"}}, true}}},
    };
}

std::vector<Act> investigation_acts() {
    return {
        {.id = "refer_decision", .label = "Situer la décision", .competency = "BC02.4",
         .icon = "supervisor", .minutes = 4,
         .fields = {{"to", "Qui décide", choice,
                     {{"seul", "Moi seul"},
                      {"responsable", "Mon responsable"},
                      {"comite", "Le comité"}}, true},
                    {"motif", "Motif", text, {}, true}}},
        {.id = "appoint_expert", .label = "Décider de l’expertise", .competency = "BC02.8",
         .icon = "search_check", .minutes = 6,
         .fields = {{"needed", "Expertise nécessaire", yes_no, {}, true},
                    {"kind", "Forme", choice,
                     {{"amiable", "Amiable"},
                      {"commune", "Commune, pour le compte de tous les assureurs"},
                      {"contradictoire", "Contradictoire"},
                      {"sur_pieces", "Sur pièces"},
                      {"a_distance", "À distance"},
                      {"aucune", "Aucune"}}, true},
                    {"expert", "Expert missionné", party, {}, false}}},
        {.id = "take_measures", .label = "Prendre des mesures conservatoires",
         .competency = "BC02.10", .icon = "construction", .minutes = 5,
         .fields = {{"measures", "Mesures", choices,
                     {{"couper_eau", "Couper l’eau"},
                      {"recherche_fuite", "Rechercher la fuite"},
                      {"assechement", "Assécher"},
                      {"bachage", "Bâcher"},
                      {"mise_en_securite_electrique", "Mettre l’électricité en sécurité"},
                      {"relogement", "Reloger"},
                      {"gardiennage", "Faire garder les lieux"},
                      {"photos_conservation", "Photographier et conserver les biens"},
                      {"debarras", "Débarrasser"}}, true}}},
        {.id = "set_reserve", .label = "Fixer la provision", .competency = "BC02.11",
         .icon = "savings", .minutes = 3,
         .fields = {{"amount", "Montant", money, {}, true},
                    {"item", "Poste", choice,
                     {{"indemnite", "Indemnité"},
                      {"frais", "Frais"},
                      {"recours", "Recours attendu"}}, true}}},
        {.id = "chase", .label = "Relancer", .competency = "BC01.6", .icon = "notifications",
         .minutes = 2,
         .fields = {{"party", "Qui", party, {}, true},
                    {"about", "Objet", choice,
                     {{"constat", "Constat amiable"},
                      {"pieces", "Justificatifs"},
                      {"rapport", "Rapport d’expertise"},
                      {"devis", "Devis"},
                      {"facture", "Facture"},
                      {"recours", "Recours"},
                      {"reparation", "Réparation de la cause"},
                      {"reponse", "Réponse attendue"}}, true}}},
    };
}

std::vector<Act> settlement_acts() {
    return {
        {.id = "approve_settlement", .label = "Arrêter l’indemnité", .competency = "BC03.1",
         .icon = "calculate", .irreversible = true, .minutes = 10,
         .fields = {{"immediate", "Indemnité immédiate", money, {}, true},
                    {"deferred", "Indemnité différée", money, {}, true},
                    {"franchise", "Franchise", money, {}, true}}},
        {.id = "pay", .label = "Payer", .competency = "BC03.3", .icon = "payments",
         .irreversible = true, .minutes = 5,
         .fields = {{"payee", "Bénéficiaire", party, {}, true},
                    {"amount", "Montant", money, {}, true},
                    {"account", "IBAN", text, {}, true},
                    {"checks", "Contrôles faits", choices,
                     {{"identite", "Identité du bénéficiaire"},
                      {"iban", "IBAN et titulaire du compte"},
                      {"opposition", "Absence d’opposition"},
                      {"liste_gel", "Registre de gel des avoirs"},
                      {"justificatif", "Justificatifs du dommage"}}, false}}},
        {.id = "suspend_payment", .label = "Suspendre le paiement", .competency = "BC03.3",
         .icon = "pause", .minutes = 3,
         .fields = {{"motif", "Motif", choice,
                     {{"opposition", "Opposition reçue"},
                      {"identite_douteuse", "Identité douteuse"},
                      {"iban_douteux", "IBAN douteux"},
                      {"gel_des_avoirs", "Gel des avoirs"},
                      {"soupcon_fraude", "Soupçon de fraude"},
                      {"soupcon_blanchiment", "Soupçon de blanchiment"},
                      {"justificatif_manquant", "Justificatif manquant"},
                      {"personne_protegee", "Personne protégée à représenter"}}, true}}},
        {.id = "claim_recourse", .label = "Exercer le recours", .competency = "BC03.5",
         .icon = "undo", .irreversible = true, .minutes = 8,
         .fields = {{"against", "Contre qui", party, {}, true},
                    {"amount", "Montant", money, {}, true},
                    {"ground", "Fondement", choice,
                     {{"convention", "Convention"}, {"droit_commun", "Droit commun"}}, true}}},
        {.id = "answer_complaint", .label = "Répondre à la réclamation", .competency = "BC03.6",
         .icon = "reply", .minutes = 10,
         .fields = {{"position", "Position", choice,
                     {{"maintien", "Maintien de la décision"},
                      {"acceptation", "Demande acceptée"},
                      {"partielle", "Demande acceptée en partie"}}, true},
                    {"remedies", "Voies de recours indiquées", choices,
                     {{"reclamation", "Service des réclamations"},
                      {"mediateur", "Médiateur de l’assurance"},
                      {"tribunal", "Tribunal"}}, false},
                    {"message", "Réponse", text, {}, true}}},
    };
}

std::vector<Act> company_acts() {
    return {
        {.id = "report_gap", .label = "Signaler un besoin d’assurance", .competency = "BC04.3",
         .icon = "lightbulb", .minutes = 4,
         .fields = {{"gap", "Garantie manquante", choice,
                     {{"garantie_juridique", "Protection juridique"},
                      {"rc_proprietaire", "Responsabilité du propriétaire"},
                      {"objets_valeur", "Objets de valeur"},
                      {"valeur_a_neuf_mobilier", "Valeur à neuf du mobilier"},
                      {"protection_loyers", "Loyers impayés"},
                      {"dommages_electriques", "Dommages électriques"},
                      {"recherche_fuite", "Recherche de fuite"}}, true},
                    {"proposal", "Proposition", text, {}, true}}},
        {.id = "report_dysfunction", .label = "Signaler un dysfonctionnement",
         .competency = "BC04.4", .icon = "report", .minutes = 4,
         .fields = {{"kind", "Dysfonctionnement", choice,
                     {{"delai_expert", "Délai d’un expert"},
                      {"delai_interne", "Délai interne"},
                      {"piece_egaree", "Pièce égarée"},
                      {"information_erronee", "Information erronée donnée au client"},
                      {"donnees_erronees", "Données erronées au dossier"},
                      {"double_saisie", "Double saisie"},
                      {"prestataire", "Défaut d’un prestataire"}}, true},
                    {"proposal", "Correction proposée", text, {}, true}}},
    };
}

std::vector<Act> all_acts() {
    std::vector<Act> table;
    for (auto group : {contract_acts(), investigation_acts(), settlement_acts(), company_acts()})
        for (auto& act : group) table.push_back(std::move(act));
    return table;
}

}  // namespace

const std::vector<Act>& acts() {
    static const std::vector<Act> table = all_acts();
    return table;
}

}  // namespace sim::claims
