#include "sim/app/views/desk.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "sim/app/views/centre_tabs.hpp"
#include "sim/app/views/conversation.hpp"
#include "sim/app/views/deal_panel.hpp"
#include "sim/app/views/decisions_panel.hpp"
#include "sim/app/views/desk_files.hpp"
#include "sim/app/views/documents_panel.hpp"
#include "sim/app/views/exam_time.hpp"
#include "sim/app/views/file_panel.hpp"
#include "sim/app/views/hints.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/inbox.hpp"
#include "sim/app/views/item_panel.hpp"
#include "sim/app/views/letter_panel.hpp"
#include "sim/app/views/news_panel.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/sheet_panel.hpp"
#include "sim/app/views/timeline_panel.hpp"
#include "sim/app/views/top_bar.hpp"
#include "sim/app/views/watch_strip.hpp"

namespace sim::app::views {
namespace {

struct Arrangement {
    Box bar, inbox, centre, decisions;
};

Arrangement arrange(const Box& screen) {
    const float top = S(top_bar_height);
    const float left = narrow() ? 0 : std::clamp(screen.width() * 0.215f, S(280), S(356));
    const float right = very_narrow() ? 0
                        : narrow()    ? std::clamp(screen.width() * 0.32f, S(280), S(320))
                                      : std::clamp(screen.width() * 0.25f, S(320), S(404));
    const float y = screen.min.y + top;
    return {{screen.min, {screen.max.x, y}},
            {{screen.min.x, y}, {screen.min.x + left, screen.max.y}},
            {{screen.min.x + left, y}, {screen.max.x - right, screen.max.y}},
            {{screen.max.x - right, y}, screen.max}};
}

/// Tall windows have a title above the tabs; in the others the top bar has it.
void draw_title(const DeskView& view) {
    if (!has_title()) return;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    text_ellipsis(at, Font::head, palette().ink, view.bar.case_title, width);
    float x = at.x;
    const float y = at.y + S(38);
    const auto chip = [&, end = at.x + width](const char* glyph, const std::string& text,
                                              Tone tone) {
        if (text.empty() || x + chip_width(glyph, text) > end) return;
        x += chip_at({x, y}, glyph, text, tone) + S(8);
    };
    chip(icon::school, view.bar.mode, Tone::info);
    if (view.conversation.active)
        chip(icon::call, tr_with("En ligne avec {}", view.conversation.with), Tone::good);
    const auto missed = std::ranges::count_if(
        view.bar.deadlines, [](const DeadlineChip& due) { return due.tone == app::Tone::danger; });
    if (missed > 0)
        chip(icon::warning,
             counted(static_cast<std::size_t>(missed), tr("échéance manquée"),
                     tr("échéances manquées")),
             Tone::danger);
    chip(icon::shield, view.bar.contract, Tone::neutral);
    chip(icon::person, view.bar.holder, Tone::neutral);
    ImGui::Dummy({width, S(66)});
}

/// The message above, what is said about it below; whichever matters now has the room.
void draw_talk(const DeskView& view, Drafts& drafts, Intents& intents) {
    const Box whole = rest_of_window();
    const bool talking = view.conversation.active;
    const bool has_talk = !view.conversation.scene.empty() || !view.conversation.may_start.empty();
    Box lower = inset(whole, 3);
    lower.min.y += S(5);
    if (!talking) {
        Box upper = lower;
        // As tall as the message was in the last frame, never more than its share.
        const float share = std::round(lower.height() * 0.56f);
        const float wanted = std::max(drafts.item_height + S(40), S(120));
        if (has_talk) upper.max.y = lower.min.y + std::min(share, wanted);
        card(upper);
        {
            const Region message{"message", inset(upper, 4), 12};
            const float top = ImGui::GetCursorPosY();
            draw_item_panel(view.item, drafts, intents);
            drafts.item_height = view.item.id.empty() ? S(130) : ImGui::GetCursorPosY() - top;
        }
        if (!has_talk) return;
        lower.min.y = upper.max.y + S(12);
    }
    card(lower);
    const Region talk{"talk", inset(lower, 2), lower.height() < S(300) ? 8.0f : 12.0f, 0, !talking};
    draw_conversation(view.conversation, view.busy, drafts, intents);
}

void draw_side(const View& view, Drafts& drafts, Intents& intents) {
    if (drafts.show_hints) return draw_hints(view.desk.hints, drafts, intents);
    const Box whole = rest_of_window();
    const bool in_form = !drafts.decisions.open.empty();
    const float footer = in_form ? 0 : S(52);
    {
        const Region acts{
            "decisions_top", {whole.min, {whole.max.x, whole.max.y - footer}}, 0, 0, false};
        draw_decisions(view.desk, drafts, intents);
    }
    if (in_form) return;
    const Region hand_in{"hand_in",
                         with_ring_room({{whole.min.x, whole.max.y - footer}, whole.max}),
                         ring_room, 0, false};
    hline(whole.min.x, whole.max.x, whole.max.y - footer, palette().line);
    gap(2);
    if (button(tr_label("Rendre le dossier###hand_in"), icon::flag, ButtonKind::secondary,
               width_or_rest(0)))
        drafts.asking_hand_in = true;
}

/// `desk` is that of `view`, or of one of its files.
void draw_centre(const View& view, const DeskView& desk, Drafts& drafts, Intents& intents,
                 const PageTexture& page) {
    if (desk.watch.on)
        draw_watch_strip(desk.watch, drafts, intents);
    else
        draw_title(desk);
    draw_centre_tabs(desk, drafts, intents);
    draw_notices(desk, drafts, intents);
    if (drafts.tab != CentreTab::document) drafts.request = drafts.beside_request = {};
    const Region body{"centre_body", rest_of_window(), 0, 0, false};
    switch (drafts.tab) {
        case CentreTab::inbox: draw_inbox(desk, drafts, intents); break;
        case CentreTab::talk: draw_talk(desk, drafts, intents); break;
        case CentreTab::deal: draw_deal_panel(desk, drafts, intents); break;
        case CentreTab::document: draw_documents_panel(desk, drafts, intents, page); break;
        case CentreTab::file: draw_file_panel(desk, drafts, intents); break;
        case CentreTab::letter: draw_letter_panel(desk, drafts, intents); break;
        case CentreTab::news: draw_news_panel(desk, drafts); break;
        case CentreTab::timeline: draw_timeline(desk.timeline, drafts.debrief, intents); break;
        case CentreTab::decisions: draw_side(view, drafts, intents); break;
        case CentreTab::sheet: draw_sheet_panel(desk, drafts, intents); break;
    }
}

bool begun(const LetterDraft& letter) {
    return !letter.subject.empty() || !letter.body.text().empty();
}

/// What is still open on the desk, then what handing in means.
std::string hand_in_text(const DeskView& view, const LetterDraft& letter) {
    std::string left;
    for (const auto& line : view.unfinished) left += (left.empty() ? "" : ", ") + line;
    if (begun(letter)) left += std::string{left.empty() ? "" : ", "} + tr("une lettre non envoyée");
    const std::string end = tr(
        "Vous ne pourrez plus rien y changer. Ce qui n’a pas été fait sera compté comme manquant.");
    return left.empty() ? end : tr_with("Il reste\u00A0: {}.", left) + "\n\n" + end;
}

void dialogs(const DeskView& view, Drafts& drafts, Intents& intents) {
    if (drafts.asking_hand_in) {
        const auto answer = confirm_modal("hand_in", {.title = tr("Rendre le dossier\u202F?"),
                                                      .text = hand_in_text(view, drafts.letter),
                                                      .yes = tr("Rendre le dossier"),
                                                      .no = tr("Continuer à travailler"),
                                                      .icon = icon::flag,
                                                      .dangerous = true});
        if (answer != Answer::none) drafts.asking_hand_in = false;
        if (answer == Answer::yes) intents.push_back(CaseHandedIn{});
    }
    if (drafts.asking_leave) {
        const auto answer = confirm_modal(
            "leave", {.title = tr("Quitter ce dossier\u202F?"),
                      .text = tr("Tout ce qui est enregistré est gardé\u202F: vous le reprendrez "
                                 "depuis l’accueil, là où vous en êtes."),
                      .yes = tr("Quitter"),
                      .no = tr("Rester"),
                      .icon = icon::logout});
        if (answer != Answer::none) drafts.asking_leave = false;
        if (answer == Answer::yes) intents.push_back(BackToStart{});
    }
}

/// A tab that this width does not have becomes the nearest one.
void settle_tab(const DeskView& view, Drafts& drafts) {
    if (drafts.tab == CentreTab::inbox && !narrow()) drafts.tab = CentreTab::talk;
    if (drafts.tab == CentreTab::decisions && !very_narrow()) drafts.tab = CentreTab::talk;
    if (drafts.tab == CentreTab::deal && view.deals.empty()) drafts.tab = CentreTab::talk;
    if (drafts.tab == CentreTab::news && view.news.empty()) drafts.tab = CentreTab::talk;
    if (drafts.tab == CentreTab::document && view.documents.empty()) drafts.tab = CentreTab::talk;
}

}  // namespace

void draw_desk(const View& view, Drafts& drafts, Intents& intents, const PageTexture& page) {
    const Palette& p = palette();
    if (view.desk.bar.exam.paused) return draw_exam_pause(view.desk.bar.exam, intents);
    std::optional<DeskView> of_file;
    if (is_narrowed(view.desk, drafts.inbox)) of_file = desk_of_file(view.desk, drafts.inbox.file);
    const DeskView& desk = of_file ? *of_file : view.desk;
    settle_tab(desk, drafts);
    dialogs(view.desk, drafts, intents);
    const Arrangement place = arrange(rest_of_window());
    {
        const Region bar{"bar", place.bar, 0, p.bar, false};
        draw_top_bar(view, drafts, intents);
    }
    if (place.inbox.width() > 1) {
        const Region inbox{"inbox", place.inbox, 14, p.panel, false};
        draw_inbox(desk, drafts, intents);
    }
    {
        const Region centre{"centre", place.centre, narrow() ? 14.0f : 20.0f, p.canvas, false};
        draw_centre(view, desk, drafts, intents, page);
    }
    if (place.decisions.width() > 1) {
        const Region side{"side", place.decisions, 16, p.panel, false};
        draw_side(view, drafts, intents);
    }
}

}  // namespace sim::app::views
