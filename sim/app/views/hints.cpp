#include "sim/app/views/hints.hpp"

#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

void draw_hint(const HintView& hint, std::size_t number, Intents& intents) {
    section_header("Indice " + std::to_string(number), hint.title);
    for (const auto& text : hint.given) banner(Tone::warning, icon::lightbulb, "", text);
    if (hint.given.empty())
        paragraph(Font::small, palette().ink2, "Cherchez d’abord par vous-même.");
    const char* words = hint.given.empty() ? "Voir l’indice" : "En dire plus";
    if (hint.more) {
        if (button(std::string{words} + "###hint_" + hint.criterion, icon::lightbulb))
            intents.push_back(HintClicked{hint.criterion});
    } else {
        paragraph(Font::small, palette().ink2, "Tout est dit.");
    }
    gap(10);
}

struct Notice {
    Tone tone;
    const char* icon;
    std::string title;
    std::string text;
    std::string id;
};

/// One line when it fits, its closing on the right. True when it was closed.
bool draw_notice(const Notice& notice) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    const float left = S(40);
    const float title = text_size(Font::small_bold, notice.title).x + S(10);
    const float room = width - left - title - S(44);
    const float high = std::max(S(38), wrapped_size(Font::small, notice.text, room).y + S(20));
    const Box box = box_at(at, {width, high});
    const TonePair colours = palette().tone(notice.tone);
    fill(box, colours.ground, S(9));
    const float y = at.y + S(12);
    text_at({at.x + S(13), at.y + S(9)}, Font::body, colours.ink, notice.icon);
    text_at({at.x + left, y}, Font::small_bold, colours.ink, notice.title);
    text_wrapped({at.x + left + title, y}, Font::small, colours.ink, notice.text, room);
    ImGui::SetCursorScreenPos({box.max.x - S(36), at.y + S(3)});
    const bool closed = icon_button("Fermer###close_" + notice.id, icon::close);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, high - S(2)});
    return closed;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines) text += (text.empty() ? "" : "\n") + line;
    return text;
}

}  // namespace

void draw_hints(const std::vector<HintView>& hints, Drafts& drafts, Intents& intents) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    text_at(at, Font::title, palette().ink, "Indices");
    ImGui::SetCursorScreenPos({at.x + width - S(34), at.y - S(4)});
    if (icon_button("Fermer les indices###hints_close", icon::close)) drafts.show_hints = false;
    ImGui::SetCursorScreenPos({at.x, at.y + S(38)});
    const Region list{"hints_list", with_ring_room(rest_of_window()), ring_room};
    if (hints.empty())
        return empty_state(icon::lightbulb, "Pas d’indice pour ce dossier",
                           "En examen, ou quand l’auteur n’en a pas prévu, il n’y en a pas.");
    take_focus(drafts.focus, Area::decisions);
    for (std::size_t i = 0; i < hints.size(); ++i) draw_hint(hints[i], i + 1, intents);
}

void draw_notices(const DeskView& view, Drafts& drafts, Intents& intents) {
    const bool in_form = !drafts.decisions.open.empty() && !very_narrow();
    if (!view.problem.empty() && !in_form)
        if (draw_notice({Tone::danger, icon::error, "Action impossible", view.problem, "problem"}))
            intents.push_back(ProblemDismissed{});
    const auto feedback = joined(view.feedback);
    const auto all = view.announcement + "\n" + feedback;
    if (all == drafts.closed_notice) return;
    if (!view.announcement.empty())
        if (draw_notice(
                {Tone::info, icon::notifications, "Entre-temps", view.announcement, "news"}))
            drafts.closed_notice = all;
    if (!feedback.empty())
        if (draw_notice({Tone::good, icon::check_circle, "Bien vu", feedback, "feedback"}))
            drafts.closed_notice = all;
}

}  // namespace sim::app::views
