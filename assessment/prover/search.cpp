#include "assessment/prover/search.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "sim/base/digest.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using attempt::Command;
using attempt::Play;

constexpr std::size_t most_waiting = 2000;  ///< Plays held at once; the least promising are let go.

void add_talk(Digest& digest, const attempt::Attempt& attempt) {
    digest.add(attempt.active_scene);
    for (const auto& scene : attempt.scenes) {
        digest.add((scene.started ? 1u : 0u) | (scene.ended ? 2u : 0u));
        digest.add(scene.node);
        for (const bool used : scene.used) digest.add(used ? 1 : 0);
    }
    for (const auto number : attempt.numbers) digest.add_signed(number);
}

/// What makes two attempts different here. The clock is left out: waiting alone is no progress
/// unless something came of it.
std::uint64_t face_of(const attempt::Attempt& attempt) {
    Digest digest;
    add_talk(digest, attempt);
    digest.add(attempt.closed ? 1 : 0);
    for (const bool fired : attempt.fired) digest.add(fired ? 1 : 0);
    for (const auto state : attempt.deadlines) digest.add(static_cast<std::uint64_t>(state));
    for (const auto& pending : attempt.pending) digest.add(pending.event);
    for (const auto& decision : attempt.decisions) {
        digest.add_text(decision.act);
        for (const auto& [field, value] : decision.fields) digest.add_text(value);
    }
    for (const auto& message : attempt.messages) {
        digest.add_text(message.sent.to);
        digest.add_text(message.sent.body);
    }
    for (const auto& state : attempt.deals) {
        digest.add(static_cast<std::uint64_t>(state.phase));
        digest.add_signed(state.demand.in_cents());
        digest.add_signed(state.patience);
        digest.add_signed(state.offer ? state.offer->amount.in_cents() : -1);
        for (const auto& term : state.offer ? state.offer->terms : std::vector<std::string>{})
            digest.add_text(term);
        for (const auto& id : state.argued) digest.add_text(id);
        for (const auto& id : state.asked) digest.add_text(id);
    }
    digest.add(attempt.read.size());
    digest.add(attempt.citations.size());
    return digest.value();
}

struct Waiting {
    Play play;
    std::size_t origin = 0;
    int depth = 0;
};
/// The nearest first, then the shortest, then the oldest.
using Queue = std::map<std::tuple<int, int, std::size_t>, Waiting>;

}  // namespace

std::vector<Command> moves_from(const scenario::Scenario& scenario, const Commands& deeds,
                                const attempt::Attempt& attempt) {
    const auto now = attempt::choices(scenario, attempt);
    std::vector<Command> moves;
    if (attempt.closed) return moves;
    for (const auto* line : now.lines) moves.emplace_back(attempt::Say{line->id});
    if (attempt.active_scene != talk::none) moves.emplace_back(attempt::HangUp{});
    for (const auto& scene : now.scenes) moves.emplace_back(attempt::StartScene{scene});
    moves.insert(moves.end(), deeds.begin(), deeds.end());
    if (now.may_wait) moves.emplace_back(attempt::WaitNext{});
    return moves;
}

std::vector<Command> commands_to(const std::vector<Origin>& origins, std::size_t last) {
    std::vector<Command> commands;
    for (auto at = last; at != 0; at = origins[at].before) commands.push_back(origins[at].command);
    std::reverse(commands.begin(), commands.end());
    return commands;
}

namespace {

enum class Tongue { free, tied };

bool is_said(const Command& command) {
    return std::get_if<attempt::Say>(&command) != nullptr ||
           std::get_if<attempt::StartScene>(&command) != nullptr;
}

Found look(const scenario::Scenario& scenario, const Goal& goal, std::size_t limit, Tongue tongue) {
    std::vector<Origin> origins{{0, attempt::CloseCase{}}};
    std::set<std::uint64_t> known;
    Queue queue;
    auto first = attempt::begin(scenario);
    const int start = goal.distance(first);
    if (start == 0) return {std::vector<Command>{}, 1};
    known.insert(face_of(first.attempt));
    queue.emplace(std::tuple{start, 0, std::size_t{0}}, Waiting{std::move(first), 0, 0});
    while (!queue.empty() && known.size() < limit) {
        const auto here = std::move(queue.extract(queue.begin()).mapped());
        for (const auto& command : moves_from(scenario, goal.deeds, here.play.attempt)) {
            if (tongue == Tongue::tied && is_said(command)) continue;
            auto play = here.play;
            const auto at = attempt::play(scenario, play, command);
            if (std::get_if<attempt::ActionRefused>(&play.transcript.entries[at].event)) continue;
            if (!known.insert(face_of(play.attempt)).second) continue;
            const int distance = goal.distance(play);
            if (distance >= hopeless) continue;
            origins.push_back({here.origin, command});
            if (distance == 0) return {commands_to(origins, origins.size() - 1), known.size()};
            queue.emplace(std::tuple{distance, here.depth + 1, origins.size()},
                          Waiting{std::move(play), origins.size() - 1, here.depth + 1});
            if (queue.size() > most_waiting) queue.erase(std::prev(queue.end()));
        }
    }
    return {std::nullopt, known.size()};
}

}  // namespace

Found search(const scenario::Scenario& scenario, const Goal& goal, std::size_t limit) {
    auto found = look(scenario, goal, limit, Tongue::free);
    if (found.commands || found.states < limit) return found;
    // Conversations filled the bound. What the world does to somebody who is late or wrong often
    // needs no word: without them the same bound reaches much further in time.
    auto silent = look(scenario, goal, limit, Tongue::tied);
    silent.states += found.states;
    return silent;
}

}  // namespace assessment::prover
