#include <array>
#include <cmath>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/keyboard.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/room_screen.hpp"

namespace sim::app::views {
namespace {

constexpr float strip_height = 56;

/// Another copy: what was half typed for the other is gone, and its clock.
void follow(const CopyView& view, RoomDraft& draft) {
    const auto whose = view.candidate + "/" + view.block;
    if (draft.copy == whose) return;
    const auto pane = draft.pane;
    RoomDraft fresh;
    fresh.login = draft.login;
    fresh.copy = whose;
    fresh.pane = pane;
    fresh.base = view.second;
    keep_note(draft);
    fresh.notes = std::move(draft.notes);
    draft = std::move(fresh);
}

void toggle_clock(RoomDraft& draft) {
    if (draft.running) draft.base = seconds_on(draft);
    draft.running = !draft.running;
    draft.since = ImGui::GetTime();
}

std::string clock_text(std::int64_t second) {
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return two(second / 60) + ":" + two(second % 60);
}

void draw_clock(const CopyView& view, RoomDraft& draft, Intents& intents) {
    const Palette& p = palette();
    const auto now = seconds_on(draft);
    const bool late = view.minutes > 0 && now >= view.minutes * 60;
    const auto label = with_key(draft.running ? tr_label("Arrêter le chronomètre###clock")
                                              : tr_label("Lancer le chronomètre###clock"),
                                "jury_clock");
    if (icon_button(label, draft.running ? icon::pause : icon::play, draft.running))
        toggle_clock(draft);
    ImGui::SameLine(0, S(6));
    const auto text = clock_text(now);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    text_at({at.x, at.y + S(5)}, Font::clock, late ? p.tone(Tone::danger).ink : p.ink, text);
    const auto whole = view.minutes > 0 ? tr_with("/ {}\u00A0min", view.minutes) : "";
    const float wide = text_size(Font::clock, text).x + S(6);
    text_at({at.x + wide, at.y + S(8)}, Font::small, p.ink2, whole);
    ImGui::Dummy({wide + text_size(Font::small, whole).x, S(32)});
    ImGui::SameLine(0, S(10));
    ImGui::BeginDisabled(!view.mark.may);
    if (icon_button(with_key(tr_label("Poser un repère###bookmark"), "jury_bookmark"),
                    icon::bookmark))
        intents.push_back(MomentNoted{"", now});
    ImGui::EndDisabled();
}

/// Asked once more: a sheet that is handed in changes no more.
void ask_hand_in(RoomDraft& draft, Intents& intents) {
    if (!draft.asking_hand_in) return;
    const auto answer = confirm_modal(
        "hand_in", {.title = tr("Rendre votre fiche\u202F?"),
                    .text = tr("Une fiche rendue ne change plus. Vous verrez celle de l’autre juré "
                               "quand les deux seront rendues."),
                    .yes = tr("Rendre ma fiche"),
                    .no = tr("Pas encore"),
                    .icon = icon::task});
    if (answer == Answer::none) return;
    draft.asking_hand_in = false;
    if (answer == Answer::yes) intents.push_back(SheetSubmitted{});
}

void draw_hand_in(const CopyView& view, RoomDraft& draft, float right) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    if (view.handed_in || !view.mark.may) {
        const auto words = view.handed_in ? tr("Fiche rendue") : tr("Lecture seule");
        const float wide = chip_width(icon::lock, words);
        chip_at({right - wide, at.y + S(6)}, icon::lock, words,
                view.handed_in ? Tone::good : Tone::neutral);
        return ImGui::Dummy({1, 1});
    }
    const std::string label =
        tr_with("Rendre ma fiche ({}/{})", view.marked, view.criteria) + "###hand_in";
    const float wide = button_width(label, icon::task, ButtonKind::primary);
    ImGui::SetCursorScreenPos({right - wide, at.y - S(2)});
    ImGui::BeginDisabled(!view.hand_in.may);
    if (button(label, icon::task, ButtonKind::primary, wide)) draft.asking_hand_in = true;
    ImGui::EndDisabled();
    if (ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled)) tooltip(view.hand_in.why_not);
}

void draw_strip(const CopyView& view, RoomDraft& draft, const Box& strip, Intents& intents) {
    const Palette& p = palette();
    fill(strip, p.panel);
    hline(strip.min.x, strip.max.x, strip.max.y - 1, p.line);
    const Region region{"copy_strip", strip, 0, 0, false};
    const float right = strip.max.x - S(16);
    float x = strip.min.x + S(16);
    const auto name = view.candidate + " · " + view.block;
    text_at({x, strip.min.y + S(9)}, Font::body_bold, p.ink, name);
    const float title_room = logical_width() >= 1150 ? S(360) : text_size(Font::body_bold, name).x;
    text_ellipsis({x, strip.min.y + S(30)}, Font::small, p.ink2,
                  view.case_title.empty() ? view.block_title : view.case_title, title_room);
    x += title_room + S(18);
    if (view.mark.may) {
        ImGui::SetCursorScreenPos({x, strip.min.y + S(12)});
        draw_clock(view, draft, intents);
    }
    ImGui::SetCursorScreenPos({x, strip.min.y + S(11)});
    draw_hand_in(view, draft, right);
}

/// One key a behaviour, one digit a level; the field that is being written in keeps its letters.
void behaviour_keys(const CopyView& view, RoomDraft& draft, Intents& intents) {
    const ImGuiIO& io = ImGui::GetIO();
    if (!view.mark.may || io.WantTextInput || io.KeyCtrl || io.KeyAlt || draft.asking_hand_in ||
        ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup))
        return;
    if (command_pressed("jury_bookmark")) intents.push_back(MomentNoted{"", seconds_on(draft)});
    if (command_pressed("jury_note")) draft.focus_moment = true;
    if (command_pressed("jury_clock")) toggle_clock(draft);
    for (const auto& row : view.behaviours) {
        if (row.key.empty()) continue;
        const char key = row.key.front();
        const bool digit = key <= '9';
        const auto chord =
            static_cast<ImGuiKey>(digit ? ImGuiKey_0 + (key - '0') : ImGuiKey_A + (key - 'A'));
        const auto pad = static_cast<ImGuiKey>(ImGuiKey_Keypad0 + (key - '0'));
        if (ImGui::IsKeyPressed(chord, false) || (digit && ImGui::IsKeyPressed(pad, false)))
            intents.push_back(BehaviourTicked{row.id, next_step(row), seconds_on(draft)});
    }
}

void draw_panes(const CopyView& view, RoomDraft& draft, const Box& below, Intents& intents) {
    const Palette& p = palette();
    const bool letters = reads_letters(view, draft);
    const float case_width = std::floor(below.width() * (letters ? 0.58f : 0.28f));
    const float seen_width = letters ? 0 : std::floor(below.width() * 0.30f);
    const float first = below.min.x + case_width;
    const float second = first + seen_width;
    {
        const Region pane{"copy_case", {below.min, {first, below.max.y}}, 16, p.panel};
        draw_room_case(view, draft);
    }
    if (!letters) {
        const Region pane{
            "copy_seen", {{first + S(1), below.min.y}, {second, below.max.y}}, 16, p.canvas};
        draw_room_seen(view, draft, intents);
    }
    const Region pane{"copy_grid", {{second + S(1), below.min.y}, below.max}, 16, p.panel};
    draw_room_grid(view, draft, intents);
}

void choose_pane(RoomDraft& draft, float width) {
    const std::array<std::string, 3> panes{tr_label("Dossier###pane_case"),
                                           tr_label("Observé###pane_seen"),
                                           tr_label("Grille###pane_grid")};
    segmented("###panes", draft.pane, panes, width);
}

void draw_chosen_pane(const CopyView& view, RoomDraft& draft, Intents& intents) {
    if (draft.pane == 0) draw_room_case(view, draft);
    if (draft.pane == 1) draw_room_seen(view, draft, intents);
    if (draft.pane == 2) draw_room_grid(view, draft, intents);
}

/// Letters so large that a strip above the panes would leave them nothing: one page, which scrolls.
void draw_page(const CopyView& view, RoomDraft& draft, const Box& whole, Intents& intents) {
    const Palette& p = palette();
    const Region page{"copy_page", whole, 16, p.panel};
    const float width = width_or_rest(0);
    paragraph(Font::body_bold, p.ink, view.candidate + " · " + view.block);
    paragraph(Font::small, p.ink2, view.case_title.empty() ? view.block_title : view.case_title);
    if (view.mark.may) draw_clock(view, draft, intents);
    gap(4);
    draw_hand_in(view, draft, ImGui::GetCursorScreenPos().x + width);
    gap(6);
    choose_pane(draft, width);
    gap(8);
    draw_chosen_pane(view, draft, intents);
}

void draw_one_pane(const CopyView& view, RoomDraft& draft, const Box& below, Intents& intents) {
    ImGui::SetCursorScreenPos({below.min.x + S(16), below.min.y + S(8)});
    choose_pane(draft, below.width() - S(32));
    const Region pane{
        "copy_pane", {{below.min.x, below.min.y + S(50)}, below.max}, 16, palette().panel};
    draw_chosen_pane(view, draft, intents);
}

}  // namespace

std::int64_t seconds_on(const RoomDraft& draft) {
    if (!draft.running) return draft.base;
    return draft.base + static_cast<std::int64_t>(ImGui::GetTime() - draft.since);
}

void keep_note(RoomDraft& draft) {
    draft.notes.insert_or_assign(draft.copy + "/" + draft.subject, draft.note);
}

int next_step(const BehaviourRow& row) {
    return row.step == 0 ? row.steps : row.step - 1;
}

void draw_room_copy(const RoomView& room, RoomDraft& draft, Intents& intents) {
    const CopyView& view = room.copy;
    follow(view, draft);
    behaviour_keys(view, draft, intents);
    const Box whole = rest_of_window();
    constexpr float least_width = 640;
    constexpr float least_height = 320;
    if (logical_width() < least_width || logical_height() < least_height) {
        draw_page(view, draft, whole, intents);
        return ask_hand_in(draft, intents);
    }
    const float y = whole.min.y + S(strip_height);
    draw_strip(view, draft, {whole.min, {whole.max.x, y}}, intents);
    const Box below{{whole.min.x, y}, whole.max};
    if (logical_width() >= 1000)
        draw_panes(view, draft, below, intents);
    else
        draw_one_pane(view, draft, below, intents);
    ask_hand_in(draft, intents);
}

}  // namespace sim::app::views
