// Before a case is opened: the cases, what to practise next, how one stands, the nine desks.
#include <algorithm>
#include <array>
#include <set>
#include <type_traits>

#include "sim/cli/terminal.hpp"

namespace sim::cli {
namespace {

const char* state_word(app::CaseState state) {
    switch (state) {
        case app::CaseState::todo: return "à faire";
        case app::CaseState::running: return "en cours";
        case app::CaseState::done: return "fait";
    }
    return "";
}

std::string line_of(const app::CaseCard& card) {
    return card.title + " – " + card.desk + ", " + card.level + ", " + card.minutes + ", " +
           state_word(card.state) + (card.best.empty() ? "" : ", " + card.best) +
           (card.playable ? "" : ", ne s’ouvre pas");
}

std::string percent_text(int percent) {
    return percent < 0 ? "à découvrir" : std::to_string(percent) + "\u00A0%";
}

std::string moves_text(const std::vector<app::CareerMove>& moves) {
    std::string text;
    for (const auto& move : moves)
        text += "\n  - " + move.label + "\u00A0: " + std::to_string(move.percent) + "\u00A0%";
    return text;
}

const app::CaseCard* card_of(const app::StartView& start, const std::string& id) {
    const auto found = std::ranges::find(start.cases, id, &app::CaseCard::id);
    return found == start.cases.end() ? nullptr : &*found;
}

std::string cases_text(std::size_t count) {
    return std::to_string(count) + (count < 2 ? " dossier" : " dossiers");
}

}  // namespace

void Terminal::home() {
    const auto& start = view_.start;
    std::string title = "Accueil";
    for (const auto& one : start.people)
        if (one.id == start.person) title += " de " + one.label;
    std::vector<Entry> entries;
    if (!start.next_case.empty())
        entries.push_back({"À travailler ensuite\u00A0: «\u00A0" + start.next_title + "\u00A0». " +
                               start.next_why,
                           [this, id = start.next_case] { case_card(id); }});
    entries.push_back({"Tous les dossiers (" + std::to_string(start.cases.size()) + ")",
                       [this] { case_list({}); }});
    entries.push_back({"Chercher un dossier", [this] { filters(); }});
    entries.push_back(
        {"Mes essais (" + std::to_string(start.attempts.size()) + ")", [this] { attempts(); }});
    entries.push_back({"Ma progression", [this] { progress(); }});
    entries.push_back(
        {"Les neuf postes, et comment on passe de l’un à l’autre", [this] { careers(); }});
    const bool stays = choose(title, entries, "Quitter", {"home", 2, {}});
    if (!stays && !is_over()) ended_ = true;
}

void Terminal::case_list(const app::CaseFilter& filter) {
    std::vector<Entry> entries;
    for (const auto* card : app::filtered(view_.start.cases, filter))
        entries.push_back({line_of(*card), [this, id = card->id] { case_card(id); }});
    choose(entries.empty() ? "Aucun dossier ne correspond." : cases_text(entries.size()), entries,
           "Retour");
}

void Terminal::case_card(const std::string& id) {
    const auto* found = card_of(view_.start, id);
    if (found == nullptr) return;
    const auto card = *found;
    out_ << '\n' << line_of(card) << '\n' << card.summary << '\n';
    for (const auto& problem : card.problems) out_ << "[!] " << problem << '\n';
    if (!card.playable) return;
    std::string variant = "1";
    const auto train = [this, &variant, &id](app::Feedback feedback) {
        return [this, &variant, &id, feedback] {
            send(app::CaseStarted{id, variant, false, {}, feedback});
        };
    };
    bool asks = true;
    while (asks && !is_over()) {
        asks = false;
        choose(
            card.title,
            {{"S’entraîner, un retour après chaque décision", train(app::Feedback::each_decision)},
             {"S’entraîner, le retour à la fin", train(app::Feedback::at_end)},
             {"Passer en examen", [this, &variant, &id] { start_exam(id, variant); }},
             {"Changer de variante (n°\u00A0" + variant + ")",
              [this, &variant, &asks] {
                  const auto typed = ask("Numéro de variante\u00A0:");
                  if (!typed.empty()) variant = typed;
                  asks = true;
              }}},
            "Retour");
    }
}

void Terminal::start_exam(const std::string& id, const std::string& variant) {
    app::ExamTerms terms;
    const auto number = [this](const std::string& question) {
        const auto typed = ask(question);
        return typed.empty() || typed.size() > 4 ||
                       typed.find_first_not_of("0123456789") != typed.npos
                   ? 0
                   : std::stoi(typed);
    };
    terms.minutes = number("Minutes, ou Entrée pour celles du dossier\u00A0:");
    terms.extra_percent = number("Temps en plus, en %, ou Entrée pour aucun\u00A0:");
    terms.pauses = says_yes(ask("Avec des pauses\u202F? (oui/non)"));
    if (is_over() || !says_yes(ask(word_of_honour()))) return;
    send(app::CaseStarted{id, variant, true, terms});
}

/// The filters of the window, one a line; what a line says is what it keeps.
void Terminal::filters() {
    const auto all = [](const std::string& text) { return text.empty() ? "tous" : text; };
    bool stays = true;
    menus_.erase("filters");
    while (stays && !is_over()) {
        const auto& start = view_.start;
        const auto pick = [this](const char* title, std::vector<app::OptionView> options,
                                 std::string& chosen) {
            return [this, title, options = std::move(options), &chosen] {
                std::vector<Entry> entries;
                for (const auto& option : options)
                    entries.push_back({option.label, [&chosen, &option] { chosen = option.id; }});
                if (!choose(title, entries, "Tous")) chosen.clear();
            };
        };
        const auto codes = [](const auto& rows, const auto& words) {
            std::vector<app::OptionView> options;
            for (const auto& row : rows)
                options.push_back({row.code, row.code + " · " + words(row)});
            return options;
        };
        const auto title_of = [](const app::ProgressRow& row) { return row.title; };
        const auto label_of = [](const app::DeskRow& row) { return row.label; };
        constexpr std::array states{"tous", "à faire", "en cours", "faits"};
        constexpr std::array lengths{"toutes", "30\u00A0min au plus", "de 30 à 60\u00A0min",
                                     "plus d’une heure"};
        const auto turn = [](auto& value, std::size_t count) {
            return [&value, count] {
                using Value = std::remove_reference_t<decltype(value)>;
                value = static_cast<Value>((static_cast<std::size_t>(value) + 1) % count);
            };
        };
        constexpr std::size_t levels = 4;  ///< All, then 1 to 3.
        const auto shown = app::filtered(start.cases, filter_).size();
        stays = choose(
            "Chercher un dossier",
            {{"Voir " + cases_text(shown), [this] { case_list(filter_); }},
             {"Mots\u00A0: " + all(filter_.search),
              [this] { filter_.search = ask("Mots du titre, du résumé ou du poste\u00A0:"); }},
             {std::string{"État\u00A0: "} + states[static_cast<std::size_t>(filter_.state)],
              turn(filter_.state, states.size())},
             {"Bloc\u00A0: " + all(filter_.block),
              pick("Bloc", codes(start.blocks, title_of), filter_.block)},
             {"Compétence\u00A0: " + (filter_.competency.empty() ? "toutes" : filter_.competency),
              pick("Compétence", codes(start.competencies, title_of), filter_.competency)},
             {"Poste\u00A0: " + all(filter_.desk),
              pick("Poste", codes(start.desks, label_of), filter_.desk)},
             {"Niveau\u00A0: " +
                  (filter_.level == 0 ? std::string{"tous"} : std::to_string(filter_.level)),
              turn(filter_.level, levels)},
             {std::string{"Durée\u00A0: "} + lengths[static_cast<std::size_t>(filter_.minutes)],
              turn(filter_.minutes, lengths.size())},
             {"Tout montrer", [this] { filter_ = {}; }}},
            "Retour", {"filters", 2, {}});
    }
}

void Terminal::attempts() {
    std::vector<Entry> entries;
    for (const auto& row : view_.start.attempts)
        entries.push_back({row.title + " – " + row.detail + ", " + row.state +
                               (row.result.empty() ? "" : ", " + row.result),
                           [this, id = row.id] { send(app::AttemptResumed{id}); }});
    choose(entries.empty() ? "Aucun essai pour l’instant." : "Reprendre ou relire un essai",
           entries, "Retour");
}

void Terminal::progress() {
    out_ << "\nD’après vos trois derniers entraînements sur chaque compétence\n";
    std::vector<Entry> entries;
    for (const auto& block : view_.start.blocks)
        out_ << "  " << block.code << " · " << block.title
             << "\u00A0: " << percent_text(block.percent) << '\n';
    for (const auto& row : view_.start.competencies)
        entries.push_back({row.code + " · " + row.title + "\u00A0: " + percent_text(row.percent),
                           [this, code = row.code] { case_list({.competency = code}); }});
    choose("Une compétence montre les dossiers qui la travaillent", entries, "Retour");
}

void Terminal::careers() {
    std::vector<Entry> entries;
    for (const auto& desk : view_.start.desks)
        entries.push_back({desk.code + " · " + desk.label + "\u00A0: " +
                               cases_text(static_cast<std::size_t>(desk.cases)) + ", " +
                               std::to_string(desk.done) + (desk.done < 2 ? " fait" : " faits"),
                           [this, desk] { career(desk); }});
    choose("Les neuf postes", entries, "Retour");
}

void Terminal::career(const app::DeskRow& desk) {
    out_ << '\n'
         << desk.code << " · " << desk.label << '\n'
         << desk.rates << "\nOn y arrive de\u00A0:" << moves_text(desk.from)
         << "\nOn en part vers\u00A0:" << moves_text(desk.to) << '\n';
    std::vector<Entry> entries;
    for (const auto* card : app::filtered(view_.start.cases, {.desk = desk.code}))
        entries.push_back({line_of(*card), [this, id = card->id] { case_card(id); }});
    std::set<std::string> told;
    for (const auto* moves : {&desk.from, &desk.to})
        for (const auto& move : *moves) {
            const auto other = std::ranges::find(view_.start.desks, move.code, &app::DeskRow::code);
            if (other == view_.start.desks.end() || !told.insert(move.code).second) continue;
            entries.push_back(
                {"Aller au poste " + move.label, [this, to = *other] { career(to); }});
        }
    choose("Les dossiers qui mènent à ce poste, et les postes voisins", entries, "Retour");
}

}  // namespace sim::cli
