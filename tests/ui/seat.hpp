#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

#include "tests/support/source_folder.hpp"

/// A person in front of the real program: a screen of its own (Xvfb), a mouse and a keyboard
/// (xdotool), and eyes (`--trace-ui`). Every wait is for something to be seen, up to a deadline.
namespace ui {

struct Seen {
    int left = 0, top = 0, width = 0, height = 0;
    std::string state;  ///< `v` visible, `d` disabled, `f` with the keyboard.
    std::string label;
    std::string group;  ///< The label of the field that it is a choice of.
    bool has(char mark) const { return state.find(mark) != std::string::npos; }
    /// "amount" of "Montant###amount".
    std::string id() const;
    /// "amount" is any control of this id, "field_kind/yes" the answer of that field, "/yes" a
    /// control that answers no field.
    bool is(std::string_view address) const;
    /// What is read of it.
    std::string words() const;
    friend bool operator==(const Seen&, const Seen&) = default;
};

struct Look {
    std::vector<Seen> items;
    std::vector<std::string> texts;
    std::vector<std::string> faults;  ///< Of the looks: what is cut, covered or pale.
    const Seen* find(std::string_view id) const;
    /// On the screen or scrolled out of sight.
    bool offers(std::string_view id) const;
    /// Where the keyboard is.
    const Seen* focused() const;
    bool reads(std::string_view words) const;
    /// In sight and enabled; else scrolled out of sight; else none.
    const Seen* any(const std::function<bool(const Seen&)>& wanted) const;
    /// Ids that begin so, in the order of the screen.
    std::vector<std::string> ids(std::string_view beginning) const;
    std::string dump() const;
};

/// What a command printed, and how it ended.
struct Said {
    int exit = -1;
    std::string out;
};

class Seat {
public:
    /// `folder` takes the database and what the window shows; `pictures` the screenshots. The
    /// library is that of `data`; the screen is as Xvfb names it.
    Seat(std::string folder, std::string pictures, std::string data = sim::test::source_folder(),
         std::string screen = "1366x768x24");
    ~Seat();
    Seat(const Seat&) = delete;
    Seat& operator=(const Seat&) = delete;

    Look look();
    using Faults = std::map<std::string, std::string>;
    /// Each fault of the looks on a screen that was looked at, and the picture that shows it.
    const Faults& faults() const { return faults_; }
    /// Throws with what was seen instead when the deadline passes.
    Look wait(const std::string& what, const std::function<bool(const Look&)>& seen);
    Look wait_for(const std::string& id);
    Look wait_to_be_offered(const std::string& id);
    Look wait_to_read(const std::string& words);

    using Wanted = std::function<bool(const Seen&)>;
    static Wanted named(const std::string& id);

    void click(const std::string& id);
    /// Brings it in sight with the wheel when it has to, then clicks.
    void find_and_click(const std::string& what, const Wanted& wanted);
    /// Presses a key that takes the keyboard elsewhere, and waits until it rests: a Tab that came
    /// before it is there would be lost.
    void go_by(const std::string& key);
    void press(const std::string& key);
    void type(const std::string& text);
    /// Tab until the control has the keyboard.
    void tab_to(const std::string& id);
    void tab_to(const std::string& what, const Wanted& wanted);
    /// As a person drags its corner; nobody says how small is too small.
    void resize(int width, int height);
    void shoot(const std::string& name);
    /// Waits for the program to end by itself.
    int end();

    /// Another `constat` on the same database.
    Said constat(std::vector<std::string> words) const;

    /// For what need not come: a wheel may be at its end.
    bool comes(const std::function<bool(const Look&)>& seen, int milliseconds);

private:
    void start_screen();
    void start_program();
    void do_with_mouse_or_keys(std::vector<std::string> words) const;
    /// What a frame changed may move again in the next: the screen when it no longer does, as it is
    /// when a hand gets there.
    Look at_rest();
    void forget_changes() const;
    void click_at(const Seen& item) const;
    void turn_wheel(const Seen& towards, bool down);

    void note(const std::vector<std::string>& faults);

    std::string folder_, pictures_, data_, size_, display_;
    Faults faults_;
    pid_t screen_ = -1;
    pid_t program_ = -1;
    int watch_ = -1;
};

}  // namespace ui
