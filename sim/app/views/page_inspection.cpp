// What scrolls is judged to its end, a page at a time.
#include <algorithm>
#include <map>

#include "sim/app/views/inspection.hpp"
#include "sim/app/views/probe.hpp"

namespace sim::app::views {
namespace {

bool is_within(const ImGuiWindow* window, const ImGuiWindow* other) {
    while (window != nullptr && window != other) window = window->ParentWindow;
    return window != nullptr;
}

/// Turns the pages of a screen; what is inside another goes first.
class Pages {
public:
    static void to_the_top() {
        for (auto* window : ImGui::GetCurrentContext()->Windows)
            if (scrolls(*window)) ImGui::SetScrollY(window, 0);
    }

    /// False when all is at its end, or will not move.
    bool turn() {
        std::vector<ImGuiWindow*> open;
        for (auto* window : ImGui::GetCurrentContext()->Windows)
            if (goes_on(*window)) open.push_back(window);
        for (auto* window : open)
            if (std::ranges::none_of(open, [&](const auto* other) {
                    return other != window && is_within(other, window);
                }))
                turn(*window);
        return !open.empty();
    }

private:
    static bool scrolls(const ImGuiWindow& window) {
        return window.WasActive && !window.Hidden && window.ScrollMax.y > 0 &&
               !probe::is_behind_a_popup(&window);
    }

    bool goes_on(const ImGuiWindow& window) const {
        const auto before = turned_from_.find(window.ID);
        const bool stuck = before != turned_from_.end() && window.Scroll.y <= before->second;
        return scrolls(window) && window.Scroll.y + 1 < window.ScrollMax.y && !stuck;
    }

    void turn(ImGuiWindow& window) {
        constexpr float part_of_a_page = 0.8f;  // No line is cut on both pages.
        turned_from_[window.ID] = window.Scroll.y;
        const float page = std::max(window.InnerRect.GetHeight() * part_of_a_page, 1.0f);
        ImGui::SetScrollY(&window, std::min(window.Scroll.y + page, window.ScrollMax.y));
    }

    std::map<ImGuiID, float> turned_from_;
};

}  // namespace

std::vector<LookFault> screen_faults(const std::function<void()>& draw_frame) {
    std::vector<LookFault> found;
    std::set<unsigned> judged;
    const auto judge = [&] {
        for (const auto& faults : {text_faults(), focus_faults(draw_frame, judged)})
            for (const auto& fault : faults)
                if (std::ranges::find(found, fault) == found.end()) found.push_back(fault);
    };
    judge();
    constexpr int most_pages = 40;  // Further down a list says the same again.
    Pages pages;
    Pages::to_the_top();
    for (int page = 0; page < most_pages; ++page) {
        draw_frame();  // What scrolls is as long as the last frame found it.
        draw_frame();
        judge();
        if (!pages.turn()) break;
    }
    return found;
}

}  // namespace sim::app::views
