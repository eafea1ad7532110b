#include <algorithm>

#include "sim/attempt/attempt.hpp"
#include "sim/attempt/bargain.hpp"
#include "sim/attempt/world.hpp"

namespace sim::attempt {
namespace {

using scenario::Scenario;

/// Simulated minutes an action takes; the fold of its event moves the clock by them.
void spend(Attempt& attempt, std::int64_t minutes) {
    attempt.now = Instant::minutes(attempt.now.in_minutes() + minutes);
}

void schedule(Attempt& attempt, Instant at, talk::Index event) {
    const auto later = [](const Pending& a, const Pending& b) {
        return a.at != b.at ? a.at < b.at : a.event < b.event;
    };
    const Pending pending{at, event};
    attempt.pending.insert(
        std::upper_bound(attempt.pending.begin(), attempt.pending.end(), pending, later), pending);
}

bool awaits(const Attempt& attempt, std::size_t event) {
    if (attempt.fired[event]) return false;
    return std::none_of(attempt.pending.begin(), attempt.pending.end(),
                        [&](const Pending& p) { return p.event == event; });
}

/// Puts every world event that `happened` starts on the calendar, once.
template <class Happened>
void trigger(const Scenario& scenario, Attempt& attempt, const Happened& happened) {
    for (std::size_t i = 0; i < scenario.events.size(); ++i) {
        const auto& when = scenario.events[i].trigger;
        if (!starts(when, happened) || !awaits(attempt, i)) continue;
        schedule(attempt, Instant::minutes(attempt.now.in_minutes() + when.delay_minutes),
                 static_cast<talk::Index>(i));
    }
}

void add_document(Attempt& attempt, const std::string& id) {
    if (std::find(attempt.documents.begin(), attempt.documents.end(), id) ==
        attempt.documents.end())
        attempt.documents.push_back(id);
}

void deliver(const Scenario& scenario, Attempt& attempt, const std::string& id) {
    const auto* item = scenario::find_item(scenario, id);
    if (item == nullptr) return;
    attempt.inbox.push_back({id, attempt.now, false});
    for (const auto& document : item->documents) add_document(attempt, document);
}

void meet_deadlines(const Scenario& scenario, Attempt& attempt, std::string_view act,
                    std::string_view party) {
    for (std::size_t i = 0; i < scenario.deadlines.size(); ++i) {
        const auto& deadline = scenario.deadlines[i];
        if (attempt.deadlines[i] != DeadlineState::running) continue;
        const bool by_act = !act.empty() && deadline.met_by_act == act;
        const bool by_letter = !party.empty() && deadline.met_by_letter == party;
        if (by_act || by_letter) attempt.deadlines[i] = DeadlineState::met;
    }
}

struct Fold {
    const Scenario& scenario;
    Attempt& attempt;

    template <class Happened>
    std::int64_t minutes(const Happened& event) const {
        return MinutesOf{scenario, attempt}(event);
    }
    /// A move or an answer in a negotiation; its end may start what the world does.
    template <class Happened, class Taken>
    void at_the_table(const Happened& event, const Taken& taken) const {
        const auto index = scenario::negotiation_index(scenario, event.deal);
        if (index == talk::none) return;
        deal::take(attempt.deals[index], taken);
        if (const auto* bearing = bearing_of(scenario, event))
            talk::apply(bearing->changes, scenario.variables, attempt.numbers);
        spend(attempt, minutes(event));
        trigger(scenario, attempt, event);
    }

    void operator()(const Opened&) const {
        attempt = Attempt{};
        attempt.open = true;
        attempt.now = scenario.opens;
        for (const auto& variable : scenario.variables) attempt.numbers.push_back(variable.start);
        for (const auto& scene : scenario.scenes) {
            SceneState state;
            state.used.assign(scene.once_count, false);
            attempt.scenes.push_back(std::move(state));
        }
        attempt.deadlines.assign(scenario.deadlines.size(), DeadlineState::running);
        attempt.fired.assign(scenario.events.size(), false);
        for (const auto& negotiation : scenario.negotiations)
            attempt.deals.push_back(deal::start(negotiation.table));
        for (const auto& document : scenario.documents)
            if (document.in_file) attempt.documents.push_back(document.id);
        for (const auto& item : scenario.inbox) deliver(scenario, attempt, item);
        for (std::size_t i = 0; i < scenario.events.size(); ++i)
            if (const auto& at = scenario.events[i].trigger.at)
                schedule(attempt, *at, static_cast<talk::Index>(i));
    }
    void operator()(const ItemOpened& event) const {
        for (auto& arrival : attempt.inbox)
            if (arrival.item == event.item) arrival.opened = true;
        spend(attempt, minutes(event));
    }
    void operator()(const DocumentOpened& event) const {
        if (std::find(attempt.read.begin(), attempt.read.end(), event.document) ==
            attempt.read.end())
            attempt.read.push_back(event.document);
        spend(attempt, minutes(event));
    }
    void operator()(const SceneStarted& event) const {
        const auto index = scenario::scene_index(scenario, event.scene);
        if (index == talk::none) return;
        attempt.active_scene = index;
        attempt.scenes[index].started = true;
        spend(attempt, minutes(event));
    }
    void operator()(const ChoiceSaid& event) const {
        const auto* choice = choice_said(scenario, attempt, event);
        if (choice == nullptr) return;
        auto& state = attempt.scenes[attempt.active_scene];
        talk::apply(choice->changes, scenario.variables, attempt.numbers);
        if (choice->slot != talk::none) state.used[choice->slot] = true;
        if (choice->to != talk::none) state.node = choice->to;
        spend(attempt, choice->minutes);
    }
    void operator()(const SceneEnded& event) const {
        const auto index = scenario::scene_index(scenario, event.scene);
        if (index == talk::none) return;
        attempt.active_scene = talk::none;
        attempt.scenes[index].ended = !event.hung_up;
        trigger(scenario, attempt, event);
    }
    void operator()(const DecisionTaken& event) const {
        attempt.decisions.push_back({event.act, event.fields, attempt.now});
        meet_deadlines(scenario, attempt, event.act, {});
        spend(attempt, minutes(event));
        trigger(scenario, attempt, event);
    }
    void operator()(const MessageSent& event) const {
        attempt.messages.push_back({event, attempt.now});
        meet_deadlines(scenario, attempt, {}, event.to);
        spend(attempt, minutes(event));
        trigger(scenario, attempt, event);
    }
    void operator()(const PassageCited& event) const {
        attempt.citations.push_back(event);
        spend(attempt, minutes(event));
    }
    void operator()(const NoteTaken& event) const { attempt.notes.push_back(event.text); }
    void operator()(const HintGiven& event) const { attempt.hints[event.criterion] = event.level; }
    void operator()(const ClockMoved& event) const { attempt.now = event.to; }
    void operator()(const WorldMoved& event) const {
        for (std::size_t i = 0; i < scenario.events.size(); ++i) {
            const auto& world = scenario.events[i];
            if (world.id != event.event) continue;
            attempt.fired[i] = true;
            std::erase_if(attempt.pending, [&](const Pending& p) { return p.event == i; });
            if (!event.happened) return;
            talk::apply(world.changes, scenario.variables, attempt.numbers);
            for (const auto& item : world.deliver) deliver(scenario, attempt, item);
            return;
        }
    }
    void operator()(const DeadlineMissed& event) const {
        for (std::size_t i = 0; i < scenario.deadlines.size(); ++i)
            if (scenario.deadlines[i].id == event.deadline)
                attempt.deadlines[i] = DeadlineState::missed;
    }
    void operator()(const ActionRefused&) const {}
    void operator()(const InterestAsked& event) const {
        at_the_table(event, deal::Ask{event.interest});
    }
    void operator()(const ArgumentUsed& event) const {
        at_the_table(event, deal::Argue{event.argument});
    }
    void operator()(const OfferMade& event) const {
        at_the_table(event, deal::Offer{event.amount, event.terms});
    }
    void operator()(const OtherAnswered& event) const {
        auto reaction = deal::Reaction::stands;
        deal::reaction_from_word(event.reaction, reaction);
        at_the_table(event, deal::Answer{reaction, event.demand, event.patience});
    }
    void operator()(const DemandAccepted& event) const { at_the_table(event, deal::Accept{}); }
    void operator()(const TalksBrokenOff& event) const { at_the_table(event, deal::BreakOff{}); }
    void operator()(const CaseClosed&) const {
        attempt.closed = true;
        attempt.active_scene = talk::none;
    }
    void operator()(const ExamTimed& event) const {
        attempt.exam = ExamTime{seconds_allowed(event), 0, event.pauses, false};
    }
    void operator()(const ExamClock& event) const {
        if (!attempt.exam) return;
        attempt.exam->seconds = event.seconds;
        if (event.mark == "paused") attempt.exam->paused = true;
        if (event.mark == "resumed") attempt.exam->paused = false;
    }
};

}  // namespace

std::int64_t seconds_allowed(const ExamTimed& timed) {
    const std::int64_t minutes = timed.minutes;
    return 60 * (minutes + (minutes * timed.extra_percent + 99) / 100);
}

void evolve_in_place(const Scenario& scenario, Attempt& attempt, const Event& event) {
    std::visit(Fold{scenario, attempt}, event);
}

}  // namespace sim::attempt
