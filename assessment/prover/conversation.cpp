#include "assessment/prover/conversation.hpp"

#include <set>

namespace assessment::prover {
namespace {

using namespace sim;
using talk::Index;

constexpr std::size_t most_spots = 8;  ///< Of a kind, in one conversation.

/// What is read off a space once it is explored.
template <std::size_t words>
class Survey {
public:
    using Space = PackedSpace<words>;

    Survey(const talk::Scene& scene, const Space& space)
        : scene_{scene}, space_{space}, always_ends_{nodes_that_always_end(scene)} {}

    std::vector<Spot> dead_ends() const {
        std::vector<Spot> found;
        std::set<std::uint32_t> named;
        for (std::size_t i = 0; i < space_.expanded() && found.size() < most_spots; ++i) {
            const auto node = space_.node(i);
            if (is_end(node) || always_ends_[node] || can_speak(i)) continue;
            if (named.insert(node).second) found.push_back(spot(i));
        }
        return found;
    }

    /// States from which no end is led to. What was not expanded is not accused.
    std::vector<Spot> traps() const {
        std::vector<bool> ends(space_.size(), false);
        for (std::size_t i = 0; i < space_.size(); ++i)
            ends[i] =
                i >= space_.expanded() || is_end(space_.node(i)) || always_ends_[space_.node(i)];
        for (bool moved = true; moved;) {
            moved = false;
            for (std::size_t i = space_.expanded(); i-- > 0;)
                if (!ends[i] && leads_to(i, ends)) ends[i] = moved = true;
        }
        std::vector<Spot> found;
        std::set<std::uint32_t> named;
        for (std::size_t i = 0; i < space_.expanded() && found.size() < most_spots; ++i)
            if (!ends[i] && named.insert(space_.node(i)).second) found.push_back(spot(i));
        return found;
    }

    /// Circles of replies that come back to the same state, each set of replies once.
    std::vector<Spot> loops() const {
        std::vector<Spot> found;
        std::set<std::set<std::string>> known;
        std::vector<char> colour(space_.size(), 0);  // 1: on the way, 2: done.
        for (std::size_t i = 0; i < space_.expanded() && found.size() < most_spots; ++i)
            if (colour[i] == 0) walk(static_cast<std::uint32_t>(i), colour, known, found);
        return found;
    }

    std::map<std::string, std::vector<std::string>> ways() const {
        std::map<std::string, std::vector<std::string>> found;
        for (std::size_t i = 0; i < space_.expanded(); ++i) {
            if (is_end(space_.node(i))) continue;
            moves(i, [&](std::uint16_t by, const auto&) {
                const auto& id = said(static_cast<std::uint32_t>(i), by);
                if (found.contains(id)) return;
                auto says = spot(i).says;
                says.push_back(id);
                found.emplace(id, std::move(says));
            });
        }
        return found;
    }

    /// The first state that breaks each invariant. `numbers` are those of the opening.
    std::map<std::string, Spot> broken(const std::vector<Index>& kept, talk::Numbers numbers,
                                       const Invariants& invariants) const {
        std::map<std::string, Spot> found;
        for (std::size_t i = 0; i < space_.size() && found.size() < invariants.size(); ++i) {
            const auto now = space_.numbers(i);
            for (std::size_t k = 0; k < kept.size(); ++k) numbers[kept[k]] = now[k];
            for (const auto& invariant : invariants)
                if (!found.contains(invariant.id) && scenario::is_broken(invariant, numbers))
                    found.emplace(invariant.id, spot(i));
        }
        return found;
    }

private:
    bool is_end(std::uint32_t node) const {
        return node >= scene_.nodes.size() || scene_.nodes[node].choices.empty();
    }
    /// What the learner may say, the world apart.
    template <class Visit>
    void moves(std::size_t i, Visit visit) const {
        space_.expand(static_cast<std::uint32_t>(i), [&](std::uint16_t by, const auto& next) {
            if ((by & Space::surprise_bit) == 0) visit(by, next);
        });
    }
    bool can_speak(std::size_t i) const {
        bool can = false;
        moves(i, [&](std::uint16_t, const auto&) { can = true; });
        return can;
    }
    bool leads_to(std::size_t i, const std::vector<bool>& ends) const {
        bool leads = false;
        moves(i, [&](std::uint16_t, const auto& next) {
            const auto found = space_.find(next);
            leads = leads || found == Space::nowhere || ends[found];
        });
        return leads;
    }
    const std::string& said(std::uint32_t at, std::uint16_t by) const {
        return scene_.nodes[space_.node(at)].choices[by].id;
    }
    Spot spot(std::size_t i) const {
        Spot found{node_name(space_.node(i)), {}, {}};
        for (auto at = static_cast<std::uint32_t>(i); space_.by(at) != Space::begun;
             at = space_.parent(at))
            if ((space_.by(at) & Space::surprise_bit) == 0)
                found.says.push_back(said(space_.parent(at), space_.by(at)));
        std::reverse(found.says.begin(), found.says.end());
        return found;
    }
    std::string node_name(std::uint32_t node) const {
        return node < scene_.nodes.size() ? scene_.nodes[node].id : std::string{"fin"};
    }

    struct Step {
        std::uint32_t at = 0;
        std::vector<std::pair<std::uint32_t, std::uint16_t>> next;
        std::uint16_t by = 0;  ///< The reply being followed.
    };
    Step step(std::uint32_t at) const {
        Step made{at, {}, 0};
        if (at < space_.expanded())
            moves(at, [&](std::uint16_t by, const auto& next) {
                made.next.emplace_back(space_.find(next), by);
            });
        return made;
    }
    void walk(std::uint32_t root, std::vector<char>& colour, std::set<std::set<std::string>>& known,
              std::vector<Spot>& found) const {
        std::vector<Step> way;
        way.push_back(step(root));
        colour[root] = 1;
        while (!way.empty()) {
            auto& last = way.back();
            if (last.next.empty() || found.size() >= most_spots) {
                colour[last.at] = 2;
                way.pop_back();
                continue;
            }
            const auto [to, by] = last.next.back();
            last.next.pop_back();
            last.by = by;
            if (to == Space::nowhere || colour[to] == 2) continue;
            if (colour[to] == 1) {
                close_circle(way, to, known, found);
                continue;
            }
            colour[to] = 1;
            way.push_back(step(to));
        }
    }
    void close_circle(const std::vector<Step>& way, std::uint32_t to,
                      std::set<std::set<std::string>>& known, std::vector<Spot>& found) const {
        auto begin = way.end();
        while ((--begin)->at != to) continue;
        auto made = spot(to);
        for (auto one = begin; one != way.end(); ++one)
            made.circle.push_back(said(one->at, one->by));
        if (known.insert({made.circle.begin(), made.circle.end()}).second)
            found.push_back(std::move(made));
    }

    const talk::Scene& scene_;
    const Space& space_;
    std::vector<bool> always_ends_;
};

template <std::size_t words>
void from_the_opening(const talk::Scene& scene, const TalkModel& model, std::size_t limit,
                      const talk::Numbers& start, const Invariants& invariants,
                      ConversationReport& report) {
    PackedSpace<words> space{model};
    report.exhausted = space.explore(limit);
    report.states = space.size();
    report.bytes = space.bytes();
    const Survey<words> survey{scene, space};
    report.ways = survey.ways();
    report.dead_ends = survey.dead_ends();
    if (report.dead_ends.empty() && !report.always_ends) report.traps = survey.traps();
    report.loops = survey.loops();
    report.broken = survey.broken(model.kept, start, invariants);
}

template <std::size_t words>
void from_anywhere(const talk::Scene& scene, const TalkModel& model, std::size_t limit,
                   ConversationReport& report) {
    PackedSpace<words> space{model};
    report.exhausted_anywhere = space.explore(limit);
    report.states = std::max(report.states, space.size());
    report.bytes = std::max(report.bytes, space.bytes());
    report.possible_dead_ends = Survey<words>{scene, space}.dead_ends();
}

/// Calls `work` with how many words a state of the model takes; false when it is too large.
template <class Work>
bool with_words(const TalkModel& model, Work work) {
    if (model.max.size() > PackedSpace<1>::most_numbers) return false;
    if (PackedSpace<1>{model}.fits()) return work(std::integral_constant<std::size_t, 1>{}), true;
    if (PackedSpace<2>{model}.fits()) return work(std::integral_constant<std::size_t, 2>{}), true;
    if (PackedSpace<4>{model}.fits()) return work(std::integral_constant<std::size_t, 4>{}), true;
    return false;
}

}  // namespace

ConversationReport examine(const scenario::Scenario& scenario, Index scene, std::size_t limit,
                           const Invariants& invariants) {
    const auto& talk = scenario.scenes[scene];
    ConversationReport report;
    report.scene = talk.id;
    const auto ends = nodes_that_always_end(talk);
    report.always_ends = std::all_of(ends.begin(), ends.end(), [](bool end) { return end; });
    const auto model = model_of(scenario, scene, false, invariants);
    report.bits = bits_of(model);
    talk::Numbers start;
    for (const auto& variable : scenario.variables) start.push_back(variable.start);
    with_words(model, [&](auto words) {
        from_the_opening<words>(talk, model, limit, start, invariants, report);
    });
    if (report.always_ends || !report.dead_ends.empty() || !report.traps.empty()) return report;
    const auto wide = model_of(scenario, scene, true);
    with_words(wide, [&](auto words) { from_anywhere<words>(talk, wide, limit, report); });
    return report;
}

}  // namespace assessment::prover
