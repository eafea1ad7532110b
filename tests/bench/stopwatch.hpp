#pragma once

#include <memory>
#include <string>
#include <vector>

/// Looks only at the X screen, from outside: the same stopwatch for every desktop program.
namespace bench {

/// Milliseconds from a click to the first changed pixel, and to the last one before the screen is
/// quiet: the finished picture.
struct ClickTime {
    double first = 0;
    double done = 0;
};

/// Needs DISPLAY.
class Stopwatch {
public:
    Stopwatch();
    ~Stopwatch();
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

    bool ready() const;
    /// Milliseconds from now to the last change before so long a quiet; negative when it never is
    /// quiet.
    double wait_for_quiet(double milliseconds) const;
    /// Moves the mouse there, lets what it hovers settle, presses and releases. Nothing changed
    /// within a second and a half: both are negative.
    ClickTime click(int x, int y) const;

private:
    struct Screen;
    std::unique_ptr<Screen> screen_;
};

/// A command in a session of its own, and all that it starts; ended with it.
class Program {
public:
    explicit Program(const std::vector<std::string>& words);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// Of the program and all that it started: memory that is its own or its share of what it
    /// shares, and what it takes of a core while nobody touches it.
    struct Use {
        double megabytes = 0;
        double idle_percent = 0;
    };
    Use use() const;

private:
    int group_ = -1;
};

/// Xvfb on a free number, for the life of the object; it becomes DISPLAY.
class Screen {
public:
    explicit Screen(const std::string& size);
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;
    bool ready() const { return !name_.empty(); }

private:
    std::string name_;
    int process_ = -1;
};

}  // namespace bench
