#include "sim/app/views/letter_editor.hpp"

#include <algorithm>
#include <cmath>

#include <imgui_internal.h>

#include "sim/app/views/draw.hpp"
#include "sim/app/views/letter_frame.hpp"
#include "sim/base/readable_text.hpp"

namespace sim::app::views {
namespace {

float advance_of(char32_t code) {
    return ImGui::GetFont()->GetCharAdvance(code > 0xFFFF ? static_cast<ImWchar>(0xFFFD)
                                                          : static_cast<ImWchar>(code));
}

constexpr float ring = 3;

/// As InputTextMultiline does: the focusable item lives in the parent window, so that Tab and
/// Shift+Tab reach it and leave it.
bool add_item(const std::string& label, ImGuiID id, const ImRect& frame) {
    ImGui::ItemSize(frame);
    if (!ImGui::ItemAdd(frame, id, nullptr, ImGuiItemFlags_Inputable)) return false;
    ImGuiContext& g = *ImGui::GetCurrentContext();  // The macro wants this name.
    IMGUI_TEST_ENGINE_ITEM_INFO(id, label.c_str(),
                                g.LastItemData.StatusFlags | ImGuiItemStatusFlags_Inputable);
    return true;
}

void own_keys(ImGuiID id) {
    ImGuiContext& g = *ImGui::GetCurrentContext();
    g.ActiveIdUsingNavDirMask |= 0xF;
    for (const ImGuiKey key : {ImGuiKey_Home, ImGuiKey_End, ImGuiKey_PageUp, ImGuiKey_PageDown,
                               ImGuiKey_Enter, ImGuiKey_Escape})
        ImGui::SetKeyOwner(key, id);
    g.WantTextInputNextFrame = 1;
}

}  // namespace

void LetterEditor::set_text(std::string_view text) {
    buffer_.set_text(text);
    highlights.clear();
    dirty_ = true;
    at_soft_end_ = false;
    preferred_x_ = -1;
}

bool LetterEditor::insert(std::string_view text) {
    const bool done = buffer_.insert(text, LetterBuffer::Edit::other, ImGui::GetTime());
    dirty_ = dirty_ || done;
    follow_ = true;
    return done;
}

std::string LetterEditor::line(std::size_t index) const {
    const LetterLine& l = lines_[index];
    return text().substr(static_cast<std::size_t>(l.begin),
                         static_cast<std::size_t>(l.end - l.begin));
}

void LetterEditor::layout(float width) {
    const ImFont* now = ImGui::GetFont();
    const bool same_width = std::fabs(laid_width_ - width) < 0.5f;
    if (!dirty_ && same_width && laid_font_ == now) return;
    lines_ = wrap(text(), width, advance_of);
    dirty_ = false;
    laid_width_ = width;
    laid_font_ = now;
}

int LetterEditor::line_of(int at) const {
    const auto after = std::upper_bound(lines_.begin(), lines_.end(), at,
                                        [](int p, const LetterLine& l) { return p < l.begin; });
    int index = static_cast<int>(after - lines_.begin()) - 1;
    const auto here = static_cast<std::size_t>(std::max(index, 0));
    if (index > 0 && at_soft_end_ && at == lines_[here].begin && lines_[here - 1].soft) --index;
    return std::max(0, index);
}

float LetterEditor::x_of(int line, int at) const {
    float x = 0;
    for (int i = lines_[static_cast<std::size_t>(line)].begin; i < at;) {
        const Character c = character_at(text(), i);
        x += advance_of(c.code);
        i += c.bytes;
    }
    return x;
}

int LetterEditor::position_at(int line, float wanted, bool& at_soft_end) const {
    const LetterLine& l = lines_[static_cast<std::size_t>(line)];
    float x = 0;
    int at = l.begin;
    while (at < l.end) {
        const Character c = character_at(text(), at);
        const float step = advance_of(c.code);
        if (x + step / 2 > wanted) break;
        x += step;
        at += c.bytes;
    }
    at_soft_end = at == l.end && l.soft;
    return at;
}

void LetterEditor::follow_caret(const Frame& frame) {
    if (!follow_) return;
    const float y = static_cast<float>(line_of(caret())) * frame.line_height;
    const float view = frame.view_height();
    if (y < frame.window->Scroll.y) ImGui::SetScrollY(frame.window, y);
    if (y + frame.line_height > frame.window->Scroll.y + view)
        ImGui::SetScrollY(frame.window, y + frame.line_height - view);
    follow_ = false;
}

bool LetterEditor::draw(const std::string& label, ImVec2 size) {
    ImGuiContext& g = *ImGui::GetCurrentContext();
    ImGuiWindow* parent = ImGui::GetCurrentWindow();
    const ImGuiID id = parent->GetID(label.c_str());
    const ImVec2 at = parent->DC.CursorPos;
    const ImVec2 room = ImGui::CalcItemSize(size, ImGui::CalcItemWidth(), g.FontSize * 12);
    const ImRect outer{at, {at.x + room.x, at.y + room.y}};
    if (!add_item(label, id, outer)) return false;
    const ImGuiLastItemData item = g.LastItemData;
    const bool disabled = (item.InFlags & ImGuiItemFlags_Disabled) != 0;
    const ImGuiID scope = g.CurrentFocusScopeId;

    parent->DC.CursorPos = at;
    // A text that scrolls makes its child window a control, from which Tab does not come back.
    ImGui::PushTabStop(false);
    ImGui::PushStyleColor(ImGuiCol_ChildBg, ImGui::GetStyle().Colors[ImGuiCol_FrameBg]);
    ImGui::BeginChild(label.c_str(), room, ImGuiChildFlags_FrameStyle,
                      ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav);
    ImGui::PopStyleColor();
    Frame frame = Frame::of(*ImGui::GetCurrentWindow(), id);
    layout(frame.width);
    const float height =
        std::max(frame.line_height * static_cast<float>(lines_.size()), frame.view_height());
    ImGui::ItemSize(ImVec2{frame.width + 2, height});

    ImGuiIO& io = g.IO;
    frame.hovered = !disabled && g.HoveredWindow == frame.window &&
                    (g.ActiveId == 0 || g.ActiveId == id) &&
                    frame.window->InnerRect.Contains(io.MousePos);
    if (frame.hovered) {
        ImGui::SetHoveredID(id);
        ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    }
    const bool wanted = (frame.hovered && ImGui::IsMouseClicked(0)) || g.NavActivateId == id;
    if (wanted && !disabled && g.ActiveId != id) {
        ImGui::SetActiveID(id, parent);
        ImGui::SetFocusID(id, parent);
        g.NavFocusScopeId = scope;  // not the child's, where Tab would find nothing else
        ImGui::FocusWindow(parent);
    }
    bool changed = false;
    if (g.ActiveId == id) {
        own_keys(id);
        mouse(frame);
        if (g.ActiveId == id && !move_by_keys(frame) && !read_only) changed = edit_by_keys();
        if (ImGui::IsKeyPressed(ImGuiKey_Escape)) ImGui::ClearActiveID();
        layout(frame.width);
    }
    // As ImGui's own fields do: a control drawn before this one takes the click that leaves it.
    if (g.ActiveId == id) g.ActiveIdAllowOverlap = !io.MouseDown[0];
    follow_caret(frame);
    // A line on its way out passes under the ring of the keyboard, not over it.
    const ImRect& inner = frame.window->InnerClipRect;
    ImGui::PushClipRect({inner.Min.x, inner.Min.y + S(ring)}, {inner.Max.x, inner.Max.y - S(ring)},
                        true);
    render(frame);
    ImGui::PopClipRect();
    ImGui::EndChild();
    ImGui::PopTabStop();
    g.LastItemData = item;
    const bool focused = g.ActiveId == id || (g.NavId == id && focus_visible());
    if (focused) outline({outer.Min, outer.Max}, palette().accent, S(7), ring);
    return changed;
}

}  // namespace sim::app::views
