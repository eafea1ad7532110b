// Drawing of the letter editor: the visible lines only.
#include <algorithm>
#include <cmath>

#include "sim/app/views/draw.hpp"
#include "sim/app/views/letter_frame.hpp"
#include "sim/app/views/probe.hpp"

namespace sim::app::views {

void LetterEditor::render_highlight(const Frame& frame, int index, const Highlight& mark) const {
    const LetterLine& l = lines_[static_cast<std::size_t>(index)];
    const int begin = std::max(mark.span.begin, l.begin);
    const int end = std::min(mark.span.end, l.end);
    if (begin >= end) return;
    const float y = frame.line_y(index);
    const float x0 = frame.origin.x + x_of(index, begin);
    const float x1 = frame.origin.x + x_of(index, end);
    const TonePair colours = palette().tone(mark.tone);
    if (!mark.underline)
        return fill({{x0 - S(1), y + S(1)}, {x1 + S(1), y + frame.line_height - S(1)}},
                    colours.ground, S(3));
    const float thickness = std::max(1.0f, S(2));
    const float bottom = y + frame.line_height - S(2);
    fill({{x0, bottom - thickness}, {x1, bottom}}, colours.ink, thickness / 2);
}

void LetterEditor::render_line(const Frame& frame, int index) const {
    const LetterLine& l = lines_[static_cast<std::size_t>(index)];
    const float y = frame.line_y(index);
    const Span chosen = buffer_.selection();
    if (chosen.begin < chosen.end && chosen.begin <= l.end && chosen.end > l.begin) {
        const float x0 = x_of(index, std::max(chosen.begin, l.begin));
        float x1 = x_of(index, std::min(chosen.end, l.end));
        if (chosen.end > l.end && !l.soft) x1 += ImGui::GetFontSize() * 0.35f;
        fill({{frame.origin.x + x0, y},
              {frame.origin.x + std::max(x1, x0 + 1), y + frame.line_height}},
             palette().selection);
    }
    for (const Highlight& mark : highlights) render_highlight(frame, index, mark);
    if (l.end == l.begin) return;
    const char* begin = text().data() + l.begin;
    const char* end = text().data() + l.end;
    probe::seen_text({begin, static_cast<std::size_t>(end - begin)});
    const float top = std::floor((frame.line_height - ImGui::GetFontSize()) / 2);
    probe::draw_text(*frame.window->DrawList, *ImGui::GetFont(), {frame.origin.x, y + top},
                     ImGui::GetColorU32(ImGuiCol_Text),
                     {begin, static_cast<std::size_t>(end - begin)});
}

void LetterEditor::render(const Frame& frame) const {
    const int last = static_cast<int>(lines_.size()) - 1;
    const ImRect& clip = frame.window->ClipRect;
    const int from =
        std::max(0, static_cast<int>((clip.Min.y - frame.origin.y) / frame.line_height));
    const int to =
        std::min(last, static_cast<int>((clip.Max.y - frame.origin.y) / frame.line_height));
    for (int line = from; line <= to; ++line) render_line(frame, line);

    ImGuiContext& g = *ImGui::GetCurrentContext();
    if (g.ActiveId != frame.id) return;
    const int line = line_of(caret());
    const float x = frame.origin.x + x_of(line, caret());
    const float y = frame.line_y(line);
    const bool lit =
        !g.IO.ConfigInputTextCursorBlink || std::fmod(static_cast<float>(g.Time), 1.2f) < 0.8f;
    if (lit)
        fill({{x, y + S(2)}, {x + std::max(1.0f, S(1)), y + frame.line_height - S(2)}},
             palette().ink);
    g.PlatformImeData.WantVisible = true;
    g.PlatformImeData.InputPos = {x, y};
    g.PlatformImeData.InputLineHeight = frame.line_height;
}

}  // namespace sim::app::views
