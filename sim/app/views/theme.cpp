#include "sim/app/views/theme.hpp"

#include <algorithm>
#include <cmath>

namespace sim::app::views {
namespace {

Palette& current() {
    static Palette palette = palette_of(Look::light);
    return palette;
}

void set_sizes(ImGuiStyle& style) {
    style.WindowPadding = {16, 16};
    style.FramePadding = {12, 8};
    style.ItemSpacing = {10, 8};
    style.ItemInnerSpacing = {8, 6};
    style.CellPadding = {10, 7};
    style.ScrollbarSize = 10;
    style.GrabMinSize = 18;
    style.IndentSpacing = 18;
    style.WindowRounding = style.ChildRounding = 10;
    style.FrameRounding = 7;
    style.PopupRounding = 8;
    style.ScrollbarRounding = 6;
    style.GrabRounding = 9;
    style.TabRounding = 6;
    style.WindowBorderSize = style.ChildBorderSize = 0;
    style.FrameBorderSize = style.PopupBorderSize = 1;
    style.DisabledAlpha = 0.5f;
    style.CircleTessellationMaxError = 0.15f;
    style.CurveTessellationTol = 0.8f;
}

void set_colours(ImGuiStyle& style, const Palette& p) {
    const auto set = [&](ImGuiCol role, Colour colour) {
        style.Colors[role] = ImGui::ColorConvertU32ToFloat4(colour);
    };
    const Colour tint = p.tone(Tone::info).ground;
    set(ImGuiCol_Text, p.ink);
    set(ImGuiCol_TextDisabled, p.ink3);
    set(ImGuiCol_WindowBg, p.canvas);
    set(ImGuiCol_ChildBg, 0);
    set(ImGuiCol_PopupBg, p.panel);
    set(ImGuiCol_Border, p.line);
    set(ImGuiCol_BorderShadow, 0);
    set(ImGuiCol_FrameBg, p.panel);
    set(ImGuiCol_FrameBgHovered, p.panel_alt);
    set(ImGuiCol_FrameBgActive, p.panel);
    set(ImGuiCol_ScrollbarBg, 0);
    set(ImGuiCol_ScrollbarGrab, p.scroll);
    set(ImGuiCol_ScrollbarGrabHovered, p.scroll_hover);
    set(ImGuiCol_ScrollbarGrabActive, p.scroll_hover);
    set(ImGuiCol_CheckMark, p.accent);
    set(ImGuiCol_SliderGrab, p.accent);
    set(ImGuiCol_SliderGrabActive, p.accent_hover);
    set(ImGuiCol_Button, p.panel);
    set(ImGuiCol_ButtonHovered, p.panel_alt);
    set(ImGuiCol_ButtonActive, p.line_soft);
    set(ImGuiCol_Header, tint);
    set(ImGuiCol_HeaderHovered, p.panel_alt);
    set(ImGuiCol_HeaderActive, tint);
    set(ImGuiCol_Separator, p.line);
    set(ImGuiCol_TableBorderLight, p.line_soft);
    set(ImGuiCol_TableBorderStrong, p.line);
    set(ImGuiCol_TableHeaderBg, p.panel_alt);
    set(ImGuiCol_TableRowBg, 0);
    set(ImGuiCol_TableRowBgAlt, 0);
    set(ImGuiCol_TextSelectedBg, p.selection);
    set(ImGuiCol_NavHighlight, p.accent);
    set(ImGuiCol_ModalWindowDimBg, rgb(0x14213A, 130));
}

}  // namespace

const Palette& palette() {
    return current();
}

void apply_style(const Palette& wanted, float wanted_scale) {
    current() = wanted;
    ImGuiStyle& style = ImGui::GetStyle();
    style = ImGuiStyle();
    set_sizes(style);
    set_colours(style, wanted);
    style.ScaleAllSizes(wanted_scale);
    style.FrameBorderSize = style.PopupBorderSize = std::max(1.0f, std::floor(wanted_scale));
}

}  // namespace sim::app::views
