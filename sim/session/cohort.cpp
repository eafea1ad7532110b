#include <algorithm>
#include <functional>
#include <map>

#include "sim/session/journal.hpp"
#include "sim/session/kept_cards.hpp"
#include "sim/session/kept_columns.hpp"
#include "sim/session/library.hpp"
#include "sim/session/office.hpp"

namespace sim::session {
namespace {

using assessment::reports::TitledCard;

struct ScoredPlay {
    TitledCard card;
    std::string column;
};

/// Scores attempts by replaying them. Most play the same few variants: each is opened once.
class Scorer {
public:
    explicit Scorer(store::Store& store) : store_{store} {}
    Result<ScoredPlay> scored(const store::AttemptHead& head) {
        const auto variant = opened(head);
        if (!variant) return Failure{variant.error()};
        const auto& scenario = (*variant)->scenario;
        const auto events = read_back(store_, head.id, scenario);
        if (!events) return Failure{events.error()};
        const auto play = attempt::replay(scenario, *events);
        auto card = assessment::scoring::score(scenario, (*variant)->key, play.transcript);
        auto column = packed_card(card, play.transcript);
        return ScoredPlay{{scenario.title, std::move(card)}, std::move(column)};
    }

private:
    Result<const Variant*> opened(const store::AttemptHead& head) {
        const auto name =
            head.case_hash + head.law_hash + head.grid_hash + std::to_string(head.seed);
        if (const auto found = variants_.find(name); found != variants_.end())
            return &found->second;
        const auto pins = pins_kept(store_, head);
        if (!pins) return Failure{pins.error()};
        auto variant = open_variant(*pins, head.seed);
        if (!variant) return Failure{variant.error().front()};
        return &variants_.emplace(name, *std::move(variant)).first->second;
    }

    store::Store& store_;
    std::map<std::string, Variant> variants_;
};

bool is_ended_training(const store::AttemptHead& head) {
    return head.state == "closed" && head.mode == "training";
}

/// One pass over the attempts that ended; what their columns say adds up by person.
struct Cohort {
    store::Store& store;
    std::string program = this_program();
    Scorer scorer{store};
    std::map<store::PersonId, app::LearnerColumns> learners = {};
    std::size_t older = 0;

    Result<void> each_ended(const std::function<Result<void>(const store::AttemptHead&)>& read) {
        const auto heads = store.attempts();
        if (!heads) return Failure{heads.error()};
        for (const auto& head : *heads) {
            if (!is_ended_training(head)) continue;
            if (!is_of_this_engine(head))
                ++older;
            else if (const auto ok = read(head); !ok)
                return ok;
        }
        return {};
    }
    /// Scored again, and kept for the next time.
    Result<ScoredPlay> scored_and_kept(const store::AttemptHead& head) {
        auto made = scorer.scored(head);
        if (!made) return made;
        if (const auto kept = keep_card(store, head.id, program, made->card, made->column); !kept)
            return Failure{kept.error()};
        return made;
    }
    void counts(const store::AttemptHead& head, const std::string& column) {
        auto& learner = learners[head.person];
        learner.person = head.person;
        ++learner.attempts;
        assessment::statistics::add(column, learner.groups);
    }
    app::CohortColumns counted_columns() {
        app::CohortColumns made;
        made.older = older;
        for (auto& [person, learner] : learners) {
            made.attempts += learner.attempts;
            for (std::size_t i = 0; i < made.groups.size(); ++i)
                assessment::statistics::add(learner.groups[i], made.groups[i]);
            made.learners.push_back(std::move(learner));
        }
        return made;
    }
};

}  // namespace

app::EndedPlay ended_play(const store::AttemptHead& head) {
    return {head.id, head.person, head.case_id, head.seed, head.started_at};
}

Result<app::CohortColumns> cohort_columns(store::Store& store, certification::Actor actor) {
    if (const auto ok = allowed(actor, certification::Action::see_cohort); !ok)
        return Failure{ok.error()};
    Cohort cohort{store};
    const auto read = cohort.each_ended([&](const store::AttemptHead& head) -> Result<void> {
        auto column = kept_column(store, head.id, cohort.program);
        if (!column) {
            auto made = cohort.scored_and_kept(head);
            if (!made) return Failure{made.error()};
            column = std::move(made->column);
        }
        cohort.counts(head, *column);
        return {};
    });
    if (!read) return Failure{read.error()};
    return cohort.counted_columns();
}

Result<app::CohortRead> cohort(store::Store& store, certification::Actor actor) {
    if (const auto ok = allowed(actor, certification::Action::see_cohort); !ok)
        return Failure{ok.error()};
    Cohort cohort{store};
    std::vector<app::CohortPlay> plays;
    const auto read = cohort.each_ended([&](const store::AttemptHead& head) -> Result<void> {
        auto card = kept_card(store, head.id, cohort.program);
        auto column = kept_column(store, head.id, cohort.program);
        if (!card || !column) {
            auto made = cohort.scored_and_kept(head);
            if (!made) return Failure{made.error()};
            if (!card) card = std::move(made->card);
            column = std::move(made->column);
        }
        plays.push_back({ended_play(head), std::move(card->title), std::move(card->card)});
        cohort.counts(head, *column);
        return {};
    });
    if (!read) return Failure{read.error()};
    return app::CohortRead{std::move(plays), cohort.counted_columns()};
}

}  // namespace sim::session
