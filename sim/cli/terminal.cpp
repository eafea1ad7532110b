#include "sim/cli/terminal.hpp"

#include <algorithm>
#include <charconv>

#include "sim/app/core/exam.hpp"
#include "sim/app/core/present.hpp"
#include "sim/app/core/sheet.hpp"

namespace sim::cli {
namespace {

constexpr int no_choice = -1;

/// An address has several lines; what follows it must not look like another entry.
std::string in_one_line(const std::string& text) {
    std::string line;
    for (const char c : text) line += c == '\n' ? std::string{", "} : std::string{c};
    return line;
}

int number_of(const std::string& text) {
    int number = no_choice;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Empty: it can be an answer to this field.
std::string fault_of(const app::FieldView& field, const std::string& answer) {
    if (answer.empty()) return "Il faut une réponse. Entrée encore une fois pour abandonner.";
    if (field.kind == app::InputKind::money && !money_from_french(answer))
        return "Ce n’est pas un montant en euros. Écrivez par exemple 1 250,00.";
    if (field.kind == app::InputKind::date && !date_from_french(answer) && !date_from_iso(answer))
        return "Cette date n’existe pas. Écrivez par exemple 10/03/2026.";
    if (field.kind == app::InputKind::yes_no && answer != "oui" && answer != "Oui" &&
        answer != "non" && answer != "Non")
        return "Répondez oui ou non.";
    for (std::size_t from = 0; !field.options.empty() && from < answer.size();) {
        const auto comma = std::min(answer.find(',', from), answer.size());
        const auto id = answer.substr(from, comma - from);
        if (std::ranges::find(field.options, id, &app::OptionView::id) == field.options.end())
            return "Tapez un numéro de 1 à " + std::to_string(field.options.size()) + ".";
        from = comma + 1;
    }
    return {};
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
    const auto before = recorded();
    session::settle(model_, runner_, app::Message{std::move(intent)});
    view_ = app::present(model_);
    if (view_.screen == place_) say_news(recorded() != before);
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

std::string Terminal::ask(const std::string& question) {
    out_ << question << "\n> " << std::flush;
    std::string line;
    await_line();
    if (view_.screen != place_) return line;
    if (!std::getline(in_, line)) ended_ = true;
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
    return line;
}

bool Terminal::choose(const std::string& title, const std::vector<Entry>& entries,
                      const std::string& zero) {
    const auto list = [&] {
        out_ << '\n' << title << '\n';
        for (std::size_t i = 0; i < entries.size(); ++i)
            out_ << "  " << i + 1 << ". " << entries[i].label << '\n';
        out_ << "  0. " << zero << '\n';
    };
    list();
    while (!is_over()) {
        const auto typed = ask("Votre choix\u00A0:");
        if (!is_over()) tell_time();
        if (is_over()) return false;
        if (is_about_time(typed)) continue;
        if (typed.empty()) {
            list();
            continue;
        }
        const int number = number_of(typed);
        if (number == 0) return false;
        if (number > 0 && static_cast<std::size_t>(number) <= entries.size()) {
            entries[static_cast<std::size_t>(number) - 1].run();
            return true;
        }
        out_ << "Tapez un numéro de 0 à " << entries.size() << ".\n";
    }
    return false;
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
    out_ << "Constat – " << view_.desk.bar.case_title << " (" << view_.desk.bar.mode << ")\n"
         << "Tapez le numéro de votre choix, puis Entrée.\n";
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
    std::string title = bar.day + ", " + bar.clock;
    for (const auto& deadline : bar.deadlines)
        title += " | " + deadline.label + "\u00A0: " + deadline.left;
    title += time_left();
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
    const bool stays = choose(title, entries, "Quitter (l’épreuve reste enregistrée)");
    if (stays || is_over()) return;
    if (from_home_)
        send(app::BackToStart{});
    else
        ended_ = true;
}

void Terminal::conversation() {
    const auto& talk = view_.desk.conversation;
    if (scene_read_ != talk.scene) lines_read_ = 0;
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
        entries.push_back({option.text, [this, id = option.id] { send(app::LineClicked{id}); }});
    entries.push_back({"[Décider pendant l’échange]", [this] { decisions(); }});
    entries.push_back({"[Lire une pièce pendant l’échange]", [this] { documents(); }});
    if (choose(title + time_left(), entries, "Mettre fin à l’échange") || is_over()) return;
    if (ask("Mettre fin à l’échange\u202F? Ce qui n’a pas été demandé manquera au dossier. "
            "(oui/non)") == "oui")
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

/// A worksheet, a head of damage at a time; what it comes to is said after each.
std::string Terminal::ask_sheet(const std::string& question) {
    constexpr std::pair<const char*, std::string app::TypedLine::*> cells[] = {
        {"Base, en euros", &app::TypedLine::basis},
        {"Vétusté, en %", &app::TypedLine::vetuste},
        {"Vétusté rendue sur facture, en %", &app::TypedLine::given_back},
        {"Plafond, en euros", &app::TypedLine::plafond},
        {"Franchise, en euros", &app::TypedLine::franchise},
        {"Part de responsabilité, en %", &app::TypedLine::part},
        {"Fondement", &app::TypedLine::ground}};
    app::TypedSheet sheet;
    out_ << question << '\n';
    while (!is_over()) {
        app::TypedLine line;
        line.head = ask("Poste, ou rien pour finir\u00A0:");
        if (line.blank() || is_over()) break;
        for (const auto& [label, cell] : cells) line.*cell = ask(std::string{label} + "\u00A0:");
        auto with = sheet;
        with.push_back(line);
        const auto sums = app::sums_of(with);
        if (!sums.reads) {
            out_ << "[!] " << sums.lines.back().fault << '\n';
            continue;
        }
        sheet = std::move(with);
        out_ << "Dû\u00A0: " << sums.lines.back().immediate
             << ". En tout, immédiat\u00A0: " << sums.immediate
             << ", différé\u00A0: " << sums.deferred << ", reste à charge\u00A0: " << sums.left
             << ".\n";
    }
    return app::sheet_text(sheet);
}

/// What is wrong is said at once: a form that is refused at its end would be filled in again.
std::string Terminal::ask_field(const app::FieldView& field) {
    bool told = false;
    while (!is_over()) {
        auto answer = ask_field_once(field);
        if (answer.empty() && (told || !field.required || app::is_sheet(field))) return answer;
        const auto fault = fault_of(field, answer);
        if (fault.empty()) return answer;
        told = answer.empty();
        out_ << "[!] " << fault << '\n';
    }
    return {};
}

std::string Terminal::ask_field_once(const app::FieldView& field) {
    std::string question = field.label + (field.required ? "" : " (facultatif)");
    if (field.kind == app::InputKind::yes_no) return ask(question + " – oui ou non\u00A0:");
    if (app::is_sheet(field)) return ask_sheet(question);
    if (field.options.empty()) return ask(question + "\u00A0:");
    for (std::size_t i = 0; i < field.options.size(); ++i)
        question += "\n  " + std::to_string(i + 1) + ". " + field.options[i].label;
    const bool several = field.kind == app::InputKind::choices;
    const auto typed =
        ask(question + (several ? "\nNuméros séparés par des virgules\u00A0:" : "\nNuméro\u00A0:"));
    std::string ids;
    for (std::size_t from = 0; from < typed.size();) {
        const auto comma = std::min(typed.find(',', from), typed.size());
        auto part = typed.substr(from, comma - from);
        part.erase(0, part.find_first_not_of(' '));
        const int number = number_of(part);
        const bool listed = number > 0 && static_cast<std::size_t>(number) <= field.options.size();
        ids += (ids.empty() ? "" : ",") +
               (listed ? field.options[static_cast<std::size_t>(number) - 1].id : part);
        from = comma + 1;
    }
    return ids;
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
    if (act.irreversible && ask(act.confirmation + " Confirmer\u202F? (oui/non)") != "oui") {
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

void Terminal::wait() {
    choose("Attendre",
           {{"Jusqu’au prochain événement", [this] { send(app::WaitClicked{"next"}); }},
            {"Une heure", [this] { send(app::WaitClicked{"1h"}); }},
            {"Jusqu’à demain 9 h", [this] { send(app::WaitClicked{"1d"}); }},
            {"Jusqu’à une date",
             [this] {
                 send(app::WaitClicked{ask("Date et heure, par exemple 2026-03-12 09:00\u00A0:")});
             }}},
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
    choose("Indices (chacun coûte un quart des points du critère)", entries, "Retour");
}

void Terminal::hand_in() {
    for (const auto& line : view_.desk.unfinished) out_ << "  Inachevé\u00A0: " << line << '\n';
    if (ask("Rendre le dossier est définitif. Confirmer\u202F? (oui/non)") == "oui")
        send(app::CaseHandedIn{});
}

}  // namespace sim::cli
