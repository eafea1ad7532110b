#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "sim/scenario/scenario.hpp"

/// The case at its most generous: what can happen does, at the earliest, and forbids nothing. What
/// is impossible here is impossible in every attempt: that is the proof behind each "never".
namespace assessment::prover {

class Relaxation {
public:
    /// Keeps references to both.
    Relaxation(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key);

    bool can_enter(sim::talk::Index scene, sim::talk::Index node) const;
    bool can_say(const std::string& choice) const { return says_.contains(choice); }
    bool can_happen(std::size_t event) const;
    bool can_keep(const sim::scenario::Deadline& deadline) const;

    /// All of them, each at some moment.
    bool can_hold(const std::vector<sim::talk::Test>& tests) const {
        return all_hold_at(tests) != never;
    }

    bool can_meet(const sim::scenario::Evidence& evidence) const;
    bool can_miss(const sim::scenario::Evidence& evidence) const;

private:
    using Minute = std::int64_t;
    static constexpr Minute never = INT64_MAX;
    struct Meeting;
    struct Missing;

    void pass();
    void open_scenes();
    void talk(sim::talk::Index scene);
    void happen(std::size_t event);
    void bargain(const sim::scenario::Negotiation& negotiation);
    Minute trigger_minute(const sim::scenario::Trigger& trigger) const;
    void change(const std::vector<sim::talk::Change>& changes, Minute at);
    /// The earliest minute at which the test may hold.
    Minute holds_at(const sim::talk::Test& test) const;
    Minute all_hold_at(const std::vector<sim::talk::Test>& tests) const;
    /// Lowers a minute, if it comes before the case closes.
    void lower(Minute& known, Minute found);

    const sim::scenario::Scenario& scenario_;
    const sim::scenario::AnswerKey& key_;
    Minute opens_;
    Minute closes_;
    bool moved_ = true;
    std::vector<std::vector<Minute>> nodes_;  ///< By scene, by node: earliest entry.
    std::vector<Minute> ends_;                ///< By scene: earliest end, hung up or not.
    std::vector<Minute> events_;
    std::vector<std::vector<Minute>> values_;  ///< By variable, by value.
    std::map<std::string, Minute, std::less<>> says_;
    std::map<std::string, Minute, std::less<>> items_;
    std::map<std::string, Minute, std::less<>> documents_;
};

}  // namespace assessment::prover
