#include "sim/app/views/top_bar.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "sim/app/views/calendar.hpp"
#include "sim/app/views/exam_time.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/keyboard.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

struct Wait {
    const char* label;
    const char* until;
    const char* tip;
};
constexpr Wait waits[] = {
    {tr_later("Suite###wait_next"), "next", tr_later("Attendre le prochain événement")},
    {tr_later("1\u00A0h###wait_1h"), "1h", tr_later("Attendre une heure")},
    {tr_later("Demain###wait_1d"), "1d", tr_later("Attendre demain 9\u00A0h")},
};

/// A small window under large letters: what has no room on the bar is in the list of all actions.
bool bar_is_tiny() {
    return logical_width() < 620;
}

/// The time of an exam needs the room of one; the list of all actions has them all.
std::size_t waits_shown(const TopBarView& bar) {
    return bar_is_tiny() || (very_narrow() && bar.exam.timed) ? 1 : std::size(waits);
}

float icon_room_of(const char* icon_text) {
    return icon_text == nullptr ? 0 : text_size(Font::body, icon_text).x + S(5);
}

float bar_button_width(std::string_view text, const char* icon_text) {
    return text_size(Font::small_bold, text).x + icon_room_of(icon_text) + S(22);
}

bool bar_button(const std::string& label, const char* icon_text, bool enabled) {
    const Palette& p = palette();
    const std::string_view text = visible_part(label);
    const float icon_room = icon_room_of(icon_text);
    const float width = bar_button_width(text, icon_text);
    ImGui::BeginDisabled(!enabled);
    const Hit state = hit(label, {width, S(32)}, S(16));
    fill(state.box, state.hovered && enabled ? p.bar_hover : p.bar, S(16));
    float x = state.box.min.x + S(11);
    if (icon_text != nullptr) {
        text_at({x, state.box.centre().y - text_size(Font::body, icon_text).y / 2}, Font::body,
                p.bar_strong, icon_text);
        x += icon_room;
    }
    text_at({x, state.box.centre().y - text_size(Font::small_bold, text).y / 2}, Font::small_bold,
            p.bar_strong, text);
    ImGui::EndDisabled();
    return state.activated;
}

/// Returns where it ends.
float draw_clock(const TopBarView& bar, Drafts& drafts, bool busy, float x, Intents& intents) {
    const Palette& p = palette();
    const float top = ImGui::GetWindowPos().y + S(11);
    const float time = text_size(Font::clock, bar.clock).x;
    const float day = very_narrow() ? 0 : text_size(Font::small, bar.day).x;
    const float buttons = x + S(38) + time + S(12) + day + S(14);
    float waits_room = S(8);
    const std::span<const Wait> shown_waits{waits, waits_shown(bar)};
    for (const auto& wait : shown_waits)
        waits_room += text_size(Font::small_bold, visible_part(tr_label(wait.label))).x + S(26);
    waits_room += text_size(Font::body, icon::skip_next).x + S(5);
    const bool with_calendar = !very_narrow();  // there, « + 4 » opens it
    if (with_calendar) waits_room += S(36);
    const Box pill = box_at({x, top}, {buttons - x + waits_room, S(42)});
    fill(pill, p.bar_raised, S(21));
    text_at({x + S(14), pill.centre().y - S(9)}, Font::body, p.bar_text, icon::clock);
    text_at({x + S(38), pill.centre().y - text_size(Font::clock, bar.clock).y / 2}, Font::clock,
            p.bar_strong, bar.clock);
    if (day > 0)
        text_at({x + S(50) + time, pill.centre().y - text_size(Font::small, bar.day).y / 2},
                Font::small, p.bar_text, bar.day);
    ImGui::SetCursorScreenPos({buttons, pill.min.y + S(5)});
    take_focus(drafts.focus, Area::bar);
    for (const auto& wait : shown_waits) {
        const char* glyph = wait.until == std::string_view{"next"} ? icon::skip_next : nullptr;
        if (bar_button(tr_label(wait.label), glyph, bar.may_wait) && !busy)
            intents.push_back(WaitClicked{wait.until});
        if (ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled))
            tooltip(bar.may_wait ? std::string_view{tr(wait.tip)} : bar.why_not_wait);
        ImGui::SameLine(0, S(4));
    }
    if (with_calendar && icon_button(tr_label("Calendrier, attendre jusqu’au…###calendar_open"),
                                     icon::calendar_month, false, true))
        drafts.calendar.asked = true;
    return pill.max.x;
}

const char* deadline_icon(app::Tone tone) {
    if (tone == app::Tone::good) return icon::check;
    return tone == app::Tone::danger ? icon::warning : icon::hourglass;
}

/// As many as there is room for, then how many more; any of them opens the calendar.
void draw_deadlines(const TopBarView& bar, CalendarDraft& draft, float x, float limit) {
    const float top = ImGui::GetWindowPos().y + S(13);
    const float more_room = S(74);
    bool& open = draft.asked;
    std::size_t shown = 0;
    for (const auto& chip_view : bar.deadlines) {
        const std::string label = chip_view.label + "###deadline_" + std::to_string(shown);
        const char* glyph = deadline_icon(chip_view.tone);
        const float width = timer_chip_width(label, glyph, chip_view.left);
        const bool last = shown + 1 == bar.deadlines.size();
        if (x + width + (last ? 0 : more_room) > limit) break;
        ImGui::SetCursorScreenPos({x, top});
        open |= timer_chip(label, glyph, chip_view.left, tone_of(chip_view.tone));
        if (ImGui::IsItemHovered()) tooltip(chip_view.tooltip);
        x += width + S(8);
        ++shown;
    }
    if (shown == bar.deadlines.size()) return;
    const auto more = "+\u202F" + std::to_string(bar.deadlines.size() - shown);
    if (x + bar_button_width(more, icon::hourglass) <= limit) {
        ImGui::SetCursorScreenPos({x, top + S(3)});
        open |= bar_button(more + "###more_deadlines", icon::hourglass, true);
        if (ImGui::IsItemHovered()) tooltip(tr("Calendrier et échéances"));
    }
}

std::string first_letters(std::string_view name) {
    std::string letters;
    bool at_start = true;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        const bool space = c == ' ' || c == '-';
        if (at_start && !space && letters.size() < 4)
            letters += name.substr(i, c < 0x80 ? 1 : c < 0xE0 ? 2 : 3);
        at_start = space;
    }
    return letters;
}

/// Returns where it begins.
float draw_right(const View& view, Drafts& drafts, Intents& intents) {
    const TopBarView& bar = view.desk.bar;
    const Palette& p = palette();
    const float middle = ImGui::GetWindowPos().y + S(top_bar_height) / 2;
    float x = ImGui::GetWindowPos().x + ImGui::GetWindowWidth() - S(16) - S(34);
    disc({x + S(17), middle}, S(17), p.accent, p.on_accent, first_letters(bar.person),
         Font::small_bold);
    BarIcons icons{x};
    if (icons.next(tr_label("Quitter ce dossier###leave"), icon::logout))
        drafts.asking_leave = true;
    if (bar_is_tiny()) {
        if (icons.next(with_key(tr_label("Chercher une action par son nom###commands"), "palette"),
                       icon::menu))
            drafts.commands.open = true;
        return icons.left();
    }
    draw_common_icons(icons, view, drafts, intents);
    if (!view.desk.hints.empty() &&
        icons.next(tr_label("Indices###hints"), icon::lightbulb, drafts.show_hints)) {
        drafts.show_hints = !drafts.show_hints;
        if (very_narrow()) drafts.tab = CentreTab::decisions;
    }
    return icons.left();
}

}  // namespace

BarIcons::BarIcons(float right) : x_{right} {}

bool BarIcons::next(const std::string& label, const char* icon, bool on) {
    x_ -= S(38);
    const float middle = ImGui::GetWindowPos().y + S(top_bar_height) / 2;
    ImGui::SetCursorScreenPos({x_, middle - S(16)});
    return icon_button(label, icon, on, true);
}

void draw_common_icons(BarIcons& icons, const View& view, Drafts& drafts, Intents& intents) {
    const bool room = bar_is_tiny() && view.screen == Screen::room;
    const bool desk = very_narrow() && view.screen == Screen::desk;
    const bool crowded = room || (desk && view.desk.bar.exam.timed);
    if (!crowded &&
        icons.next(with_key(tr_label("Changer de thème###theme"), "theme"), icon::contrast))
        intents.push_back(ThemeChosen{next_theme(view.theme)});
    if (icons.next(with_key(tr_label("Aide###help"), "help"), icon::help)) drafts.show_help = true;
    if (view.may_calculate && view.screen != Screen::calculator &&
        icons.next(with_key(tr_label("Calculatrice des règles###calculator"), "calculator"),
                   icon::calculator))
        intents.push_back(CalculatorOpened{});
    if (room || desk) return;  // the keys remain
    if (icons.next(with_key(tr_label("Réglages###settings"), "settings"), icon::settings))
        drafts.settings.open = true;
    if (icons.next(tr_label("Agrandir le texte###larger"), icon::zoom_in))
        intents.push_back(ScaleChosen{larger_text(view.scale_percent)});
    if (icons.next(tr_label("Réduire le texte###smaller"), icon::zoom_out))
        intents.push_back(ScaleChosen{smaller_text(view.scale_percent)});
}

int larger_text(int percent) {
    return std::min(percent + 25, 300);
}
int smaller_text(int percent) {
    return std::max(percent - 25, 100);
}

Theme next_theme(Theme theme) {
    return theme == Theme::light  ? Theme::dark
           : theme == Theme::dark ? Theme::contrast
                                  : Theme::light;
}

float draw_brand(const char* title, std::string_view subtitle, float room) {
    const Palette& p = palette();
    const ImVec2 at{ImGui::GetWindowPos().x + S(16), ImGui::GetWindowPos().y + S(15)};
    const Box square = box_at(at, {S(34), S(34)});
    fill(square, p.accent, S(8));
    text_centred({{square.min.x, square.min.y - S(2)}, square.max}, Font::icon, p.on_accent,
                 icon::balance);
    if (room < S(60)) return square.max.x;
    const float left = square.max.x + S(12);
    text_ellipsis({left, at.y - S(1)}, Font::body_bold, p.bar_strong, title, room);
    text_ellipsis({left, at.y + S(19)}, Font::small, p.bar_text, subtitle, room);
    const float wide =
        std::max(text_size(Font::body_bold, title).x, text_size(Font::small, subtitle).x);
    return left + std::min(wide, room);
}

void draw_top_bar(const View& view, Drafts& drafts, Intents& intents) {
    const TopBarView& bar = view.desk.bar;
    const float brand_room = narrow() ? 0 : S(logical_width() < 1500 ? 150 : 220);
    const std::string subtitle = bar.mode + (bar.person.empty() ? "" : " · " + bar.person);
    const float brand = bar_is_tiny()
                            ? ImGui::GetWindowPos().x - S(6)
                            : draw_brand(has_title() ? tr("Constat") : bar.case_title.c_str(),
                                         subtitle, brand_room);
    float left = draw_clock(bar, drafts, view.desk.busy, brand + S(18), intents) + S(14);
    const float right = draw_right(view, drafts, intents);
    if (bar.exam.timed) left = draw_exam_time(bar.exam, left, intents) + S(8);
    draw_deadlines(bar, drafts.calendar, left, right - S(10));
    if (std::exchange(drafts.calendar.asked, false)) {
        drafts.calendar.page = 0;
        ImGui::OpenPopup("calendar");
    }
    draw_calendar(bar, drafts.calendar, brand + S(18), intents);
}

}  // namespace sim::app::views
