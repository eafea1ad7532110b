#include <algorithm>

#include <gtest/gtest.h>

#include "sim/base/clean_text.hpp"
#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/room_view.hpp"
#include "tests/sim/app/views/window.hpp"

/// Whatever is pasted into whatever field: the screen goes on, with valid text and no more of it
/// than the field takes.
namespace sim::app::views {
namespace {

constexpr std::size_t most_bytes = 512;

/// A megabyte of what somebody may have in the clipboard. A NUL ends what a clipboard holds.
std::string hostile() {
    const std::string part = "a\x01\x1B[2J\x7F\xFF\xC3 😀 שלום\r\n\té#\u00A0###%s{}";
    std::string all;
    while (all.size() < 1 << 20) all += part;
    return all;
}

std::vector<std::string> fields() {
    std::vector<std::string> labels;
    for (const auto& item : probe::seen().items)
        if ((item.status & ImGuiItemStatusFlags_Inputable) != 0 && item.visible() &&
            !item.disabled() && item.label.find("###") != std::string::npos)
            labels.push_back(item.label);
    return labels;
}

/// Control characters and broken bytes, which no screen may show.
std::string unreadable() {
    for (const auto& text : probe::seen().texts)
        if (clean_text(text) != text && text.find('\n') == std::string::npos) return text;
    return {};
}

/// How many fields were pasted into.
std::size_t paste_everywhere(const View& view, const std::function<void(Window&)>& prepare) {
    Window window{view, {1680, 1400}};
    prepare(window);
    window.ui.frames(3);
    window.ui.clipboard = hostile();
    const auto labels = fields();
    for (const auto& label : labels) {
        SCOPED_TRACE(label);
        if (window.ui.find_all(label).size() != 1) continue;
        window.ui.click(label);
        window.ui.key(ImGuiMod_Ctrl | ImGuiKey_A);
        window.ui.key(ImGuiMod_Ctrl | ImGuiKey_V);
        const auto& typed = window.ui.context().InputTextState;
        EXPECT_LE(typed.CurLenA, static_cast<int>(most_bytes));
        EXPECT_EQ(unreadable(), "");
        window.ui.key(ImGuiKey_Tab);
        window.ui.frames(2);
        EXPECT_EQ(unreadable(), "");
    }
    return labels.size();
}

TEST(HostileText, EveryFieldOfEveryScreenTakesWhatIsPasted) {
    std::size_t pasted = 0;
    const auto as_it_is = [](Window&) {};
    auto first_run = start_view();
    first_run.start.people.clear();
    first_run.start.person.clear();
    pasted += paste_everywhere(first_run, as_it_is);
    pasted += paste_everywhere(start_view(), as_it_is);
    pasted += paste_everywhere(room_door(), as_it_is);
    auto desk = desk_view();
    desk.desk.deals = {deal_view()};
    for (const auto tab : {CentreTab::talk, CentreTab::letter, CentreTab::document})
        pasted += paste_everywhere(desk, [&](Window& window) { window.drafts.tab = tab; });
    pasted += paste_everywhere(desk, [](Window& window) {
        window.drafts.tab = CentreTab::deal;
        window.drafts.deal.deal = "amount";
        window.drafts.deal.move = 2;
        window.drafts.decisions.open = "set_reserve";
    });
    EXPECT_GE(pasted, 7u) << "name, search, login, password, subject, offer, amount";
}

TEST(HostileText, ThatAViewBringsIsDrawn) {
    auto view = desk_view();
    const std::string text =
        "😀 שלום " + std::string(20'000, 'x') + " \u202E" + hostile().substr(0, 400);
    view.desk.conversation.lines.front().text = text;
    view.desk.inbox.front().subject = text;
    view.desk.notes = {text};
    view.desk.bar.person = text;
    view.desk.acts.front().last = text;
    Window window{view, {1024, 600}};
    for (const auto tab : {CentreTab::talk, CentreTab::file, CentreTab::letter}) {
        window.drafts.tab = tab;
        window.ui.frames(3);
    }
    EXPECT_TRUE(window.ui.exists("###hand_in"));
}

}  // namespace
}  // namespace sim::app::views
