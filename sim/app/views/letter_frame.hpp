#pragma once

#include <imgui_internal.h>

#include "sim/app/views/letter_editor.hpp"

namespace sim::app::views {

/// What one draw() of the editor needs; shared by its three files only.
struct LetterEditor::Frame {
    ImGuiWindow* window = nullptr;
    ImGuiID id = 0;
    ImVec2 origin;
    float line_height = 0;
    float width = 0;
    bool hovered = false;

    static Frame of(ImGuiWindow& window, ImGuiID id) {
        Frame frame;
        frame.window = &window;
        frame.id = id;
        frame.origin = window.DC.CursorPos;
        frame.line_height = ImFloor(ImGui::GetFontSize() * 1.45f);
        frame.width =
            window.Size.x - 2 * window.WindowPadding.x - ImGui::GetStyle().ScrollbarSize - 2;
        return frame;
    }
    float view_height() const {
        return window->InnerRect.GetHeight() - 2 * window->WindowPadding.y;
    }
    float line_y(int line) const { return origin.y + static_cast<float>(line) * line_height; }
};

}  // namespace sim::app::views
