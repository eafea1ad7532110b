#include "sim/base/clean_text.hpp"

#include <algorithm>
#include <memory>

#include <glib.h>

#include "sim/base/readable_text.hpp"

namespace sim {

std::string composed(std::string text) {
    const auto in_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(text, in_ascii)) return text;
    const std::unique_ptr<char, decltype(&g_free)> joined{
        g_utf8_normalize(text.data(), static_cast<gssize>(text.size()), G_NORMALIZE_NFC), g_free};
    return joined == nullptr ? text : joined.get();
}

std::string clean_text(std::string_view raw) {
    return composed(readable_text(raw));
}

}  // namespace sim
