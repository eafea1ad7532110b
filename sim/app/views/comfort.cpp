#include "sim/app/views/comfort.hpp"

#include <imgui.h>
#include <imgui_internal.h>

namespace sim::app::views {
namespace {

struct Comfort {
    bool wide = false;
    bool easy = false;
    bool still = false;
    std::string focused;
};
Comfort& comfort() {
    static Comfort kept;
    return kept;
}

}  // namespace

void set_wide_spacing(bool wide) {
    comfort().wide = wide;
}
bool wide_spacing() {
    return comfort().wide;
}
void set_easy_font(bool easy) {
    comfort().easy = easy;
}
bool easy_font() {
    return comfort().easy;
}
void set_reduced_motion(bool reduced) {
    comfort().still = reduced;
    ImGui::GetIO().ConfigInputTextCursorBlink = !reduced;
}
bool reduced_motion() {
    return comfort().still;
}

void note_focus(std::string_view label) {
    if (!ImGui::IsItemFocused()) return;
    comfort().focused = label.substr(0, label.find("##"));
}
std::string focused_words() {
    return comfort().focused;
}
void forget_focus() {
    comfort().focused.clear();
}

}  // namespace sim::app::views
