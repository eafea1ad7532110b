#include "sim/app/views/wrapping.hpp"

#include <algorithm>

#include <imgui_internal.h>

namespace sim::app::views {
namespace {

struct Letter {
    unsigned code = 0;
    int bytes = 1;
};
Letter letter_at(const char* at, const char* end) {
    Letter letter;
    letter.bytes = std::max(1, ImTextCharFromUtf8(&letter.code, at, end));
    return letter;
}

/// What French never puts at the beginning of a line, even after a plain space.
bool closes(unsigned code) {
    constexpr unsigned closing[] = {0xBB, ':', ';', '!', '?', '%', ')', 0x20AC};
    return std::ranges::find(closing, code) != std::end(closing);
}

bool is_in_word(unsigned code) {
    return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || code >= 0xC0;
}

}  // namespace

const char* line_end(const ImFont& face, const char* begin, const char* end, float width) {
    constexpr unsigned opening_guillemet = 0xAB;
    const char* best = nullptr;
    float x = 0;
    unsigned before = 0;
    for (const char* at = begin; at < end;) {
        const auto [code, bytes] = letter_at(at, end);
        const char* const next = at + bytes;
        const unsigned after = next < end ? letter_at(next, end).code : 0;
        if (code == ' ' && at > begin && before != opening_guillemet && !closes(after)) best = at;
        x += face.GetCharAdvance(static_cast<ImWchar>(std::min(code, 0xFFFDu)));
        if (x > width && code != ' ') {
            if (best != nullptr) return best;
            return at == begin ? next : at;
        }
        if (code == '-' && is_in_word(before) && is_in_word(after)) best = next;
        before = code;
        at = next;
    }
    return end;
}

std::string on_one_line(std::string_view text) {
    std::string line{text};
    for (char& c : line)
        if (c == '\n' || c == '\t') c = ' ';
    return line;
}

}  // namespace sim::app::views
