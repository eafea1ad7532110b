#include <algorithm>

#include "sim/cli/terminal.hpp"

/// The negotiation table as numbered text.
namespace sim::cli {

void Terminal::bargain() {
    std::vector<Entry> entries;
    for (const auto& deal : view_.desk.deals)
        entries.push_back({deal.title + " – " + deal.with + " – " + deal.state,
                           [this, id = deal.id] { bargain(id); }});
    choose(entries.empty() ? "Aucune négociation pour l’instant." : "Négocier", entries, "Retour");
}

/// Stays at the table until the person leaves it or nothing more can be done there.
void Terminal::bargain(const std::string& id) {
    bool stays = true;
    menus_.erase("deal/" + id);
    while (stays && !is_over()) {
        const auto found = std::ranges::find(view_.desk.deals, id, &app::DealView::id);
        if (found == view_.desk.deals.end()) return;
        const auto deal = *found;
        if (deal_read_ != id) deal_lines_read_ = 0;
        deal_read_ = id;
        for (; deal_lines_read_ < deal.lines.size(); ++deal_lines_read_) {
            const auto& line = deal.lines[deal_lines_read_];
            out_ << '\n' << line.speaker << "\u00A0: " << line.text << '\n';
        }
        std::string title = deal.title + " | " + deal.state + " | " + deal.demand_label +
                            "\u00A0: " + deal.demand + " | Patience\u00A0: " + deal.patience.word;
        for (const auto& mood : deal.moods) title += " | " + mood.label + "\u00A0: " + mood.word;
        if (!deal.offer.empty()) title += " | Votre offre\u00A0: " + deal.offer;
        if (deal.has_mandate)
            title += " | " + deal.mandate_from + "\u00A0: de " + deal.floor + " à " + deal.ceiling;
        std::vector<Entry> entries;
        const auto move = [this, id](deal::Move made) {
            return [this, id, made = std::move(made)] { send(app::MoveMade{id, made}); };
        };
        if (deal.may_move) {
            for (const auto& question : deal.questions)
                if (!question.used)
                    entries.push_back(
                        {"Demander\u00A0: " + question.text, move(deal::Ask{question.id})});
            for (const auto& argument : deal.arguments)
                if (!argument.used)
                    entries.push_back(
                        {"Faire valoir\u00A0: " + argument.text +
                             (argument.ground.empty() ? "" : " (" + argument.ground + ")"),
                         move(deal::Argue{argument.id})});
            entries.push_back({"Faire une offre", [this, deal] { make_offer(deal); }});
            // These end it, and their numbers move as arguments are used.
            const auto for_good = [this](const std::string& what, auto made) {
                return [this, what, made] {
                    if (says_yes(ask(what + "\u202F? C’est définitif. (oui/non)"))) made();
                };
            };
            entries.push_back({"Accepter " + deal.demand,
                               for_good("Accepter " + deal.demand, move(deal::Accept{}))});
            entries.push_back(
                {"Rompre la discussion", for_good("Rompre la discussion", move(deal::BreakOff{}))});
        } else if (!deal.why_not.empty()) {
            out_ << deal.why_not << '\n';
        }
        stays = choose(title, entries, "Quitter la table", {"deal/" + id, 0, {}});
    }
}

void Terminal::make_offer(const app::DealView& deal) {
    const auto amount = ask_field({"amount", "Montant", app::InputKind::money, {}, true});
    app::OfferTyped offer{deal.id, amount, {}};
    if (is_over() || offer.amount.empty()) return;
    for (const auto& term : deal.terms) {
        const auto answer =
            ask((term.asked ? "Demander en contrepartie\u00A0: " : "Accorder\u00A0: ") +
                term.label + " – oui ou non\u00A0:");
        if (says_yes(answer)) offer.terms.push_back(term.id);
    }
    send(std::move(offer));
}

}  // namespace sim::cli
