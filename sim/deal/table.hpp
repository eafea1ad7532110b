#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sim/base/money.hpp"

/// A negotiation towards a final settlement: what is on the table, and how the other side behaves.
/// Nothing here is drawn: the same moves, before the same mood, get the same answers. What is a
/// good deal is not said here; `assessment/scoring` compares it with the mandate and the zone.
namespace sim::deal {

/// What the learner's side does with the money in the end: settle a claim, or be paid a recourse.
enum class Role { pays, receives };

/// Both ends included.
struct Range {
    Money least;
    Money most;
    bool holds(Money amount) const { return least <= amount && amount <= most; }
    friend bool operator==(const Range&, const Range&) = default;
};

/// What matters to the other side, told when asked.
struct Interest {
    std::string id;
    std::string question;  ///< What the learner asks.
    std::string answer;
    friend bool operator==(const Interest&, const Interest&) = default;
};

/// One that holds brings the other side's reserve nearer by `moves`; one that does not costs
/// patience. Each may be used once.
struct Argument {
    std::string id;
    std::string text;    ///< What the learner says.
    std::string ground;  ///< Clause, exhibit or article that it cites.
    bool holds = true;   ///< In this variant.
    Money moves;
    std::string reply;
    friend bool operator==(const Argument&, const Argument&) = default;
};

/// What is agreed beside the amount: granted by the learner, or asked for in return.
struct Term {
    std::string id;
    std::string label;
    Money worth;         ///< To the other side: gained when granted, lost when asked for.
    bool asked = false;  ///< In return.
    friend bool operator==(const Term&, const Term&) = default;
};

/// The other side: where it starts, the worst it would sign, and how it gives way.
struct Behaviour {
    Money opening;
    Money reserve;
    Money step;        ///< Its figures are multiples of this one.
    Rate gives;        ///< Share of what it has left that it concedes, before a mood of 50.
    int patience = 4;  ///< Offers that it hears; one that brings nothing new counts twice.
    friend bool operator==(const Behaviour&, const Behaviour&) = default;
};

struct Table {
    Role role = Role::pays;
    Range mandate;  ///< What the learner may sign.
    Range zone;     ///< Where both sides are better off than without an agreement.
    Behaviour other;
    std::vector<Interest> interests;
    std::vector<Argument> arguments;
    std::vector<Term> terms;
    friend bool operator==(const Table&, const Table&) = default;
};

const Interest* find_interest(const Table& table, std::string_view id);
const Argument* find_argument(const Table& table, std::string_view id);
const Term* find_term(const Table& table, std::string_view id);

// Moves of the learner.
struct Ask {
    std::string interest;
    friend bool operator==(const Ask&, const Ask&) = default;
};
struct Argue {
    std::string argument;
    friend bool operator==(const Argue&, const Argue&) = default;
};
struct Offer {
    Money amount;
    std::vector<std::string> terms;
    friend bool operator==(const Offer&, const Offer&) = default;
};
struct Accept {
    friend bool operator==(const Accept&, const Accept&) = default;
};  ///< What the other side demands, nothing in return.
struct BreakOff {
    friend bool operator==(const BreakOff&, const BreakOff&) = default;
};
using Move = std::variant<Ask, Argue, Offer, Accept, BreakOff>;

enum class Phase { open, settled, broken_off, left };

/// A figure put forward, in the order of the talks.
struct Stand {
    bool ours = false;
    Money amount;
    friend bool operator==(const Stand&, const Stand&) = default;
};

struct State {
    Phase phase = Phase::open;
    Money demand;                ///< Where the other side stands.
    std::optional<Offer> offer;  ///< The learner's last.
    std::optional<Offer> agreed;
    int patience = 0;
    std::vector<std::string> asked;
    std::vector<std::string> argued;
    std::vector<Stand> stands;
    friend bool operator==(const State&, const State&) = default;
};

enum class Reaction { accepts, comes_closer, stands, bristles, leaves };
/// "accepts", "comes_closer"...: the word of the journal.
std::string_view word(Reaction reaction);
/// False when no reaction has this word.
bool reaction_from_word(std::string_view word, Reaction& reaction);

struct Answer {
    Reaction reaction = Reaction::stands;
    Money demand;
    int patience = 0;
    friend bool operator==(const Answer&, const Answer&) = default;
};

State start(const Table& table);

/// How the other side takes an argument or an offer. `mood` runs from 0 to 100: at 50 it gives way
/// as it was written, at 100 half as much again.
Answer answer(const Table& table, const State& state, const Argue& move, int mood);
Answer answer(const Table& table, const State& state, const Offer& move, int mood);

// What happened, applied; total, whatever was recorded.
void take(State& state, const Ask& move);
void take(State& state, const Argue& move);
void take(State& state, const Offer& move);
void take(State& state, const Accept& move);
void take(State& state, const BreakOff& move);
void take(State& state, const Answer& answer);

/// The worst that the other side would sign once it has heard every argument that holds.
Money softest_reserve(const Table& table);

}  // namespace sim::deal
