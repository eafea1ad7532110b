#pragma once

#include <string>

#include <sys/types.h>

/// What surrounds the window: other programs, and the settings of the desktop. All of it on the
/// screen of the last Seat.
namespace ui {

/// Another program that holds the clipboard, for as long as this lives.
class ClipboardHolder {
public:
    /// How it answers who wants to paste.
    enum class Manner { gives, gives_in_parts, is_silent, stops_half_way };

    ClipboardHolder(Manner manner, const std::string& bytes);
    ~ClipboardHolder();
    ClipboardHolder(const ClipboardHolder&) = delete;
    ClipboardHolder& operator=(const ClipboardHolder&) = delete;

private:
    pid_t program_ = -1;
};

/// As a person changes the scale of the desktop: "192" is twice the usual.
void set_dots_per_inch(const std::string& dots);

}  // namespace ui
