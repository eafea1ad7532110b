#include "sim/app/views/letter_panel.hpp"

#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

constexpr const char* to_fill = tr_later("À remplir.");

std::string chosen(const std::vector<OptionView>& options, int index) {
    const auto at = static_cast<std::size_t>(std::max(index, 0));
    return index < 0 || at >= options.size() ? std::string{} : options[at].id;
}

const LetterOption* chosen_model(const LetterView& view, const LetterDraft& draft) {
    const auto at = static_cast<std::size_t>(std::max(draft.model, 0));
    return draft.model < 0 || at >= view.models.size() ? nullptr : &view.models[at];
}

std::vector<std::string> labels_of(const std::vector<OptionView>& options) {
    std::vector<std::string> labels;
    for (const auto& option : options) labels.push_back(option.label + "###option_" + option.id);
    return labels;
}

/// A model fills what is still empty: recipient, subject, body.
void apply_model(const LetterView& view, LetterDraft& draft, bool replace) {
    const auto* model = chosen_model(view, draft);
    if (model == nullptr) return;
    for (std::size_t i = 0; i < view.recipients.size(); ++i)
        if (draft.recipient < 0 && view.recipients[i].id == model->to)
            draft.recipient = static_cast<int>(i);
    if (draft.subject.empty()) draft.subject = model->title;
    draft.elements.assign(model->elements.size(), false);
    if (model->skeleton.empty()) return;
    if (draft.body.text().empty() || replace)
        draft.body.set_text(model->skeleton);
    else
        draft.asking_skeleton = true;
}

void draw_addressing(const LetterView& view, LetterDraft& draft) {
    const float spacing = ImGui::GetStyle().ItemSpacing.x;
    const float whole = width_or_rest(0) - S(6);
    const bool wide = whole > S(560);
    const float each = wide ? (whole - 2 * spacing) / 3 : (whole - spacing) / 2;
    ImGui::BeginGroup();
    choice_field(tr_label("Destinataire###to"), draft.recipient, labels_of(view.recipients),
                 {.error = draft.tried && draft.recipient < 0 ? tr(to_fill) : "", .width = each});
    ImGui::EndGroup();
    ImGui::SameLine();
    ImGui::BeginGroup();
    choice_field(tr_label("Envoi###channel"), draft.channel, labels_of(view.channels),
                 {.error = draft.tried && draft.channel < 0 ? tr(to_fill) : "", .width = each});
    ImGui::EndGroup();
    if (wide) ImGui::SameLine();
    ImGui::BeginGroup();
    std::vector<std::string> models;
    for (const auto& model : view.models) models.push_back(model.title + "###model_" + model.id);
    if (choice_field(tr_label("Modèle###model"), draft.model, models,
                     {.note = tr("facultatif"), .width = wide ? each : whole}))
        apply_model(view, draft, false);
    ImGui::EndGroup();
}

void draw_side(const LetterView& view, LetterDraft& draft) {
    const auto* model = chosen_model(view, draft);
    if (model != nullptr && !model->elements.empty()) {
        section_header(tr("À faire figurer"));
        paragraph(Font::small, palette().ink2,
                  tr("Pour vous repérer\u202F: cocher n’est pas noté."));
        ImGui::PushID(model->id.c_str());
        checkbox_list("elements", draft.elements, model->elements);
        ImGui::PopID();
        gap(8);
    }
    section_header(tr("Pièces à joindre"));
    if (view.attachments.empty())
        paragraph(Font::small, palette().ink2, tr("Aucune pièce au dossier pour l’instant."));
    checkbox_list("attachments", draft.attachments, labels_of(view.attachments));
    if (view.sent.empty()) return;
    gap(8);
    section_header(tr("Déjà envoyés"));
    for (const auto& line : view.sent) paragraph(Font::small, palette().ink2, line);
}

/// The underlined words once more, for who sees or hears no line under a word.
std::string doubtful_words(const LetterEditor& body) {
    constexpr std::size_t named = 5;
    std::vector<std::string> words;
    for (const auto& mark : body.highlights) {
        const auto begin = static_cast<std::size_t>(mark.span.begin);
        const auto end = static_cast<std::size_t>(mark.span.end);
        if (begin >= end || end > body.text().size()) continue;
        auto word = body.text().substr(begin, end - begin);
        if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
    }
    std::string list;
    for (std::size_t i = 0; i < std::min(words.size(), named); ++i)
        list += (i == 0 ? "" : ", ") + words[i];
    return list.empty() ? list
                        : tr_with("Orthographe à vérifier\u00A0: {}",
                                  list + (words.size() > named ? "…" : ""));
}

void draw_doubts(const LetterEditor& body) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0) - S(6);
    text_ellipsis({at.x, at.y}, Font::small, palette().tone(Tone::danger).ink, doubtful_words(body),
                  width);
    ImGui::Dummy({width, S(16)});
}

void draw_body(LetterDraft& draft, float height) {
    text_field(tr_label("Objet###subject"), draft.subject,
               {.hint = tr("De quoi s’agit-il\u202F?"),
                .error = draft.tried && draft.subject.empty() ? tr(to_fill) : "",
                .width = width_or_rest(0) - S(6)});
    const auto words = tr_with("{}\u00A0octets sur 64\u00A0000", draft.body.text().size());
    note_field(tr_label("Texte###body"), draft.body, std::max(height - S(114), S(150)),
               {.note = draft.body.text().size() > 50000 ? std::string_view{words} : "",
                .error = draft.tried && draft.body.text().empty() ? tr(to_fill) : "",
                .width = width_or_rest(0) - S(6)});
    draw_doubts(draft.body);
}

void send(const LetterView& view, LetterDraft& draft, Intents& intents) {
    const auto* model = chosen_model(view, draft);
    MessageSubmitted message{chosen(view.recipients, draft.recipient),
                             chosen(view.channels, draft.channel),
                             model != nullptr ? model->id : "",
                             draft.subject,
                             draft.body.text(),
                             {}};
    for (std::size_t i = 0; i < view.attachments.size() && i < draft.attachments.size(); ++i)
        if (draft.attachments[i]) message.attachments.push_back(view.attachments[i].id);
    draft.waiting = true;
    draft.sent_before = view.sent.size();
    intents.push_back(std::move(message));
}

void dialogs(const LetterView& view, LetterDraft& draft, Intents& intents) {
    if (draft.asking_skeleton) {
        const auto answer =
            confirm_modal("replace_body", {.title = tr("Remplacer le texte par le modèle\u202F?"),
                                           .text = tr("Ce que vous avez écrit sera effacé."),
                                           .yes = tr("Remplacer"),
                                           .no = tr("Garder mon texte"),
                                           .icon = icon::letter});
        if (answer == Answer::yes) apply_model(view, draft, true);
        if (answer != Answer::none) draft.asking_skeleton = false;
    }
    if (draft.asking_send) {
        const auto answer = confirm_modal(
            "send_letter", {.title = tr("Envoyer ce message\u202F?"),
                            .text = tr("Il partira à votre nom et restera au dossier."),
                            .yes = tr("Oui, l’envoyer"),
                            .icon = icon::send});
        if (answer == Answer::yes) send(view, draft, intents);
        if (answer != Answer::none) draft.asking_send = false;
    }
}

/// Sent once the file shows one message more; the page is then blank again.
void follow(const DeskView& view, LetterDraft& draft) {
    if (!draft.waiting || view.busy) return;
    if (view.letter.sent.size() > draft.sent_before) {
        draft = {};
        draft.done = true;
    } else if (!view.problem.empty()) {
        draft.waiting = false;
    }
}

void draw_footer(const DeskView& view, LetterDraft& draft) {
    const std::string label = tr_label("Envoyer###send");
    const float own = button_width(label, icon::send, ButtonKind::primary);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0) - S(6);
    if (draft.done)
        text_ellipsis(
            {at.x, at.y + S(12)}, Font::body, palette().tone(Tone::good).ink,
            std::string{icon::check_circle} + " " + tr("Message envoyé et versé au dossier."),
            width - own - S(12));
    ImGui::SetCursorScreenPos({at.x + width - own, at.y});
    if (!button(label, icon::send, ButtonKind::primary, own) || view.busy) return;
    draft.tried = true;
    draft.done = false;
    draft.asking_send = draft.recipient >= 0 && draft.channel >= 0 && !draft.subject.empty() &&
                        !draft.body.text().empty();
}

}  // namespace

void draw_letter_panel(const DeskView& view, Drafts& drafts, Intents& intents) {
    LetterDraft& draft = drafts.letter;
    follow(view, draft);
    dialogs(view.letter, draft, intents);
    if (view.letter.recipients.empty())
        return empty_state(icon::letter, tr("Personne à qui écrire"),
                           tr("Les destinataires paraissent dès que le dossier les connaît."));
    const Box whole = rest_of_window();
    const float footer = S(52);
    const Box page{whole.min, {whole.max.x, whole.max.y - footer}};
    const bool wide = page.width() > S(640);
    const float side = wide ? std::min(S(260), page.width() * 0.34f) : 0;
    {
        const Region body{"letter_page", {page.min, {page.max.x - side, page.max.y}}, 3};
        take_focus(drafts.focus, Area::centre);
        gap(4);
        draw_addressing(view.letter, draft);
        draw_body(draft, rest_of_window().height());
        if (!wide) draw_side(view.letter, draft);
    }
    if (wide) {
        const Region aside{
            "letter_side", {{page.max.x - side + S(14), page.min.y + S(4)}, page.max}, 3};
        draw_side(view.letter, draft);
    }
    const Region below{
        "letter_footer", {{whole.min.x, whole.max.y - footer + S(6)}, whole.max}, 3, 0, false};
    draw_footer(view, draft);
}

}  // namespace sim::app::views
