#include "assessment/prover/shortest.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "assessment/prover/evidence.hpp"
#include "assessment/prover/least.hpp"
#include "assessment/scoring/scoring.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using attempt::Play;
using scenario::Evidence;

bool is_one_entry(const Evidence& step) {
    return std::get_if<scenario::Said>(&step.test) != nullptr ||
           std::get_if<scenario::Opened>(&step.test) != nullptr ||
           std::get_if<scenario::Decided>(&step.test) != nullptr ||
           std::get_if<scenario::Sent>(&step.test) != nullptr ||
           std::get_if<scenario::Cited>(&step.test) != nullptr;
}

bool is_a_negotiation(const Evidence& piece) {
    return std::get_if<scenario::Negotiated>(&piece.test) != nullptr ||
           std::get_if<scenario::Offered>(&piece.test) != nullptr ||
           std::get_if<scenario::Argued>(&piece.test) != nullptr ||
           std::get_if<scenario::Asked>(&piece.test) != nullptr;
}

/// The attempt and how far the evidence is met say all that matters of the past.
bool forgets(const Evidence& evidence) {
    bool may = true;
    each_piece(evidence, [&](const Evidence& piece) {
        const auto* order = std::get_if<scenario::InOrder>(&piece.test);
        if (order != nullptr && !std::ranges::all_of(order->steps, is_one_entry)) may = false;
        if (is_a_negotiation(piece)) may = false;
    });
    return may;
}

class Shortening {
public:
    Shortening(const scenario::Scenario& scenario, const scenario::AnswerKey& key,
               const Wanted& wanted)
        : scenario_{scenario},
          key_{key},
          wanted_{wanted},
          least_{scenario, key},
          forgets_{forgets(wanted.evidence)},
          deeds_{to_meet(scenario, key, wanted.evidence).deeds} {}

    Short run(const std::optional<Commands>& known, std::size_t limit) {
        if (known) done_.commands = shortened(*known, limit);
        const auto start = attempt::begin(scenario_);
        reach(start, 0, 0);
        while (!queue_.empty()) {
            const auto [total, left, at] = *queue_.begin();
            const auto moves = static_cast<std::size_t>(total);
            if (done_.commands && moves >= done_.commands->size()) break;
            done_.least = moves;
            if (left == 0) {
                done_.commands = commands_to(origins_, at);
                return std::move(done_);
            }
            if (done_.states >= limit) return std::move(done_);
            queue_.erase(queue_.begin());
            expand(at);
        }
        if (done_.commands) done_.least = done_.commands->size();
        return std::move(done_);
    }

private:
    bool is_done(const Play& play) const {
        return scoring::judge(scenario_, key_, play.transcript, wanted_.evidence).met ==
               wanted_.met;
    }

    /// What was not refused of these, the closing apart; nothing when that does not do it.
    std::optional<Commands> done_by(const Commands& commands) const {
        Commands given;
        auto play = attempt::begin(scenario_);
        for (const auto& command : commands) {
            if (std::get_if<attempt::CloseCase>(&command) != nullptr) continue;
            const auto at = attempt::play(scenario_, play, command);
            const auto& event = play.transcript.entries[at].event;
            if (std::get_if<attempt::ActionRefused>(&event) == nullptr) given.push_back(command);
        }
        return is_done(play) ? std::optional{std::move(given)} : std::nullopt;
    }

    /// Ever smaller parts are left out, as long as it is done without them.
    std::optional<Commands> shortened(const Commands& known, std::size_t tries) const {
        auto kept = done_by(known);
        if (!kept) return kept;
        if (done_by({})) return Commands{};
        for (auto size = kept->size(); size > 0; size /= 2)
            for (auto end = kept->size(); end > 0 && tries > 0; --tries) {
                const auto from = end - std::min(size, end);
                auto fewer = *kept;
                fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(from),
                            fewer.begin() + static_cast<std::ptrdiff_t>(end));
                if (auto done = done_by(fewer)) kept = std::move(done);
                end = std::min(from, kept->size());
            }
        return kept;
    }

    void expand(std::size_t at) {
        const auto commands = commands_to(origins_, at);
        auto here = attempt::begin(scenario_);
        for (const auto& command : commands) attempt::play(scenario_, here, command);
        for (auto& command : moves_from(scenario_, deeds_, here.attempt)) {
            auto next = here;
            const auto entry = attempt::play(scenario_, next, command);
            const auto& event = next.transcript.entries[entry].event;
            if (std::get_if<attempt::ActionRefused>(&event) != nullptr) continue;
            origins_.push_back({at, std::move(command)});
            if (!reach(next, commands.size() + 1, origins_.size() - 1)) origins_.pop_back();
        }
    }

    /// False when the state is known by as short a way, or hopeless.
    bool reach(const Play& play, std::size_t moves, std::size_t origin) {
        const auto [known, fresh] = ways_.try_emplace(face_of(play), moves);
        if (!fresh && known->second <= moves) return false;
        known->second = moves;
        if (fresh) ++done_.states;
        const int left = wanted_.met ? least_.to_meet(play, wanted_.evidence)
                                     : least_.to_miss(play, wanted_.evidence);
        if (left >= hopeless) return false;
        queue_.emplace(static_cast<int>(moves) + left, left, origin);
        return true;
    }

    std::uint64_t face_of(const Play& play) {
        Digest digest;
        digest.add(attempt::digest(play.attempt));
        if (!forgets_) digest.add(++faces_);
        add_progress(digest, play, wanted_.evidence, {});
        return digest.value();
    }

    void add_progress(Digest& digest, const Play& play, const Evidence& evidence,
                      std::optional<Instant> limit) const {
        limit = sooner(limit, evidence);
        const auto judged =
            scoring::judge(scenario_, key_, play.transcript, {evidence.test, limit});
        digest.add(judged.met ? 1 : 0);
        digest.add(judged.entries.size());
        if (const auto* order = std::get_if<scenario::InOrder>(&evidence.test)) {
            auto so_far = *order;
            while (!so_far.steps.empty() &&
                   !scoring::judge(scenario_, key_, play.transcript, {so_far, limit}).met)
                so_far.steps.pop_back();
            digest.add(so_far.steps.size());
        }
        if (const auto* parts = parts_of(evidence))
            for (const auto& part : *parts) add_progress(digest, play, part, limit);
    }

    const scenario::Scenario& scenario_;
    const scenario::AnswerKey& key_;
    const Wanted& wanted_;
    Least least_;
    bool forgets_;
    Commands deeds_;
    std::uint64_t faces_ = 0;
    std::vector<Origin> origins_{{0, attempt::CloseCase{}}};
    std::map<std::uint64_t, std::size_t> ways_;  ///< By state, the fewest moves to it.
    /// By the moves that a whole play takes at least, then those that are left, then by age.
    std::set<std::tuple<int, int, std::size_t>> queue_;
    Short done_;
};

}  // namespace

Short shortest(const scenario::Scenario& scenario, const scenario::AnswerKey& key,
               const Wanted& wanted, const std::optional<Commands>& known, std::size_t limit) {
    return Shortening{scenario, key, wanted}.run(known, limit);
}

}  // namespace assessment::prover
