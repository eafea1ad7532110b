#include <algorithm>
#include <array>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/keyboard.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/room_screen.hpp"

namespace sim::app::views {
namespace {

void draw_cue(const CueView& cue) {
    const Palette& p = palette();
    if (cue.name.empty())
        return empty_state(icon::person, tr("Personne à jouer"),
                           tr("Ce cas n’a pas de conversation de vive voix."));
    section_header(tr("Qui je suis"));
    paragraph(Font::body_bold, p.ink, cue.name);
    for (const auto& line : cue.who) paragraph(Font::small, p.ink2, line);
    if (!cue.opening.empty()) {
        gap(4);
        section_header(tr("Mes premiers mots"));
        for (const auto& line : cue.opening)
            paragraph(Font::body, p.ink, "«\u00A0" + line + "\u00A0»");
    }
    gap(4);
    section_header(tr("Comment je réagis"));
    for (const auto& line : cue.reactions) paragraph(Font::body, p.ink, line);
    if (cue.reactions.empty()) paragraph(Font::small, p.ink2, tr("Toujours de la même façon."));
    gap(4);
    section_header(tr("Ce que je ne dis que si l’on me le demande"));
    for (const auto& row : cue.reveals) {
        paragraph(Font::small_bold, p.accent, row.fact);
        paragraph(Font::small, p.ink2, tr_with("Si j’entends\u00A0: «\u00A0{}\u00A0»", row.asked));
        if (!row.answer.empty())
            paragraph(Font::body, p.ink, tr_with("Je réponds\u00A0: «\u00A0{}\u00A0»", row.answer));
        gap(3);
    }
    if (cue.reveals.empty()) paragraph(Font::small, p.ink2, tr("Rien\u00A0: je dis tout."));
}

void draw_briefing(const CopyView& view) {
    const Palette& p = palette();
    if (view.briefing.empty())
        return empty_state(
            icon::folder, tr("Pas encore de sujet"),
            tr("L’administrateur le tire avant l’épreuve, à l’onglet «\u00A0Sujets\u00A0» de la "
               "session."));
    section_header(tr("Le dossier"));
    paragraph(Font::body_bold, p.ink, view.case_title);
    for (const auto& part : view.briefing) {
        paragraph(Font::body, p.ink2, part);
        gap(3);
    }
}

constexpr float side_by_side = 520;  ///< Narrower, the model stands below the letter.

void draw_sent(const LetterPair& pair) {
    const Palette& p = palette();
    paragraph(Font::small_bold, p.ink2, tr("Écrit par le candidat"));
    paragraph(Font::serif, p.ink, pair.sent);
}

void draw_model(const LetterPair& pair) {
    if (pair.model.empty()) return;
    const Palette& p = palette();
    paragraph(Font::small_bold, p.ink2, tr("Lettre modèle"));
    paragraph(Font::serif, p.ink2, pair.model);
}

/// What the candidate wrote, and the model beside it when there is room for both.
void draw_texts(const LetterPair& pair) {
    const bool beside = width_or_rest(0) >= S(side_by_side) && !pair.model.empty();
    if (!beside || !ImGui::BeginTable("texts", 2, ImGuiTableFlags_SizingStretchSame)) {
        draw_sent(pair);
        gap(3);
        return draw_model(pair);
    }
    ImGui::TableNextColumn();
    draw_sent(pair);
    ImGui::TableNextColumn();
    draw_model(pair);
    ImGui::EndTable();
}

void draw_letter(const LetterPair& pair) {
    section_header(pair.title);
    for (const auto& element : pair.elements) {
        const TonePair colours = palette().tone(element.found ? Tone::good : Tone::danger);
        paragraph(Font::small, colours.ink,
                  element.label + (element.found ? tr("\u00A0: présent") : tr("\u00A0: absent")));
    }
    gap(3);
    draw_texts(pair);
    gap(8);
}

void draw_letters(const CopyView& view) {
    if (view.letters.empty())
        return empty_state(icon::letter, tr("Aucune lettre"), tr("Le candidat n’a rien envoyé."));
    for (std::size_t i = 0; i < view.letters.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));  // A letter has no name of its own: it is never moved.
        draw_letter(view.letters[i]);
        ImGui::PopID();
    }
}

/// Forwards and backwards: it reads the journal, and asks nothing of anybody.
void step_replay(std::size_t count, RoomDraft& draft) {
    const bool writing = ImGui::GetIO().WantTextInput;
    draft.step = std::min(draft.step, count - 1);
    const auto before = draft.step;
    ImGui::BeginDisabled(draft.step == 0);
    if (icon_button(with_key(tr_label("Pas précédent###replay_back"), "jury_back"),
                    icon::arrow_back) ||
        (!writing && draft.step > 0 && command_pressed("jury_back")))
        --draft.step;
    ImGui::EndDisabled();
    ImGui::SameLine(0, S(6));
    ImGui::BeginDisabled(draft.step + 1 == count);
    if (icon_button(with_key(tr_label("Pas suivant###replay_on"), "jury_on"),
                    icon::arrow_forward) ||
        (!writing && draft.step + 1 < count && command_pressed("jury_on")))
        ++draft.step;
    ImGui::EndDisabled();
    ImGui::SameLine(0, S(10));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const auto where = tr_with("Pas {} sur {}", draft.step + 1, count);
    text_at({at.x, at.y + S(7)}, Font::small_bold, palette().ink, where);
    ImGui::Dummy({text_size(Font::small_bold, where).x, S(32)});
    draft.show_step = draft.show_step || draft.step != before;
}

void draw_steps(const CopyView& view, RoomDraft& draft) {
    for (std::size_t i = 0; i < view.replay.size(); ++i) {
        const auto& row = view.replay[i];
        const auto proves =
            row.proves.empty() ? "" : tr_with("Preuve proposée\u00A0: {}", row.proves);
        timeline_row({.icon = icon::history,
                      .tone = i == draft.step ? Tone::info : Tone::neutral,
                      .when = row.when,
                      .title = row.text,
                      .text = proves,
                      .last = i + 1 == view.replay.size()});
        if (i == draft.step && draft.show_step) ImGui::SetScrollHereY(0.4f);
    }
    draft.show_step = false;
}

/// The steps scroll below what leads through them.
void draw_replay(const CopyView& view, RoomDraft& draft) {
    constexpr float least_height = 200;
    section_header(tr("Rejeu"), counted(view.replay.size(), tr("action"), tr("actions")));
    if (view.replay.empty())
        return paragraph(Font::small, palette().ink2, tr("Le journal n’a rien à rejouer."));
    step_replay(view.replay.size(), draft);
    gap(4);
    Box below = rest_of_window();
    below.max.y = std::max(below.max.y, below.min.y + S(least_height));
    const Region steps{"replay_steps", below};
    draw_steps(view, draft);
}

void draw_behaviour(const BehaviourRow& row, bool may, RoomDraft& draft, Intents& intents) {
    const Palette& p = palette();
    const float whole = width_or_rest(0);
    const std::string stamp = row.step == 0          ? std::string{}
                              : row.step < row.steps ? tr_with("{} en partie", row.stamp)
                                                     : row.stamp;
    const float right = stamp.empty() ? 0 : text_size(Font::small_bold, stamp).x + S(12);
    const float room = whole - S(44) - right - S(8);
    const float high = std::max(S(34), wrapped_size(Font::small, row.text, room).y + S(14));
    ImGui::BeginDisabled(!may);
    const Hit state = hit(row.text + "###seen_" + row.id, {whole, high}, S(8));
    ImGui::EndDisabled();
    const TonePair on = p.tone(row.step < row.steps ? Tone::warning : Tone::good);
    fill(state.box, row.step > 0 ? on.ground : state.hovered ? p.panel_alt : p.panel, S(8));
    outline(state.box, row.critical ? p.line_strong : p.line, S(8));
    disc({state.box.min.x + S(21), state.box.centre().y}, S(12), p.tone(Tone::info).ground,
         p.accent, row.key, Font::small_bold);
    const float text_high = wrapped_size(Font::small, row.text, room).y;
    text_wrapped({state.box.min.x + S(42), state.box.centre().y - text_high / 2}, Font::small,
                 row.step > 0 ? on.ink : p.ink, row.text, room);
    text_right(
        {state.box.max.x - S(8), state.box.centre().y - text_size(Font::small_bold, "X").y / 2},
        Font::small_bold, on.ink, stamp);
    if (state.activated)
        intents.push_back(BehaviourTicked{row.id, next_step(row), seconds_on(draft)});
}

void draw_moment(const CopyView& view, RoomDraft& draft, Intents& intents) {
    if (!view.mark.may) return;
    if (draft.focus_moment) ImGui::SetKeyboardFocusHere();
    draft.focus_moment = false;
    text_field(tr_label("Note libre (F3, puis Entrée)###moment"), draft.moment,
               {.hint = tr("Ce qui vient d’être dit"), .limit = 1000});
    if (!ImGui::IsItemDeactivated() || draft.moment.empty()) return;
    if (!ImGui::IsKeyPressed(ImGuiKey_Enter, false) &&
        !ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false))
        return;
    intents.push_back(MomentNoted{draft.moment, seconds_on(draft)});
    draft.moment.clear();
}

void draw_observed(const CopyView& view, RoomDraft& draft, Intents& intents) {
    section_header(tr("Observé"), view.mark.may ? tr("une touche chacun") : "");
    draw_moment(view, draft, intents);
    gap(2);
    for (const auto& row : view.behaviours) draw_behaviour(row, view.mark.may, draft, intents);
    if (view.behaviours.empty())
        paragraph(Font::small, palette().ink2,
                  tr("La grille n’a pas de comportement pour ce bloc."));
    if (view.seen.empty()) return;
    gap(4);
    section_header(tr("Au fil de l’épreuve"),
                   counted(view.seen.size(), tr("entrée"), tr("entrées")));
    for (auto row = view.seen.rbegin(); row != view.seen.rend(); ++row)
        paragraph(Font::small, row->bookmark ? palette().accent : palette().ink2,
                  row->stamp + "  " + row->text);
}

}  // namespace

bool reads_letters(const CopyView& view, const RoomDraft& draft) {
    return !view.live && draft.side == 1 && !view.letters.empty();
}

void draw_room_case(const CopyView& view, RoomDraft& draft) {
    const std::array<std::string, 2> live{tr_label("Fiche de jeu###side_cue"),
                                          tr_label("Dossier###side_case")};
    const std::array<std::string, 2> played{tr_label("Dossier###side_case"),
                                            tr_label("Lettres###side_letters")};
    segmented("###side", draft.side, view.live ? live : played);
    gap(6);
    if (view.live && draft.side == 0) return draw_cue(view.cue);
    if (!view.live && draft.side == 1) return draw_letters(view);
    draw_briefing(view);
}

void draw_room_seen(const CopyView& view, RoomDraft& draft, Intents& intents) {
    if (view.live) return draw_observed(view, draft, intents);
    const std::array<std::string, 2> parts{tr_label("Rejeu###seen_replay"),
                                           tr_label("Observé###seen_ticked")};
    segmented("###seen", draft.seen, parts);
    gap(6);
    if (draft.seen == 0)
        draw_replay(view, draft);
    else
        draw_observed(view, draft, intents);
}

}  // namespace sim::app::views
