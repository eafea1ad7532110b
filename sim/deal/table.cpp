#include "sim/deal/table.hpp"

#include <algorithm>
#include <array>

namespace sim::deal {
namespace {

constexpr std::array<std::string_view, 5> reaction_words{"accepts", "comes_closer", "stands",
                                                         "bristles", "leaves"};

template <class T>
const T* find_by_id(const std::vector<T>& things, std::string_view id) {
    const auto found = std::ranges::find(things, id, &T::id);
    return found == things.end() ? nullptr : &*found;
}

bool contains(const std::vector<std::string>& list, std::string_view id) {
    return std::ranges::find(list, id) != list.end();
}

/// What an amount is to the other side, who always wants more of it; its own inverse.
Money to_them(Role role, Money amount) {
    return role == Role::pays ? amount : -amount;
}

Money to_step(Money amount, Money step) {
    if (step <= Money{} || amount <= Money{}) return std::max(amount, Money{});
    const auto each = step.in_cents();
    return Money::cents((amount.in_cents() + each / 2) / each * each);
}

Money moved_by(const Table& table, const std::vector<std::string>& argued) {
    Money moved;
    for (const auto& argument : table.arguments)
        if (argument.holds && contains(argued, argument.id)) moved += argument.moves;
    return moved;
}

/// In the other side's terms, as all that follows.
Money reserve_now(const Table& table, const std::vector<std::string>& argued) {
    return to_them(table.role, table.other.reserve) - moved_by(table, argued);
}

Money worth_of(const Table& table, const Offer& offer) {
    auto worth = to_them(table.role, offer.amount);
    for (const auto& term : table.terms)
        if (contains(offer.terms, term.id)) worth += term.asked ? -term.worth : term.worth;
    return worth;
}

Rate gives(const Table& table, int mood) {
    constexpr int usual = 50;
    const auto percent = std::clamp(mood, 0, 100) + usual;
    const auto given = table.other.gives.in_millionths() * percent / 100;
    return std::min(Rate::millionths(given), whole);
}

/// At least one step while there is one to give, and never past the least.
Money concession(const Table& table, Money demand, Money least, Money basis, int mood) {
    const auto left = std::max(demand - least, Money{});
    const auto wished =
        std::max(to_step(share(basis, gives(table, mood), Rounding::half_up), table.other.step),
                 table.other.step);
    return std::min(wished, left);
}

Answer closer(const Table& table, Money demand, Money given, int patience) {
    const auto after = to_them(table.role, demand - given);
    return {given > Money{} ? Reaction::comes_closer : Reaction::stands, after, patience};
}

}  // namespace

const Interest* find_interest(const Table& table, std::string_view id) {
    return find_by_id(table.interests, id);
}
const Argument* find_argument(const Table& table, std::string_view id) {
    return find_by_id(table.arguments, id);
}
const Term* find_term(const Table& table, std::string_view id) {
    return find_by_id(table.terms, id);
}

std::string_view word(Reaction reaction) {
    return reaction_words[static_cast<std::size_t>(reaction)];
}

bool reaction_from_word(std::string_view word, Reaction& reaction) {
    const auto found = std::ranges::find(reaction_words, word);
    if (found == reaction_words.end()) return false;
    reaction = static_cast<Reaction>(found - reaction_words.begin());
    return true;
}

State start(const Table& table) {
    State state;
    state.demand = table.other.opening;
    state.patience = table.other.patience;
    state.stands = {{false, table.other.opening}};
    return state;
}

Answer answer(const Table& table, const State& state, const Argue& move, int mood) {
    const auto* argument = find_argument(table, move.argument);
    if (argument == nullptr || !argument->holds) {
        const int left = state.patience - 1;
        return {left > 0 ? Reaction::bristles : Reaction::leaves, state.demand, left};
    }
    auto argued = state.argued;
    argued.push_back(move.argument);
    const auto demand = to_them(table.role, state.demand);
    const auto given = concession(table, demand, reserve_now(table, argued), argument->moves, mood);
    return closer(table, demand, given, state.patience);
}

Answer answer(const Table& table, const State& state, const Offer& move, int mood) {
    const auto worth = worth_of(table, move);
    const auto demand = to_them(table.role, state.demand);
    const auto reserve = reserve_now(table, state.argued);
    const auto least = std::max(reserve, worth);
    const auto given = concession(table, demand, least, demand - least, mood);
    const bool is_news = !state.offer || worth > worth_of(table, *state.offer);
    const int left = state.patience - (is_news ? 1 : 2);
    const bool near_enough = worth >= reserve && demand - given <= worth;
    if (worth >= demand || near_enough || (worth >= reserve && left <= 0))
        return {Reaction::accepts, state.demand, left};
    if (left <= 0) return {Reaction::leaves, state.demand, left};
    if (!is_news) return {Reaction::stands, state.demand, left};
    return closer(table, demand, given, left);
}

void take(State& state, const Ask& move) {
    if (!contains(state.asked, move.interest)) state.asked.push_back(move.interest);
}

void take(State& state, const Argue& move) {
    if (!contains(state.argued, move.argument)) state.argued.push_back(move.argument);
}

void take(State& state, const Offer& move) {
    state.offer = move;
    state.stands.push_back({true, move.amount});
}

void take(State& state, const Accept&) {
    state.agreed = Offer{state.demand, {}};
    state.phase = Phase::settled;
}

void take(State& state, const BreakOff&) {
    state.phase = Phase::broken_off;
}

void take(State& state, const Answer& answer) {
    state.patience = answer.patience;
    if (answer.demand != state.demand) state.stands.push_back({false, answer.demand});
    state.demand = answer.demand;
    if (answer.reaction == Reaction::accepts && state.offer) {
        state.agreed = state.offer;
        state.phase = Phase::settled;
    }
    if (answer.reaction == Reaction::leaves) state.phase = Phase::left;
}

Money softest_reserve(const Table& table) {
    std::vector<std::string> all;
    for (const auto& argument : table.arguments) all.push_back(argument.id);
    return to_them(table.role, reserve_now(table, all));
}

}  // namespace sim::deal
