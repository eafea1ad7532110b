#include "sim/app/views/branches_panel.hpp"

#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

constexpr float card_padding = 14;

const char* mark_icon(app::Tone tone) {
    switch (tone) {
        case app::Tone::good: return icon::check_circle;
        case app::Tone::warning: return icon::cancel;
        default: return icon::hourglass;
    }
}

/// One of the two plays; nothing is drawn when `shows` is false. Returns its height.
float draw_play(ImVec2 at, float width, const std::string& who, const BranchSide& side,
                bool shows) {
    const Palette& p = palette();
    const float top = at.y;
    const auto put = [&](Font role, Colour colour, const std::string& text, float left = 0) {
        if (text.empty()) return;
        at.y += (shows ? text_wrapped({at.x + left, at.y}, role, colour, text, width - left)
                       : wrapped_size(role, text, width - left).y) +
                S(3);
    };
    put(Font::small_bold, p.ink2, side.when.empty() ? who : who + " · " + side.when);
    put(Font::body, side.done ? p.ink : p.ink2, side.what);
    for (const auto& mark : side.marks) {
        if (shows) text_at(at, Font::small, p.tone(tone_of(mark.tone)).ink, mark_icon(mark.tone));
        put(Font::small, p.ink, mark.text, S(22));
    }
    return at.y - top;
}

/// All that a card says, for a voice.
std::string card_words(const BranchStep& step) {
    std::string text = step.title;
    for (const auto* side : {&step.mine, &step.other}) {
        text += side == &step.mine ? tr(". Cet essai\u00A0: ") : tr(". L’autre essai\u00A0: ");
        text += side->what;
        for (const auto& mark : side->marks) text += ". " + mark.text;
    }
    return text;
}

void draw_step(const BranchStep& step, std::size_t place) {
    const Palette& p = palette();
    const float width = width_or_rest(0);
    const float room = width - 2 * S(card_padding);
    const bool beside = room > S(560);
    const float column = beside ? (room - S(24)) / 2 : room;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 in{at.x + S(card_padding), at.y + S(card_padding)};
    const float title = wrapped_size(Font::body_bold, step.title, room).y + S(8);
    const std::string mine = tr("Cet essai"), other = tr("L’autre essai");
    const float left = draw_play(in, column, mine, step.mine, false);
    const float right = draw_play(in, column, other, step.other, false);
    const float high = title + (beside ? std::max(left, right) : left + S(8) + right);
    const Hit state = hit(card_words(step) + "###step_" + std::to_string(place),
                          {width, high + 2 * S(card_padding)}, S(10));
    outline(state.box, p.line, S(10));
    text_wrapped(in, Font::body_bold, p.ink, step.title, room);
    const ImVec2 first{in.x, in.y + title};
    draw_play(first, column, mine, step.mine, true);
    draw_play(beside ? ImVec2{in.x + column + S(24), first.y} : ImVec2{in.x, first.y + left + S(8)},
              column, other, step.other, true);
    gap(8);
}

void draw_other_choice(const BranchesView& view, Intents& intents) {
    std::vector<std::string> labels;
    int chosen = -1;
    for (const auto& other : view.others) {
        if (other.id == view.chosen) chosen = static_cast<int>(labels.size());
        labels.push_back(other.label);
    }
    if (choice_field(tr_label("Comparer avec l’essai du###compared_with"), chosen, labels,
                     {.width = std::min(width_or_rest(0), S(420))}) &&
        chosen >= 0)
        intents.push_back(OtherPlayAsked{view.others[static_cast<std::size_t>(chosen)].id});
}

}  // namespace

void draw_branches(const BranchesView& view, DebriefDraft& draft, Intents& intents) {
    const std::string back = tr_label("Revenir au bilan###compare_close");
    if (button(back, icon::arrow_back, ButtonKind::secondary,
               std::min(width_or_rest(0),
                        button_width(back, icon::arrow_back, ButtonKind::secondary))))
        draft.comparing = false;
    gap(4);
    const Region page{"branches", rest_of_window(), ring_room};
    draw_other_choice(view, intents);
    gap(4);
    paragraph(Font::body, palette().ink, view.results + " " + view.begins + " " + view.differs);
    gap(6);
    if (view.steps.empty())
        return empty_state(icon::check_circle, tr("Rien ne diffère"),
                           tr("Les deux essais ont fait les mêmes choix le même jour."));
    for (std::size_t i = 0; i < view.steps.size(); ++i) draw_step(view.steps[i], i);
}

}  // namespace sim::app::views
