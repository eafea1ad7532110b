// What is looked back on: the history and its branches, the debrief, the expert's play.
#include <array>
#include <utility>

#include "sim/cli/terminal.hpp"

namespace sim::cli {
namespace {

constexpr std::array own_words{"à revoir", "en partie acquis", "acquis"};

}  // namespace

/// Every line; in training, the one before which a new attempt begins.
void Terminal::history() {
    const auto rows = place_ == app::Screen::debrief ? view_.debrief.timeline : view_.desk.timeline;
    std::vector<Entry> entries;
    for (const auto& row : rows) {
        if (row.seq.empty())
            out_ << "  " << row.when << " – " << row.text << '\n';
        else
            entries.push_back({row.when + " – " + row.text, [this, seq = row.seq] {
                                   out_ << "Un nouvel essai commence juste avant. Celui-ci est "
                                           "gardé.\n";
                                   send(app::BranchAsked{seq});
                               }});
    }
    if (!entries.empty())
        choose("Reprendre juste avant une de ces lignes\u202F?", entries, "Retour");
}

void Terminal::watch() {
    const auto& watch = view_.desk.watch;
    out_ << "\nParcours de l’expert – étape " << watch.step << "\u00A0/\u00A0" << watch.steps
         << '\n'
         << watch.last << '\n';
    std::vector<Entry> entries;
    if (watch.step < watch.steps)
        entries = {{"Étape suivante", [this] { send(app::WatchNext{1}); }},
                   {"Consulter le dossier tel qu’il est alors", [this] { file(); }}};
    if (!choose("Parcours de l’expert", entries, "Revenir au bilan", {"expert", 0, {}}) &&
        !is_over())
        send(app::WatchLeft{});
}

/// Before the marks, once; nothing of it is marked nor kept.
void Terminal::assess_oneself() {
    if (view_.debrief.withheld || !own_.empty()) return;
    out_ << "\nAvant de lire vos résultats\u00A0: comment pensez-vous vous en être sorti\u202F? "
            "Votre réponse n’est ni notée ni gardée.\n";
    for (const auto& block : view_.debrief.blocks) {
        own_[block.code] = -1;
        const auto word = ask(block.code + " · " + block.title +
                              "\n  1. À revoir\n  2. En partie\n  3. Acquis\n"
                              "Numéro, ou Entrée pour passer\u00A0:");
        if (is_over()) return;
        if (word.size() == 1 && word[0] >= '1' && word[0] <= '3') own_[block.code] = word[0] - '1';
    }
}

void Terminal::say_marks() {
    const auto& view = view_.debrief;
    out_ << view.headline << '\n';
    for (const auto& fault : view.eliminating)
        out_ << "Faute éliminatoire\u00A0: " << fault << '\n';
    for (const auto& row : view.blocks) {
        out_ << "  " << row.code << " " << row.title << "\u00A0: " << row.points;
        const auto own = own_.find(row.code);
        if (own != own_.end() && own->second >= 0)
            out_ << ". Vous aviez dit\u00A0: "
                 << own_words[static_cast<std::size_t>(own->second) % own_words.size()];
        out_ << '\n';
    }
    for (const auto& row : view.competencies)
        out_ << "  " << row.code << " " << row.title << "\u00A0: " << row.points << '\n';
    for (const auto& other : view.others)
        out_ << "  Depuis votre essai du " << other.label << " (" << other.result
             << ")\u00A0: " << other.since << '\n';
}

void Terminal::say_findings() {
    for (const auto& finding : view_.debrief.findings) {
        out_ << '\n'
             << (finding.needs_jury ? "[jury] "
                 : finding.met      ? "[acquis] "
                                    : "[manqué] ")
             << finding.title << " (" << finding.points << ")\n  " << finding.sentence << '\n';
        if (!finding.article.empty()) out_ << "  Fondement\u00A0: " << finding.article << '\n';
        for (const auto& line : finding.evidence)
            out_ << "  Dans votre parcours\u00A0: " << line << '\n';
        if (!finding.owed.empty()) out_ << "  Dû\u00A0: " << finding.owed << '\n';
        for (const auto& step : finding.steps)
            out_ << "    - " << step.rule << (step.after.empty() ? "" : " → " + step.after)
                 << (step.reference.empty() ? "" : " (" + step.reference + ")") << '\n';
        if (!finding.still_time.empty())
            out_ << "  Il était encore temps\u00A0: " << finding.still_time << '\n';
    }
    for (const auto& text : view_.debrief.teacher)
        for (const auto& paragraph : plain_paragraphs(text)) out_ << '\n' << paragraph << '\n';
}

/// The moments at which what was missed could still be saved.
void Terminal::second_chances() {
    std::vector<Entry> entries;
    for (const auto& finding : view_.debrief.findings)
        if (!finding.branch_from.empty())
            entries.push_back({finding.title + " – " + finding.still_time,
                               [this, seq = finding.branch_from] { send(app::BranchAsked{seq}); }});
    choose(entries.empty() ? "Rien de ce qui manque ne pouvait être sauvé plus tard."
                           : "Reprendre là où il était encore temps",
           entries, "Retour");
}

/// Another attempt on the same variant, step by step: only what differs is said.
void Terminal::compare() {
    const auto say = [this](const std::string& who, const app::BranchSide& side) {
        out_ << "  " << who << (side.when.empty() ? "" : ", " + side.when)
             << "\u00A0: " << side.what << '\n';
        for (const auto& mark : side.marks) out_ << "    " << mark.text << '\n';
    };
    std::vector<Entry> entries;
    for (const auto& other : view_.debrief.branches.others)
        entries.push_back({"Essai du " + other.label, [this, say, id = other.id] {
                               send(app::OtherPlayAsked{id});
                               const auto& view = view_.debrief.branches;
                               if (view.chosen != id) return;
                               out_ << '\n'
                                    << view.results << '\n'
                                    << view.begins << '\n'
                                    << view.differs << '\n';
                               for (const auto& step : view.steps) {
                                   out_ << '\n' << step.title << '\n';
                                   say("Cet essai", step.mine);
                                   say("L’autre essai", step.other);
                               }
                           }});
    choose(entries.empty()
               ? "Aucun autre essai sur cette variante. Reprenez d’une ligne du déroulé "
                 "pour en faire un."
               : "Comparer cet essai, décision par décision",
           entries, "Retour");
}

void Terminal::debrief() {
    if (std::exchange(told_, model_.session->attempt_id) != model_.session->attempt_id) {
        out_ << "\nBilan – " << view_.debrief.case_title << '\n';
        own_.clear();
        assess_oneself();
        if (view_.debrief.withheld) {
            out_ << view_.debrief.withheld_text << '\n';
        } else {
            say_marks();
            say_findings();
        }
    }
    while (!is_over()) {
        std::vector<Entry> entries{
            {view_.debrief.withheld ? "Déroulé" : "Déroulé, et reprendre", [this] { history(); }},
            {"Enregistrer le bilan en PDF", [this] {
                 send(app::DebriefPrinted{});
                 out_ << view_.debrief.printed << '\n';
             }}};
        if (!view_.debrief.withheld) {
            entries.push_back({"Relire les résultats", [this] { say_marks(); }});
            entries.push_back({"Relire les critères", [this] { say_findings(); }});
            entries.push_back(
                {"Reprendre là où il était encore temps", [this] { second_chances(); }});
        }
        if (view_.debrief.may_watch)
            entries.push_back(
                {"Voir le parcours de l’expert", [this] { send(app::WatchAsked{}); }});
        if (!view_.debrief.withheld)
            entries.push_back({"Comparer avec un autre essai", [this] { compare(); }});
        if (choose("Bilan", entries, from_home_ ? "Revenir à l’accueil" : "Quitter",
                   {"debrief/" + told_, 0, {}}))
            continue;
        if (is_over()) return;
        if (from_home_)
            send(app::BackToStart{});
        else
            ended_ = true;
    }
}

}  // namespace sim::cli
