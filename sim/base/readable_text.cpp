#include "sim/base/readable_text.hpp"

namespace sim {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool is_control(char32_t code) {
    const bool direction = (code >= 0x202A && code <= 0x202E) ||
                           (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F;
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || direction || code == 0xFEFF;
}

int length_of(std::string_view text) {
    return static_cast<int>(text.size());
}

}  // namespace

Character character_at(std::string_view text, int at) {
    const auto byte = [&](int i) {
        return static_cast<unsigned char>(text[static_cast<std::size_t>(i)]);
    };
    if (at >= length_of(text)) return {0, 1};
    const unsigned first = byte(at);
    if (first < 0x80) return {static_cast<char32_t>(first), 1};
    const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > length_of(text)) return {replacement, 1};
    char32_t code = first & (0x7Fu >> length);
    for (int i = 1; i < length; ++i) {
        const unsigned next = byte(at + i);
        if ((next & 0xC0u) != 0x80u) return {replacement, 1};
        code = (code << 6) | (next & 0x3Fu);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (overlong || surrogate || code > 0x10FFFF) return {replacement, 1};
    return {code, length};
}

std::string readable_text(std::string_view raw) {
    std::string out;
    out.reserve(raw.size());
    for (int at = 0; at < length_of(raw);) {
        const Character c = character_at(raw, at);
        const auto here = static_cast<std::size_t>(at);
        const bool broken = c.code == replacement && c.bytes == 1;
        const bool crlf = raw[here] == '\r' && at + 1 < length_of(raw) && raw[here + 1] == '\n';
        if (c.code == U'\t')
            out += ' ';
        else if (c.code == U'\n' || (c.code == U'\r' && !crlf))
            out += '\n';
        else if (!broken && !is_control(c.code))
            out.append(raw.substr(here, static_cast<std::size_t>(c.bytes)));
        at += c.bytes;
    }
    return out;
}

}  // namespace sim
