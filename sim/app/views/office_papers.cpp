#include "sim/app/views/icons.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

struct PaperRow {
    JuryPaper paper;
    const char* label;
    const char* icon;
};

constexpr PaperRow of_the_session[] = {
    {JuryPaper::minutes, tr_later("Procès-verbal (PDF)###paper_minutes"), icon::pdf},
    {JuryPaper::workbook, tr_later("Résultats (XLSX)###paper_workbook"), icon::download},
    {JuryPaper::table, tr_later("Résultats (CSV)###paper_table"), icon::download},
    {JuryPaper::open_data, tr_later("Résultats (JSON)###paper_json"), icon::download},
    {JuryPaper::statements, tr_later("Décisions (xAPI)###paper_xapi"), icon::download},
};
constexpr PaperRow of_a_candidate[] = {
    {JuryPaper::decision, tr_later("Décision du jury (PDF)###paper_decision"), icon::pdf},
    {JuryPaper::feedback, tr_later("Fiche de retour (PDF)###paper_feedback"), icon::pdf},
};

PaperAsked asked_for(JuryPaper paper, const PaperDraft& draft) {
    PaperAsked asked;
    asked.paper = paper;
    asked.folder = draft.folder;
    asked.certifier = draft.certifier;
    asked.place = draft.place;
    return asked;
}

void send(PaperAsked asked, Intents& intents) {
    intents.push_back(RoomIntent{OfficeIntent{std::move(asked)}});
}

bool paper_button(const std::string& label, const char* icon, bool ready, Flow& flow) {
    const float wide = button_width(label, icon, ButtonKind::secondary);
    flow.next(wide);
    ImGui::BeginDisabled(!ready);
    const bool pressed = button(label, icon, ButtonKind::secondary, wide);
    ImGui::EndDisabled();
    return pressed && ready;
}

void draw_of_session(const PaperDraft& draft, Intents& intents) {
    section_header(tr("Toute la session"));
    Flow flow;
    for (const auto& row : of_the_session)
        if (paper_button(tr_label(row.label), row.icon, true, flow))
            send(asked_for(row.paper, draft), intents);
}

/// Papers that say who somebody is: for who may export a person's data.
void draw_titles(const OfficeView& view, const std::string& candidate, PaperDraft& draft,
                 Intents& intents) {
    gap(8);
    text_field(tr_label("Certificateur###paper_certifier"), draft.certifier, {.limit = 160});
    text_field(tr_label("Fait à###paper_place"), draft.place, {.limit = 80});
    pick(tr_label("Bloc###paper_block"), draft.block, view.blocks,
         tr("pour une attestation ou un badge de bloc"));
    text_field(tr_label("Clé de signature des badges###paper_key"), draft.key,
               {.note = tr("un fichier, hors de la base\u202F; créé s’il manque"), .limit = 400});
    const auto block = picked(draft.block, view.blocks);
    const bool named = !candidate.empty() && !draft.certifier.empty();
    const auto with = [&](JuryPaper paper, const std::string& of) {
        auto asked = asked_for(paper, draft);
        asked.candidate = candidate;
        asked.block = of;
        asked.key = draft.key;
        send(std::move(asked), intents);
    };
    gap(4);
    Flow flow;
    const bool placed = named && !draft.place.empty();
    if (paper_button(tr_label("Parchemin (PDF)###paper_diploma"), icon::emoji_events, placed, flow))
        with(JuryPaper::diploma, {});
    if (paper_button(tr_label("Attestation de bloc (PDF)###paper_attestation"), icon::pdf,
                     placed && !block.empty(), flow))
        with(JuryPaper::attestation, block);
    if (paper_button(tr_label("Badge (Open Badge 3)###paper_badge"), icon::verified,
                     named && !draft.key.empty(), flow))
        with(JuryPaper::badge, block);
}

void draw_declaration(PaperDraft& draft, Intents& intents) {
    gap(12);
    section_header(tr("Déclaration au SI-CPF"));
    paragraph(
        Font::small, palette().ink2,
        tr("Les titulaires de la certification entière, dans les trois mois de la délivrance. "
           "L’identité de chacun s’enregistre dans les comptes."));
    text_field(tr_label("Identifiant du client###paper_client"), draft.client,
               {.note = tr("huit caractères"), .limit = 8});
    text_field(tr_label("Identifiant du contrat###paper_contract"), draft.contract, {.limit = 20});
    gap(4);
    Flow flow;
    const bool ready = !draft.client.empty() && !draft.contract.empty();
    if (!paper_button(tr_label("Déclaration (XML)###paper_declaration"), icon::send, ready, flow))
        return;
    auto asked = asked_for(JuryPaper::declaration, draft);
    asked.client = draft.client;
    asked.contract = draft.contract;
    send(std::move(asked), intents);
}

}  // namespace

void draw_office_papers(const RoomView& room, OfficeDraft& office, Intents& intents) {
    const auto& view = room.session.office;
    auto& draft = office.paper;
    section_header(tr("Documents"));
    text_field(tr_label("Dossier où écrire###paper_folder"), draft.folder,
               {.hint = room.folder, .note = tr("vide\u00A0: à côté de la base"), .limit = 400});
    gap(8);
    draw_of_session(draft, intents);
    gap(12);
    section_header(tr("Un candidat"));
    if (view.candidates.empty())
        return empty_state(icon::people, tr("Aucun candidat inscrit"), tr("Rien à remettre."));
    pick(tr_label("Candidat###paper_candidate"), draft.candidate, view.candidates);
    const auto candidate = picked(draft.candidate, view.candidates);
    gap(4);
    Flow flow;
    for (const auto& row : of_a_candidate)
        if (paper_button(tr_label(row.label), row.icon, !candidate.empty(), flow)) {
            auto asked = asked_for(row.paper, draft);
            asked.candidate = candidate;
            send(std::move(asked), intents);
        }
    if (view.exports) {
        draw_titles(view, candidate, draft, intents);
        draw_declaration(draft, intents);
    }
    gap(20);
}

}  // namespace sim::app::views
