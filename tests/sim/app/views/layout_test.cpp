#include <algorithm>
#include <functional>

#include <gtest/gtest.h>

#include "sim/app/views/palette.hpp"
#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/room_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

struct Size {
    ImVec2 pixels;
    float scale;
};
constexpr Size sizes[] = {{{1024, 640}, 1}, {{1366, 768}, 1}, {{1366, 768}, 2}, {{1920, 1080}, 2}};

bool is_control(const probe::Item& item) {
    return item.visible() && item.label.find("###") != std::string::npos &&
           item.label.find("###root") == std::string::npos;
}

/// Controls whose left or right edge is out of sight: nothing scrolls sideways.
std::string cut_sideways(const Size& size) {
    std::string cut;
    for (const auto& item : probe::seen().items)
        if (is_control(item) &&
            (item.rect.Min.x < item.clip.Min.x - 1 || item.rect.Max.x > item.clip.Max.x + 1 ||
             item.rect.Max.x > size.pixels.x + 1))
            cut += item.label + "\n";
    return cut;
}

std::ptrdiff_t controls() {
    return std::ranges::count_if(probe::seen().items, is_control);
}

/// Controls of one panel that lie over each other.
std::string overlapping() {
    std::string found;
    const auto& items = probe::seen().items;
    for (std::size_t i = 0; i < items.size(); ++i)
        for (std::size_t j = i + 1; j < items.size(); ++j) {
            if (!is_control(items[i]) || !is_control(items[j])) continue;
            if (items[i].window != items[j].window) continue;
            auto inner = items[i].rect;
            inner.Expand(-2);
            if (inner.Overlaps(items[j].rect))
                found += items[i].label + " / " + items[j].label + "\n";
        }
    return found;
}

void expect_laid_out(const char* screen, const View& view,
                     const std::function<void(Drafts&)>& set) {
    for (const auto& size : sizes) {
        Window window{view, size.pixels, size.scale};
        set(window.drafts);
        window.ui.frames(4);
        const auto where = std::string{screen} + " at " + std::to_string(size.pixels.x) + " x" +
                           std::to_string(size.scale);
        EXPECT_GT(controls(), 3) << where;
        EXPECT_EQ(cut_sideways(size), "") << where;
        EXPECT_EQ(overlapping(), "") << where;
    }
}

View full_home() {
    auto view = start_view();
    CaseCard card = view.start.cases.front();
    for (const char* id : {"b", "c", "d", "e"}) {
        card.id = id;
        card.title = "Un titre de dossier assez long pour ne pas tenir sur une ligne étroite";
        view.start.cases.push_back(card);
    }
    view.start.blocks = {{"BC01", "Accueillir et accompagner la victime", 80}};
    view.start.competencies = {{"BC01.1", "Accueillir et écouter", 80},
                               {"BC01.5", "Convaincre et vérifier la compréhension", -1}};
    view.start.desks = {{"05F", "Sinistres courants et conventions", 5, 1}};
    view.start.next_case = "b";
    view.start.next_title = card.title;
    view.start.next_why = "Vous n’avez pas encore travaillé le bloc BC02 : instruire le dossier.";
    return view;
}

TEST(Layout, HomeCutsAndCoversNoControl) {
    for (const int tab : {0, 1, 2})
        expect_laid_out("home", full_home(), [&](Drafts& drafts) { drafts.start.tab = tab; });
}

TEST(Layout, DeskCutsAndCoversNoControl) {
    auto view = desk_view();
    for (const auto tab :
         {CentreTab::talk, CentreTab::file, CentreTab::letter, CentreTab::timeline})
        expect_laid_out("desk", view, [&](Drafts& drafts) { drafts.tab = tab; });
    auto talks = view;
    talks.desk.deals = {deal_view()};
    for (const int move : {0, 1, 2})
        expect_laid_out("negotiation", talks, [&](Drafts& drafts) {
            drafts.tab = CentreTab::deal;
            drafts.deal.deal = "amount";
            drafts.deal.move = move;
        });
    view.desk.watch = {true, 3, 40, "Pièce consultée", WatchView::Place::file, ""};
    expect_laid_out("expert", view, [](Drafts&) {});
}

TEST(Layout, DebriefCutsAndCoversNoControl) {
    auto view = debrief_view();
    view.debrief.may_watch = true;
    view.debrief.blocks = {{"BC01", "Accueillir", "3 / 4", 75}};
    expect_laid_out("self-assessment", view, [](Drafts&) {});
    for (const int tab : {0, 1, 2})
        expect_laid_out("debrief", view, [&](Drafts& drafts) {
            drafts.debrief.assessed = true;
            drafts.debrief.tab = tab;
        });
    view.debrief.branches = branches_view();
    for (const bool comparing : {false, true})
        expect_laid_out("branches", view, [&](Drafts& drafts) {
            drafts.debrief.assessed = true;
            drafts.debrief.comparing = comparing;
        });
}

TEST(Layout, TheJuryRoomCutsAndCoversNoControl) {
    for (const auto& view : {room_door(), room_sessions(), room_marking(), room_deliberation()})
        for (const int pane : {0, 1, 2})
            expect_laid_out("jury room", view, [&](Drafts& drafts) {
                drafts.room.copy = "C-123/BC04";
                drafts.room.pane = pane;
            });
}

TEST(Layout, TextOnEveryTintIsReadable) {
    for (const auto look : {Look::light, Look::dark, Look::contrast}) {
        const Palette& p = palette_of(look);
        for (const auto& tone : p.tones)
            for (const Colour ink : {p.ink, p.ink2, tone.ink})
                EXPECT_GE(contrast_ratio(ink, tone.ground), 4.5f) << static_cast<int>(look);
    }
}

}  // namespace
}  // namespace sim::app::views
