#include "assessment/prover/bots.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "assessment/prover/values.hpp"
#include "sim/base/digest.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using attempt::Command;
using attempt::Play;
using scenario::AnswerKey;
using scenario::Scenario;

constexpr int most_steps = 150;
constexpr int most_replies = 60;  ///< Of one who may turn in circles.
constexpr int most_idle_waits = 20;

template <class List>
const auto& any_of_list(const List& list, Draw& draw) {
    return list[draw.below(list.size())];
}

/// At the end of the case it closed by itself.
void close(const Scenario& scenario, Play& play) {
    if (play.attempt.active_scene != talk::none) attempt::play(scenario, play, attempt::HangUp{});
    if (!play.attempt.closed) attempt::play(scenario, play, attempt::CloseCase{});
}

class RandomBot {
public:
    RandomBot(const Scenario& scenario, const AnswerKey& key, std::uint64_t seed)
        : scenario_{scenario}, key_{key}, draw_{seed} {}

    Play play() {
        auto play = attempt::begin(scenario_);
        for (int step = 0; step < most_steps && !play.attempt.closed; ++step) {
            const auto moves = moves_of(play.attempt, step);
            if (moves.empty()) break;
            attempt::play(scenario_, play, any_of_list(moves, draw_)());
        }
        close(scenario_, play);
        return play;
    }

private:
    using Move = std::function<Command()>;

    /// One move of each sort that is offered: a sort is drawn, then what it is about.
    std::vector<Move> moves_of(const attempt::Attempt& state, int step) {
        const auto now = attempt::choices(scenario_, state);
        std::vector<Move> moves;
        if (!now.lines.empty()) {
            // One who talks mostly goes on talking.
            for (int i = 0; i < 6; ++i)
                moves.emplace_back([this, lines = now.lines] {
                    return attempt::Say{any_of_list(lines, draw_)->id};
                });
            moves.emplace_back([] { return attempt::HangUp{}; });
            return moves;
        }
        add(moves, now.items, [](const auto& id) { return attempt::OpenItem{id}; });
        add(moves, now.documents, [](const auto& id) { return attempt::OpenDocument{id}; });
        add(moves, now.scenes, [](const auto& id) { return attempt::StartScene{id}; });
        add(moves, now.acts, [this](const auto& id) { return decision(id); });
        add(moves, now.recipients, [this](const auto& id) { return letter(id); });
        if (now.may_wait) moves.emplace_back([] { return attempt::WaitNext{}; });
        if (now.may_close && step > most_steps / 3)
            moves.emplace_back([] { return attempt::CloseCase{}; });
        return moves;
    }
    template <class Make>
    void add(std::vector<Move>& moves, const std::vector<std::string>& ids, Make make) {
        if (!ids.empty())
            moves.emplace_back(
                [this, ids, make]() -> Command { return make(any_of_list(ids, draw_)); });
    }
    Command decision(const std::string& act) {
        const auto all = decisions_of(scenario_, key_, act);
        return any_of_list(all, draw_);
    }
    Command letter(const std::string& to) {
        std::vector<std::string> models;
        for (const auto& one : scenario_.letters)
            if (one.to == to) models.push_back(one.id);
        if (models.empty() || draw_.below(2) == 0) return bare_letter(to, "letter");
        return model_letter(scenario_, {to, {}, any_of_list(models, draw_)});
    }

    const Scenario& scenario_;
    const AnswerKey& key_;
    Draw draw_;
};

/// Says the first reply until the conversation ends.
void first_replies(const Scenario& scenario, Play& play) {
    for (int said = 0; play.attempt.active_scene != talk::none; ++said) {
        const auto lines = attempt::lines_offered(scenario, play.attempt);
        if (lines.empty() || said == most_replies) {
            attempt::play(scenario, play, attempt::HangUp{});
            return;
        }
        attempt::play(scenario, play, attempt::Say{lines.front()->id});
    }
}

/// Everything that came in is opened, and what rings is answered.
void take_what_comes(const Scenario& scenario, Play& play, std::set<std::string>& talked) {
    for (const auto& item : attempt::choices(scenario, play.attempt).items) {
        const auto known = std::find_if(
            play.attempt.inbox.begin(), play.attempt.inbox.end(),
            [&](const attempt::Arrival& one) { return one.item == item && one.opened; });
        if (known == play.attempt.inbox.end())
            attempt::play(scenario, play, attempt::OpenItem{item});
        first_replies(scenario, play);
    }
    for (const auto& scene : attempt::choices(scenario, play.attempt).scenes) {
        if (!talked.insert(scene).second) continue;
        attempt::play(scenario, play, attempt::StartScene{scene});
        first_replies(scenario, play);
    }
}

Play careless(const Scenario& scenario, const AnswerKey& key) {
    auto play = attempt::begin(scenario);
    std::set<std::string> talked;
    take_what_comes(scenario, play, talked);
    for (const auto& act : scenario.acts)
        attempt::play(scenario, play, model_decision(scenario, key, {act, {}}));
    attempt::play(scenario, play, bare_letter(scenario.facts.insured, "letter"));
    for (int waits = 0; waits < most_idle_waits; ++waits) {
        if (!attempt::choices(scenario, play.attempt).may_wait) break;
        attempt::play(scenario, play, attempt::WaitNext{});
        take_what_comes(scenario, play, talked);
    }
    close(scenario, play);
    return play;
}

bool takes_time(const Command& command) {
    return std::visit(
        [](const auto& one) {
            using One = std::decay_t<decltype(one)>;
            return std::is_same_v<One, attempt::OpenDocument> ||
                   std::is_same_v<One, attempt::CitePassage> ||
                   std::is_same_v<One, attempt::TakeNote> ||
                   std::is_same_v<One, attempt::WaitUntil> ||
                   std::is_same_v<One, attempt::WaitNext>;
        },
        command);
}

Play hurried(const Scenario& scenario, const ShippedPlay& model, std::uint64_t seed) {
    Draw draw{seed};
    auto play = attempt::begin(scenario);
    std::uint64_t patience = 0;
    for (const auto& command : model.commands) {
        if (takes_time(command)) continue;
        const bool says = std::get_if<attempt::Say>(&command) != nullptr;
        const bool talks = play.attempt.active_scene != talk::none;
        if (says && !talks) continue;  // That conversation was cut short.
        if (says && patience == 0) {
            attempt::play(scenario, play, attempt::HangUp{});
            continue;
        }
        attempt::play(scenario, play, command);
        if (says) --patience;
        if (!talks && play.attempt.active_scene != talk::none) patience = 2 + draw.below(4);
    }
    close(scenario, play);
    return play;
}

}  // namespace

attempt::Transcript played_by(Bot bot, const Scenario& scenario, const AnswerKey& key,
                              const ShippedPlay& model, std::uint64_t seed) {
    switch (bot) {
        case Bot::random: return RandomBot{scenario, key, seed}.play().transcript;
        case Bot::careless: return careless(scenario, key).transcript;
        case Bot::hurried: return hurried(scenario, model, seed).transcript;
        case Bot::expert: return model.transcript;
    }
    return {};
}

}  // namespace assessment::prover
