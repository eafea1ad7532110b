#pragma once

#include <string>
#include <string_view>

namespace sim {

/// One UTF-8 character: its code (U+FFFD when malformed) and its length in bytes, at least 1.
struct Character {
    char32_t code = 0;
    int bytes = 0;
};
Character character_at(std::string_view text, int at);

/// What may be kept of a text: valid UTF-8, no control character but '\n', no mark that turns the
/// direction of what follows; tabs as spaces. What a journal keeps must read back as it was, and a
/// terminal obeys control characters.
std::string readable_text(std::string_view raw);

}  // namespace sim
