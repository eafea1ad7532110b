#include <chrono>

#include <poll.h>

#include "sim/app/core/exam.hpp"
#include "sim/cli/terminal.hpp"
#include "sim/session/jury.hpp"

/// The real time of an exam, for who plays without a window: the same clock in the same journal.
namespace sim::cli {
namespace {

constexpr int tick_ms = 1000;

bool is_typed(int keyboard, int for_ms) {
    pollfd line{keyboard, POLLIN, 0};
    return poll(&line, 1, for_ms) != 0;
}

}  // namespace

app::TimePassed machine_time() {
    using namespace std::chrono;
    const auto since = duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
    return {since.count(), session::civil_now()};
}

std::string word_of_honour() {
    return "Je travaille seul, sans autre aide que celle du dossier\u202F; ni indice ni retour, le "
           "jury a les marques.\nTapez oui pour commencer l’examen\u00A0:";
}

void Terminal::tell_time() {
    if (place_ != app::Screen::desk || !app::is_timed(model_)) return;
    const auto before = view_.desk.announcement;
    session::settle(model_, runner_, app::Message{now_()});
    view_ = app::present(model_);
    if (view_.screen == app::Screen::debrief)
        out_ << "\n[i] Temps écoulé\u00A0: le dossier est rendu tel qu’il est.\n";
    else if (!view_.desk.announcement.empty() && view_.desk.announcement != before)
        out_ << "\n[i] " << view_.desk.announcement << '\n';
}

/// At a keyboard the clock goes on while nothing is typed, and the exam ends when it is over.
void Terminal::await_line() {
    tell_time();
    while (place_ == app::Screen::desk && keyboard_ >= 0 && app::is_timed(model_) &&
           !is_typed(keyboard_, tick_ms))
        tell_time();
}

bool Terminal::is_over() const {
    return ended_ || view_.screen != place_;
}

std::string Terminal::time_left() const {
    const auto& exam = view_.desk.bar.exam;
    return exam.timed ? " | Reste\u00A0: " + exam.left : std::string{};
}

/// What may be typed in place of a number; false when it is none of these words.
bool Terminal::is_about_time(const std::string& word) {
    const auto& exam = view_.desk.bar.exam;
    if (!exam.timed) return false;
    if (word == "temps") {
        out_ << "Reste\u00A0: " << exam.left << ". " << exam.tooltip << '\n';
        return true;
    }
    if (word != "pause") return false;
    if (exam.may_pause)
        pause();
    else
        out_ << "Cet examen n’a pas de pause.\n";
    return true;
}

void Terminal::pause() {
    send(app::ExamPaused{});
    while (!ended_ && app::is_paused(model_)) {
        const auto word = ask("Examen en pause, reste\u00A0: " + view_.desk.bar.exam.left +
                              ". Entrée pour reprendre, 0 pour quitter\u00A0:");
        if (ended_) return;
        if (word == "0")
            ended_ = true;
        else
            send(app::ExamResumed{});
    }
}

/// The journal says when an exam was left, and goes on counting from there when it is opened again.
void Terminal::leave() {
    if (view_.screen != app::Screen::desk) return;
    session::settle(model_, runner_, app::Message{app::Intent{app::QuitClicked{}}});
}

}  // namespace sim::cli
