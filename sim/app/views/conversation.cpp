#include "sim/app/views/conversation.hpp"

#include <algorithm>

#include "sim/app/views/file_panel.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

constexpr float option_gap = 6;
constexpr float least_height = 270;  ///< Below, the header is one line.

float gauge_width(const MoodView& mood) {
    return text_size(Font::small, mood.label).x + text_size(Font::small_bold, mood.word).x + S(82);
}

/// Label, bar and word: the colour only repeats what the word says.
void draw_gauge(ImVec2 at, const MoodView& mood) {
    const Palette& p = palette();
    const TonePair colours = p.tone(tone_of(mood.tone));
    text_at(at, Font::small, p.ink2, mood.label);
    const float x = at.x + text_size(Font::small, mood.label).x + S(8);
    const float middle = at.y + text_size(Font::small, mood.label).y / 2 + S(1);
    const Box track{{x, middle - S(3)}, {x + S(56), middle + S(3)}};
    fill(track, p.line, S(3));
    const float part = static_cast<float>(std::clamp(mood.level, 0, 100)) / 100;
    if (part > 0)
        fill({track.min, {x + std::max(S(6), S(56) * part), track.max.y}}, colours.ink, S(3));
    text_at({track.max.x + S(8), at.y}, Font::small_bold, colours.ink, mood.word);
}

void draw_moods(const ConversationView& view) {
    if (view.moods.empty()) return;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float limit = at.x + width_or_rest(0);
    ImVec2 pen = at;
    for (const auto& mood : view.moods) {
        const float width = gauge_width(mood);
        if (pen.x > at.x && pen.x + width > limit) pen = {at.x, pen.y + S(20)};
        draw_gauge(pen, mood);
        pen.x += width + S(18);
    }
    ImGui::Dummy({1, pen.y - at.y + S(18)});
}

void draw_header(const ConversationView& view, Drafts& drafts) {
    const Palette& p = palette();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    const std::string end = tr_label("Prendre congé###hang_up");
    const float note_room = S(46);
    const float button_room =
        view.active ? button_width(end, icon::call_end, ButtonKind::secondary) + note_room + S(12)
                    : 0;
    const std::string title = view.title.empty() ? view.with : view.title;
    text_ellipsis(at, Font::body_bold, p.ink, title, width - button_room);
    const std::string line = view.with + " · " + view.channel +
                             (view.lasted.empty() ? "" : " · " + view.lasted) +
                             (view.active ? "" : tr(" · conversation terminée"));
    text_ellipsis({at.x, at.y + S(20)}, Font::small, p.ink2, line, width - button_room);
    ImGui::Dummy({width - button_room, S(38)});
    if (view.active) {
        const float x = at.x + width - button_room + S(12);
        ImGui::SetCursorScreenPos({x, at.y});
        if (icon_button(tr_label("Noter ce que vous entendez###note_call"), icon::edit_note,
                        drafts.talk.noting)) {
            drafts.talk.noting = !drafts.talk.noting;
            if (drafts.talk.noting) drafts.focus = Area::note;
        }
        ImGui::SetCursorScreenPos({x + note_room, at.y});
        if (button(end, icon::call_end)) drafts.talk.asking_hang_up = true;
        ImGui::SetCursorScreenPos({at.x, at.y + S(42)});
    }
    draw_moods(view);
}

/// Where height is scarce: how the person feels, and the way out, on one line.
void draw_short_header(const ConversationView& view, TalkDraft& draft) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    float x = at.x;
    for (const auto& mood : view.moods) {
        if (x + gauge_width(mood) > at.x + width - S(44)) break;
        draw_gauge({x, at.y + S(8)}, mood);
        x += gauge_width(mood) + S(18);
    }
    ImGui::SetCursorScreenPos({at.x + width - S(36), at.y});
    if (icon_button(tr_label("Prendre congé###hang_up"), icon::call_end))
        draft.asking_hang_up = true;
    ImGui::SetCursorScreenPos({at.x, at.y + S(34)});
}

void draw_lines(const ConversationView& view, TalkDraft& draft, bool follow) {
    for (const auto& line : view.lines) {
        if (line.speaker.empty()) {
            paragraph(Font::small, palette().ink2, line.text);
            gap(2);
            continue;
        }
        speech_bubble(
            {.initials = line.initials.empty() ? icon::person : std::string_view{line.initials},
             .author = line.speaker,
             .time = line.time,
             .text = line.text,
             .mine = line.mine,
             .tone = Tone::info});
    }
    const bool longer = draft.scene != view.scene || draft.lines != view.lines.size();
    draft.scene = view.scene;
    draft.lines = view.lines.size();
    if (longer && follow) ImGui::SetScrollHereY(1);
}

/// 1 to 9, then 0: the keys of the first ten answers.
constexpr std::size_t most_keys = 10;

/// A French keyboard gives these names to the keys of its 4 and 6; its other digits keep theirs.
bool french_digit(int digit) {
    return (digit == 4 && ImGui::IsKeyPressed(ImGuiKey_Apostrophe, false)) ||
           (digit == 6 && ImGui::IsKeyPressed(ImGuiKey_Minus, false));
}

bool pressed(std::size_t index) {
    if (index >= most_keys || ImGui::GetIO().WantTextInput) return false;
    if (ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup)) return false;
    const ImGuiIO& io = ImGui::GetIO();
    if (io.KeyCtrl || io.KeyAlt) return false;
    const int own = static_cast<int>((index + 1) % most_keys);
    return ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_0 + own), false) ||
           ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + own), false) ||
           french_digit(own);
}

void draw_options(const ConversationView& view, Drafts& drafts, Intents& intents) {
    take_focus(drafts.focus, Area::centre);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {S(10), S(option_gap)});
    for (std::size_t i = 0; i < view.options.size(); ++i) {
        const auto& option = view.options[i];
        const std::string key = i < most_keys ? std::to_string((i + 1) % most_keys) : "·";
        if (option_button(option.text + "###say_" + option.id, key, 0, option.about) ||
            pressed(i)) {
            intents.push_back(LineClicked{option.id});
            break;
        }
    }
    ImGui::PopStyleVar();
}

float options_height(const ConversationView& view, float width) {
    float height = 0;
    for (const auto& option : view.options)
        height += option_height(option.text, width, option.about) + S(option_gap);
    return height + S(2 * ring_room);
}

void draw_may_start(const ConversationView& view, Intents& intents) {
    if (view.may_start.empty() || view.active) return;
    field_label(tr("Appeler"));
    Flow flow;
    for (const auto& call : view.may_start) {
        const auto label = call.label + "###call_" + call.id;
        flow.next(pill_width(label, icon::call));
        if (pill(label, icon::call)) intents.push_back(SceneClicked{call.id});
    }
}

void ask_hang_up(TalkDraft& draft, Intents& intents) {
    if (!draft.asking_hang_up) return;
    const auto answer =
        confirm_modal("hang_up", {.title = tr("Mettre fin à la conversation\u202F?"),
                                  .text = tr("Ce qui n’a pas été demandé manquera au dossier."),
                                  .yes = tr("Prendre congé"),
                                  .no = tr("Continuer"),
                                  .icon = icon::call_end});
    if (answer == Answer::none) return;
    draft.asking_hang_up = false;
    if (answer == Answer::yes) intents.push_back(HangUpClicked{});
}

}  // namespace

void draw_conversation(const ConversationView& view, bool busy, Drafts& drafts, Intents& intents) {
    ask_hang_up(drafts.talk, intents);
    if (view.scene.empty()) {
        draw_may_start(view, intents);
        return empty_state(icon::forum, tr("Aucune conversation"),
                           tr("Prenez un appel, ou appelez quelqu’un quand le dossier le permet."));
    }
    const bool is_short = view.active && rest_of_window().height() < S(least_height);
    if (is_short)
        draw_short_header(view, drafts.talk);
    else
        draw_header(view, drafts);
    if (view.active && !is_short && drafts.talk.noting) draw_note_line(drafts, busy, intents);
    if (!view.active) {
        draw_may_start(view, intents);
        return draw_lines(view, drafts.talk, false);
    }
    const Box rest = rest_of_window();
    const float gutter = S(8);
    const float wanted = options_height(view, rest.width() - S(12));
    const float below = view.options.empty() ? 0 : std::min(wanted, rest.height() * 0.62f);
    Box lines = rest;
    lines.max.y = std::max(rest.max.y - below - gutter, lines.min.y + S(24));
    hline(lines.min.x, lines.max.x, lines.min.y, palette().line_soft);
    {
        const Region talk{"talk_lines", lines, 6};
        draw_lines(view, drafts.talk, true);
    }
    if (view.options.empty()) return;
    const Region options{"talk_options",
                         with_ring_room({{rest.min.x, lines.max.y + gutter}, rest.max}), ring_room};
    draw_options(view, drafts, intents);
}

}  // namespace sim::app::views
