#pragma once

#include <optional>

#include "sim/app/core/model.hpp"
#include "tests/sim/attempt/tiny_case.hpp"

/// A model at its desk on the tiny case, with one criterion, one hint, one letter and one answer.
namespace sim::app {

inline scenario::Scenario marked_case() {
    auto tiny = test::tiny_case();
    scenario::Criterion amount;
    amount.id = "amount";
    amount.competency = "BC02.11";
    amount.title = "La provision couvre l’indemnité";
    amount.points = 4;
    amount.evidence = {
        scenario::Decided{"set_reserve", {{"amount", scenario::Owed{"settlement.immediate", {}}}}},
        {}};
    amount.met = "Provision juste.";
    amount.missed = "Il fallait provisionner 810,50 €.";
    amount.rule = "settlement.immediate";
    tiny.criteria = {amount};
    tiny.hints = {{"amount", {"Cherchez.", "810,50 €."}}};
    tiny.letters = {{"decision",
                     "Décision",
                     "tenant",
                     "Nous vous versons 810,50 €.",
                     {{"amount", "Le montant de 810,50 €", {"810,50 €"}}}}};
    tiny.debrief = "Il était dû 810,50 €.";
    return tiny;
}

inline CaseOpened opened(Mode mode, std::vector<attempt::Event> recorded = {}) {
    scenario::AnswerKey key;
    key["settlement.immediate"] = {Money::cents(81'050), {}, {}};
    return {"a-1", mode, marked_case(), key, std::move(recorded)};
}

/// The one AppendEvents of these effects, if any.
inline std::optional<AppendEvents> append_in(const std::vector<Effect>& effects) {
    for (const auto& effect : effects)
        if (const auto* append = std::get_if<AppendEvents>(&effect)) return *append;
    return std::nullopt;
}

/// Feeds a message and answers its appends as a disk that works.
inline Model settled(Model model, const Message& message) {
    auto result = update(std::move(model), message);
    while (const auto append = append_in(result.effects))
        result =
            update(std::move(result.model), EventsAppended{append->attempt_id, append->events});
    return result.model;
}

inline Model at_the_desk(Mode mode) {
    return settled({}, opened(mode));
}

inline Intent reserve(const std::string& amount) {
    return DecisionSubmitted{"set_reserve", {{"amount", amount}, {"item", "indemnite"}}};
}

}  // namespace sim::app
