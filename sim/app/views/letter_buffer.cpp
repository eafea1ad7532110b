#include "sim/app/views/letter_buffer.hpp"

#include <algorithm>

#include "sim/base/clean_text.hpp"
#include "sim/base/readable_text.hpp"

namespace sim::app::views {
namespace {

constexpr std::size_t undo_steps = 300;
constexpr double typing_pause_seconds = 1.0;

bool breaks_after(char32_t code) {
    return code == U' ' || code == U'\t' || code == U'-' || code == 0x2013;
}

bool is_blank(char32_t code) {
    return code == U' ' || code == U'\t';
}

int size_of(std::string_view text) {
    return static_cast<int>(text.size());
}

}  // namespace

int next_character(std::string_view text, int at) {
    return at >= size_of(text) ? size_of(text) : at + character_at(text, at).bytes;
}

int previous_character(std::string_view text, int at) {
    if (at <= 0) return 0;
    --at;
    while (at > 0 &&
           (static_cast<unsigned char>(text[static_cast<std::size_t>(at)]) & 0xC0) == 0x80)
        --at;
    return at;
}

bool is_word(char32_t c) {
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') ||
               c == U'_';
    static constexpr std::u32string_view separators =
        U"\u00A0\u202F\u00AB\u00BB\u2019\u2013\u2014\u2026";
    return separators.find(c) == std::u32string_view::npos;
}

int word_left(std::string_view text, int at) {
    const auto before = [&] { return character_at(text, previous_character(text, at)).code; };
    while (at > 0 && !is_word(before())) at = previous_character(text, at);
    while (at > 0 && is_word(before())) at = previous_character(text, at);
    return at;
}

int word_right(std::string_view text, int at) {
    const int end = size_of(text);
    while (at < end && is_word(character_at(text, at).code)) at = next_character(text, at);
    while (at < end && !is_word(character_at(text, at).code)) at = next_character(text, at);
    return at;
}

std::vector<LetterLine> wrap(std::string_view text, float width, const Advance& advance) {
    std::vector<LetterLine> lines;
    const int end = size_of(text);
    int begin = 0;
    int may_break = -1;
    float x = 0;
    float x_at_break = 0;
    for (int at = 0; at < end;) {
        const Character c = character_at(text, at);
        if (c.code == U'\n') {
            lines.push_back({begin, at, false});
            at += c.bytes;
            begin = at;
            x = 0;
            may_break = -1;
            continue;
        }
        const float step = advance(c.code);
        if (!is_blank(c.code) && x + step > width && at > begin) {
            const bool at_word = may_break > begin;
            const int cut = at_word ? may_break : at;
            lines.push_back({begin, cut, true});
            x = at_word ? x - x_at_break : 0;
            begin = cut;
            may_break = -1;
        }
        x += step;
        at += c.bytes;
        if (breaks_after(c.code)) {
            may_break = at;
            x_at_break = x;
        }
    }
    lines.push_back({begin, end, false});
    return lines;
}

void LetterBuffer::set_text(std::string_view text) {
    text_ = clean_text(text);
    caret_ = anchor_ = 0;
    undo_.clear();
    redo_.clear();
    last_kind_ = Edit::other;
}

Span LetterBuffer::selection() const {
    return {std::min(caret_, anchor_), std::max(caret_, anchor_)};
}

std::string LetterBuffer::selected_text() const {
    const Span span = selection();
    return text_.substr(static_cast<std::size_t>(span.begin),
                        static_cast<std::size_t>(span.end - span.begin));
}

void LetterBuffer::place(int caret, bool keep_anchor) {
    caret_ = std::clamp(caret, 0, size_of(text_));
    if (!keep_anchor) anchor_ = caret_;
    last_kind_ = Edit::other;
}

void LetterBuffer::select(Span span) {
    anchor_ = std::clamp(span.begin, 0, size_of(text_));
    caret_ = std::clamp(span.end, 0, size_of(text_));
    last_kind_ = Edit::other;
}

void LetterBuffer::remember(Edit kind, double now) {
    const bool same_run = kind != Edit::other && kind == last_kind_ &&
                          now - last_time_ <= typing_pause_seconds && !undo_.empty();
    if (!same_run) {
        undo_.push_back({text_, caret_, anchor_});
        if (undo_.size() > undo_steps) undo_.erase(undo_.begin());
    }
    redo_.clear();
    last_kind_ = kind;
    last_time_ = now;
}

bool LetterBuffer::insert(std::string_view text, Edit kind, double now) {
    const std::string clean = clean_text(text);
    const Span over = selection();
    const auto removed = static_cast<std::size_t>(over.end - over.begin);
    if (clean.empty() || text_.size() - removed + clean.size() > byte_limit_) return false;
    remember(kind, now);
    text_.replace(static_cast<std::size_t>(over.begin), removed, clean);
    caret_ = anchor_ = over.begin + size_of(clean);
    return true;
}

bool LetterBuffer::erase(Span span, Edit kind, double now) {
    if (span.begin >= span.end) return false;
    remember(kind, now);
    text_.erase(static_cast<std::size_t>(span.begin),
                static_cast<std::size_t>(span.end - span.begin));
    caret_ = anchor_ = span.begin;
    return true;
}

bool LetterBuffer::swap_with(std::vector<Step>& from, std::vector<Step>& to) {
    if (from.empty()) return false;
    to.push_back({text_, caret_, anchor_});
    Step step = std::move(from.back());
    from.pop_back();
    text_ = std::move(step.text);
    caret_ = step.caret;
    anchor_ = step.anchor;
    last_kind_ = Edit::other;
    return true;
}

bool LetterBuffer::undo() {
    return swap_with(undo_, redo_);
}
bool LetterBuffer::redo() {
    return swap_with(redo_, undo_);
}

}  // namespace sim::app::views
