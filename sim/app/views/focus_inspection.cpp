// Whether each control shows that it has the keyboard.
#include <algorithm>
#include <cmath>

#include "sim/app/views/canvas.hpp"
#include "sim/app/views/inspection.hpp"
#include "sim/app/views/probe.hpp"
#include "sim/app/views/theme.hpp"

namespace sim::app::views {
namespace {

using probe::Item;

bool takes_the_keyboard(const Item& item) {
    constexpr int none = ImGuiItemFlags_NoNav | ImGuiItemFlags_NoTabStop;
    if (item.label.find("###") == std::string::npos || item.disabled()) return false;
    if ((item.flags & none) != 0 || item.window == nullptr) return false;
    if ((item.window->Flags & ImGuiWindowFlags_NoNavInputs) != 0) return false;
    if (ImGui::FindWindowByID(item.id) != nullptr) return false;
    return item.clip.Contains(item.rect) && !probe::is_behind_a_popup(item.window);
}

void give_keyboard(const Item& item) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    context.NavId = item.id;
    context.NavWindow = item.window;
    context.NavLayer = ImGuiNavLayer_Main;
    context.NavDisableHighlight = false;
    context.NavDisableMouseHover = true;
}

/// From a field that is being typed in, too.
void take_keyboard() {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    ImGui::ClearActiveID();
    context.NavId = 0;
    context.NavDisableHighlight = true;
}

void paint_grounds(Canvas& canvas) {
    paint(canvas, [](const Glyph&) {});
}

/// Pixels that changed enough to be seen.
int changed(const Canvas& before, const Canvas& after) {
    constexpr float visible = 3.0f;
    int count = 0;
    const ImRect& area = after.area();
    for (int y = static_cast<int>(area.Min.y); y < static_cast<int>(area.Max.y); ++y)
        for (int x = static_cast<int>(area.Min.x); x < static_cast<int>(area.Max.x); ++x) {
            const Colour one = before.at(x, y);
            const Colour other = after.at(x, y);
            if (one != other && contrast_ratio(one, other) >= visible) ++count;
        }
    return count;
}

ImRect around(const Item& item) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    ImRect area = item.rect;
    area.Expand(S(6));
    area.ClipWithFull({0, 0, screen.x, screen.y});
    area.Floor();
    return area;
}

}  // namespace

std::vector<LookFault> focus_faults(const std::function<void()>& draw_frame,
                                    std::set<unsigned>& judged) {
    std::vector<LookFault> faults;
    take_keyboard();
    draw_frame();
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    Canvas before{{0, 0, screen.x, screen.y}};
    paint_grounds(before);
    const auto items = probe::seen().items;
    for (const auto& item : items) {
        if (!takes_the_keyboard(item) || !judged.insert(item.id).second) continue;
        give_keyboard(item);
        draw_frame();
        if (ImGui::GetCurrentContext()->NavId != item.id) continue;
        Canvas after{around(item)};
        paint_grounds(after);
        const float edge = item.rect.GetWidth() + item.rect.GetHeight();
        if (static_cast<float>(changed(before, after)) < edge)
            faults.push_back({item.label, "le clavier ne s’y voit pas"});
    }
    take_keyboard();
    draw_frame();
    return faults;
}

}  // namespace sim::app::views
