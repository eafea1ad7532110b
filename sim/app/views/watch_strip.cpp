#include "sim/app/views/watch_strip.hpp"

#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

constexpr int many_steps = 10;

void follow(const WatchView& view, Drafts& drafts) {
    if (drafts.watched == view.step) return;
    drafts.watched = view.step;
    drafts.closed_notice.clear();
    switch (view.place) {
        case WatchView::Place::talk: drafts.tab = CentreTab::talk; break;
        case WatchView::Place::document: drafts.tab = CentreTab::document; break;
        case WatchView::Place::file: drafts.tab = CentreTab::file; break;
        case WatchView::Place::deal: drafts.tab = CentreTab::deal; break;
        case WatchView::Place::letter: drafts.tab = CentreTab::timeline; break;
    }
}

}  // namespace

void draw_watch_strip(const WatchView& view, Drafts& drafts, Intents& intents) {
    if (!view.on) return;
    follow(view, drafts);
    const Palette& p = palette();
    const TonePair colours = p.tone(Tone::violet);
    const bool over = view.step >= view.steps;
    const std::string next = tr_label("Étape suivante###watch_next");
    const std::string more = tr_label("10 étapes###watch_more");
    const std::string leave =
        (over ? tr("Revenir au bilan") : tr("Quitter")) + std::string{"###watch_leave"};
    const float buttons = button_width(leave, icon::close, ButtonKind::secondary) +
                          (over ? 0
                                : button_width(next, icon::arrow_forward, ButtonKind::primary) +
                                      button_width(more, nullptr, ButtonKind::ghost) + S(16));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    const bool beside = width - buttons > S(260);
    const float room = width - S(58) - (beside ? buttons + S(14) : 0);
    const auto title =
        tr_with("Parcours de l’expert – étape {}\u00A0/\u00A0{}", view.step, view.steps);
    const float text = wrapped_size(Font::small, view.last, room).y;
    const float high = std::max(S(20) + text + S(26), S(58)) + (beside ? 0 : S(46));
    const Box box = box_at(at, {width, high});
    fill(box, colours.ground, S(9));
    text_at({at.x + S(14), at.y + S(12)}, Font::icon, colours.ink, icon::school);
    text_ellipsis({at.x + S(46), at.y + S(10)}, Font::body_bold, colours.ink, title, room);
    text_wrapped({at.x + S(46), at.y + S(32)}, Font::small, p.ink, view.last, room);
    ImGui::SetCursorScreenPos({beside ? box.max.x - buttons - S(10) : at.x + S(14),
                               beside ? box.centre().y - S(18) : box.max.y - S(44)});
    if (!over) {
        if (button(next, icon::arrow_forward, ButtonKind::primary,
                   button_width(next, icon::arrow_forward, ButtonKind::primary)))
            intents.push_back(WatchNext{1});
        ImGui::SameLine(0, S(8));
        if (button(more, nullptr, ButtonKind::ghost,
                   button_width(more, nullptr, ButtonKind::ghost)))
            intents.push_back(WatchNext{many_steps});
        ImGui::SameLine(0, S(8));
    }
    if (button(leave, icon::close, ButtonKind::secondary,
               button_width(leave, icon::close, ButtonKind::secondary)))
        intents.push_back(WatchLeft{});
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, high});
}

}  // namespace sim::app::views
