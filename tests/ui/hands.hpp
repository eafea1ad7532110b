#pragma once

#include <string>

#include "tests/ui/seat.hpp"

namespace ui {

enum class Way { mouse, keyboard };

/// What a person does on any screen, by the mouse or by the keyboard alone.
class Hands {
public:
    Hands(Seat& seat, Way way) : seat_{seat}, way_{way} {}

    bool by_keys() const { return way_ == Way::keyboard; }
    /// Clicks it, or goes there with Tab and presses Enter.
    void use(const std::string& address);
    void write(const std::string& address, const std::string& text);
    /// From a list that opens.
    void choose(const std::string& list, const std::string& option);
    /// The keyboard's short way: Ctrl+K, the beginning of the words, Enter.
    void command(const std::string& words);
    void confirm() { use("/yes"); }

protected:
    Seat& seat_;

private:
    Way way_;
};

}  // namespace ui
