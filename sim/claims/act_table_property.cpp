#include "sim/claims/act_branches.hpp"

namespace sim::claims::property {
namespace {

using enum FieldKind;

std::vector<Act> catnat_acts() {
    return {
        {.id = "register_declaration",
         .label = "Enregistrer la déclaration",
         .competency = "BC02.1",
         .icon = "folder_open",
         .minutes = 1,
         .fields = {{"policy", "Contrat", policy, {}, true},
                    {"last_day", "Dernier jour pour déclarer", date, {}, true},
                    {"in_time", "Déclaration à temps", yes_no, {}, true}}},
        {.id = "assess_catnat",
         .label = "Dire si la catastrophe naturelle joue",
         .competency = "BC02.2",
         .icon = "balance",
         .minutes = 2,
         .fields = {{"position",
                     "Position",
                     choice,
                     {{"acquise", "Garantie acquise"},
                      {"refusee", "Garantie refusée"},
                      {"attente", "En attente d’un arrêté"}},
                     true},
                    {"ground",
                     "Motif",
                     choice,
                     {{"conditions_reunies", "Arrêté, commune, période et cause déterminante"},
                      {"arrete_absent", "Aucun arrêté publié"},
                      {"commune_non_reconnue", "Commune non reconnue par l’arrêté"},
                      {"cause_non_determinante", "La sécheresse n’est pas déterminante"},
                      {"bien_exclu", "Bien exclu du régime"}},
                     true}}},
        {.id = "count_catnat_deadline",
         .label = "Dater un délai de catastrophe naturelle",
         .competency = "BC02.2",
         .icon = "calendar_month",
         .minutes = 1,
         .fields = {{"kind",
                     "Délai",
                     choice,
                     {{"information", "Dernier jour pour dire la garantie"},
                      {"rapport", "Dernier jour du rapport définitif"},
                      {"proposition", "Dernier jour pour proposer l’indemnisation"},
                      {"paiement", "Dernier jour pour payer"},
                      {"travaux", "Dernier jour pour engager les travaux"}},
                     true},
                    {"day", "Date", date, {}, true}},
         .subject = "kind"},
        {.id = "settle_catnat",
         .label = "Arrêter l’indemnité de catastrophe naturelle",
         .competency = "BC03.1",
         .icon = "calculate",
         .minutes = 2,
         .fields = {{"damage", "Dommages retenus", money, {}, true},
                    {"franchise", "Franchise légale", money, {}, true},
                    {"indemnity", "Indemnité", money, {}, true},
                    {"rehousing", "Relogement", money, {}, true}}},
    };
}

std::vector<Act> dispute_acts() {
    return {
        {.id = "count_convention_share",
         .label = "Chiffrer la part d’un assureur",
         .competency = "BC02.6",
         .icon = "handshake",
         .minutes = 2,
         .fields = {{"insurer", "Assureur", party, {}, true}, {"paid", "Il paie", money, {}, true}},
         .subject = "insurer"},
        {.id = "hold_liable",
         .label = "Dire qui répond de l’incendie",
         .competency = "BC02.5",
         .icon = "balance",
         .minutes = 2,
         .fields = {{"victim", "Qui a subi le dommage", party, {}, true},
                    {"ground",
                     "Fondement",
                     choice,
                     {{"tenant_presumption", "Le locataire répond envers son bailleur"},
                      {"tenant_exonerated", "Le locataire prouve une cause étrangère"},
                      {"proven_fault", "Incendie communiqué, faute prouvée"},
                      {"no_fault_proven", "Incendie communiqué, aucune faute prouvée"}},
                     true},
                    {"amount", "Somme due au titre de la responsabilité", money, {}, true}},
         .subject = "victim"},
        {.id = "count_prescription",
         .label = "Dater la prescription",
         .competency = "BC03.5",
         .icon = "calendar_month",
         .minutes = 1,
         .fields = {{"action",
                     "Action",
                     choice,
                     {{"recours", "Notre recours"},
                      {"contrat", "L’action de l’assuré contre nous"}},
                     true},
                    {"last_day", "Dernier jour pour agir", date, {}, true}},
         .subject = "action"},
        {.id = "set_negotiation_margin",
         .label = "Fixer la marge de négociation",
         .competency = "BC03.2",
         .icon = "euro",
         .minutes = 2,
         .fields = {{"floor", "Offre la plus basse permise", money, {}, true},
                    {"target", "Objectif", money, {}, true},
                    {"ceiling", "Point de réserve", money, {}, true},
                    {"grounds", "Ce qui la fonde", text, {}, true}}},
        {.id = "forward_summons",
         .label = "Transmettre l’assignation au service juridique",
         .competency = "BC03.8",
         .icon = "send",
         .minutes = 2,
         .fields = {{"stake", "Somme demandée", money, {}, true},
                    {"lawyer_required", "Avocat obligatoire", yes_no, {}, true},
                    {"lawyer_by", "Dernier jour pour constituer avocat", date, {}, true},
                    {"summary", "Juridiction, demandes et pièces jointes", text, {}, true}}},
    };
}

}  // namespace

std::vector<Act> acts() {
    auto table = catnat_acts();
    for (auto& act : dispute_acts()) table.push_back(std::move(act));
    return table;
}

}  // namespace sim::claims::property
