#include "sim/app/views/commands.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include <imgui_internal.h>

#include "sim/app/core/sheet.hpp"
#include "sim/app/views/icon_names.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/keyboard.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/top_bar.hpp"
#include "sim/base/fold.hpp"

namespace sim::app::views {
namespace {

struct Command {
    const char* icon;
    std::string title;
    std::string group;
    std::string keys;
    std::function<void(Drafts&, Intents&)> run;
};
using Commands = std::vector<Command>;

auto show(CentreTab tab) {
    return [tab](Drafts& drafts, Intents&) { drafts.tab = tab; };
}

template <class T>
auto ask(T intent) {
    return [intent = std::move(intent)](Drafts&, Intents& intents) { intents.push_back(intent); };
}

void add_places(const DeskView& view, Commands& all) {
    const std::string go = tr("Aller à");
    if (narrow())
        all.push_back({icon::inbox, tr("Boîte de réception"), go, shown_key("inbox"),
                       show(CentreTab::inbox)});
    all.push_back({icon::forum, tr("Échanges"), go, shown_key("centre"), show(CentreTab::talk)});
    all.push_back({icon::folder, tr("Dossier"), go, "", show(CentreTab::file)});
    if (!view.deals.empty())
        all.push_back({icon::handshake, tr("Négocier"), go, "", show(CentreTab::deal)});
    all.push_back({icon::edit, tr("Écrire une lettre"), go, "", show(CentreTab::letter)});
    if (act_with_sheet(view.acts, "") != nullptr)
        all.push_back({icon::calculator, tr("Feuille de calcul"), go, "", show(CentreTab::sheet)});
    if (!view.news.empty())
        all.push_back({icon::visibility, tr("Veille"), go, "", show(CentreTab::news)});
    all.push_back({icon::history, tr("Historique"), go, "", show(CentreTab::timeline)});
    if (very_narrow())
        all.push_back(
            {icon::gavel, tr("Décisions"), go, shown_key("decisions"), show(CentreTab::decisions)});
}

void add_files(const DeskView& desk, Commands& all) {
    if (desk.files.empty()) return;
    const auto narrow_to = [](const std::string& file) {
        return [file](Drafts& drafts, Intents&) {
            drafts.inbox.file = file;
            drafts.tab = file.empty() ? CentreTab::talk : CentreTab::file;
        };
    };
    const std::string group = tr("Dossier ouvert");
    all.push_back({icon::folder, tr("Tous les dossiers"), group, "", narrow_to({})});
    for (const auto& file : desk.files)
        all.push_back({icon_by_name(file.icon), file.title + " – " + file.priority, group, "",
                       narrow_to(file.id)});
}

void add_clock(const TopBarView& bar, Commands& all) {
    if (!bar.may_wait) return;
    const std::string group = tr("Horloge");
    all.push_back({icon::skip_next, tr("Attendre le prochain événement"), group, "",
                   ask(WaitClicked{"next"})});
    all.push_back({icon::clock, tr("Attendre une heure"), group, "", ask(WaitClicked{"1h"})});
    all.push_back({icon::clock, tr("Attendre demain 9\u00A0h"), group, "", ask(WaitClicked{"1d"})});
    all.push_back({icon::calendar_month, tr("Calendrier et échéances"), group, "",
                   [](Drafts& drafts, Intents&) { drafts.calendar.asked = true; }});
}

void add_desk(const View& view, Commands& all) {
    const DeskView& desk = view.desk;
    add_places(desk, all);
    add_files(desk, all);
    for (const auto& act : desk.acts)
        all.push_back({icon_by_name(act.icon), act.label, tr("Décision"), "",
                       [id = act.id](Drafts& drafts, Intents&) {
                           drafts.decisions.open = id;
                           drafts.show_hints = false;
                           if (very_narrow()) drafts.tab = CentreTab::decisions;
                       }});
    for (const auto& document : desk.documents)
        all.push_back({icon_by_name(document.icon), document.title, tr("Pièce"), "",
                       [id = document.id](Drafts& drafts, Intents& intents) {
                           drafts.tab = CentreTab::document;
                           intents.push_back(DocumentClicked{id});
                       }});
    for (const auto& item : desk.inbox)
        all.push_back({icon_by_name(item.icon), item.from + " – " + item.subject, tr("Message"), "",
                       [id = item.id](Drafts& drafts, Intents& intents) {
                           drafts.tab = CentreTab::talk;
                           intents.push_back(ItemClicked{id});
                       }});
    for (const auto& call : desk.conversation.may_start)
        all.push_back({icon::call, call.label, tr("Appeler"), "",
                       [id = call.id](Drafts& drafts, Intents& intents) {
                           drafts.tab = CentreTab::talk;
                           intents.push_back(SceneClicked{id});
                       }});
    add_clock(desk.bar, all);
    if (desk.bar.exam.may_pause)
        all.push_back(
            {icon::pause, tr("Mettre l’examen en pause"), tr("Examen"), "", ask(ExamPaused{})});
    if (!desk.document.sketch.shapes.empty())
        all.push_back(
            {icon::car, tr("Croquis de l’accident"), tr("Pièce"), "", [](Drafts& drafts, Intents&) {
                 drafts.tab = CentreTab::document;
                 drafts.documents.sketch = true;
             }});
    if (!desk.hints.empty())
        all.push_back(
            {icon::lightbulb, tr("Indices"), tr("Aide"), "", [](Drafts& drafts, Intents&) {
                 drafts.show_hints = true;
                 if (very_narrow()) drafts.tab = CentreTab::decisions;
             }});
    all.push_back({icon::flag, tr("Rendre le dossier"), tr("Dossier"), "",
                   [](Drafts& drafts, Intents&) { drafts.asking_hand_in = true; }});
    all.push_back({icon::logout, tr("Quitter ce dossier"), tr("Dossier"), "",
                   [](Drafts& drafts, Intents&) { drafts.asking_leave = true; }});
}

void add_start(const View& view, Commands& all) {
    constexpr std::array tabs{tr_later("Dossiers"), tr_later("Progression"), tr_later("Postes"),
                              tr_later("Bibliothèque")};
    for (int i = 0; i < static_cast<int>(tabs.size()); ++i)
        all.push_back({icon::home, tr(tabs[static_cast<std::size_t>(i)]), tr("Aller à"), "",
                       [i](Drafts& drafts, Intents&) { drafts.start.tab = i; }});
    for (std::size_t i = 0; i < view.start.competencies.size(); ++i) {
        const auto& row = view.start.competencies[i];
        all.push_back({icon::filter, row.code + " · " + row.title, tr("Dossiers qui travaillent"),
                       "", [at = static_cast<int>(i) + 1](Drafts& drafts, Intents&) {
                           drafts.start.competency = at;
                           drafts.start.tab = 0;
                       }});
    }
    for (const auto& card : view.start.cases)
        if (card.playable)
            all.push_back({icon::folder_open, card.title, tr("Choisir le dossier"), "",
                           [id = card.id](Drafts& drafts, Intents&) {
                               drafts.start.chosen_case = id;
                               drafts.start.tab = 0;
                           }});
    for (const auto& attempt : view.start.attempts)
        all.push_back({icon::history, attempt.title + " (" + attempt.detail + ")", tr("Reprendre"),
                       "", ask(AttemptResumed{attempt.id})});
    all.push_back({icon::groups, tr("Salle du jury"), tr("Aller à"), "", ask(RoomOpened{})});
    all.push_back({icon::logout, tr("Quitter Constat"), tr("Programme"), "", ask(QuitClicked{})});
}

void add_everywhere(const View& view, Commands& all) {
    const std::string group = tr("Affichage");
    all.push_back({icon::contrast, tr("Changer de thème"), group, shown_key("theme"),
                   ask(ThemeChosen{next_theme(view.theme)})});
    all.push_back({icon::zoom_in, tr("Agrandir le texte"), group, shown_key("text_larger"),
                   ask(ScaleChosen{larger_text(view.scale_percent)})});
    all.push_back({icon::zoom_out, tr("Réduire le texte"), group, shown_key("text_smaller"),
                   ask(ScaleChosen{smaller_text(view.scale_percent)})});
    all.push_back({icon::settings, tr("Réglages"), group, shown_key("settings"),
                   [](Drafts& drafts, Intents&) { drafts.settings.open = true; }});
    if (view.may_calculate && view.screen != Screen::calculator)
        all.push_back({icon::calculator, tr("Calculatrice et bibliothèque des règles"), tr("Outil"),
                       shown_key("calculator"), ask(CalculatorOpened{})});
    all.push_back({icon::help, tr("Aide du clavier"), tr("Aide"), shown_key("help"),
                   [](Drafts& drafts, Intents&) { drafts.show_help = true; }});
}

Commands commands_of(const View& view) {
    Commands all;
    if (view.screen == Screen::desk && !view.desk.bar.exam.paused) add_desk(view, all);
    if (view.screen == Screen::start || view.screen == Screen::problems) add_start(view, all);
    if (view.screen == Screen::debrief) {
        all.push_back(
            {icon::home, tr("Revenir à l’accueil"), tr("Aller à"), "", ask(BackToStart{})});
        if (view.debrief.may_watch)
            all.push_back({icon::school, tr("Voir le parcours de l’expert"), tr("Bilan"), "",
                           ask(WatchAsked{})});
    }
    if (view.screen == Screen::room)
        all.push_back({icon::arrow_back, tr("Revenir en arrière"), tr("Salle du jury"), tr("Échap"),
                       ask(RoomLeft{})});
    if (view.screen == Screen::calculator)
        all.push_back({icon::close, tr("Fermer la calculatrice"), tr("Outil"), tr("Échap"),
                       ask(CalculatorClosed{})});
    add_everywhere(view, all);
    return all;
}

void keep_found(Commands& all, const std::string& search) {
    if (search.empty()) return;
    std::erase_if(all, [&](const Command& command) {
        return !mentions(command.group + " " + command.title, search);
    });
}

bool draw_row(const Command& command, int index, bool on) {
    const Palette& p = palette();
    const Hit state =
        hit(command.title + "###command_" + std::to_string(index), {width_or_rest(0), S(40)}, S(8));
    if (on || state.hovered) fill(state.box, on ? p.tone(Tone::info).ground : p.panel_alt, S(8));
    const float y = state.box.centre().y - text_size(Font::body, "X").y / 2;
    text_at({state.box.min.x + S(10), y}, Font::body, p.accent, command.icon);
    const auto right = command.keys.empty() ? command.group : command.group + " · " + command.keys;
    const float note = text_size(Font::small, right).x;
    text_ellipsis({state.box.min.x + S(40), y}, on ? Font::body_bold : Font::body, p.ink,
                  command.title, state.box.width() - S(64) - note);
    text_right({state.box.max.x - S(10), y + S(2)}, Font::small, p.ink2, right);
    if (on) ImGui::SetScrollHereY(0.5f);
    return state.activated;
}

/// The row that was run, or -1.
int draw_rows(const Commands& found, CommandsDraft& draft, bool moved, float height) {
    int run = -1;
    ImGui::BeginChild("command_rows", {0, height}, ImGuiChildFlags_None, ImGuiWindowFlags_NoNav);
    if (found.empty())
        empty_state(icon::search, tr("Rien de ce nom"),
                    tr("Essayez un autre mot\u202F: «\u00A0payer\u00A0», "
                       "«\u00A0thème\u00A0», «\u00A0calendrier\u00A0»…"));
    const float scroll = ImGui::GetScrollY();
    for (std::size_t i = 0; i < found.size(); ++i) {
        const int index = static_cast<int>(i);
        if (draw_row(found[i], index, index == draft.at)) run = index;
    }
    if (!moved) ImGui::SetScrollY(scroll);
    ImGui::EndChild();
    return run;
}

bool begin_window(float width) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowPos({screen.x / 2, S(76)}, ImGuiCond_Always, {0.5f, 0});
    ImGui::SetNextWindowSize({width, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {S(14), S(14)});
    ImGui::PushStyleColor(ImGuiCol_PopupBg, palette().panel);
    constexpr ImGuiWindowFlags flags =
        ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings;
    const bool open = ImGui::BeginPopupModal("###commands", nullptr, flags);
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
    return open;
}

/// The keys that move through the list; true when they did.
bool move(CommandsDraft& draft, int count) {
    const int before = draft.at;
    if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) ++draft.at;
    if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) --draft.at;
    draft.at = std::clamp(draft.at, 0, std::max(count - 1, 0));
    return draft.at != before;
}

}  // namespace

void draw_commands(const View& view, Drafts& drafts, Intents& intents) {
    auto& draft = drafts.commands;
    if (!draft.open) return;
    const bool opening = !ImGui::IsPopupOpen("###commands");
    if (opening) {
        draft.search.clear();
        draft.at = 0;
        ImGui::OpenPopup("###commands");
    }
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    if (!begin_window(std::min(S(640), screen.x - S(40)))) return;
    if (opening) ImGui::SetKeyboardFocusHere();
    if (search_field(tr_label("Que voulez-vous faire\u202F?###command_search"), draft.search,
                     {.hint = tr("Que voulez-vous faire\u202F?"), .show_label = false}))
        draft.at = 0;
    auto found = commands_of(view);
    keep_found(found, draft.search);
    const bool moved = move(draft, static_cast<int>(found.size()));
    int run = draw_rows(found, draft, moved, std::min(S(420), screen.y - S(200)));
    if (run < 0 && !found.empty() &&
        (ImGui::IsKeyPressed(ImGuiKey_Enter, false) ||
         ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false)))
        run = draft.at;
    if (run >= 0 || ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {
        draft.open = false;
        ImGui::CloseCurrentPopup();
    }
    ImGui::EndPopup();
    if (run >= 0) found[static_cast<std::size_t>(run)].run(drafts, intents);
}

}  // namespace sim::app::views
