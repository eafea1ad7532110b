#include "sim/app/core/second_chance.hpp"

#include <algorithm>
#include <optional>

#include "sim/base/result.hpp"

namespace sim::app {
namespace {

using assessment::scoring::judge;
using assessment::scoring::Judgement;
using attempt::Command;
using attempt::Event;

/// What a player asks for so that this happens; nothing for what the world does by itself.
std::optional<Command> asked_for(const Event& event) {
    using Asked = std::optional<Command>;
    using namespace attempt;
    return std::visit(overloaded{
                          [](const ItemOpened& e) { return Asked{OpenItem{e.item}}; },
                          [](const DocumentOpened& e) { return Asked{OpenDocument{e.document}}; },
                          [](const SceneStarted& e) { return Asked{StartScene{e.scene}}; },
                          [](const ChoiceSaid& e) { return Asked{attempt::Say{e.choice}}; },
                          [](const DecisionTaken& e) {
                              return Asked{Decide{e.act, e.fields}};
                          },
                          [](const MessageSent& e) {
                              return Asked{SendMessage{e.to, e.channel, e.letter, e.subject, e.body,
                                                       e.attachments}};
                          },
                          [](const PassageCited& e) {
                              return Asked{CitePassage{e.act, e.document, e.passage}};
                          },
                          [](const NoteTaken& e) { return Asked{TakeNote{e.text}}; },
                          [](const InterestAsked& e) {
                              return Asked{Bargain{e.deal, deal::Ask{e.interest}}};
                          },
                          [](const ArgumentUsed& e) {
                              return Asked{Bargain{e.deal, deal::Argue{e.argument}}};
                          },
                          [](const OfferMade& e) {
                              return Asked{Bargain{e.deal, deal::Offer{e.amount, e.terms}}};
                          },
                          [](const DemandAccepted& e) {
                              return Asked{Bargain{e.deal, deal::Accept{}}};
                          },
                          [](const auto&) { return Asked{}; },
                      },
                      event);
}

bool is_of_the_world(const Event& event) {
    return std::holds_alternative<attempt::WorldMoved>(event) ||
           std::holds_alternative<attempt::DeadlineMissed>(event) ||
           std::holds_alternative<attempt::ClockMoved>(event);
}

/// What the expert did for one criterion.
struct Example {
    std::vector<Command> alone;          ///< Just that.
    std::vector<Command> with_its_talk;  ///< And the conversation that led there.
    Event last;
};

/// The conversation of `said`, from its beginning, as the expert held it.
void add_talk(const std::vector<Event>& expert, std::size_t until, std::vector<Command>& out) {
    const auto& scene = std::get<attempt::ChoiceSaid>(expert[until]).scene;
    out.emplace_back(attempt::StartScene{scene});
    for (std::size_t i = 0; i < until; ++i)
        if (const auto* said = std::get_if<attempt::ChoiceSaid>(&expert[i]))
            if (said->scene == scene) out.emplace_back(attempt::Say{said->choice});
}

std::optional<Example> example(const std::vector<Event>& expert, const Judgement& judgement) {
    if (!judgement.met) return std::nullopt;
    auto places = judgement.entries;
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    Example found;
    bool led_in = false;
    for (const auto seq : places) {
        const auto place = static_cast<std::size_t>(seq);
        const auto command = asked_for(expert[place]);
        if (!command) continue;
        if (std::holds_alternative<attempt::ChoiceSaid>(expert[place]) && !led_in) {
            add_talk(expert, place, found.with_its_talk);
            led_in = true;
        }
        found.alone.push_back(*command);
        found.with_its_talk.push_back(*command);
        found.last = expert[place];
    }
    if (found.alone.empty()) return std::nullopt;
    return found;
}

/// A play and its state before each entry.
struct Film {
    const scenario::Scenario& scenario;
    const scenario::AnswerKey& key;
    const attempt::Transcript& mine;
    std::vector<attempt::Attempt> before;

    /// A person could act there: it is not in the middle of what the world did.
    bool is_a_moment(std::size_t place) const {
        const auto& entries = mine.entries;
        return place > 0 && before[place].open && !before[place].closed &&
               !(is_of_the_world(entries[place].event) &&
                 is_of_the_world(entries[place - 1].event));
    }
    bool saved(std::size_t place, const std::vector<Command>& commands,
               const scenario::Evidence& wanted) const {
        const auto end = mine.entries.begin() + static_cast<std::ptrdiff_t>(place);
        attempt::Play play{before[place], {{mine.entries.begin(), end}}};
        for (const auto& command : commands) attempt::play(scenario, play, command);
        return judge(scenario, key, play.transcript, wanted).met;
    }
    std::optional<std::size_t> last_moment(const Example& expert,
                                           const scenario::Evidence& wanted) const {
        for (auto place = mine.entries.size(); place-- > 0;)
            if (is_a_moment(place) &&
                (saved(place, expert.alone, wanted) || saved(place, expert.with_its_talk, wanted)))
                return place;
        return std::nullopt;
    }
};

Film film_of(const scenario::Scenario& scenario, const scenario::AnswerKey& key,
             const attempt::Transcript& mine) {
    Film film{scenario, key, mine, {}};
    auto state = attempt::replay(scenario, {}).attempt;
    for (const auto& entry : mine.entries) {
        film.before.push_back(state);
        attempt::evolve_in_place(scenario, state, entry.event);
    }
    return film;
}

}  // namespace

std::vector<SecondChance> second_chances(const scenario::Scenario& scenario,
                                         const scenario::AnswerKey& key,
                                         const attempt::Transcript& mine,
                                         const std::vector<attempt::Event>& expert) {
    const auto model = attempt::replay(scenario, expert).transcript;
    const auto film = film_of(scenario, key, mine);
    std::vector<SecondChance> chances;
    for (const auto& criterion : scenario.criteria) {
        if (criterion.needs_jury || judge(scenario, key, mine, criterion.evidence).met) continue;
        const auto shown = example(expert, judge(scenario, key, model, criterion.evidence));
        if (!shown) continue;
        if (const auto place = film.last_moment(*shown, criterion.evidence))
            chances.push_back(
                {criterion.id, mine.entries[*place].seq, mine.entries[*place].at, shown->last});
    }
    return chances;
}

}  // namespace sim::app
