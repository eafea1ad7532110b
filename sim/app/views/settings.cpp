#include "sim/app/views/settings.hpp"

#include <algorithm>
#include <array>

#include "sim/app/core/keys.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/keyboard.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/top_bar.hpp"

namespace sim::app::views {
namespace {

constexpr const char* window_id = "###settings_window";

/// Each language names itself: whoever is lost in the other one finds the way back.
void draw_language(const View& view, float width, Intents& intents) {
    gap(4);
    int language = static_cast<int>(view.language);
    const std::array<std::string, 2> languages{"Français###language_fr", "English###language_en"};
    if (segmented("###settings_language", language, languages, width))
        intents.push_back(LanguageChosen{static_cast<Language>(language)});
    error_line(view.language_problem, width);
    paragraph(
        Font::small, palette().ink2,
        tr("La langue des menus, des boutons, des décisions et des aides. Les dossiers, le droit, "
           "les règles et leurs explications, les motifs des notes et les documents officiels "
           "restent en français."),
        width);
}

void draw_display(const View& view, Intents& intents) {
    const float width = width_or_rest(0);
    section_header(tr("Affichage"));
    int theme = static_cast<int>(view.theme);
    const std::array<std::string, 3> themes{tr_label("Clair###theme_light"),
                                            tr_label("Sombre###theme_dark"),
                                            tr_label("Contraste élevé###theme_contrast")};
    if (segmented("###settings_theme", theme, themes, width))
        intents.push_back(ThemeChosen{static_cast<Theme>(theme)});
    gap(4);
    if (button(tr_label("Plus petit###text_smaller"), icon::zoom_out))
        intents.push_back(ScaleChosen{smaller_text(view.scale_percent)});
    ImGui::SameLine(0, S(8));
    if (button(tr_label("Plus grand###text_larger"), icon::zoom_in))
        intents.push_back(ScaleChosen{larger_text(view.scale_percent)});
    ImGui::SameLine(0, S(12));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const auto size = tr_with("Texte à {}\u00A0%", view.scale_percent);
    text_at({at.x, at.y + S(8)}, Font::body, palette().ink, size);
    ImGui::Dummy({text_size(Font::body, size).x, S(34)});
    draw_language(view, width, intents);
    bool wide = view.wide_spacing;
    if (toggle(tr_label("Plus d’espace entre les lettres et les lignes###spacing"), wide, width))
        intents.push_back(SpacingChosen{wide});
    bool easy = view.easy_font;
    if (toggle(tr_label("Lettres dessinées pour les lecteurs dyslexiques###easy_font"), easy,
               width))
        intents.push_back(FontChosen{easy});
    if (view.easy_font && easy_font_missing())
        error_line(
            tr("La police OpenDyslexic n’est pas installée\u00A0: les lettres habituelles restent. "
               "Installez le paquet fonts-opendyslexic, puis rallumez cette ligne."),
            width);
    bool still = view.reduced_motion;
    if (toggle(tr_label("Rien ne clignote ni ne s’estompe###motion"), still, width))
        intents.push_back(MotionChosen{still});
    bool aloud = view.speech;
    if (toggle(tr_label("Dire à voix haute ce qui a le clavier###speech"), aloud, width))
        intents.push_back(SpeechChosen{aloud});
    if (view.speech_failed)
        error_line(
            tr("La synthèse vocale ne répond pas\u202F: installez speech-dispatcher, puis rallumez "
               "cette ligne."),
            width);
}

void draw_training(const View& view, Intents& intents) {
    gap(8);
    section_header(tr("Entraînement"));
    int when = static_cast<int>(view.feedback);
    const std::array<std::string, 2> choices{
        tr_label("Retour après chaque décision###settings_feedback_each"),
        tr_label("Retour à la fin###settings_feedback_end")};
    if (segmented("###settings_feedback", when, choices, width_or_rest(0)))
        intents.push_back(FeedbackChosen{static_cast<Feedback>(when)});
    paragraph(
        Font::small, palette().ink2,
        tr("Pour les entraînements que vous ouvrirez\u202F; un dossier commencé garde le sien. "
           "Un examen n’en donne jamais."));
}

/// The key that is awaited: taken, refused with a word, or given up.
void await_key(const View& view, SettingsDraft& draft, Intents& intents) {
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) return draft.binding.clear();
    const bool none = ImGui::IsKeyPressed(ImGuiKey_Delete, false) ||
                      ImGui::IsKeyPressed(ImGuiKey_Backspace, false);
    const auto chord = pressed_chord();
    if (chord.empty() && !none) return;
    if (const auto refused = refusal_of_chord(view.keys, draft.binding, chord)) {
        draft.refused = *refused;
        return;
    }
    intents.push_back(KeyBound{draft.binding, chord});
    draft.binding.clear();
    draft.refused.clear();
}

void draw_key(const KeyCommand& command, SettingsDraft& draft) {
    const Palette& p = palette();
    const float width = width_or_rest(0);
    const float own = std::min(S(210), width * 0.45f);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const bool awaited = draft.binding == command.id;
    const float high =
        std::max(S(36), wrapped_size(Font::body, tr(command.label), width - own - S(12)).y + S(10));
    text_wrapped({at.x, at.y + S(8)}, Font::body, p.ink, tr(command.label), width - own - S(12));
    ImGui::SetCursorScreenPos({at.x + width - own, at.y});
    const auto key = shown_key(command.id);
    const auto words = awaited       ? std::string{tr("Tapez la touche…")}
                       : key.empty() ? tr("Aucune")
                                     : key;
    if (button(words + "###key_" + command.id, icon::keyboard,
               awaited ? ButtonKind::primary : ButtonKind::secondary, own)) {
        draft.binding = awaited ? "" : command.id;
        draft.refused.clear();
    }
    if (ImGui::IsItemHovered())
        tooltip(
            tr("Changer la touche\u202F; Suppr pour n’en mettre aucune, Échap pour la garder."));
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, high});
    if (awaited) error_line(draft.refused, width);
}

void draw_keys(const View& view, SettingsDraft& draft, Intents& intents) {
    gap(8);
    section_header(tr("Raccourcis du clavier"));
    const bool awaiting = !draft.binding.empty();
    for (const auto& command : key_commands()) draw_key(command, draft);
    // After the rows: the press that chose a row is not the key that it waits for.
    if (awaiting && !draft.binding.empty()) await_key(view, draft, intents);
    gap(4);
    ImGui::BeginDisabled(view.keys.empty());
    if (button(tr_label("Remettre les touches d’origine###keys_reset"), icon::refresh)) {
        draft.binding.clear();
        intents.push_back(KeysReset{});
    }
    ImGui::EndDisabled();
}

}  // namespace

void draw_settings(const View& view, Drafts& drafts, Intents& intents) {
    auto& draft = drafts.settings;
    if (!draft.open) return;
    if (!ImGui::IsPopupOpen(window_id)) ImGui::OpenPopup(window_id);
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const ImVec2 size{std::min(S(620), screen.x - S(40)), std::min(S(660), screen.y - S(40))};
    ImGui::SetNextWindowPos({screen.x / 2, screen.y / 2}, ImGuiCond_Always, {0.5f, 0.5f});
    ImGui::SetNextWindowSize(size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {S(24), S(20)});
    constexpr ImGuiWindowFlags flags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoMove |
                                       ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoScrollbar;
    const bool open = ImGui::BeginPopupModal(window_id, nullptr, flags);
    ImGui::PopStyleVar();
    if (!open) return;
    const bool awaiting = !draft.binding.empty();
    paragraph(Font::title, palette().ink, tr("Réglages"), size.x - S(48));
    const Box whole = rest_of_window();
    {
        const Region body{"settings_body",
                          with_ring_room({whole.min, {whole.max.x, whole.max.y - S(52)}}),
                          ring_room};
        draw_display(view, intents);
        draw_training(view, intents);
        draw_keys(view, draft, intents);
    }
    ImGui::SetCursorScreenPos({whole.min.x, whole.max.y - S(40)});
    const bool closed =
        button(tr_label("Fermer###settings_close"), icon::close, ButtonKind::primary);
    if (closed || (!awaiting && ImGui::IsKeyPressed(ImGuiKey_Escape, false))) {
        draft = {};
        ImGui::CloseCurrentPopup();
    }
    ImGui::EndPopup();
}

}  // namespace sim::app::views
