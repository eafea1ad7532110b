#include "sim/app/views/keyboard.hpp"

#include <algorithm>
#include <array>

#include <imgui.h>

#include "sim/app/core/keys.hpp"

namespace sim::app::views {
namespace {

/// A key of the table is up to two keys of a keyboard.
struct NamedKey {
    const char* name;
    ImGuiKey key;
    ImGuiKey also = ImGuiKey_None;
};

// The apostrophe is the key of 4 on a French keyboard; its 6 stays with the documents' minus.
constexpr std::array named_keys{
    NamedKey{"Plus", ImGuiKey_Equal, ImGuiKey_KeypadAdd},
    NamedKey{"Minus", ImGuiKey_Minus, ImGuiKey_KeypadSubtract},
    NamedKey{"PageDown", ImGuiKey_PageDown},
    NamedKey{"PageUp", ImGuiKey_PageUp},
    NamedKey{"Home", ImGuiKey_Home},
    NamedKey{"End", ImGuiKey_End},
    NamedKey{"Insert", ImGuiKey_Insert},
    NamedKey{"Comma", ImGuiKey_Comma},
    NamedKey{"Semicolon", ImGuiKey_Semicolon},
    NamedKey{"Period", ImGuiKey_Period},
    NamedKey{"4", ImGuiKey_4, ImGuiKey_Apostrophe},
    NamedKey{"F1", ImGuiKey_F1},
    NamedKey{"F2", ImGuiKey_F2},
    NamedKey{"F3", ImGuiKey_F3},
    NamedKey{"F4", ImGuiKey_F4},
    NamedKey{"F5", ImGuiKey_F5},
    NamedKey{"F6", ImGuiKey_F6},
    NamedKey{"F7", ImGuiKey_F7},
    NamedKey{"F8", ImGuiKey_F8},
    NamedKey{"F9", ImGuiKey_F9},
    NamedKey{"F10", ImGuiKey_F10},
    NamedKey{"F11", ImGuiKey_F11},
    NamedKey{"F12", ImGuiKey_F12},
};

bool is_down_now(ImGuiKey key) {
    return key != ImGuiKey_None && ImGui::IsKeyPressed(key, false);
}

bool pressed_key(std::string_view name) {
    for (const auto& known : named_keys)
        if (name == known.name) return is_down_now(known.key) || is_down_now(known.also);
    if (name.size() != 1) return false;
    const char c = name.front();
    if (c >= 'A' && c <= 'Z') return is_down_now(static_cast<ImGuiKey>(ImGuiKey_A + (c - 'A')));
    if (c >= '0' && c <= '9') return is_down_now(static_cast<ImGuiKey>(ImGuiKey_0 + (c - '0')));
    return false;
}

KeyMap& in_use() {
    static KeyMap keys;
    return keys;
}

std::string modifiers_down() {
    const ImGuiIO& io = ImGui::GetIO();
    return std::string{io.KeyCtrl ? "Ctrl+" : ""} + (io.KeyAlt ? "Alt+" : "") +
           (io.KeyShift ? "Shift+" : "");
}

}  // namespace

void use_keys(const std::map<std::string, std::string>& keys) {
    in_use() = keys;
}

bool command_pressed(std::string_view command) {
    const auto chord = chord_of(in_use(), command);
    const auto before = modifiers_down();
    if (chord.size() <= before.size() || !chord.starts_with(before)) return false;
    const auto key = std::string_view{chord}.substr(before.size());
    return key.find('+') == std::string_view::npos && pressed_key(key);
}

std::string shown_key(std::string_view command) {
    return chord_in_french(chord_of(in_use(), command));
}

std::string with_key(std::string_view label, std::string_view command) {
    const auto key = shown_key(command);
    const auto end = std::min(label.find("##"), label.size());
    return std::string{label.substr(0, end)} + (key.empty() ? "" : " (" + key + ")") +
           std::string{label.substr(end)};
}

std::string pressed_chord() {
    for (const auto& known : named_keys)
        if (is_down_now(known.key) || is_down_now(known.also)) return modifiers_down() + known.name;
    for (char c = 'A'; c <= 'Z'; ++c)
        if (pressed_key({&c, 1})) return modifiers_down() + c;
    for (char c = '0'; c <= '9'; ++c)
        if (pressed_key({&c, 1})) return modifiers_down() + c;
    return {};
}

}  // namespace sim::app::views
