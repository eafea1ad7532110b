#include "sim/app/views/new_frame.hpp"

#include <algorithm>
#include <vector>

#include <imgui.h>
#include <imgui_internal.h>

namespace sim::app::views {
namespace {

bool is_modifier(ImGuiKey key) {
    return (key & ImGuiMod_Mask_) != 0 || (key >= ImGuiKey_LeftCtrl && key <= ImGuiKey_RightSuper);
}

bool presses_a_key(const ImGuiInputEvent& event) {
    return event.Type == ImGuiInputEventType_Key && event.Key.Down && !is_modifier(event.Key.Key);
}

bool releases_a_modifier(const ImGuiInputEvent& event) {
    return event.Type == ImGuiInputEventType_Key && !event.Key.Down && is_modifier(event.Key.Key);
}

/// Takes out of the queue what must wait for the next frame.
std::vector<ImGuiInputEvent> take_later(ImVector<ImGuiInputEvent>& queue) {
    const auto pressed = std::find_if(queue.begin(), queue.end(), presses_a_key);
    const auto released = std::find_if(pressed, queue.end(), releases_a_modifier);
    std::vector<ImGuiInputEvent> later{released, queue.end()};
    queue.resize(queue.Size - static_cast<int>(later.size()));
    return later;
}

}  // namespace

void new_frame() {
    auto& queue = ImGui::GetCurrentContext()->InputEventsQueue;
    const auto later = take_later(queue);
    ImGui::NewFrame();
    for (const auto& event : later) queue.push_back(event);
}

}  // namespace sim::app::views
