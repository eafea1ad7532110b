#include "assessment/scoring/talks.hpp"

#include <algorithm>
#include <optional>

namespace assessment::scoring {
namespace {

using namespace sim;

bool is_among(const std::vector<std::string>& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// How one negotiation went.
struct Talks {
    int offers = 0;
    std::optional<deal::Phase> outcome;
    deal::Offer agreed;
    std::vector<std::int64_t> entries;  ///< Its offers and its end.
};

struct Follow {
    Talks& talks;
    const std::string& deal;
    deal::Offer last{};

    void end(deal::Phase phase, deal::Offer agreed = {}) {
        talks.outcome = phase;
        talks.agreed = std::move(agreed);
    }
    /// Whether the entry belongs to what is judged.
    bool look(const attempt::Event& event) {
        if (const auto* made = std::get_if<attempt::OfferMade>(&event)) {
            if (made->deal != deal) return false;
            last = {made->amount, made->terms};
            ++talks.offers;
            return true;
        }
        if (const auto* taken = std::get_if<attempt::DemandAccepted>(&event)) {
            if (taken->deal == deal) end(deal::Phase::settled, {taken->amount, {}});
            return taken->deal == deal;
        }
        if (const auto* broken = std::get_if<attempt::TalksBrokenOff>(&event)) {
            if (broken->deal == deal) end(deal::Phase::broken_off);
            return broken->deal == deal;
        }
        const auto* answered = std::get_if<attempt::OtherAnswered>(&event);
        if (answered == nullptr || answered->deal != deal) return false;
        auto reaction = deal::Reaction::stands;
        deal::reaction_from_word(answered->reaction, reaction);
        if (reaction == deal::Reaction::accepts) end(deal::Phase::settled, last);
        if (reaction == deal::Reaction::leaves) end(deal::Phase::left);
        return talks.outcome.has_value();
    }
};

Talks talks_of(const Entries& entries, const std::string& deal) {
    Talks talks;
    Follow follow{talks, deal};
    for (const auto* entry : entries)
        if (follow.look(entry->event)) talks.entries.push_back(entry->seq);
    return talks;
}

std::optional<Money> figure_of(const attempt::Event& event, const std::string& deal) {
    if (const auto* made = std::get_if<attempt::OfferMade>(&event))
        if (made->deal == deal) return made->amount;
    if (const auto* taken = std::get_if<attempt::DemandAccepted>(&event))
        if (taken->deal == deal) return taken->amount;
    return std::nullopt;
}

/// All of `wanted`, each as `named` finds it, before the first figure when so asked.
template <class Named>
Judgement all_of(const Entries& entries, const std::vector<std::string>& wanted,
                 const std::string& deal, bool before_offer, Named named) {
    Judgement judgement;
    std::vector<std::string> found;
    for (const auto* entry : entries) {
        if (before_offer && figure_of(entry->event, deal)) break;
        const auto* id = named(entry->event);
        if (id == nullptr || !is_among(wanted, *id) || is_among(found, *id)) continue;
        found.push_back(*id);
        judgement.entries.push_back(entry->seq);
    }
    judgement.met = found.size() == wanted.size();
    return judgement;
}

}  // namespace

Judgement judge_talks(const Entries& entries, const scenario::Negotiated& wanted) {
    auto talks = talks_of(entries, wanted.deal);
    bool met = talks.outcome == wanted.outcome;
    if (wanted.within) met = met && wanted.within->holds(talks.agreed.amount);
    if (wanted.most_offers > 0) met = met && talks.offers <= wanted.most_offers;
    for (const auto& term : wanted.terms) met = met && is_among(talks.agreed.terms, term);
    return {met, std::move(talks.entries)};
}

Judgement judge_talks(const Entries& entries, const scenario::Offered& wanted) {
    for (const auto* entry : entries) {
        const auto figure = figure_of(entry->event, wanted.deal);
        if (!figure) continue;
        const bool inside = !wanted.within || wanted.within->holds(*figure);
        const bool outside = !wanted.beyond || !wanted.beyond->holds(*figure);
        if (inside && outside) return {true, {entry->seq}};
        if (wanted.first) return {false, {entry->seq}};
    }
    return {};
}

Judgement judge_talks(const Entries& entries, const scenario::Argued& wanted) {
    return all_of(entries, wanted.arguments, wanted.deal, wanted.before_offer,
                  [&](const attempt::Event& event) -> const std::string* {
                      const auto* used = std::get_if<attempt::ArgumentUsed>(&event);
                      return used != nullptr && used->deal == wanted.deal ? &used->argument
                                                                          : nullptr;
                  });
}

Judgement judge_talks(const Entries& entries, const scenario::Asked& wanted) {
    return all_of(entries, wanted.interests, wanted.deal, wanted.before_offer,
                  [&](const attempt::Event& event) -> const std::string* {
                      const auto* asked = std::get_if<attempt::InterestAsked>(&event);
                      return asked != nullptr && asked->deal == wanted.deal ? &asked->interest
                                                                            : nullptr;
                  });
}

}  // namespace assessment::scoring
