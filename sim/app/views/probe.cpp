#include "sim/app/views/probe.hpp"

#include "sim/app/views/wrapping.hpp"

namespace sim::app::views::probe {

Seen& seen() {
    static Seen frame;
    return frame;
}

void record(bool on) {
    seen().on = on;
    if (ImGuiContext* context = ImGui::GetCurrentContext()) context->TestEngineHookItems = on;
}

void begin_frame() {
    seen().items.clear();
    seen().by_id.clear();
    seen().texts.clear();
    seen().runs.clear();
}

void seen_label(const std::string& label) {
    if (!seen().on) return;
    const auto known = seen().by_id.find(ImGui::GetItemID());
    if (known != seen().by_id.end()) seen().items[known->second].label = label;
}

void seen_group(const std::string& label) {
    if (!seen().on) return;
    const auto known = seen().by_id.find(ImGui::GetItemID());
    if (known != seen().by_id.end()) seen().items[known->second].group = label;
}

bool is_behind_a_popup(const ImGuiWindow* window) {
    const auto& open = ImGui::GetCurrentContext()->OpenPopupStack;
    ImGuiWindow* popup = open.empty() ? nullptr : open.back().Window;
    return popup != nullptr &&
           !ImGui::IsWindowWithinBeginStackOf(const_cast<ImGuiWindow*>(window), popup->RootWindow);
}

void seen_text(std::string_view text) {
    if (seen().on) seen().texts.emplace_back(text);
}

void draw_text(ImDrawList& list, ImFont& face, ImVec2 at, ImU32 colour, std::string_view text) {
    const char* const end = text.data() + text.size();
    const int first = list.VtxBuffer.Size;
    list.AddText(&face, face.FontSize, at, colour, text.data(), end);
    if (!seen().on) return;
    const ImVec2 size = face.CalcTextSizeA(face.FontSize, FLT_MAX, 0, text.data(), end);
    seen().runs.push_back({std::string{text},
                           {at.x, at.y, at.x + size.x, at.y + size.y},
                           {list.GetClipRectMin(), list.GetClipRectMax()},
                           &face,
                           colour,
                           ImGui::GetStyle().Alpha < 1.0f,
                           ImGui::GetCurrentContext()->CurrentWindow,
                           &list,
                           first,
                           list.VtxBuffer.Size});
}

namespace {

std::string line_of(const Item& item, const ImGuiContext& context) {
    ImRect shown = item.rect;
    shown.ClipWithFull(item.clip);
    std::string line = "item";
    for (const float pixels : {shown.Min.x, shown.Min.y, shown.GetWidth(), shown.GetHeight()})
        line += "\t" + std::to_string(static_cast<int>(pixels));
    const bool focused = item.id == context.NavId && !context.NavDisableHighlight;
    line += "\t";
    if (item.visible()) line += 'v';
    if (item.disabled()) line += 'd';
    if (focused || item.id == context.ActiveId) line += 'f';
    line += "\t" + on_one_line(item.label);
    if (!item.group.empty()) line += "\t" + on_one_line(item.group);
    return line + "\n";
}

}  // namespace

std::string as_lines() {
    const ImGuiContext* context = ImGui::GetCurrentContext();
    std::string lines;
    if (context == nullptr) return lines;
    for (const auto& item : seen().items) lines += line_of(item, *context);
    for (const auto& text : seen().texts) lines += "text\t" + on_one_line(text) + "\n";
    return lines;
}

}  // namespace sim::app::views::probe

// The hooks that ImGui declares under IMGUI_ENABLE_TEST_ENGINE; their names are its own.
using sim::app::views::probe::Item;
using sim::app::views::probe::seen;

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& box,
                                 const ImGuiLastItemData* data) {
    auto& frame = seen();
    if (!frame.on || id == 0) return;
    if (const auto known = frame.by_id.find(id); known != frame.by_id.end()) {
        frame.items[known->second].rect = box;
        return;
    }
    Item item;
    item.id = id;
    item.rect = box;
    item.window = context->CurrentWindow;
    if (item.window != nullptr) item.clip = item.window->ClipRect;
    if (data != nullptr) {
        item.flags = data->InFlags;
        item.status = data->StatusFlags;
    }
    frame.by_id[id] = frame.items.size();
    frame.items.push_back(std::move(item));
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID id, const char* label,
                                  ImGuiItemStatusFlags status) {
    auto& frame = seen();
    const auto known = frame.by_id.find(id);
    if (!frame.on || known == frame.by_id.end()) return;
    Item& item = frame.items[known->second];
    item.label = label == nullptr ? "" : label;
    item.status |= status;
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID id) {
    const auto& frame = seen();
    const auto known = frame.by_id.find(id);
    return known == frame.by_id.end() ? nullptr : frame.items[known->second].label.c_str();
}
