#include "sim/app/views/root.hpp"

#include <algorithm>
#include <utility>

#include <imgui_internal.h>

#include "sim/app/views/calculator_screen.hpp"
#include "sim/app/views/comfort.hpp"
#include "sim/app/views/commands.hpp"
#include "sim/app/views/debrief_screen.hpp"
#include "sim/app/views/desk.hpp"
#include "sim/app/views/help.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/keyboard.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/pasting.hpp"
#include "sim/app/views/room_screen.hpp"
#include "sim/app/views/settings.hpp"
#include "sim/app/views/start_screen.hpp"
#include "sim/app/views/top_bar.hpp"

namespace sim::app::views {
namespace {

struct AreaKey {
    const char* command;
    Area area;
};
constexpr AreaKey areas[] = {{"inbox", Area::inbox},
                             {"centre", Area::centre},
                             {"decisions", Area::decisions},
                             {"bar", Area::bar}};

void go_to(Area area, Drafts& drafts) {
    drafts.focus = area;
    if (area == Area::inbox && narrow()) drafts.tab = CentreTab::inbox;
    if (area == Area::decisions && very_narrow()) drafts.tab = CentreTab::decisions;
    if (area == Area::centre && drafts.tab == CentreTab::inbox) drafts.tab = CentreTab::talk;
}

void keys(const View& view, Drafts& drafts, Intents& intents) {
    if (!drafts.settings.binding.empty()) return;
    if (command_pressed("help")) drafts.show_help = !drafts.show_help;
    if (ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup)) return;
    if (command_pressed("settings")) drafts.settings.open = true;
    if (command_pressed("calculator") && view.may_calculate) intents.push_back(CalculatorOpened{});
    if (command_pressed("palette") && view.fatal.empty()) drafts.commands.open = true;
    if (command_pressed("theme")) intents.push_back(ThemeChosen{next_theme(view.theme)});
    if (command_pressed("text_larger"))
        intents.push_back(ScaleChosen{larger_text(view.scale_percent)});
    if (command_pressed("text_smaller"))
        intents.push_back(ScaleChosen{smaller_text(view.scale_percent)});
    for (const auto& [command, area] : areas)
        if (command_pressed(command)) go_to(area, drafts);
}

/// What has the keyboard is said once, when it gets it; a notice comes first.
void speak(const View& view, Drafts& drafts, std::string_view notice, Intents& intents) {
    const auto words = !view.speech     ? std::string{}
                       : notice.empty() ? focused_words()
                                        : std::string{notice};
    if (words == drafts.spoken) return;
    drafts.spoken = words;
    if (!words.empty()) intents.push_back(TextFocused{words});
}

/// Another case or person: what was half typed for the other is gone.
void follow(const View& view, Drafts& drafts) {
    const auto whose = view.screen == Screen::desk
                           ? view.desk.bar.case_title + "\n" + view.desk.bar.person + "\n" +
                                 (view.desk.watch.on ? "watching" : "")
                           : std::string{};
    if (view.screen == Screen::debrief || view.screen == Screen::calculator) return;
    if (drafts.attempt == whose) return;
    Drafts fresh;
    fresh.start = drafts.start;
    fresh.calculator = drafts.calculator;
    fresh.room = drafts.room;
    if (view.desk.watch.on) fresh.debrief = drafts.debrief;  // one comes back to it
    fresh.attempt = whose;
    fresh.show_help = drafts.show_help;
    drafts = std::move(fresh);
    if (narrow() && !whose.empty()) drafts.tab = CentreTab::inbox;
}

void draw_refusal(const View& view, Intents& intents) {
    const Box screen = rest_of_window();
    constexpr float widest = 680;
    const float inner = sheet_width(screen, S(widest)) - S(64);
    const float text = wrapped_size(Font::body, view.fatal, inner).y;
    const float height = S(40) + S(48) + S(44) + text + S(28) + S(40) + S(32);
    const Box sheet = sheet_in(screen, S(widest), height);
    card(sheet, 14);
    const Region body{"refusal", inset(sheet, 2), 30};
    const Palette& p = palette();
    const TonePair red = p.tone(Tone::danger);
    const ImVec2 pen = ImGui::GetCursorScreenPos();
    disc({pen.x + S(24), pen.y + S(24)}, S(24), red.ground, red.ink, icon::lock, Font::icon);
    ImGui::Dummy({1, S(52)});
    paragraph(Font::title, p.ink, tr("Constat ne peut pas ouvrir vos données"), inner);
    paragraph(Font::body, p.ink2, view.fatal, inner);
    gap(8);
    if (button(tr_label("Quitter###quit"), icon::logout, ButtonKind::primary))
        intents.push_back(QuitClicked{});
}

/// A control that had the keyboard may be gone, alone or with its panel: Tab would then look for it
/// for ever. It begins again at the first one.
void let_go_of_what_is_gone() {
    constexpr int frames = 3;  // it may be away for one while something is written
    static int gone = 0;
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const auto* window = context.NavWindow;
    if (window == nullptr || context.ActiveId != 0) return;
    const bool nowhere = context.NavId == 0 && !context.NavDisableHighlight;
    const bool lost = !window->Active || nowhere || (context.NavId != 0 && !context.NavIdIsAlive);
    gone = lost ? gone + 1 : 0;
    if (gone < frames) return;
    gone = 0;
    if (!window->Active) ImGui::SetWindowFocus();
    ImGui::SetNavID(0, context.NavLayer, context.NavWindow->NavRootFocusScopeId, {});
    context.NavDisableHighlight = true;
}

void draw_screen(const View& view, Drafts& drafts, Intents& intents, const PageTexture& page) {
    if (view.screen != Screen::desk) drafts.request = drafts.beside_request = {};
    if (!view.fatal.empty()) return draw_refusal(view, intents);
    switch (view.screen) {
        case Screen::start:
        case Screen::problems: return draw_start_screen(view, drafts, intents);
        case Screen::desk: return draw_desk(view, drafts, intents, page);
        case Screen::debrief: return draw_debrief_screen(view, drafts, intents);
        case Screen::room: return draw_room_screen(view, drafts, intents);
        case Screen::calculator: return draw_calculator_screen(view, drafts, intents);
    }
}

/// What was asked for and is not on this screen: the nearest there is, or else nothing, that no
/// panel takes the keyboard when it is opened much later.
void settle_focus(Area asked, Drafts& drafts) {
    if (asked == Area::none || drafts.focus != asked) return;
    drafts.focus = asked == Area::centre ? Area::tabs : Area::none;
}

}  // namespace

void draw_root(const View& view, Drafts& drafts, Intents& intents, const PageTexture& page) {
    use_keys(view.keys);
    set_reduced_motion(view.reduced_motion);
    forget_focus();
    follow(view, drafts);
    keys(view, drafts, intents);
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0);
    constexpr ImGuiWindowFlags flags =
        ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
        ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse;
    ImGui::Begin("###root", nullptr, flags);
    ImGui::PopStyleVar(2);
    // What had the keyboard may be gone with its panel: Tab must go on from somewhere.
    if (ImGui::GetCurrentContext()->NavWindow == nullptr) ImGui::SetWindowFocus();
    const Area asked = drafts.focus;
    draw_screen(view, drafts, intents, page);
    settle_focus(asked, drafts);
    draw_help(view.screen, drafts);
    draw_settings(view, drafts, intents);
    draw_commands(view, drafts, intents);
    const auto notice = draw_paste_fault();
    let_go_of_what_is_gone();
    ImGui::End();
    speak(view, drafts, notice, intents);
}

}  // namespace sim::app::views
