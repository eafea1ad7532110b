#pragma once

#include <string>
#include <vector>

#include <imgui.h>

#include "sim/app/views/letter_buffer.hpp"
#include "sim/app/views/palette.hpp"

struct ImGuiWindow;
struct ImFont;

namespace sim::app::views {

/// A stretch of the letter to mark: a spelling fault (underlined) or a phrase to look at (ground).
struct Highlight {
    Span span;
    Tone tone = Tone::danger;
    bool underline = true;
};

/// Multi-line editor with soft wrap: mouse, words, Home/End, clipboard, undo. No bidi or shaping.
class LetterEditor {
public:
    bool read_only = false;
    std::vector<Highlight> highlights;  ///< The owner recomputes them when the text changes.

    /// "Lettre###letter". True when the text changed.
    bool draw(const std::string& label, ImVec2 size);

    const std::string& text() const { return buffer_.text(); }
    void set_text(std::string_view text);
    void set_byte_limit(std::size_t bytes) { buffer_.set_byte_limit(bytes); }
    /// As typed at the caret: a phrase chosen from a list. False when the byte limit refuses it.
    bool insert(std::string_view text);
    int caret() const { return buffer_.caret(); }
    int anchor() const { return buffer_.anchor(); }
    std::string selected_text() const { return buffer_.selected_text(); }
    const std::vector<LetterLine>& lines() const { return lines_; }
    std::string line(std::size_t index) const;

private:
    struct Frame;  // What one draw() needs; in letter_editor.cpp.

    void layout(float width);
    int line_of(int at) const;
    float x_of(int line, int at) const;
    int position_at(int line, float x, bool& at_soft_end) const;
    void go(int to, bool selecting, bool at_soft_end = false);
    void go_lines(int count, bool selecting);
    void mouse(const Frame& frame);
    bool move_by_keys(const Frame& frame);
    bool edit_by_keys();
    bool edit_by_shortcuts();
    bool type_characters();
    bool erase_towards(bool left, bool by_word);
    void follow_caret(const Frame& frame);
    void render(const Frame& frame) const;
    void render_line(const Frame& frame, int line) const;
    void render_highlight(const Frame& frame, int line, const Highlight& mark) const;

    LetterBuffer buffer_;
    std::vector<LetterLine> lines_;
    bool dirty_ = true;
    float laid_width_ = -1;
    const ImFont* laid_font_ = nullptr;
    float preferred_x_ = -1;    ///< Kept while moving up and down; negative: none.
    bool at_soft_end_ = false;  ///< The caret at a soft break shows at the end of the upper line.
    bool follow_ = false;
};

}  // namespace sim::app::views
