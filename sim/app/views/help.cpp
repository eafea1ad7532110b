#include "sim/app/views/help.hpp"

#include <algorithm>
#include <vector>

#include "sim/app/core/keys.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/keyboard.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

struct HelpKey {
    std::string keys;
    std::string does;
};

/// What is the same everywhere, what this screen alone has, then the keys that can be changed.
std::vector<HelpKey> help_keys(Screen screen) {
    std::vector<HelpKey> rows{
        {tr("Tab, Maj+Tab"), tr("Passer d’un élément à l’autre")},
        {tr("Flèches"), tr("Se déplacer dans une liste")},
        {tr("Entrée ou Espace"), tr("Activer l’élément encadré")},
        {tr("Échap"), tr("Fermer une fenêtre ou une liste")},
    };
    if (screen == Screen::room)
        rows.push_back({tr("0 à 4, A à Z"),
                        tr("Salle du jury\u00A0: donner un niveau, relever un comportement")});
    else
        rows.push_back({tr("1 à 9, puis 0"), tr("Choisir une réponse dans la conversation")});
    for (const auto& command : key_commands())
        if (auto key = shown_key(command.id); !key.empty())
            rows.push_back({std::move(key), tr(command.label)});
    return rows;
}

}  // namespace

void draw_help(Screen screen, Drafts& drafts) {
    if (!drafts.show_help) return;
    if (!ImGui::IsPopupOpen("###help_window")) ImGui::OpenPopup("###help_window");
    const ImVec2 room = ImGui::GetIO().DisplaySize;
    const float width = std::min(S(620), room.x - S(40));
    ImGui::SetNextWindowPos({room.x / 2, room.y / 2}, ImGuiCond_Always, {0.5f, 0.5f});
    ImGui::SetNextWindowSizeConstraints({width, 0}, {width, room.y - S(40)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {S(24), S(20)});
    constexpr ImGuiWindowFlags flags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoMove |
                                       ImGuiWindowFlags_NoResize |
                                       ImGuiWindowFlags_AlwaysAutoResize;
    const bool open = ImGui::BeginPopupModal("###help_window", nullptr, flags);
    ImGui::PopStyleVar();
    if (!open) return;
    const Palette& p = palette();
    const float inner = width - S(48);
    paragraph(Font::title, p.ink, tr("Tout se fait au clavier"), inner);
    gap(4);
    for (const auto& line : help_keys(screen)) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const float key_width = std::min(S(200), inner * 0.42f);
        text_wrapped(at, Font::body_bold, p.ink, line.keys, key_width - S(8));
        const float high = std::max(wrapped_size(Font::body, line.does, inner - key_width).y,
                                    wrapped_size(Font::body_bold, line.keys, key_width - S(8)).y);
        text_wrapped({at.x + key_width, at.y}, Font::body, p.ink2, line.does, inner - key_width);
        ImGui::Dummy({inner, high + S(2)});
    }
    gap(6);
    const bool closed = button(tr_label("Fermer###help_close"), icon::close, ButtonKind::primary);
    if (closed || ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {
        drafts.show_help = false;
        ImGui::CloseCurrentPopup();
    }
    ImGui::EndPopup();
}

}  // namespace sim::app::views
