#include "sim/attempt/attempt.hpp"

namespace sim::attempt {
namespace {

void record(const scenario::Scenario& scenario, Play& play, Event&& event) {
    const auto seq = static_cast<std::int64_t>(play.transcript.entries.size());
    const auto at = seq == 0 ? scenario.opens : play.attempt.now;
    evolve_in_place(scenario, play.attempt, event);
    play.transcript.entries.push_back({seq, at, std::move(event)});
}

void add_text(Digest& digest, const std::vector<std::string>& texts) {
    digest.add(texts.size());
    for (const auto& text : texts) digest.add_text(text);
}

void add_fields(Digest& digest, const claims::Fields& fields) {
    digest.add(fields.size());
    for (const auto& [name, value] : fields) {
        digest.add_text(name);
        digest.add_text(value);
    }
}

void add_bits(Digest& digest, const std::vector<bool>& bits) {
    digest.add(bits.size());
    for (const bool bit : bits) digest.add(bit ? 1 : 0);
}

void add_scenes(Digest& digest, const Attempt& attempt) {
    digest.add(attempt.active_scene);
    for (const auto& scene : attempt.scenes) {
        digest.add((scene.started ? 1u : 0u) | (scene.ended ? 2u : 0u));
        digest.add(scene.node);
        add_bits(digest, scene.used);
    }
}

void add_file(Digest& digest, const Attempt& attempt) {
    for (const auto& arrival : attempt.inbox) {
        digest.add_text(arrival.item);
        digest.add_signed(arrival.at.in_minutes());
        digest.add(arrival.opened ? 1 : 0);
    }
    add_text(digest, attempt.documents);
    add_text(digest, attempt.read);
    for (const auto& decision : attempt.decisions) {
        digest.add_text(decision.act);
        add_fields(digest, decision.fields);
        digest.add_signed(decision.at.in_minutes());
    }
    for (const auto& message : attempt.messages) {
        add_text(digest, {message.sent.to, message.sent.channel, message.sent.letter,
                          message.sent.subject, message.sent.body});
        add_text(digest, message.sent.attachments);
        digest.add_signed(message.at.in_minutes());
    }
    for (const auto& cited : attempt.citations)
        add_text(digest, {cited.act, cited.document, cited.passage});
    add_text(digest, attempt.notes);
    for (const auto& [criterion, level] : attempt.hints) {
        digest.add_text(criterion);
        digest.add_signed(level);
    }
}

/// Nothing for a case without talks: the digests of its journals are what they were.
void add_deals(Digest& digest, const Attempt& attempt) {
    const auto add_offer = [&](const std::optional<deal::Offer>& offer) {
        digest.add(offer ? 1 : 0);
        if (!offer) return;
        digest.add_signed(offer->amount.in_cents());
        add_text(digest, offer->terms);
    };
    for (const auto& state : attempt.deals) {
        digest.add(static_cast<std::uint64_t>(state.phase));
        digest.add_signed(state.demand.in_cents());
        digest.add_signed(state.patience);
        add_offer(state.offer);
        add_offer(state.agreed);
        add_text(digest, state.asked);
        add_text(digest, state.argued);
    }
}

/// Nothing outside a timed exam: the digests of the other journals are what they were.
void add_exam(Digest& digest, const Attempt& attempt) {
    if (!attempt.exam) return;
    digest.add_signed(attempt.exam->allowed_seconds);
    digest.add_signed(attempt.exam->seconds);
    digest.add((attempt.exam->pauses ? 1u : 0u) | (attempt.exam->paused ? 2u : 0u));
}

}  // namespace

Event opening(const scenario::Scenario&) {
    return Opened{};
}

Play begin(const scenario::Scenario& scenario) {
    constexpr std::size_t usual_entries = 128;  // An entry is large: growing would move them all.
    Play play;
    play.transcript.entries.reserve(usual_entries);
    record(scenario, play, opening(scenario));
    return play;
}

std::size_t play(const scenario::Scenario& scenario, Play& play, const Command& command) {
    const std::size_t first = play.transcript.entries.size();
    for (auto& event : decide(scenario, play.attempt, command))
        record(scenario, play, std::move(event));
    return first;
}

Play replay(const scenario::Scenario& scenario, const std::vector<Event>& events) {
    Play play;
    for (auto event : events) record(scenario, play, std::move(event));
    return play;
}

std::uint64_t digest(const Attempt& attempt) {
    Digest digest;
    digest.add((attempt.open ? 1u : 0u) | (attempt.closed ? 2u : 0u));
    digest.add_signed(attempt.now.in_minutes());
    for (const auto number : attempt.numbers) digest.add_signed(number);
    add_scenes(digest, attempt);
    add_file(digest, attempt);
    for (const auto state : attempt.deadlines) digest.add(static_cast<std::uint64_t>(state));
    add_bits(digest, attempt.fired);
    for (const auto& pending : attempt.pending) {
        digest.add_signed(pending.at.in_minutes());
        digest.add(pending.event);
    }
    add_deals(digest, attempt);
    add_exam(digest, attempt);
    return digest.value();
}

}  // namespace sim::attempt
