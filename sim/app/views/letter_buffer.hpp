#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace sim::app::views {

/// [begin, end) in bytes of UTF-8 text.
struct Span {
    int begin = 0;
    int end = 0;
    friend bool operator==(const Span&, const Span&) = default;
};

/// A line of the layout: excludes its '\n'. A soft line was broken by the width only, so no stored
/// text ever has a newline that the writer did not type.
struct LetterLine {
    int begin = 0;
    int end = 0;
    bool soft = false;
};

/// Width of one character, in pixels.
using Advance = std::function<float(char32_t)>;

int next_character(std::string_view text, int at);
int previous_character(std::string_view text, int at);
int word_left(std::string_view text, int at);
int word_right(std::string_view text, int at);
bool is_word(char32_t code);

/// Greedy wrap after spaces and hyphens; U+00A0 and U+202F never break.
std::vector<LetterLine> wrap(std::string_view text, float width, const Advance& advance);

/// Text, caret, selection and undo of a letter, without any drawing.
class LetterBuffer {
public:
    /// What groups keystrokes into one undo step.
    enum class Edit { other, typing, deleting, space };

    const std::string& text() const { return text_; }
    int caret() const { return caret_; }
    int anchor() const { return anchor_; }
    std::size_t byte_limit() const { return byte_limit_; }
    void set_byte_limit(std::size_t bytes) { byte_limit_ = bytes; }

    /// Replaces everything, undo history too.
    void set_text(std::string_view text);
    Span selection() const;
    bool has_selection() const { return caret_ != anchor_; }
    std::string selected_text() const;
    void place(int caret, bool keep_anchor);
    void select(Span span);

    /// Over the selection. False when the byte limit refuses it.
    bool insert(std::string_view text, Edit kind, double now);
    bool erase(Span span, Edit kind, double now);
    bool undo();
    bool redo();

private:
    struct Step {
        std::string text;
        int caret;
        int anchor;
    };
    void remember(Edit kind, double now);
    bool swap_with(std::vector<Step>& from, std::vector<Step>& to);

    std::string text_;
    int caret_ = 0;
    int anchor_ = 0;
    std::size_t byte_limit_ = 64 * 1024;
    std::vector<Step> undo_;
    std::vector<Step> redo_;
    Edit last_kind_ = Edit::other;
    double last_time_ = 0;
};

}  // namespace sim::app::views
