#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <imgui.h>
#include <imgui_internal.h>

namespace sim::app::views::probe {

/// One widget of the frame, as ImGui's test-engine hooks report it.
struct Item {
    ImGuiID id = 0;
    ImRect rect;
    ImRect clip;
    std::string label;
    std::string group;  ///< The field that a choice or a tick belongs to.
    ImGuiItemStatusFlags status = 0;
    ImGuiItemFlags flags = 0;
    ImGuiWindow* window = nullptr;
    bool checked() const { return (status & ImGuiItemStatusFlags_Checked) != 0; }
    bool disabled() const { return (flags & ImGuiItemFlags_Disabled) != 0; }
    bool visible() const { return clip.Overlaps(rect); }
};

/// One text as it was given to a draw list.
struct Run {
    std::string text;
    ImRect rect;  ///< Where it stands when nothing cuts it.
    ImRect clip;
    const ImFont* face = nullptr;
    ImU32 colour = 0;
    bool disabled = false;
    const ImGuiWindow* window = nullptr;
    const ImDrawList* list = nullptr;
    int first = 0;  ///< Of its vertices.
    int past = 0;
};

/// What the last frame showed. Empty, and free of cost, unless a test switches it on.
struct Seen {
    bool on = false;
    std::vector<Item> items;
    std::unordered_map<ImGuiID, std::size_t> by_id;
    std::vector<std::string> texts;
    std::vector<Run> runs;
};
Seen& seen();

/// Switches recording on for the current ImGui context, or off.
void record(bool on);
/// To be called before every frame that is to be looked at.
void begin_frame();
/// Of a question or a calendar that is open over the screen: behind it nothing takes the keyboard.
bool is_behind_a_popup(const ImGuiWindow* window);
/// The last frame as lines: "item", left, top, width, height, state, label, group, and "text",
/// words; apart by tabs. The rectangle is in pixels of the window, cut to what shows; the state
/// says `v` visible, `d` disabled, `f` with the keyboard. Labels without a visible part are in it
/// too.
std::string as_lines();
/// Notes the label of the last item: ImGui reports none for what is scrolled out of sight.
void seen_label(const std::string& label);
/// Notes the field that the last item belongs to: two questions of a form have the same answers.
void seen_group(const std::string& label);
/// Notes text drawn straight into a draw list, which no hook reports.
void seen_text(std::string_view text);
/// Gives a text of one line to a draw list.
void draw_text(ImDrawList& list, ImFont& face, ImVec2 at, ImU32 colour, std::string_view text);

}  // namespace sim::app::views::probe
