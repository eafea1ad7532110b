#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <imgui.h>
#include <imgui_internal.h>

#include "sim/app/views/probe.hpp"

namespace sim::app::views {

/// A person in front of a screen that has no window: finds widgets by what they say, moves the
/// mouse to them and presses; fails like a person does when a widget is covered, disabled or
/// missing. Its clipboard is its own.
class Driver {
public:
    /// `draw` is one frame of the screen. Fonts of a scale are built once for the whole process.
    explicit Driver(std::function<void()> draw, ImVec2 size = {1680, 1050}, float scale = 1);
    ~Driver();
    Driver(const Driver&) = delete;
    Driver& operator=(const Driver&) = delete;

    std::string clipboard;

    void frames(int count = 1);
    /// Until all input has been handed out.
    void settle();

    /// By the text before "##", by the whole label, or by "###id".
    std::vector<probe::Item> find_all(std::string_view label) const;
    /// The one widget; throws with the list of what is there otherwise.
    probe::Item find(std::string_view label) const;
    bool exists(std::string_view label) const { return !find_all(label).empty(); }
    /// A text drawn somewhere contains this.
    bool sees(std::string_view text) const;
    /// Every label of the screen.
    std::string dump() const;

    void move(ImVec2 to);
    /// Scrolls whatever scrolls until the widget shows.
    bool reveal(std::string_view label);
    probe::Item hover(std::string_view label);
    void click(std::string_view label);
    void press_at(ImVec2 at, int times = 1);
    void drag(ImVec2 from, ImVec2 to);
    void key(ImGuiKeyChord chord);
    void write(std::string_view text);
    /// Replaces what a field holds.
    void type(std::string_view label, std::string_view text);
    /// Tab until the widget has the keyboard.
    bool tab_to(std::string_view label);

    ImGuiContext& context() { return *context_; }

private:
    bool try_hover(const probe::Item& item);

    std::function<void()> draw_;
    ImGuiContext* context_ = nullptr;
};

}  // namespace sim::app::views
