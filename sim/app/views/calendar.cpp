#include "sim/app/views/calendar.hpp"

#include <algorithm>
#include <array>
#include <chrono>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/base/date.hpp"

namespace sim::app::views {
namespace {

constexpr float cell = 40;
constexpr int weeks_shown = 6;
constexpr int first_hour = 8;
constexpr int hours = 11;

/// The monday on or before a day: day 0 of the calendar was a thursday.
Date monday_of(Date day) {
    const auto since_monday = ((day.number() + 3) % 7 + 7) % 7;
    return day - std::chrono::days{since_monday};
}

const DeadlineChip* due_on(const TopBarView& bar, const std::string& day) {
    const auto chip = std::ranges::find(bar.deadlines, day, &DeadlineChip::day);
    return chip == bar.deadlines.end() ? nullptr : &*chip;
}

/// "12" of "2026-03-12", without its zero.
std::string day_number(const std::string& iso) {
    const auto digits = iso.substr(8);
    return digits.front() == '0' ? digits.substr(1) : digits;
}

/// One day: chosen by a click when it can be waited for, marked when something falls due.
void draw_day(const TopBarView& bar, const std::string& iso, bool past, CalendarDraft& draft) {
    const Palette& p = palette();
    const auto* due = due_on(bar, iso);
    ImGui::BeginDisabled(past || !bar.may_wait);
    const Hit state = hit(day_number(iso) + "###day_" + iso, {S(cell), S(cell)}, S(8));
    ImGui::EndDisabled();
    const bool chosen = draft.until == iso;
    if (due != nullptr) fill(state.box, p.tone(tone_of(due->tone)).ground, S(8));
    if (chosen) outline(state.box, p.accent, S(8), 2);
    if (iso == bar.today) outline(state.box, p.ink2, S(8));
    const Colour ink = due != nullptr ? p.tone(tone_of(due->tone)).ink : past ? p.ink3 : p.ink;
    text_centred(state.box, due != nullptr || iso == bar.today ? Font::body_bold : Font::body, ink,
                 day_number(iso));
    if (due != nullptr && ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled))
        tooltip(due->label + "\n" + due->tooltip);
    if (state.activated) draft.until = iso;
}

/// Six weeks at a time, from today's to the last of the case; returns the first monday shown.
Date turn_pages(const TopBarView& bar, Date today, CalendarDraft& draft, float width) {
    const Date first = monday_of(today);
    const auto last_day = date_from_iso(bar.last_day);
    const int days = last_day ? static_cast<int>(days_between(first, *last_day)) : 0;
    const int last = std::max(0, days / (weeks_shown * 7));
    draft.page = std::clamp(draft.page, 0, last);
    const Date shown = first + std::chrono::days{draft.page * weeks_shown * 7};
    if (last == 0) return shown;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::BeginDisabled(draft.page == 0);
    if (icon_button(tr_label("Semaines précédentes###calendar_back"), icon::chevron_left))
        --draft.page;
    ImGui::EndDisabled();
    const Date end = shown + std::chrono::days{weeks_shown * 7 - 1};
    text_centred({{at.x + S(40), at.y}, {at.x + width - S(40), at.y + S(34)}}, Font::small_bold,
                 palette().ink2, tr_with("du {} au {}", day_words(shown), day_words(end)));
    ImGui::SetCursorScreenPos({at.x + width - S(38), at.y});
    ImGui::BeginDisabled(draft.page == last);
    if (icon_button(tr_label("Semaines suivantes###calendar_next"), icon::chevron_right))
        ++draft.page;
    ImGui::EndDisabled();
    return shown;
}

void draw_days(const TopBarView& bar, CalendarDraft& draft, float width) {
    const auto today = date_from_iso(bar.today);
    if (!today) return;
    const Date first = turn_pages(bar, *today, draft, width);
    constexpr std::array names{tr_later("lun."), tr_later("mar."), tr_later("mer."),
                               tr_later("jeu."), tr_later("ven."), tr_later("sam."),
                               tr_later("dim.")};
    const ImVec2 at = ImGui::GetCursorScreenPos();
    for (std::size_t i = 0; i < names.size(); ++i) {
        const float x = at.x + static_cast<float>(i) * S(cell + 4);
        text_centred({{x, at.y}, {x + S(cell), at.y + S(20)}}, Font::small, palette().ink2,
                     tr(names[i]));
    }
    for (int i = 0; i < weeks_shown * 7; ++i) {
        const auto iso = to_iso(first + std::chrono::days{i});
        ImGui::SetCursorScreenPos({at.x + static_cast<float>(i % 7) * S(cell + 4),
                                   at.y + S(24) + static_cast<float>(i / 7) * S(cell + 4)});
        draw_day(bar, iso, iso < bar.today || iso > bar.last_day, draft);
    }
    ImGui::SetCursorScreenPos({at.x, at.y + S(24) + weeks_shown * S(cell + 4)});
    ImGui::Dummy({7 * S(cell + 4), S(2)});
}

void draw_waiting(const TopBarView& bar, CalendarDraft& draft, float width, Intents& intents) {
    std::vector<std::string> times;
    for (int i = 0; i < hours; ++i)
        times.push_back(tr_with("{}\u00A0h", first_hour + i) + "###hour_" +
                        std::to_string(first_hour + i));
    int at = draft.hour - first_hour;
    const bool chosen = !draft.until.empty();
    const auto day = chosen ? date_from_iso(draft.until) : Result<Date>{Date{}};
    const std::string label = (chosen && day ? tr_with("Attendre jusqu’au {}", day_words(*day))
                                             : tr("Choisissez un jour")) +
                              "###wait_until";
    if (choice_field(tr_label("À###wait_hour"), at, times, {.width = S(92), .show_label = false}))
        draft.hour = first_hour + at;
    ImGui::SameLine(0, S(8));
    ImGui::BeginDisabled(!chosen || !bar.may_wait);
    if (button(label, icon::clock, ButtonKind::primary, width - S(100))) {
        const std::string hour =
            draft.hour < 10 ? "0" + std::to_string(draft.hour) : std::to_string(draft.hour);
        intents.push_back(WaitClicked{draft.until + " " + hour + ":00"});
        draft.until.clear();
        ImGui::CloseCurrentPopup();
    }
    ImGui::EndDisabled();
    if (!bar.may_wait) paragraph(Font::small, palette().ink2, bar.why_not_wait, width);
}

}  // namespace

void draw_calendar(const TopBarView& bar, CalendarDraft& draft, float left, Intents& intents) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {S(16), S(14)});
    const float width = 7 * S(cell + 4);
    const float highest = ImGui::GetIO().DisplaySize.y - S(90);
    // Under the bar that opens it: by the keyboard, ImGui would put it where the mouse was left.
    ImGui::SetNextWindowPos({left, ImGui::GetWindowPos().y + ImGui::GetWindowHeight() + S(4)},
                            ImGuiCond_Appearing);
    ImGui::SetNextWindowSizeConstraints({width + S(48), 0}, {width + S(48), highest});
    if (ImGui::BeginPopup("calendar")) {
        section_header(tr("Calendrier du dossier"), "", width);
        draw_days(bar, draft, width);
        draw_waiting(bar, draft, width, intents);
        gap(6);
        if (!bar.deadlines.empty()) section_header(tr("Échéances"), "", width);
        for (const auto& due : bar.deadlines) {
            const ImVec2 at = ImGui::GetCursorScreenPos();
            const float tag = chip_width(nullptr, due.left);
            text_ellipsis({at.x, at.y + S(3)}, Font::body_bold, palette().ink, due.label,
                          width - tag - S(12));
            chip_at({at.x + width - tag, at.y}, nullptr, due.left, tone_of(due.tone));
            ImGui::Dummy({width, S(24)});
            paragraph(Font::small, palette().ink2, due.tooltip, width);
            gap(2);
        }
        ImGui::EndPopup();
    }
    ImGui::PopStyleVar();
}

}  // namespace sim::app::views
