#include "sim/app/views/hints.hpp"

#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

void draw_hint(const HintView& hint, std::size_t number, Intents& intents) {
    section_header(tr_with("Indice {}", number), hint.title);
    for (const auto& text : hint.given) banner(Tone::warning, icon::lightbulb, "", text);
    if (hint.given.empty())
        paragraph(Font::small, palette().ink2, tr("Cherchez d’abord par vous-même."));
    const char* words = hint.given.empty() ? tr("Voir l’indice") : tr("En dire plus");
    if (hint.more) {
        if (button(std::string{words} + "###hint_" + hint.criterion, icon::lightbulb))
            intents.push_back(HintClicked{hint.criterion});
    } else {
        paragraph(Font::small, palette().ink2, tr("Tout est dit."));
    }
    gap(10);
}

/// Design pixels of a window below which notices share one line.
constexpr float least_height_for_notices = 520;

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
    const bool closed = icon_button(tr_label("Fermer###close_") + notice.id, icon::close);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, high - S(2)});
    return closed;
}

/// Where height is scarce: the first notice on one line, all of them when it is clicked. True when
/// they were closed.
bool draw_one_line(const std::vector<Notice>& notices) {
    const Notice& first = notices.front();
    const Palette& p = palette();
    const TonePair colours = p.tone(first.tone);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    const Box box = box_at(at, {width, S(36)});
    fill(box, colours.ground, S(9));
    const Hit more = hit(first.title + "###read_notices", {width - S(44), S(36)}, S(9));
    text_at({at.x + S(11), at.y + S(8)}, Font::body, colours.ink, first.icon);
    const auto others = notices.size() - 1;
    const auto words = first.title +
                       (others > 0 ? " (+\u202F" + std::to_string(others) + ")" : "") + colon() +
                       first.text;
    text_ellipsis({at.x + S(38), at.y + S(10)}, Font::small_bold, colours.ink, words,
                  width - S(88));
    ImGui::SetCursorScreenPos({box.max.x - S(36), at.y + S(2)});
    const bool closed = icon_button(tr_label("Fermer###close_notices"), icon::close);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, S(36)});
    if (more.activated) ImGui::OpenPopup("notices");
    ImGui::SetNextWindowPos({at.x, box.max.y + S(4)});
    ImGui::SetNextWindowSize({width, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {S(14), S(10)});
    if (ImGui::BeginPopup("notices")) {
        for (const auto& notice : notices) {
            paragraph(Font::small_bold, p.tone(notice.tone).ink, notice.title, width - S(28));
            paragraph(Font::small, p.ink, notice.text, width - S(28));
        }
        ImGui::EndPopup();
    }
    ImGui::PopStyleVar();
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
    text_at(at, Font::title, palette().ink, tr("Indices"));
    ImGui::SetCursorScreenPos({at.x + width - S(34), at.y - S(4)});
    if (icon_button(tr_label("Fermer les indices###hints_close"), icon::close))
        drafts.show_hints = false;
    ImGui::SetCursorScreenPos({at.x, at.y + S(38)});
    const Region list{"hints_list", with_ring_room(rest_of_window()), ring_room};
    if (hints.empty())
        return empty_state(icon::lightbulb, tr("Pas d’indice pour ce dossier"),
                           tr("En examen, ou quand l’auteur n’en a pas prévu, il n’y en a pas."));
    take_focus(drafts.focus, Area::decisions);
    for (std::size_t i = 0; i < hints.size(); ++i) draw_hint(hints[i], i + 1, intents);
}

void draw_notices(const DeskView& view, Drafts& drafts, Intents& intents) {
    const auto feedback = joined(view.feedback);
    const auto faults = joined(view.faults);
    const auto all = view.announcement + "\n" + feedback + "\n" + faults;
    std::vector<Notice> notices;
    const bool in_form = !drafts.decisions.open.empty() && !very_narrow();
    if (!view.problem.empty() && !in_form)
        notices.push_back(
            {Tone::danger, icon::error, tr("Action impossible"), view.problem, "problem"});
    if (all != drafts.closed_notice && !view.announcement.empty())
        notices.push_back(
            {Tone::info, icon::notifications, tr("Entre-temps"), view.announcement, "news"});
    if (all != drafts.closed_notice && !faults.empty())
        notices.push_back({Tone::warning, icon::warning, tr("À revoir"), faults, "faults"});
    if (all != drafts.closed_notice && !feedback.empty())
        notices.push_back({Tone::good, icon::check_circle, tr("Bien vu"), feedback, "feedback"});
    if (notices.empty()) return;
    const auto close = [&](const Notice& notice) {
        if (notice.id == "problem")
            intents.push_back(ProblemDismissed{});
        else
            drafts.closed_notice = all;
    };
    if (logical_height() >= least_height_for_notices) {
        for (const auto& notice : notices)
            if (draw_notice(notice)) close(notice);
    } else if (draw_one_line(notices)) {
        for (const auto& notice : notices) close(notice);
    }
}

}  // namespace sim::app::views
