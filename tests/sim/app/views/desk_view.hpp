#pragma once

#include "sim/app/core/view.hpp"

/// Views as `present` makes them, with a little of everything.
namespace sim::app::views {

inline ActView reserve_act() {
    ActView act;
    act.id = "set_reserve";
    act.label = "Fixer la provision";
    act.icon = "savings";
    act.competency = "BC02.11";
    act.fields = {{"amount", "Montant", InputKind::money, {}, true},
                  {"item",
                   "Poste",
                   InputKind::choice,
                   {{"indemnite", "Indemnité"}, {"recours", "Recours"}},
                   true}};
    return act;
}

inline ActView payment_act() {
    ActView act;
    act.id = "pay";
    act.label = "Payer";
    act.icon = "payments";
    act.competency = "BC03.3";
    act.irreversible = true;
    act.confirmation = "Payer est définitif.";
    act.fields = {{"amount", "Montant", InputKind::money, {}, true}};
    return act;
}

inline ConversationView talk_view() {
    ConversationView talk;
    talk.scene = "call";
    talk.title = "Appel";
    talk.with = "Mme Carpentier";
    talk.channel = "Téléphone";
    talk.lines = {{"Mme Carpentier", "HC", "Allô ?", "10:12", false}};
    talk.moods = {{"Calme", 40, "fragile", app::Tone::warning}};
    talk.options = {{"first", "Bonjour.", ""}, {"second", "Je vous écoute.", ""}};
    talk.active = true;
    return talk;
}

inline DealView deal_view() {
    DealView deal;
    deal.id = "amount";
    deal.title = "Le chiffre de la cuisine";
    deal.with = "M. Varenne";
    deal.channel = "Téléphone";
    deal.state = "Discussion en cours";
    deal.tone = app::Tone::info;
    deal.may_move = true;
    deal.demand = "18\u202F900\u00A0€";
    deal.demand_label = "Ce qu’on vous demande";
    deal.offer = "14\u202F165\u00A0€ · Fin de toute demande";
    deal.patience = {"Patience", 40, "entamée", app::Tone::warning};
    deal.moods = {{"Confiance", 55, "bon", app::Tone::good}};
    deal.has_mandate = true;
    deal.floor = "14\u202F165\u00A0€";
    deal.ceiling = "17\u202F950\u00A0€";
    deal.mandate_from = "Votre mandat";
    deal.floor_cents = 1'416'500;
    deal.ceiling_cents = 1'795'000;
    deal.questions = {{"hurry", "Qu’est-ce qui compte le plus\u202F?", "", false}};
    deal.arguments = {{"wear", "La grille retient 25\u00A0%.", "article 21", false},
                      {"court", "Un procès coûterait un an.", "", true}};
    deal.terms = {{"fast", "Solde sous huit jours", false},
                  {"waiver", "Fin de toute demande", true}};
    deal.stands = {{false, 1'950'000, "19\u202F500\u00A0€"},
                   {true, 1'416'500, "14\u202F165\u00A0€"},
                   {false, 1'890'000, "18\u202F900\u00A0€"}};
    deal.lines = {{"M. Varenne", "BV", "Il me faut 18\u202F900\u00A0€.", "10:12", false},
                  {"Vous", "", "Je vous propose 14\u202F165\u00A0€.", "10:14", true}};
    return deal;
}

inline View desk_view() {
    View view;
    view.screen = Screen::desk;
    auto& desk = view.desk;
    desk.bar.case_title = "Dégât des eaux";
    desk.bar.mode = "Entraînement";
    desk.bar.clock = "10:42";
    desk.bar.day = "mardi 10 mars";
    desk.bar.deadlines = {{"Accusé", "2 h", app::Tone::warning, "À faire avant midi", ""}};
    desk.bar.may_wait = true;
    desk.bar.person = "Camille Lefort";
    desk.inbox = {{"call", "call", app::Tone::danger, "Mme Carpentier", "Dégât des eaux", "Bonjour",
                   "10:12", "Urgent", true, false},
                  {"letter", "mail", app::Tone::neutral, "Expert", "Rapport", "Ci-joint", "09:00",
                   "Courrier", false, false}};
    desk.conversation = talk_view();
    desk.documents = {{"report", "Rapport", "plagiarism", true}};
    desk.acts = {reserve_act(), payment_act()};
    desk.letter.recipients = {{"hc", "Mme Carpentier"}};
    desk.letter.channels = {{"letter", "Courrier"}, {"email", "Courriel"}};
    desk.letter.attachments = {{"report", "Rapport"}};
    desk.hints = {{"c1", "BC02.6", {}, true}};
    return view;
}

inline View start_view() {
    View view;
    view.start.people = {{"1", "Camille Lefort"}};
    view.start.person = "1";
    CaseCard card;
    card.id = "water";
    card.title = "Dégât des eaux";
    card.summary = "Une locataire appelle.";
    card.minutes = "45 min";
    view.start.cases = {card};
    return view;
}

inline View debrief_view() {
    View view;
    view.screen = Screen::debrief;
    view.debrief.headline = "4 / 8 points";
    view.debrief.percent = 50;
    FindingRow row;
    row.criterion = "f1";
    row.title = "L’indemnité est exacte";
    row.competency = "BC03.1";
    row.points = "0 / 4";
    row.sentence = "Il était dû 10,00 €.";
    row.article = "Code des assurances, art. L121-1";
    row.evidence = {"10:42 – Décision"};
    row.owed = "Indemnité : 10,00 €";
    row.steps = {{"Franchise", "12,00 €", "10,00 €", "Conditions"}};
    view.debrief.findings = {row};
    return view;
}

inline BranchesView branches_view() {
    BranchesView view;
    view.others = {{"a-1", "21 novembre 2026 · 82 %"}, {"a-0", "20 novembre 2026 · en cours"}};
    view.chosen = "a-1";
    view.results = "Cet essai\u00A0: 71\u00A0%. L’autre essai\u00A0: 82\u00A0%.";
    view.begins = "Les deux essais se confondent jusqu’au mardi 10 mars, 9:40.";
    view.differs = "1 étape diffère, 12 sont les mêmes.";
    view.steps = {{"Fixer la provision",
                   {true,
                    "mardi 10 mars, 9:45",
                    "Montant\u00A0: 12\u00A0€",
                    {{"Manqué\u00A0: La provision couvre l’indemnité", app::Tone::warning}}},
                   {false, "", "Rien de tel dans cet essai.", {}}}};
    return view;
}

}  // namespace sim::app::views
