// What is asked: a number of a menu, a field, a worksheet.
#include <algorithm>
#include <utility>

#include "sim/app/core/sheet.hpp"
#include "sim/base/clean_text.hpp"
#include "sim/base/fold.hpp"
#include "sim/base/text.hpp"
#include "sim/cli/terminal.hpp"

namespace sim::cli {
namespace {

constexpr int no_choice = -1;

/// What is told again when it changes: of "8 h 45" the hours, for the minutes move at each action.
std::string whole_hours(const std::string& text) {
    constexpr std::string_view hours = "\u00A0h\u00A0";
    return text.substr(0, text.rfind(hours));
}

/// The whole answer, or nothing: "2e" is no choice.
int number_of(std::string_view text) {
    return number_in<int>(trimmed(text)).value_or(no_choice);
}

/// A line as it was meant: an arrow or another key that a terminal writes as a sequence is nothing,
/// no more than the control characters and broken bytes of something pasted.
std::string meant(const std::string& line) {
    constexpr char escape = '\x1b';
    std::string text;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] != escape) {
            text += line[at];
            continue;
        }
        if (at + 1 == line.size() || (line[at + 1] != '[' && line[at + 1] != 'O')) continue;
        const auto end = std::find_if(line.begin() + static_cast<std::ptrdiff_t>(at) + 2,
                                      line.end(), [](char c) { return c >= '@' && c <= '~'; });
        at = static_cast<std::size_t>(end - line.begin());
    }
    text = clean_text(text);
    std::ranges::replace(text, '\n', ' ');
    return std::string{trimmed(text)};
}

/// Empty: it can be an answer to this field.
std::string fault_of(const app::FieldView& field, const std::string& answer) {
    if (answer.empty()) return "Il faut une réponse. Entrée encore une fois pour abandonner.";
    if (field.kind == app::InputKind::money && !money_from_french(answer))
        return "Ce n’est pas un montant en euros. Écrivez par exemple 1 250,00.";
    if (field.kind == app::InputKind::date && !date_from_french(answer) && !date_from_iso(answer))
        return "Cette date n’existe pas. Écrivez par exemple 10/03/2026.";
    if (field.kind == app::InputKind::yes_no && answer != "oui" && answer != "non")
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

bool says_yes(std::string_view answer) {
    const auto word = fold(trimmed(answer));
    return word == "oui" || word == "o";
}

std::string Terminal::ask(const std::string& question) {
    out_ << question << "\n> " << std::flush;
    std::string line;
    await_line();
    if (view_.screen != place_) return line;
    if (!std::getline(in_, line)) ended_ = true;
    return meant(line);
}

/// Who listens to a menu after each action hears nothing else: a known one is its title and the few
/// lines that changed. Numbers never move silently: a line that is gone has the whole said again.
void Terminal::say_menu(const std::string& title, const std::vector<Entry>& entries,
                        const std::string& zero, const Standing& standing, bool asked) {
    const auto keyed = [](const Entry& entry) { return !entry.key.empty(); };
    Told now{{}, standing.more};
    for (const auto& entry : entries)
        if (entry.key.empty()) now.labels.push_back(entry.label);
    Told before;
    const bool first = asked || standing.name.empty() || !menus_.contains(standing.name);
    if (!standing.name.empty()) before = std::exchange(menus_[standing.name], now);
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < now.labels.size(); ++i)
        if (i >= before.labels.size() || before.labels[i] != now.labels[i]) changed.push_back(i);
    const bool known =
        !first && before.labels.size() <= now.labels.size() && changed.size() <= standing.changes;
    out_ << '\n' << title;
    for (const auto& part : now.more)
        if (first ||
            std::ranges::find(before.more, whole_hours(part), whole_hours) == before.more.end())
            out_ << " | " << part;
    out_ << '\n';
    for (std::size_t i = 0; i < now.labels.size(); ++i)
        if (!known || std::ranges::find(changed, i) != changed.end())
            out_ << "  " << i + 1 << ". " << now.labels[i] << '\n';
    if (!first && (known || std::ranges::any_of(entries, keyed))) return;
    for (const auto& entry : entries)
        if (keyed(entry)) out_ << "  " << entry.key << ". " << entry.label << '\n';
    out_ << "  0. " << zero << '\n';
}

bool Terminal::choose(const std::string& title, const std::vector<Entry>& entries,
                      const std::string& zero, const Standing& standing) {
    const auto numbered = [](const Entry& entry) { return entry.key.empty(); };
    const auto count = static_cast<std::size_t>(std::ranges::count_if(entries, numbered));
    if (entries.empty()) {
        out_ << '\n' << title << '\n';
        return false;
    }
    say_menu(title, entries, zero, standing, false);
    while (!is_over()) {
        const auto typed = ask("Votre choix\u00A0:");
        if (!is_over()) tell_time();
        if (is_over()) return false;
        if (is_about_time(typed)) continue;
        if (typed.empty()) {
            say_menu(title, entries, zero, standing, true);
            continue;
        }
        if (const auto found = std::ranges::find(entries, typed, &Entry::key);
            found != entries.end()) {
            found->run();
            return true;
        }
        const int number = number_of(typed);
        if (number == 0) return false;
        if (number > 0 && static_cast<std::size_t>(number) <= count) {
            // Numbers are given to those that have no key, which come first.
            entries[static_cast<std::size_t>(number) - 1].run();
            return true;
        }
        out_ << "Tapez un numéro de 0 à " << count << ".\n";
    }
    return false;
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
    if (field.kind == app::InputKind::yes_no) {
        const auto answer = ask(question + " – oui ou non\u00A0:");
        return says_yes(answer) ? "oui" : fold(answer) == "n" ? "non" : fold(answer);
    }
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

}  // namespace sim::cli
