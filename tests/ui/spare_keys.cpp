#include "tests/ui/spare_keys.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#define XK_PUBLISHING  // The names of typographic signs.
#define XK_TECHNICAL
#include <X11/Xlib.h>
#include <X11/keysym.h>

#include "sim/base/readable_text.hpp"

namespace ui {
namespace {

/// Those that have an older name than their Unicode one.
constexpr std::array<std::pair<char32_t, KeySym>, 12> older_names{{
    {U'œ', XK_oe},
    {U'Œ', XK_OE},
    {U'€', XK_EuroSign},
    {U'’', XK_rightsinglequotemark},
    {U'‘', XK_leftsinglequotemark},
    {U'“', XK_leftdoublequotemark},
    {U'”', XK_rightdoublequotemark},
    {U'–', XK_endash},
    {U'—', XK_emdash},
    {U'…', XK_ellipsis},
    {U'≤', XK_lessthanequal},
    {U'≥', XK_greaterthanequal},
}};

KeySym symbol_of(char32_t letter) {
    constexpr char32_t latin_end = 0x100;
    constexpr KeySym unicode = 0x1000000;
    const auto* older = std::ranges::find(older_names, letter, &std::pair<char32_t, KeySym>::first);
    if (older != older_names.end()) return older->second;
    return letter < latin_end ? KeySym{letter} : unicode | KeySym{letter};
}

/// The keys of a screen.
class Keys {
public:
    Keys() : display_{XOpenDisplay(nullptr)} {
        if (display_ == nullptr) return;
        XDisplayKeycodes(display_, &first_, &last_);
        table_ =
            XGetKeyboardMapping(display_, static_cast<KeyCode>(first_), last_ - first_ + 1, &each_);
    }
    ~Keys() {
        if (table_ != nullptr) XFree(table_);
        if (display_ != nullptr) XCloseDisplay(display_);
    }
    Keys(const Keys&) = delete;
    Keys& operator=(const Keys&) = delete;

    bool give(KeySym symbol) {
        if (table_ == nullptr) return false;
        const auto* end = table_ + (last_ - first_ + 1) * each_;
        if (std::find(static_cast<const KeySym*>(table_), end, symbol) != end) return true;
        const auto spare = spare_key();
        if (!spare) return false;
        // With and without Shift: one symbol alone would be taken for its small letter.
        std::array<KeySym, 2> both{symbol, symbol};
        XChangeKeyboardMapping(display_, *spare, 2, both.data(), 1);
        XSync(display_, False);
        std::fill_n(table_ + (*spare - first_) * each_, std::min(each_, 2), symbol);
        return true;
    }

private:
    std::optional<int> spare_key() const {
        for (int key = last_; key >= first_; --key) {
            const auto* symbols = table_ + (key - first_) * each_;
            if (std::all_of(symbols, symbols + each_, [](KeySym s) { return s == NoSymbol; }))
                return key;
        }
        return std::nullopt;
    }

    Display* display_;
    int first_ = 0, last_ = 0, each_ = 0;
    KeySym* table_ = nullptr;
};

}  // namespace

bool give_keys(const std::string& text) {
    Keys keys;
    bool all = true;
    for (int at = 0; at < static_cast<int>(text.size());) {
        const auto letter = sim::character_at(text, at);
        all &= keys.give(symbol_of(letter.code));
        at += letter.bytes;
    }
    return all;
}

}  // namespace ui
