#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "sim/talk/story.hpp"

/// The states of one conversation, each packed in a few words, kept once and explored breadth
/// first: what is found is found by a shortest way.
namespace assessment::prover {

/// A conversation as numbers. Variables are renumbered: only those that a test reads are there.
struct TalkModel {
    struct Move {
        sim::talk::Index to = 0;
        sim::talk::Index slot = sim::talk::none;  ///< Of a reply that is given once.
        std::vector<sim::talk::Test> tests;
        std::vector<sim::talk::Change> changes;
    };
    struct Entry {
        sim::talk::Index node = 0;
        std::vector<std::int32_t> numbers;
    };
    /// A node without a move is an end; so is the one past the last.
    std::vector<std::vector<Move>> nodes;
    std::vector<std::int32_t> max;       ///< Of each variable.
    std::vector<sim::talk::Index> kept;  ///< The variable of the case that each one is.
    std::uint32_t slots = 0;
    /// What the world may do once, at any moment.
    std::vector<std::vector<sim::talk::Change>> surprises;
    std::vector<Entry> entries;  ///< Where the conversation may begin, the opening first.
};

/// How many bits hold every number from 0 to `most`.
inline std::uint32_t bits_for(std::uint64_t most) {
    std::uint32_t bits = 0;
    for (; most != 0; most >>= 1) ++bits;
    return bits;
}

/// How many bits a state of the model takes.
inline std::uint32_t bits_of(const TalkModel& model) {
    auto bits = bits_for(model.nodes.size()) + model.slots +
                static_cast<std::uint32_t>(model.surprises.size());
    for (const auto max : model.max) bits += bits_for(static_cast<std::uint64_t>(max));
    return bits;
}

template <std::size_t words>
class PackedSpace {
public:
    using State = std::array<std::uint64_t, words>;
    using Numbers = std::vector<std::int32_t>;
    static constexpr std::uint32_t nowhere = UINT32_MAX;
    static constexpr std::uint16_t begun = UINT16_MAX;      ///< An entry, led to by no move.
    static constexpr std::uint16_t surprise_bit = 0x8000u;  ///< Led to by the world.

    explicit PackedSpace(const TalkModel& model) : model_{model} {
        std::uint32_t at = 0;
        const auto field = [&](std::uint64_t most) {
            const auto width = bits_for(most);
            if (at % 64 + width > 64) at = (at / 64 + 1) * 64;
            const Field made{at / 64, at % 64, (std::uint64_t{1} << width) - 1};
            at += width;
            return made;
        };
        node_ = field(model.nodes.size());
        for (const auto max : model.max) fields_.push_back(field(static_cast<std::uint64_t>(max)));
        for (std::uint32_t i = 0; i < model.slots; ++i) slots_.push_back(field(1));
        for (std::size_t i = 0; i < model.surprises.size(); ++i) fired_.push_back(field(1));
        fits_ = at <= 64 * words;
        flatten();
        table_.assign(1 << 10, nowhere);
    }

    bool fits() const { return fits_; }

    /// Explores until everything is seen or `limit` states are kept; true when it is everything.
    bool explore(std::size_t limit) {
        for (const auto& entry : model_.entries) {
            State state{};
            put(state, node_, entry.node);
            for (std::size_t i = 0; i < fields_.size(); ++i)
                put(state, fields_[i], static_cast<std::uint64_t>(entry.numbers[i]));
            add(state, nowhere, begun);
        }
        for (; expanded_ < states_.size() && states_.size() < limit; ++expanded_) {
            const auto from = static_cast<std::uint32_t>(expanded_);
            expand(from, [&](std::uint16_t by, const State& next) { add(next, from, by); });
        }
        return expanded_ == states_.size();
    }

    std::size_t size() const { return states_.size(); }
    std::size_t expanded() const { return expanded_; }
    std::size_t bytes() const {
        return states_.capacity() * sizeof(State) + parents_.capacity() * sizeof(std::uint32_t) +
               by_.capacity() * sizeof(std::uint16_t) + table_.size() * sizeof(std::uint32_t);
    }
    std::uint32_t node(std::size_t i) const {
        return static_cast<std::uint32_t>(get(states_[i], node_));
    }
    std::uint32_t parent(std::size_t i) const { return parents_[i]; }
    std::uint16_t by(std::size_t i) const { return by_[i]; }
    Numbers numbers(std::size_t i) const {
        Numbers all;
        for (const auto& field : fields_)
            all.push_back(static_cast<std::int32_t>(get(states_[i], field)));
        return all;
    }
    std::uint32_t find(const State& state) const { return table_[place(state)]; }

    /// Calls `visit(by, state)` for everything that may come next.
    template <class Visit>
    void expand(std::uint32_t i, Visit visit) const {
        const State from = states_[i];
        const auto node = get(from, node_);
        std::array<std::int32_t, most_numbers> now{};
        for (std::size_t v = 0; v < fields_.size(); ++v)
            now[v] = static_cast<std::int32_t>(get(from, fields_[v]));
        if (node < model_.nodes.size())
            for (auto m = first_move_[node]; m < first_move_[node + 1]; ++m) {
                const Move& move = moves_[m];
                if (move.slot != sim::talk::none && get(from, slots_[move.slot]) != 0) continue;
                if (!open(move, now)) continue;
                State next = from;
                set(next, node_, move.to);
                if (move.slot != sim::talk::none) put(next, slots_[move.slot], 1);
                change(next, move.changes, now);
                visit(static_cast<std::uint16_t>(m - first_move_[node]), next);
            }
        for (std::size_t s = 0; s < fired_.size(); ++s) {
            if (get(from, fired_[s]) != 0) continue;
            State next = from;
            put(next, fired_[s], 1);
            change(next, surprises_[s], now);
            visit(static_cast<std::uint16_t>(surprise_bit | s), next);
        }
    }

    static constexpr std::size_t most_numbers = 64;

private:
    struct Field {
        std::uint32_t word = 0;
        std::uint32_t shift = 0;
        std::uint64_t mask = 0;
    };
    struct Span {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    struct Move {
        std::uint32_t to = 0;
        std::uint32_t slot = 0;
        Span tests;
        Span changes;
    };
    using Now = std::array<std::int32_t, most_numbers>;

    static std::uint64_t get(const State& state, const Field& field) {
        return (state[field.word] >> field.shift) & field.mask;
    }
    static void put(State& state, const Field& field, std::uint64_t value) {
        state[field.word] |= value << field.shift;
    }
    static void set(State& state, const Field& field, std::uint64_t value) {
        state[field.word] &= ~(field.mask << field.shift);
        put(state, field, value);
    }

    /// Moves, tests and changes side by side: this is the inner loop.
    void flatten() {
        for (const auto& node : model_.nodes) {
            first_move_.push_back(static_cast<std::uint32_t>(moves_.size()));
            for (const auto& move : node) {
                Move flat{move.to, move.slot, {}, keep(move.changes)};
                flat.tests.begin = static_cast<std::uint32_t>(tests_.size());
                tests_.insert(tests_.end(), move.tests.begin(), move.tests.end());
                flat.tests.end = static_cast<std::uint32_t>(tests_.size());
                moves_.push_back(flat);
            }
        }
        first_move_.push_back(static_cast<std::uint32_t>(moves_.size()));
        for (const auto& changes : model_.surprises) surprises_.push_back(keep(changes));
    }
    Span keep(const std::vector<sim::talk::Change>& changes) {
        const auto begin = static_cast<std::uint32_t>(changes_.size());
        changes_.insert(changes_.end(), changes.begin(), changes.end());
        return {begin, static_cast<std::uint32_t>(changes_.size())};
    }
    bool open(const Move& move, const Now& now) const {
        for (auto t = move.tests.begin; t < move.tests.end; ++t) {
            const auto& test = tests_[t];
            const auto value = now[test.variable];
            const bool holds =
                test.comparison == sim::talk::Comparison::at_least  ? value >= test.number
                : test.comparison == sim::talk::Comparison::at_most ? value <= test.number
                : test.comparison == sim::talk::Comparison::above   ? value > test.number
                                                                    : value < test.number;
            if (!holds) return false;
        }
        return true;
    }
    /// Each change saturates before the next, as `talk::apply` does.
    void change(State& next, Span changes, const Now& now) const {
        for (auto c = changes.begin; c < changes.end; ++c) {
            const auto& one = changes_[c];
            const auto& field = fields_[one.variable];
            const bool again = c > changes.begin;
            const auto value =
                again ? static_cast<std::int32_t>(get(next, field)) : now[one.variable];
            set(next, field,
                static_cast<std::uint64_t>(
                    std::clamp(value + one.add, 0, model_.max[one.variable])));
        }
    }

    std::size_t place(const State& state) const {
        std::uint64_t hash = 0;
        for (const auto word : state) {
            hash = (hash ^ word) * 0x9E37'79B9'7F4A'7C15ull;
            hash ^= hash >> 29;
        }
        std::size_t at = hash & (table_.size() - 1);
        while (table_[at] != nowhere && states_[table_[at]] != state)
            at = (at + 1) & (table_.size() - 1);
        return at;
    }
    void add(const State& state, std::uint32_t from, std::uint16_t by) {
        auto& found = table_[place(state)];
        if (found != nowhere) return;
        found = static_cast<std::uint32_t>(states_.size());
        states_.push_back(state);
        parents_.push_back(from);
        by_.push_back(by);
        if (states_.size() * 3 < table_.size() * 2) return;
        table_.assign(table_.size() * 2, nowhere);
        for (std::size_t i = 0; i < states_.size(); ++i)
            table_[place(states_[i])] = static_cast<std::uint32_t>(i);
    }

    const TalkModel& model_;
    Field node_;
    std::vector<Field> fields_;
    std::vector<Field> slots_;
    std::vector<Field> fired_;
    bool fits_ = true;
    std::vector<std::uint32_t> first_move_;
    std::vector<Move> moves_;
    std::vector<sim::talk::Test> tests_;
    std::vector<sim::talk::Change> changes_;
    std::vector<Span> surprises_;

    std::vector<State> states_;  ///< In the order they were met; the queue too.
    std::vector<std::uint32_t> parents_;
    std::vector<std::uint16_t> by_;
    std::vector<std::uint32_t> table_;
    std::size_t expanded_ = 0;
};

}  // namespace assessment::prover
