#include <algorithm>

#include "sim/app/core/present.hpp"
#include "sim/talk/labels.hpp"

namespace sim::app {
namespace {

using scenario::Negotiation;

std::string_view label_of(const deal::Table& table, const std::string& id) {
    const auto* term = deal::find_term(table, id);
    return term != nullptr ? std::string_view{term->label} : std::string_view{id};
}

std::string offer_words(const deal::Table& table, const deal::Offer& offer) {
    std::string text = to_french(offer.amount);
    for (const auto& id : offer.terms) text += " · " + std::string{label_of(table, id)};
    return text;
}

/// What the learner says with a figure.
std::string proposal(const deal::Table& table, const attempt::OfferMade& made) {
    std::string granted;
    std::string asked;
    for (const auto& id : made.terms) {
        const auto* term = deal::find_term(table, id);
        if (term == nullptr) continue;
        auto& list = term->asked ? asked : granted;
        list += (list.empty() ? "" : ", ") + term->label;
    }
    std::string text = (table.role == deal::Role::pays ? "Je vous propose " : "Je vous demande ") +
                       to_french(made.amount) + ".";
    if (!granted.empty()) text += " J’y ajoute\u00A0: " + granted + ".";
    if (!asked.empty()) text += " En contrepartie\u00A0: " + asked + ".";
    return text;
}

/// What the other side says: the reply to an argument, or the words of its behaviour, and where it
/// now stands.
std::string answer_words(const Negotiation& talks, const attempt::OtherAnswered& answered,
                         const std::string& reply) {
    auto reaction = deal::Reaction::stands;
    deal::reaction_from_word(answered.reaction, reaction);
    const auto figure = to_french(answered.demand);
    const auto say = [&](const std::string& words) { return reply.empty() ? words : reply; };
    switch (reaction) {
        case deal::Reaction::accepts: return talks.says.accepts;
        case deal::Reaction::comes_closer: return say(talks.says.closer) + " " + figure + ".";
        case deal::Reaction::stands: return say(talks.says.stands + " " + figure + ".");
        case deal::Reaction::bristles: return say(talks.says.stands);
        case deal::Reaction::leaves: break;
    }
    return reply.empty() ? talks.says.leaves : reply + " " + talks.says.leaves;
}

struct Speech {
    const Session& session;
    const Negotiation& talks;
    std::vector<LineView> lines;
    std::string reply;  ///< To the argument that is waiting for its answer.

    void say(const std::string& who, const std::string& text, Instant at) {
        lines.push_back(line_view(session, who, text, at));
    }
    void read(const attempt::Entry& entry) {
        const auto& table = talks.table;
        if (const auto* asked = std::get_if<attempt::InterestAsked>(&entry.event)) {
            const auto* interest = deal::find_interest(table, asked->interest);
            if (asked->deal != talks.id || interest == nullptr) return;
            say("vous", interest->question, entry.at);
            say(talks.with, interest->answer, entry.at);
        } else if (const auto* used = std::get_if<attempt::ArgumentUsed>(&entry.event)) {
            const auto* argument = deal::find_argument(table, used->argument);
            if (used->deal != talks.id || argument == nullptr) return;
            say("vous", argument->text, entry.at);
            reply = argument->reply;
        } else if (const auto* made = std::get_if<attempt::OfferMade>(&entry.event)) {
            if (made->deal == talks.id) say("vous", proposal(table, *made), entry.at);
        } else if (const auto* other = std::get_if<attempt::OtherAnswered>(&entry.event)) {
            if (other->deal != talks.id) return;
            say(talks.with, answer_words(talks, *other, reply), entry.at);
            reply.clear();
        } else if (const auto* taken = std::get_if<attempt::DemandAccepted>(&entry.event)) {
            if (taken->deal == talks.id)
                say("vous", "J’accepte " + to_french(taken->amount) + ".", entry.at);
        } else if (const auto* broken = std::get_if<attempt::TalksBrokenOff>(&entry.event)) {
            if (broken->deal == talks.id) say("vous", "Restons-en là.", entry.at);
        }
    }
};

std::vector<LineView> lines_of(const Session& session, const Negotiation& talks) {
    Speech speech{session, talks, {}, {}};
    speech.say(talks.with, talks.says.opening + " " + to_french(talks.table.other.opening) + ".",
               session.scenario.opens);
    speech.lines.back().time.clear();
    for (const auto& entry : session.play.transcript.entries) speech.read(entry);
    return std::move(speech.lines);
}

/// In a word; how many offers they will still hear is theirs to know.
MoodView patience_of(const deal::Table& table, const deal::State& state) {
    const int most = std::max(table.other.patience, 1);
    const int level = std::clamp(state.patience, 0, most) * 100 / most;
    if (state.patience <= 1) return {tr("Patience"), level, tr("à bout"), Tone::danger};
    if (level > 50) return {tr("Patience"), level, tr("bonne"), Tone::good};
    return {tr("Patience"), level, tr("entamée"), Tone::warning};
}

void set_state(DealView& view, const deal::Table& table, const deal::State& state) {
    switch (state.phase) {
        case deal::Phase::open:
            view.state = state.offer ? tr("Discussion en cours") : tr("À vous de commencer");
            view.tone = Tone::info;
            return;
        case deal::Phase::settled:
            view.state = tr_with("Accord\u00A0: {}",
                                 state.agreed ? offer_words(table, *state.agreed) : view.demand);
            view.tone = Tone::good;
            return;
        case deal::Phase::broken_off:
            view.state = tr("Vous avez rompu la discussion");
            view.tone = Tone::warning;
            return;
        case deal::Phase::left:
            view.state = tr("L’autre partie a quitté la discussion");
            view.tone = Tone::danger;
            return;
    }
}

void set_mandate(DealView& view, Money least, Money most, std::string from) {
    view.has_mandate = true;
    view.floor = to_french(least);
    view.ceiling = to_french(most);
    view.floor_cents = least.in_cents();
    view.ceiling_cents = most.in_cents();
    view.mandate_from = std::move(from);
}

/// The margin that the learner fixed; else the mandate, when the case tells it.
void find_mandate(DealView& view, const Session& session, const Negotiation& talks) {
    const auto& decisions = session.play.attempt.decisions;
    for (auto one = decisions.rbegin(); one != decisions.rend(); ++one) {
        if (one->act != "set_margin") continue;
        const auto least = one->fields.find("floor");
        const auto most = one->fields.find("ceiling");
        if (least == one->fields.end() || most == one->fields.end()) continue;
        const auto from = money_from_plain(least->second);
        const auto to = money_from_plain(most->second);
        if (from && to) return set_mandate(view, *from, *to, tr("Marge que vous avez fixée"));
    }
    if (talks.mandate_told)
        set_mandate(view, talks.table.mandate.least, talks.table.mandate.most, tr("Votre mandat"));
}

bool holds(const Session& session, const scenario::Bearing* bearing) {
    return bearing != nullptr && talk::all_hold(bearing->tests, session.play.attempt.numbers);
}

void add_pleas(DealView& view, const Session& session, const Negotiation& talks,
               const deal::State& state) {
    const auto used = [](const std::vector<std::string>& ids, const std::string& id) {
        return std::ranges::count(ids, id) > 0;
    };
    for (const auto& interest : talks.table.interests)
        if (holds(session, scenario::interest_bearing(talks, interest.id)))
            view.questions.push_back(
                {interest.id, interest.question, "", used(state.asked, interest.id)});
    for (const auto& argument : talks.table.arguments)
        if (holds(session, scenario::argument_bearing(talks, argument.id)))
            view.arguments.push_back(
                {argument.id, argument.text, argument.ground, used(state.argued, argument.id)});
    for (const auto& term : talks.table.terms)
        view.terms.push_back({term.id, term.label, term.asked});
    for (const auto& stand : state.stands)
        view.stands.push_back({stand.ours, stand.amount.in_cents(), to_french(stand.amount)});
}

DealView present_deal(const Session& session, const Negotiation& talks, const deal::State& state) {
    DealView view;
    view.id = talks.id;
    view.title = talks.title;
    view.with = party_label(session.scenario, talks.with);
    view.channel = tr_below(talk::label(talks.channel));
    view.demand = to_french(state.demand);
    view.demand_label = talks.table.role == deal::Role::pays ? tr("Ce qu’on vous demande")
                                                             : tr("Ce qu’on vous propose");
    if (state.offer) view.offer = offer_words(talks.table, *state.offer);
    set_state(view, talks.table, state);
    view.patience = patience_of(talks.table, state);
    view.moods = present_moods(session, talks.with);
    find_mandate(view, session, talks);
    add_pleas(view, session, talks, state);
    view.lines = lines_of(session, talks);
    const auto now = attempt::choices(session.scenario, session.play.attempt);
    view.may_move = std::ranges::count(now.deals, talks.id) > 0;
    if (!view.may_move && state.phase == deal::Phase::open)
        view.why_not = tr("Terminez d’abord la conversation en cours.");
    return view;
}

}  // namespace

std::vector<DealView> present_deals(const Session& session) {
    std::vector<DealView> views;
    const auto& attempt = session.play.attempt;
    for (std::size_t i = 0; i < session.scenario.negotiations.size() && i < attempt.deals.size();
         ++i) {
        const auto& talks = session.scenario.negotiations[i];
        const bool begun = attempt.deals[i].stands.size() > 1 || !attempt.deals[i].asked.empty() ||
                           !attempt.deals[i].argued.empty();
        if (begun || talk::all_hold(talks.tests, attempt.numbers))
            views.push_back(present_deal(session, talks, attempt.deals[i]));
    }
    return views;
}

}  // namespace sim::app
