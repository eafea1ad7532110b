#include "tests/sim/app/driver.hpp"

#include <map>
#include <memory>
#include <stdexcept>

#include "sim/app/views/new_frame.hpp"
#include "sim/app/views/theme.hpp"

namespace sim::app::views {
namespace {

/// Loading fonts takes most of a test's time: one atlas a scale, kept until the process ends.
ImFontAtlas* atlas_of(float scale) {
    static std::map<float, std::unique_ptr<ImFontAtlas>> atlases;
    auto& atlas = atlases[scale];
    if (!atlas) {
        atlas = std::make_unique<ImFontAtlas>();
        ImGuiContext* context = ImGui::CreateContext(atlas.get());
        ImGui::SetCurrentContext(context);
        load_fonts(scale);
        ImGui::DestroyContext(context);
    }
    return atlas.get();
}

bool matches(std::string_view label, std::string_view wanted) {
    if (label == wanted) return true;
    if (wanted.starts_with("###")) return label.ends_with(wanted);
    if (label.starts_with("##") && !label.starts_with("###")) label.remove_prefix(2);
    return label.substr(0, label.find("##")) == wanted;
}

void set_key(ImGuiKeyChord chord, bool down) {
    ImGuiIO& io = ImGui::GetIO();
    for (const ImGuiKey modifier : {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt})
        if ((chord & modifier) != 0) io.AddKeyEvent(modifier, down);
    io.AddKeyEvent(static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_), down);
}

}  // namespace

Driver::Driver(std::function<void()> draw, ImVec2 size, float scale) : draw_{std::move(draw)} {
    context_ = ImGui::CreateContext(atlas_of(scale));
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = io.LogFilename = nullptr;
    io.DisplaySize = size;
    io.DeltaTime = 1.0f / 60;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.BackendPlatformName = io.BackendRendererName = "none";
    io.ClipboardUserData = this;
    io.GetClipboardTextFn = [](void* self) {
        return static_cast<Driver*>(self)->clipboard.c_str();
    };
    io.SetClipboardTextFn = [](void* self, const char* text) {
        static_cast<Driver*>(self)->clipboard = text;
    };
    adopt_fonts(scale);
    apply_style(palette_of(Look::light), scale);
    probe::record(true);
    frames(3);
}

Driver::~Driver() {
    probe::record(false);
    ImGui::DestroyContext(context_);
}

void Driver::frames(int count) {
    for (; count > 0; --count) {
        probe::begin_frame();
        new_frame();
        draw_();
        ImGui::Render();
    }
}

void Driver::settle() {
    frames(2);
    for (int i = 0; i < 4000 && !context_->InputEventsQueue.empty(); ++i) frames();
}

std::vector<probe::Item> Driver::find_all(std::string_view label) const {
    std::vector<probe::Item> found;
    for (const auto& item : probe::seen().items)
        if (!item.label.empty() && matches(item.label, label)) found.push_back(item);
    return found;
}

probe::Item Driver::find(std::string_view label) const {
    const auto found = find_all(label);
    if (found.size() == 1) return found.front();
    throw std::runtime_error((found.empty() ? "no widget '" : "several widgets '") +
                             std::string{label} + "'. There are: " + dump());
}

bool Driver::sees(std::string_view text) const {
    for (const auto& seen : probe::seen().texts)
        if (seen.find(text) != std::string::npos) return true;
    return false;
}

std::string Driver::dump() const {
    std::string all;
    for (const auto& item : probe::seen().items)
        if (!item.label.empty()) all += "[" + item.label + "] ";
    return all;
}

void Driver::move(ImVec2 to) {
    ImGui::GetIO().AddMousePosEvent(to.x, to.y);
    frames(2);
}

bool Driver::reveal(std::string_view label) {
    const auto shown = [&] {
        const auto found = find_all(label);
        return found.size() == 1 && found[0].clip.Contains(found[0].rect.GetCenter());
    };
    if (shown()) return true;
    const std::vector<ImGuiWindow*> windows{context_->Windows.begin(), context_->Windows.end()};
    for (ImGuiWindow* window : windows) {
        if (!window->Active || window->ScrollMax.y <= 0) continue;
        move(window->InnerRect.GetCenter());
        for (const float wheel : {5.0f, -1.0f})
            for (float before = -1; before != window->Scroll.y && !shown();) {
                before = window->Scroll.y;
                ImGui::GetIO().AddMouseWheelEvent(0, wheel);
                frames(3);
            }
        if (shown()) return true;
    }
    return false;
}

bool Driver::try_hover(const probe::Item& item) {
    ImRect part = item.rect;
    part.ClipWith(item.clip);
    move(part.GetCenter());
    return context_->HoveredId == item.id || context_->HoveredIdPreviousFrame == item.id;
}

probe::Item Driver::hover(std::string_view label) {
    reveal(label);
    const probe::Item item = find(label);
    if (!try_hover(item))
        throw std::runtime_error("'" + std::string{label} + "' is covered, clipped or disabled");
    return item;
}

void Driver::click(std::string_view label) {
    hover(label);
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseButtonEvent(0, true);
    frames();
    io.AddMouseButtonEvent(0, false);
    settle();
}

void Driver::press_at(ImVec2 at, int times) {
    frames(60);  // Apart from any press before, or it would count as one more of a double click.
    move(at);
    for (; times > 0; --times)
        for (const bool down : {true, false}) {
            ImGui::GetIO().AddMouseButtonEvent(0, down);
            frames();
        }
    settle();
}

void Driver::drag(ImVec2 from, ImVec2 to) {
    frames(60);
    move(from);
    ImGui::GetIO().AddMouseButtonEvent(0, true);
    frames(2);
    move(to);
    ImGui::GetIO().AddMouseButtonEvent(0, false);
    settle();
}

void Driver::key(ImGuiKeyChord chord) {
    set_key(chord, true);
    settle();
    set_key(chord, false);
    settle();
}

void Driver::write(std::string_view text) {
    ImGui::GetIO().AddInputCharactersUTF8(std::string{text}.c_str());
    settle();
}

void Driver::type(std::string_view label, std::string_view text) {
    click(label);
    key(ImGuiMod_Ctrl | ImGuiKey_A);
    key(ImGuiKey_Delete);
    write(text);
}

bool Driver::tab_to(std::string_view label) {
    for (int i = 0; i < 200; ++i) {
        const auto found = find_all(label);
        if (!found.empty() && context_->NavId == found.front().id) return true;
        key(ImGuiKey_Tab);
    }
    return false;
}

}  // namespace sim::app::views
