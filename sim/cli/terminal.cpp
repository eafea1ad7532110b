#include "sim/cli/terminal.hpp"

#include <algorithm>

#include "sim/app/core/exam.hpp"
#include "sim/app/core/present.hpp"
#include "sim/app/core/sheet.hpp"
#include "sim/base/text.hpp"

namespace sim::cli {
namespace {

/// An address has several lines; what follows it must not look like another entry.
std::string in_one_line(const std::string& text) {
    std::string line;
    for (const char c : text) line += c == '\n' ? std::string{", "} : std::string{c};
    return line;
}

/// "14:30" of "14:30", "14 h 30" or "14"; what is no hour is left as it is, to be refused in words.
std::string clock_in(const std::string& typed) {
    std::vector<std::string> numbers(1);
    for (const char c : typed)
        if (is_digit(c))
            numbers.back() += c;
        else if (!numbers.back().empty())
            numbers.emplace_back();
    if (numbers.front().empty() || numbers.front().size() > 2) return typed;
    const auto minutes = numbers.size() < 2 || numbers[1].empty() ? "00" : numbers[1];
    return (numbers[0].size() < 2 ? "0" : "") + numbers[0] + ":" + minutes;
}

}  // namespace

Terminal::Terminal(app::Model model, session::Runner& runner, std::istream& in, std::ostream& out)
    : model_{std::move(model)},
      runner_{runner},
      in_{in},
      out_{out},
      view_{app::present(model_)},
      now_{machine_time} {}

void Terminal::keep_time(std::function<app::TimePassed()> now, int keyboard) {
    now_ = std::move(now);
    keyboard_ = keyboard;
}

/// After the end of an exam nothing is sent any more.
void Terminal::send(app::Intent intent) {
    tell_time();
    if (view_.screen != place_) return;
    const auto attempt = model_.session ? model_.session->attempt_id : std::string{};
    auto before = recorded();
    session::settle(model_, runner_, app::Message{std::move(intent)});
    view_ = app::present(model_);
    // What another attempt brings was recorded long ago.
    if (!model_.session || model_.session->attempt_id != attempt) before = recorded();
    say_recorded(before);
    if (view_.screen == place_) say_news(recorded() != before);
}

/// Who sees no form close is told that it was taken.
void Terminal::say_recorded(std::size_t before) {
    if (!model_.session || model_.session->is_watching()) return;
    const auto& session = *model_.session;
    const auto& entries = session.play.transcript.entries;
    for (auto i = before; before > 0 && i < entries.size(); ++i) {
        const auto& event = entries[i].event;
        if (std::get_if<attempt::DecisionTaken>(&event) != nullptr)
            out_ << "Enregistré\u00A0: " << app::event_words(session.scenario, event) << '\n';
        if (std::get_if<attempt::MessageSent>(&event) != nullptr)
            out_ << "Envoyé\u00A0: " << app::event_words(session.scenario, event) << '\n';
        if (std::get_if<attempt::NoteTaken>(&event) != nullptr) out_ << "Note enregistrée.\n";
        if (std::get_if<attempt::PassageCited>(&event) != nullptr) out_ << "Passage cité.\n";
    }
}

std::size_t Terminal::recorded() const {
    return model_.session ? model_.session->play.transcript.entries.size() : 0;
}

/// What the last action brought: refusals, what the world did, what it earned in training. What
/// changed nothing brings no news: the former ones are not said again.
void Terminal::say_news(bool happened) {
    const auto& desk = view_.desk;
    if (!desk.problem.empty()) {
        out_ << "\n[!] " << desk.problem << '\n';
        session::settle(model_, runner_, app::Message{app::Intent{app::ProblemDismissed{}}});
        view_ = app::present(model_);
    }
    if (!happened) return;
    if (!desk.announcement.empty()) out_ << "\n[i] " << desk.announcement << '\n';
    for (const auto& sentence : desk.faults) out_ << "[à revoir] " << sentence << '\n';
    for (const auto& sentence : desk.feedback) out_ << "[acquis] " << sentence << '\n';
}

void Terminal::play() {
    from_home_ = view_.screen == app::Screen::start;
    while (!ended_) {
        place_ = view_.screen;
        if (place_ == app::Screen::start)
            home();
        else if (place_ == app::Screen::debrief)
            debrief();
        else if (view_.desk.watch.on)
            watch();
        else
            desk();
    }
}

void Terminal::desk() {
    scene_read_.clear();
    deal_read_.clear();
    file_.clear();
    menus_.clear();
    out_ << "Constat – " << view_.desk.bar.case_title << " (" << view_.desk.bar.mode << ")\n"
         << "Tapez le numéro de votre choix, puis Entrée. Les choix sont dits une fois\u202F: "
            "Entrée seule les redit.\n";
    tell_time();
    if (const auto& exam = view_.desk.bar.exam; exam.timed)
        out_ << "Vous avez " << exam.left
             << ". À la place d’un numéro, «\u00A0temps\u00A0» dit ce qu’il reste"
             << (exam.may_pause ? ", «\u00A0pause\u00A0» arrête l’examen.\n" : ".\n");
    if (app::is_paused(model_)) pause();
    const auto attempt = model_.session->attempt_id;
    while (!is_over() && model_.session->attempt_id == attempt) main_menu();
    if (ended_) leave();
}

void Terminal::main_menu() {
    if (view_.desk.conversation.active) return conversation();
    const auto& bar = view_.desk.bar;
    std::vector<std::string> due;
    for (const auto& deadline : bar.deadlines)
        due.push_back(deadline.label + "\u00A0: " + deadline.left);
    std::vector<Entry> entries{{"Boîte de réception (" + std::to_string(bar.unread) +
                                    (bar.unread > 1 ? " non lus)" : " non lu)"),
                                [this] { inbox(); }},
                               {"Pièces du dossier", [this] { documents(); }},
                               {"Appeler", [this] { calls(); }},
                               {"Décider", [this] { decisions(); }},
                               {"Écrire", [this] { write(); }},
                               {"Consulter le dossier", [this] { file(); }},
                               {"Attendre", [this] { wait(); }},
                               {"Demander un indice", [this] { hints(); }},
                               {"Rendre le dossier", [this] { hand_in(); }}};
    entries.push_back({"Prendre une note", [this] { note(); }});
    entries.push_back({"Calendrier des échéances", [this] { calendar(); }});
    const bool exam = view_.desk.bar.exam.timed;
    entries.push_back(
        {exam ? "Déroulé" : "Déroulé, et reprendre avant une ligne", [this] { history(); }});
    // Last, for a negotiation that opens later moves no other number.
    if (!view_.desk.files.empty())
        entries.push_back({"Dossiers du bureau (" + std::to_string(view_.desk.files.size()) + ")",
                           [this] { files(); }});
    if (!view_.desk.deals.empty()) entries.push_back({"Négocier", [this] { bargain(); }});
    if (!view_.desk.news.empty()) entries.push_back({"Veille", [this] { news(); }});
    const bool stays = choose(bar.day + ", " + bar.clock + time_left(), entries,
                              "Quitter (l’épreuve reste enregistrée)", {"desk", 2, due});
    if (stays || is_over()) return;
    if (from_home_)
        send(app::BackToStart{});
    else
        ended_ = true;
}

void Terminal::conversation() {
    const auto& talk = view_.desk.conversation;
    if (scene_read_ != talk.scene) {
        lines_read_ = 0;
        menus_.erase("talk/" + talk.scene);
    }
    scene_read_ = talk.scene;
    for (; lines_read_ < talk.lines.size(); ++lines_read_) {
        const auto& line = talk.lines[lines_read_];
        out_ << '\n'
             << (line.speaker.empty() ? "" : line.speaker + "\u00A0: ") << line.text << '\n';
    }
    std::string title = talk.title;
    for (const auto& mood : talk.moods) title += " | " + mood.label + "\u00A0: " + mood.word;
    std::vector<Entry> entries;
    for (const auto& option : talk.options)
        entries.push_back({option.text + " · " + option.about,
                           [this, id = option.id] { send(app::LineClicked{id}); }});
    entries.push_back({"Décider pendant l’échange", [this] { decisions(); }, "d"});
    entries.push_back({"Lire une pièce pendant l’échange", [this] { documents(); }, "l"});
    if (choose(title + time_left(), entries, "Mettre fin à l’échange",
               {"talk/" + talk.scene, 0, {}}) ||
        is_over())
        return;
    if (says_yes(ask("Mettre fin à l’échange\u202F? Ce qui n’a pas été demandé manquera au "
                     "dossier. (oui/non)")))
        send(app::HangUpClicked{});
}

void Terminal::calls() {
    std::vector<Entry> entries;
    for (const auto& scene : view_.desk.conversation.may_start)
        entries.push_back({scene.label, [this, id = scene.id] { send(app::SceneClicked{id}); }});
    choose(entries.empty() ? "Personne à appeler maintenant." : "Appeler", entries, "Retour");
}

void Terminal::decisions() {
    std::vector<Entry> entries;
    for (const auto& act : view_.desk.acts)
        entries.push_back(
            {act.label + (act.last.empty() ? "" : "  [déjà pris]"), [this, act] { decide(act); }});
    choose("Décisions", entries, "Retour");
}

void Terminal::decide(const app::ActView& act) {
    out_ << '\n' << act.label << '\n';
    if (!act.last.empty()) out_ << "Déjà au dossier\u00A0: " << act.last << '\n';
    for (const auto& ground : act.grounds) out_ << "À l’appui\u00A0: " << ground << '\n';
    claims::Fields typed;
    for (const auto& field : act.fields) {
        auto answer = ask_field(field);
        if (is_over()) return;
        if (answer.empty() && field.required && !app::is_sheet(field)) {
            out_ << "Décision abandonnée\u00A0: rien n’est enregistré.\n";
            return;
        }
        if (!answer.empty()) typed[field.id] = std::move(answer);
    }
    if (act.irreversible && !says_yes(ask(act.confirmation + " Confirmer\u202F? (oui/non)"))) {
        out_ << "Rien n’est enregistré.\n";
        return;
    }
    send(app::DecisionSubmitted{act.id, std::move(typed)});
}

void Terminal::file() {
    const auto desk = app::desk_of_file(view_.desk, file_);
    for (const auto& section : desk.file.sections) {
        out_ << '\n' << section.title << '\n';
        if (section.rows.empty()) out_ << "  " << section.empty << '\n';
        for (const auto& row : section.rows)
            out_ << "  - " << row.label
                 << (row.value.empty() ? "" : "\u00A0: " + in_one_line(row.value)) << '\n';
    }
}

void Terminal::news() {
    for (const auto& row : view_.desk.news)
        out_ << '\n'
             << row.title << " – " << row.effect << '\n'
             << row.body << '\n'
             << "Source\u00A0: " << row.source << '\n'
             << (row.sorted.empty() ? "À trier." : "Triée\u00A0: " + row.sorted) << '\n';
    for (const auto& act : view_.desk.acts)
        if (act.id == "sort_news") return decide(act);
}

/// A day as it is written in French, and an hour.
void Terminal::wait_until() {
    const auto typed = ask_field({"day", "Date", app::InputKind::date, {}, true});
    if (is_over() || typed.empty()) return;
    auto day = date_from_french(typed);
    if (!day) day = date_from_iso(typed);
    const auto hour = ask("Heure, par exemple 14:30, ou Entrée pour 9\u00A0h\u00A0:");
    if (is_over() || !day) return;
    send(app::WaitClicked{to_iso(*day) + " " + (hour.empty() ? "09:00" : clock_in(hour))});
}

void Terminal::wait() {
    choose("Attendre",
           {{"Jusqu’au prochain événement", [this] { send(app::WaitClicked{"next"}); }},
            {"Une heure", [this] { send(app::WaitClicked{"1h"}); }},
            {"Jusqu’à demain 9 h", [this] { send(app::WaitClicked{"1d"}); }},
            {"Jusqu’à une date", [this] { wait_until(); }}},
           "Retour");
}

void Terminal::hints() {
    std::vector<Entry> entries;
    for (const auto& hint : view_.desk.hints) {
        const auto title = hint.title + " · " + app::title_of_competency(model_, hint.title);
        for (const auto& given : hint.given)
            out_ << "  Déjà donné, " << title << "\u00A0: " << given << '\n';
        if (hint.more)
            entries.push_back({title, [this, id = hint.criterion] {
                                   send(app::HintClicked{id});
                                   for (const auto& given : view_.desk.hints)
                                       if (given.criterion == id && !given.given.empty())
                                           out_ << "Indice\u00A0: " << given.given.back() << '\n';
                               }});
    }
    choose(entries.empty() ? "Aucun indice à demander."
                           : "Indices (chacun coûte un quart des points du critère)",
           entries, "Retour");
}

void Terminal::hand_in() {
    for (const auto& line : view_.desk.unfinished) out_ << "  Inachevé\u00A0: " << line << '\n';
    if (says_yes(ask("Rendre le dossier est définitif. Confirmer\u202F? (oui/non)")))
        send(app::CaseHandedIn{});
}

}  // namespace sim::cli
