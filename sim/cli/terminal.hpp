#pragma once

#include <functional>
#include <istream>
#include <map>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "sim/app/core/case_filter.hpp"
#include "sim/app/core/model.hpp"
#include "sim/session/runner.hpp"

namespace sim::cli {

/// The clocks of this machine.
app::TimePassed machine_time();

/// The paragraphs of a text in markdown, as a voice should say them; each of a document's can be
/// cited.
std::vector<std::string> plain_paragraphs(const std::string& markdown);

/// "oui", "Oui", "o": any other answer is no.
bool says_yes(std::string_view answer);

/// What a candidate is asked to say before an exam.
std::string word_of_honour();

/// The whole case as numbered plain text: the same views and intents as the window, read aloud by
/// any screen reader. Returns when the person leaves or the case is handed in.
class Terminal {
public:
    Terminal(app::Model model, session::Runner& runner, std::istream& in, std::ostream& out);
    /// The clock of an exam, the machine's unless told otherwise, and the descriptor on which a
    /// person types: there an exam ends by itself when its time is over. -1: nobody types.
    void keep_time(std::function<app::TimePassed()> now, int keyboard);
    /// A case, its debrief, and the home screen when it was opened there.
    void play();

private:
    struct Entry {
        std::string label;
        std::function<void()> run;
        std::string key = {};  ///< Typed in place of a number, which others would move.
    };

    void home();
    void case_list(const app::CaseFilter& filter);
    void case_card(const std::string& id);
    void start_exam(const std::string& id, const std::string& variant);
    void filters();
    void progress();
    void careers();
    void career(const app::DeskRow& desk);
    void attempts();

    void desk();
    void main_menu();
    void conversation();
    void inbox();
    void read_item();
    void files();
    /// " [26-0219]", the number of a file; empty on a desk of one, and when one is looked at alone.
    std::string mark_of(const std::string& file) const;
    void documents();
    void calls();
    void decisions();
    void bargain();
    void bargain(const std::string& id);
    void make_offer(const app::DealView& deal);
    void decide(const app::ActView& act);
    void read(const std::string& document);
    void cite(const std::string& document);
    void note();
    void calendar();
    void history();
    void write();
    void file();
    void news();
    void wait();
    void wait_until();
    void hints();
    void hand_in();
    void watch();
    void debrief();
    void say_marks();
    void say_findings();
    void assess_oneself();
    void second_chances();
    void compare();

    void send(app::Intent intent);
    /// A menu that one comes back to: what is known of it is not said again.
    struct Standing {
        std::string name;
        std::size_t changes;  ///< Lines that may change without the whole being said again.
        std::vector<std::string> more;  ///< Of the title: each is said when it changed.
    };
    /// Prints the numbered entries and runs the one chosen; 0 goes back, an empty line asks for
    /// the whole list.
    bool choose(const std::string& title, const std::vector<Entry>& entries,
                const std::string& zero, const Standing& standing = {});
    void say_menu(const std::string& title, const std::vector<Entry>& entries,
                  const std::string& zero, const Standing& standing, bool asked);
    /// A line typed; empty and `ended_` at the end of the input.
    std::string ask(const std::string& question);
    std::string ask_field(const app::FieldView& field);
    std::string ask_field_once(const app::FieldView& field);
    std::string ask_text();
    std::string ask_sheet(const std::string& question);
    void say_recorded(std::size_t before);
    void say_news(bool happened);
    std::size_t recorded() const;
    void tell_time();
    void await_line();
    void pause();
    void leave();
    bool is_over() const;
    bool is_about_time(const std::string& word);
    /// " | Reste : 32 min" in an exam.
    std::string time_left() const;

    app::Model model_;
    session::Runner& runner_;
    std::istream& in_;
    std::ostream& out_;
    app::View view_;
    std::size_t lines_read_ = 0;  ///< Of the conversation shown so far.
    std::string scene_read_;
    std::size_t deal_lines_read_ = 0;  ///< Of the negotiation shown so far.
    std::string deal_read_;
    std::string file_;  ///< The one that mail and documents are narrowed to; empty: all of them.
    bool ended_ = false;
    app::Screen place_ = app::Screen::desk;  ///< The one that what is asked now belongs to.
    bool from_home_ = false;                 ///< One goes back there.
    app::CaseFilter filter_;
    std::string told_;                ///< The attempt whose debrief was read out.
    std::map<std::string, int> own_;  ///< How one thinks that a block went, before the marks.
    struct Told {
        std::vector<std::string> labels;
        std::vector<std::string> more;
    };
    std::map<std::string, Told> menus_;  ///< As last said, by name.
    std::function<app::TimePassed()> now_;
    int keyboard_ = -1;
};

}  // namespace sim::cli
