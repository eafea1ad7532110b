// Mouse and keyboard of the letter editor.
#include <algorithm>

#include "sim/app/views/letter_frame.hpp"
#include "sim/app/views/pasting.hpp"
#include "sim/base/readable_text.hpp"

namespace sim::app::views {
namespace {

using Edit = LetterBuffer::Edit;

bool pressed(ImGuiKey key) {
    return ImGui::IsKeyPressed(key, true);
}
bool control() {
    return ImGui::GetIO().KeyCtrl && !ImGui::GetIO().KeyAlt;
}

Span word_around(std::string_view text, int at) {
    Span word{at, at};
    while (word.begin > 0 && is_word(character_at(text, previous_character(text, word.begin)).code))
        word.begin = previous_character(text, word.begin);
    while (word.end < static_cast<int>(text.size()) && is_word(character_at(text, word.end).code))
        word.end = next_character(text, word.end);
    return word;
}

/// A code point as UTF-8.
std::string encoded(ImWchar code) {
    const auto c = static_cast<unsigned>(code);
    const auto tail = [](unsigned bits) { return static_cast<char>(0x80u | (bits & 0x3Fu)); };
    if (c < 0x80) return {static_cast<char>(c)};
    if (c < 0x800) return {static_cast<char>(0xC0u | (c >> 6)), tail(c)};
    return {static_cast<char>(0xE0u | (c >> 12)), tail(c >> 6), tail(c)};
}

}  // namespace

void LetterEditor::go(int to, bool selecting, bool at_soft_end) {
    buffer_.place(to, selecting);
    at_soft_end_ = at_soft_end;
    follow_ = true;
}

void LetterEditor::go_lines(int count, bool selecting) {
    const int line = line_of(caret());
    if (preferred_x_ < 0) preferred_x_ = x_of(line, caret());
    const int target = line + count;
    if (target < 0) return go(0, selecting);
    if (target >= static_cast<int>(lines_.size()))
        return go(static_cast<int>(text().size()), selecting);
    bool soft = false;
    const int at = position_at(target, preferred_x_, soft);
    go(at, selecting, soft);
}

void LetterEditor::mouse(const Frame& frame) {
    const ImGuiIO& io = ImGui::GetIO();
    const int last = static_cast<int>(lines_.size()) - 1;
    const int line =
        std::clamp(static_cast<int>((io.MousePos.y - frame.origin.y) / frame.line_height), 0, last);
    bool soft = false;
    const int at = position_at(line, io.MousePos.x - frame.origin.x, soft);
    if (ImGui::IsMouseClicked(0)) {
        if (!frame.hovered) return ImGui::ClearActiveID();
        preferred_x_ = -1;
        const int clicks = io.MouseClickedCount[0];
        if (clicks < 2) return go(at, io.KeyShift, soft);
        if (clicks == 2) return buffer_.select(word_around(text(), at));
        int first = line;
        int end = line;
        while (first > 0 && lines_[static_cast<std::size_t>(first) - 1].soft) --first;
        while (end < last && lines_[static_cast<std::size_t>(end)].soft) ++end;
        buffer_.select({lines_[static_cast<std::size_t>(first)].begin,
                        lines_[static_cast<std::size_t>(end)].end});
    } else if (ImGui::IsMouseDragging(0) && io.MouseClickedCount[0] <= 1 && at != caret()) {
        go(at, true, soft);
    }
}

bool LetterEditor::move_by_keys(const Frame& frame) {
    const bool shift = ImGui::GetIO().KeyShift;
    const bool ctrl = control();
    const bool collapse = buffer_.has_selection() && !shift;
    const int page = std::max(1, static_cast<int>(frame.view_height() / frame.line_height) - 1);
    const LetterLine line = lines_[static_cast<std::size_t>(line_of(caret()))];
    const auto vertically = [&](int count) {
        const float keep = preferred_x_ < 0 ? x_of(line_of(caret()), caret()) : preferred_x_;
        go_lines(count, shift);
        preferred_x_ = keep;
        return true;
    };
    if (pressed(ImGuiKey_UpArrow)) return vertically(-1);
    if (pressed(ImGuiKey_DownArrow)) return vertically(1);
    if (pressed(ImGuiKey_PageUp)) return vertically(-page);
    if (pressed(ImGuiKey_PageDown)) return vertically(page);
    if (pressed(ImGuiKey_LeftArrow))
        go(ctrl       ? word_left(text(), caret())
           : collapse ? buffer_.selection().begin
                      : previous_character(text(), caret()),
           shift);
    else if (pressed(ImGuiKey_RightArrow))
        go(ctrl       ? word_right(text(), caret())
           : collapse ? buffer_.selection().end
                      : next_character(text(), caret()),
           shift);
    else if (pressed(ImGuiKey_Home))
        go(ctrl ? 0 : line.begin, shift);
    else if (pressed(ImGuiKey_End))
        go(ctrl ? static_cast<int>(text().size()) : line.end, shift, !ctrl && line.soft);
    else if (ctrl && pressed(ImGuiKey_A))
        buffer_.select({0, static_cast<int>(text().size())});
    else if (ctrl && pressed(ImGuiKey_C) && buffer_.has_selection())
        ImGui::SetClipboardText(buffer_.selected_text().c_str());
    else
        return false;
    preferred_x_ = -1;
    return true;
}

bool LetterEditor::edit_by_keys() {
    bool changed = edit_by_shortcuts();
    if (pressed(ImGuiKey_Backspace)) changed |= erase_towards(true, control());
    if (pressed(ImGuiKey_Delete)) changed |= erase_towards(false, control());
    if (pressed(ImGuiKey_Enter) || pressed(ImGuiKey_KeypadEnter))
        changed |= buffer_.insert("\n", Edit::other, ImGui::GetTime());
    changed |= type_characters();
    if (changed) {
        dirty_ = true;
        follow_ = true;
        at_soft_end_ = false;
        preferred_x_ = -1;
    }
    return changed;
}

bool LetterEditor::edit_by_shortcuts() {
    if (!control()) return false;
    const double now = ImGui::GetTime();
    if (pressed(ImGuiKey_X) && buffer_.has_selection()) {
        ImGui::SetClipboardText(buffer_.selected_text().c_str());
        return buffer_.erase(buffer_.selection(), Edit::other, now);
    }
    if (pressed(ImGuiKey_V)) {
        const char* clipboard = ImGui::GetClipboardText();
        if (clipboard == nullptr) return false;
        const auto text = pasteable(clipboard);
        if (buffer_.insert(text, Edit::other, now)) return true;
        if (!text.empty()) tell_paste(PasteFault::too_long);
        return false;
    }
    if (pressed(ImGuiKey_Y)) return buffer_.redo();
    if (pressed(ImGuiKey_Z)) return ImGui::GetIO().KeyShift ? buffer_.redo() : buffer_.undo();
    return false;
}

bool LetterEditor::erase_towards(bool left, bool by_word) {
    const double now = ImGui::GetTime();
    if (buffer_.has_selection()) return buffer_.erase(buffer_.selection(), Edit::deleting, now);
    const int at = caret();
    if (left)
        return buffer_.erase({by_word ? word_left(text(), at) : previous_character(text(), at), at},
                             Edit::deleting, now);
    return buffer_.erase({at, by_word ? word_right(text(), at) : next_character(text(), at)},
                         Edit::deleting, now);
}

bool LetterEditor::type_characters() {
    ImGuiIO& io = ImGui::GetIO();
    if (control()) return false;
    bool changed = false;
    for (const ImWchar code : io.InputQueueCharacters)
        changed |= buffer_.insert(encoded(code), code == ' ' ? Edit::space : Edit::typing,
                                  ImGui::GetTime());
    io.InputQueueCharacters.resize(0);
    return changed;
}

}  // namespace sim::app::views
