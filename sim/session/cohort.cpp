#include <algorithm>
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
    return head.state == "closed" && head.mode == store::training_mode;
}

/// What a reading of the cohort makes on its way.
struct Cohort {
    store::Store& store;
    std::string program = this_program();
    Scorer scorer{store};
    app::CohortColumns columns = {};
    assessment::statistics::Adder adder = {};

    /// Scored again, and kept for the next time.
    Result<TitledCard> scored_and_kept(const store::AttemptHead& head) {
        auto made = scorer.scored(head);
        if (!made) return Failure{made.error()};
        if (const auto kept = keep_card(store, head.id, program, made->card); !kept)
            return Failure{kept.error()};
        if (const auto kept = store.keep_column(head.id, made->column); !kept)
            return Failure{kept.error()};
        return std::move(made->card);
    }
    /// The columns that lack, made; of another engine, they are only counted.
    Result<void> make_columns() {
        const auto due = store.columns_due(program);
        if (!due) return Failure{due.error()};
        for (const auto& id : *due) {
            const auto head = store.attempt(id);
            if (!head) return Failure{head.error()};
            if (!is_of_this_engine(*head)) {
                ++columns.older;
                continue;
            }
            if (const auto made = scored_and_kept(*head); !made) return Failure{made.error()};
        }
        return {};
    }
    /// Nobody is told apart.
    Result<app::CohortColumns> read_total() {
        assessment::statistics::Total total;
        const auto read = read_each([&](const store::LearnerColumn& column) {
            columns.attempts += static_cast<std::size_t>(column.attempts);
            total.add(column.bytes);
        });
        if (!read) return Failure{read.error()};
        columns.groups = total.groups();
        return std::move(columns);
    }
    void counts(const store::LearnerColumn& column) {
        const auto attempts = static_cast<std::size_t>(column.attempts);
        columns.attempts += attempts;
        auto& learner = columns.learners.emplace_back();
        learner.person = column.person;
        learner.attempts = attempts;
        adder.add(column.bytes);
        adder.take([&](std::size_t place, const assessment::statistics::Group& group) {
            learner.groups[place] = group;
            assessment::statistics::add(group, columns.groups[place]);
        });
    }
    Result<app::CohortColumns> read_learners() {
        const auto read = read_each([&](const store::LearnerColumn& column) { counts(column); });
        if (!read) return Failure{read.error()};
        return std::move(columns);
    }
    Result<void> read_each(const store::ColumnReader& read) {
        if (const auto made = make_columns(); !made) return Failure{made.error()};
        return store.read_columns(read);
    }
};

}  // namespace

app::EndedPlay ended_play(const store::AttemptHead& head) {
    return {head.id, head.person, head.case_id, head.seed, head.started_at};
}

Result<app::CohortColumns> cohort_columns(store::Store& store, certification::Actor actor) {
    if (const auto ok = allowed(actor, certification::Action::see_cohort); !ok)
        return Failure{ok.error()};
    return Cohort{store}.read_total();
}

Result<app::CohortRead> cohort(store::Store& store, certification::Actor actor) {
    if (const auto ok = allowed(actor, certification::Action::see_cohort); !ok)
        return Failure{ok.error()};
    Cohort cohort{store};
    const auto columns = cohort.read_learners();  // First: what it scores has its card kept.
    if (!columns) return Failure{columns.error()};
    const auto heads = store.attempts();
    if (!heads) return Failure{heads.error()};
    std::vector<app::CohortPlay> plays;
    for (const auto& head : *heads) {
        if (!is_ended_training(head) || !is_of_this_engine(head)) continue;
        auto card = kept_card(store, head.id, cohort.program);
        if (!card) {
            auto made = cohort.scored_and_kept(head);
            if (!made) return Failure{made.error()};
            card = *std::move(made);
        }
        plays.push_back({ended_play(head), std::move(card->title), std::move(card->card)});
    }
    return app::CohortRead{std::move(plays), *columns};
}

}  // namespace sim::session
