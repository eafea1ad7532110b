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

/// Scored again, and kept for the next time.
Result<ScoredPlay> scored_and_kept(store::Store& store, Scorer& scorer,
                                   const store::AttemptHead& head, const std::string& program) {
    auto made = scorer.scored(head);
    if (!made) return made;
    if (const auto kept = keep_card(store, head.id, program, made->card, made->column); !kept)
        return Failure{kept.error()};
    return made;
}

}  // namespace

app::EndedPlay ended_play(const store::AttemptHead& head) {
    return {head.id, head.person, head.case_id, head.seed, head.started_at};
}

Result<app::CohortRead> cohort(store::Store& store, certification::Actor actor) {
    if (const auto ok = allowed(actor, certification::Action::see_cohort); !ok)
        return Failure{ok.error()};
    const auto heads = store.attempts();
    if (!heads) return Failure{heads.error()};
    const auto program = this_program();
    Scorer scorer{store};
    app::CohortRead read;
    for (const auto& head : *heads) {
        if (!is_ended_training(head)) continue;
        if (!is_of_this_engine(head)) {
            ++read.older;
            continue;
        }
        auto card = kept_card(store, head.id, program);
        if (!card) {
            auto made = scored_and_kept(store, scorer, head, program);
            if (!made) return Failure{made.error()};
            card = std::move(made->card);
        }
        read.plays.push_back({ended_play(head), std::move(card->title), std::move(card->card)});
    }
    return read;
}

Result<CohortGroups> cohort_groups(store::Store& store, certification::Actor actor) {
    if (const auto ok = allowed(actor, certification::Action::see_cohort); !ok)
        return Failure{ok.error()};
    const auto heads = store.attempts();
    if (!heads) return Failure{heads.error()};
    const auto program = this_program();
    Scorer scorer{store};
    CohortGroups made;
    for (const auto& head : *heads) {
        if (!is_ended_training(head)) continue;
        if (!is_of_this_engine(head)) {
            ++made.older;
            continue;
        }
        auto column = kept_column(store, head.id, program);
        if (!column) {
            auto scored = scored_and_kept(store, scorer, head, program);
            if (!scored) return Failure{scored.error()};
            column = std::move(scored->column);
        }
        assessment::statistics::add(*column, made.groups);
        ++made.attempts;
    }
    return made;
}

}  // namespace sim::session
